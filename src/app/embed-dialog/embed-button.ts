// The offer to set an embed up: with script, the link to the embed becomes a button that opens the dialog.
import type { ClientLocale } from "../../i18n/key-sets.ts";
import { elementById } from "../page/start-page.tsx";
import { warn } from "../page/retry.ts";
import type { EmbedDialogInputs } from "./open-embed-dialog.tsx";
import { IDS } from "../../model/dom-names.ts";

/** Makes the button; where the dialog does not come, the address of the embed is there as well. */
export function openEmbedButton(
  { document }: Window,
  { t }: Pick<ClientLocale, "t">,
  inputs: Omit<EmbedDialogInputs, "pack">,
): void {
  const link = elementById(IDS.embed).querySelector<HTMLAnchorElement>("a.button");
  if (!link) return;
  const button = document.createElement("button");
  button.type = "button";
  button.append(...link.childNodes);
  const failure = document.createElement("p");
  failure.setAttribute("role", "status");
  link.replaceWith(button, failure);
  link.removeAttribute("class");
  button.addEventListener("click", async () => {
    failure.replaceChildren();
    try {
      const { openEmbedDialog } = await import("./open-embed-dialog.tsx");
      await openEmbedDialog({ ...inputs, pack: new URL("../dialog.json", link.href).href });
    } catch (error) {
      warn(error);
      link.textContent = link.href;
      failure.append(t("partFailed"), " ", link);
    }
  });
}
