// The theme that is shown: the reader's choice, or else the system's, as it changes.
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { ThemeName } from "../../map/theme.ts";
import type { PageState } from "../../state/page-state.ts";

/** `system` is what "auto" shows. */
export function openThemeName(
  window: Window,
  { theme }: Pick<PageState, "theme">,
): {
  readonly system: ReadonlySignal<ThemeName>;
  readonly name: ReadonlySignal<ThemeName>;
  readonly stop: () => void;
} {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const themeNow = (): ThemeName => (dark.matches ? "dark" : "light");
  const system = signal(themeNow());
  const onChange = (): void => {
    system.value = themeNow();
  };
  dark.addEventListener("change", onChange);
  return {
    system,
    name: computed(() => (theme.value === "auto" ? system.value : theme.value)),
    stop: () => dark.removeEventListener("change", onChange),
  };
}
