// The offer to set an embed up: with script, the link to the embed becomes a button that opens the dialog.
import { elementById } from "../page/start-page.tsx";
import type { EmbedDialogInputs } from "./open-embed-dialog.tsx";

/** Makes the button; where the dialog does not come, it leads where the link led. */
export function openEmbedButton(window: Window, inputs: Omit<EmbedDialogInputs, "pack">): void {
  const link = elementById("embed").querySelector("a");
  if (!link) return;
  const { document, location } = window;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = link.textContent;
  link.replaceWith(button);
  button.addEventListener("click", async () => {
    try {
      const { openEmbedDialog } = await import("./open-embed-dialog.tsx");
      await openEmbedDialog({ ...inputs, pack: new URL("../dialog.json", link.href).href });
    } catch (error) {
      console.warn(error);
      location.assign(link.href);
    }
  });
}
