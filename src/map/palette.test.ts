// The map in palettes that a system forces: names are read, borders are seen, regions keep their colours.
import { expect, test } from "vitest";
import { THEMES } from "./theme.ts";
import { contrast } from "../model/contrast.ts";
import { withPalette } from "./palette.ts";

/** Contrast themes of Windows 11, and black on white: canvas, text, highlight. */
const PALETTES = [
  ["Aquatic", "dark", [0x20, 0x20, 0x20], [255, 255, 255], [0x8e, 0xe3, 0xf0]],
  ["Dusk", "dark", [0x2d, 0x32, 0x36], [255, 255, 255], [0xa1, 0xbf, 0xde]],
  ["Night sky", "dark", [0, 0, 0], [255, 255, 255], [0xd6, 0xb4, 0xfd]],
  ["Desert", "light", [0xff, 0xfa, 0xef], [0x3d, 0x3d, 0x3d], [0x90, 0x39, 0x09]],
  ["white", "light", [255, 255, 255], [0, 0, 0], [0x37, 0, 0x6e]],
] as const;

test.each(PALETTES)("%s", (_, name, canvas, text, highlight) => {
  const near = THEMES[name];
  const theme = withPalette(near, { canvas, text, highlight });
  for (const colour of Object.values({ ...theme, ...theme.regions, regions: "#000000", faint: "#000000" }))
    expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  for (const under of [theme.ground, theme.land])
    expect(contrast(theme.label, under)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(theme.accent, theme.land)).toBeGreaterThanOrEqual(3);
  expect(contrast(theme.land, theme.ground)).toBeGreaterThanOrEqual(1.4);
  expect(contrast(theme.border, theme.ground)).toBeGreaterThanOrEqual(2.5);
  expect(theme.regions).toEqual(near.regions);
});
