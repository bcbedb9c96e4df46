// Shows an editor's accent and background on the page.
import { effect } from "@preact/signals";
import { fitColours, fitTheme, type CustomColours } from "../../map/custom-theme.ts";
import type { PageState } from "../../state/page-state.ts";
import { openThemeName } from "../page/theme-name.ts";

/** Shows the editor's colours on the screen, never on paper. Returns the stop. */
export function openCustomTheme(
  window: Window,
  state: Pick<PageState, "theme" | "setTheme">,
  wanted: CustomColours,
): () => void {
  if (wanted.accent === null && wanted.background === null) return () => {};
  const { document } = window;
  const { system, name, stop } = openThemeName(window, state);
  state.setTheme(fitTheme(wanted, state.theme.peek(), system.peek()));
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const stopShowing = effect(() => {
    const { ground, halo, accent } = fitColours(wanted, name.value);
    sheet.replaceSync(`@media screen{:root:root:root{--ground:${ground};--halo:${halo};--accent:${accent}}}`);
  });
  return () => {
    stop();
    stopShowing();
  };
}
