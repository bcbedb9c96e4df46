// A theme in the palette that a system forces (`forced-colors`).
import type { Theme } from "./theme.ts";

/** Red, green and blue, 0–255. */
export type Rgb = readonly number[];

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
