// Holds the palette to its promises: contrast on land and sea, and colours apart for every kind of sight.
import { describe, expect, test } from "vitest";
import { REGIONS } from "../../data/schema.ts";
import { THEMES, type Theme, type ThemeName } from "./theme.ts";

type Triple = readonly [number, number, number];

const linear = (hex: string): Triple => {
  const channel = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const luminance = (hex: string): number => dot([0.2126, 0.7152, 0.0722], linear(hex));

/** WCAG contrast ratio, 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

// Machado, Oliveira and Fernandes (2009), severity 1, on linear light.
const SIGHT: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** OKLab (Ottosson 2020) of linear sRGB. */
function oklab(c: Triple): Triple {
  const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], c));
  const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], c));
  const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], c));
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], [l, m, s]),
    dot([1.9779984951, -2.428592205, 0.4505937099], [l, m, s]),
    dot([0.0259040371, 0.7827717662, -0.808675766], [l, m, s]),
  ];
}

const clamp = (v: number): number => Math.min(1, Math.max(0, v));

function seen(hex: string, sight: string): Triple {
  const rows = SIGHT[sight]!;
  const c = linear(hex);
  return oklab([clamp(dot(rows[0], c)), clamp(dot(rows[1], c)), clamp(dot(rows[2], c))]);
}

/** Distance in OKLab × 100; about 2 is just noticeable side by side. */
const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) * 100;

const hues = (theme: Theme): readonly string[] => [...REGIONS.map((r) => theme.regions[r]), theme.accent];

describe.each(Object.keys(THEMES) as ThemeName[])("%s", (name) => {
  const theme = THEMES[name];

  test("every hue stands 3:1 from land and sea", () => {
    for (const hue of hues(theme)) {
      expect(contrast(hue, theme.land), `${hue} on land`).toBeGreaterThanOrEqual(3);
      expect(contrast(hue, theme.ground), `${hue} on sea`).toBeGreaterThanOrEqual(3);
    }
  });

  test("words stand 4.5:1 from what they are written on", () => {
    for (const words of [theme.ink, theme.accent, theme.label])
      expect(contrast(words, theme.ground), words).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.label, theme.land)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.keys(SIGHT))("any two hues are apart with %s sight", (sight) => {
    const colours = hues(theme).map((hex) => seen(hex, sight));
    const apart = colours.flatMap((a, i) => colours.slice(i + 1).map((b) => distance(a, b)));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(sight === "full" ? 14 : 9.5);
  });

  test("no region outweighs another on land", () => {
    for (const region of REGIONS) expect(contrast(theme.regions[region], theme.land), region).toBeLessThan(5);
  });

  test("land is quiet but can be told from the sea", () => {
    const ratio = contrast(theme.land, theme.ground);
    expect(ratio).toBeGreaterThan(1.12);
    expect(ratio).toBeLessThan(1.5);
  });
});
