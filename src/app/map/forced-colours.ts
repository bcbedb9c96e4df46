// The reader's own palette as the map's colours, where the system forces one (`forced-colors`).
import type { Theme, ThemeName } from "../../map/theme.ts";

/** Red, green and blue, 0–255. */
type Rgb = readonly number[];

export interface Palette {
  readonly canvas: Rgb;
  readonly text: Rgb;
  readonly highlight: Rgb;
}

/** How much of the text's colour is in the land and in borders. */
const LAND = 0.2;
const BORDER = 0.5;

const toHex = (colour: Rgb): string =>
  `#${colour.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;

const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  from.map((value, i) => value + ((to[i] ?? value) - value) * share);

/** A system colour as the page shows it. */
function readColour({ document }: Window, name: string): Rgb {
  const probe = document.createElement("i");
  probe.style.color = name;
  document.body.append(probe);
  const [red = 0, green = 0, blue = 0] = getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? [];
  probe.remove();
  return [red, green, blue];
}

/** `theme` with a palette's colours for all but the regions. */
export const withPalette = (theme: Theme, { canvas, text, highlight }: Palette): Theme => ({
  ...theme,
  ground: toHex(canvas),
  halo: toHex(canvas),
  land: toHex(mix(canvas, text, LAND)),
  border: toHex(mix(canvas, text, BORDER)),
  label: toHex(text),
  ink: toHex(text),
  accent: toHex(highlight),
});

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
