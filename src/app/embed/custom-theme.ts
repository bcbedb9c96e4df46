// Shows an editor's accent and background on the page.
import { effect, signal, type ReadonlySignal } from "@preact/signals";
import { fitColours, fitTheme, type CustomColours } from "../../map/custom-theme.ts";
import type { ThemeName } from "../../map/theme.ts";
import type { PageState } from "../../state/page-state.ts";

/** Shows the editor's colours on the screen, never on paper. Returns the stop. */
export function openCustomTheme(
  window: Window,
  state: Pick<PageState, "theme" | "setTheme">,
  wanted: CustomColours,
): () => void {
  if (wanted.accent === null && wanted.background === null) return () => {};
  const { document } = window;
  const { system, stop } = openSystemTheme(window);
  state.setTheme(fitTheme(wanted, state.theme.peek(), system.peek()));
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const stopShowing = effect(() => {
    const name = state.theme.value === "auto" ? system.value : state.theme.value;
    const { ground, halo, accent } = fitColours(wanted, name);
    sheet.replaceSync(`@media screen{:root:root:root{--ground:${ground};--halo:${halo};--accent:${accent}}}`);
  });
  return () => {
    stop();
    stopShowing();
  };
}

function openSystemTheme(window: Window): {
  readonly system: ReadonlySignal<ThemeName>;
  readonly stop: () => void;
} {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const themeNow = (): ThemeName => (dark.matches ? "dark" : "light");
  const system = signal(themeNow());
  const onChange = (): void => {
    system.value = themeNow();
  };
  dark.addEventListener("change", onChange);
  return { system, stop: () => dark.removeEventListener("change", onChange) };
}
