// The reader's own palette as the map's colours, where the system forces one (`forced-colors`).
import { withPalette, type Rgb } from "../../map/palette.ts";
import type { Theme, ThemeName } from "../../map/theme.ts";

/** A system colour as the page shows it. */
function readColour({ document }: Window, name: string): Rgb {
  const probe = document.createElement("i");
  probe.style.color = name;
  document.body.append(probe);
  const [red = 0, green = 0, blue = 0] = getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? [];
  probe.remove();
  return [red, green, blue];
}

/** `themes` as they are, or, where colours are forced, in the reader's palette. */
export function forceThemes(
  window: Window,
  themes: Readonly<Record<ThemeName, Theme>>,
): Readonly<Record<ThemeName, Theme>> {
  if (!window.matchMedia("(forced-colors: active)").matches) return themes;
  const palette = {
    canvas: readColour(window, "Canvas"),
    text: readColour(window, "CanvasText"),
    highlight: readColour(window, "Highlight"),
  };
  // The regions keep the colours that the page around the map shows.
  return { light: withPalette(themes.light, palette), dark: withPalette(themes.dark, palette) };
}
