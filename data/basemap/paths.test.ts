// The SVG lands: small, drawn without a band, and the right land in the right place.
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { mercatorX, mercatorY } from "../../src/model/mercator.ts";
import { buildCoast, buildPosterLand, COAST_WORLD } from "./poster-land.ts";
import { buildPath, type PathOptions } from "./svg-path.ts";
import { buildVietnamCountry, buildVietnamLand, PANEL_HEIGHT, PANEL_WIDTH } from "./vietnam-panel.ts";

type Corner = readonly [number, number];

/** The rings of a path of relative whole numbers, in its own units. */
function readPath(path: string): readonly (readonly Corner[])[] {
  let start: Corner = [0, 0];
  return path
    .split("z")
    .filter(Boolean)
    .map((ring) => {
      const numbers = ring.slice(1).match(/-?\d+/g)!.map(Number);
      let at = start;
      const corners: Corner[] = [];
      for (let i = 0; i < numbers.length; i += 2) {
        at = [at[0] + numbers[i]!, at[1] + numbers[i + 1]!];
        corners.push(at);
      }
      start = corners[0]!;
      return corners;
    });
}

/** Even-odd test of a point against all rings. */
function covers(rings: readonly (readonly Corner[])[], [x, y]: Corner): boolean {
  let inside = false;
  for (const ring of rings)
    for (const [i, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring.at(i - 1)!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}

/** x, y, x, y … */
const ringOf = (...numbers: readonly number[]): readonly Corner[] =>
  Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!] as const);

describe("buildPath", () => {
  const options: PathOptions = { project: (x, y) => [x, y], stretch: () => 1, detail: 0.5, speck: 2 };
  test("writes relative whole numbers with no needless sign or space", () =>
    expect(buildPath([[ringOf(1, 1, 5, 1, 5, 4, 1, 4, 1, 1)]], options)).toBe("m1 1 4 0 0 3-4 0z"));

  test("drops specks and corners that bend nothing", () => {
    const speck = ringOf(0, 0, 1, 0, 1, 1, 0, 0);
    const edge = ringOf(0, 0, 4, 0, 8, 0, 8, 8, 0, 0);
    expect(buildPath([[speck], [edge]], options)).toBe("m0 0 8 0 0 8z");
  });
});

describe("the poster's land", () => {
  const path = buildPosterLand();
  const rings = readPath(path);
  const on = (lon: number, lat: number): boolean =>
    covers(rings, [mercatorX(lon) * 1000, mercatorY(lat) * 1000]);

  test("is at most 4.4 kB brotli", () => expect(brotliCompressSync(path).length).toBeLessThan(4400));
  test("is the same each time", () => expect(buildPosterLand()).toBe(path));
  test("draws no band at 180°", () => {
    for (const ring of rings)
      for (const [i, [x]] of ring.entries()) expect(Math.abs(x - ring.at(i - 1)![0])).toBeLessThan(250);
  });
  test.each([
    ["Hà Nội", 105.5, 21, true],
    ["Chukotka west of 180°", 178, 67, true],
    ["Chukotka east of 180°", -174, 67, true],
    ["Caspian Sea", 51, 41, false],
    ["Pacific", -150, 20, false],
    ["Atlantic on Russia's latitude", -30, 67, false],
    ["Antarctica", 0, -80, false],
  ])("%s", (_, lon, lat, land) => expect(on(lon, lat)).toBe(land));
});

describe("the land of pictures that show a part of the world", () => {
  const path = buildCoast();
  const rings = readPath(path);

  test("is at most 40 kB brotli", () => expect(brotliCompressSync(path).length).toBeLessThan(40_000));
  test.each([
    ["Hà Nội", 105.83, 21.02, true],
    ["Phú Quốc, which the poster leaves out", 104.0, 10.25, true],
    ["Hainan", 109.7, 19.2, true],
    ["Hoàng Sa, which is drawn as points", 111.6, 16.5, false],
    ["open sea", 111, 12, false],
  ])("%s", (_, lon, lat, land) =>
    expect(covers(rings, [mercatorX(lon) * COAST_WORLD, mercatorY(lat) * COAST_WORLD])).toBe(land),
  );
});

/** Degrees → units of the panel, worked out again from its corner 102° E, 23.5° N. */
function onPanel(lon: number, lat: number): Corner {
  const scale = PANEL_WIDTH / (16 / 360);
  return [(mercatorX(lon) - mercatorX(102)) * scale, (mercatorY(lat) - mercatorY(23.5)) * scale];
}

describe("the Viet Nam panel", () => {
  const land = readPath(buildVietnamLand());
  const country = readPath(buildVietnamCountry());
  test("stays in its box", () => {
    for (const [x, y] of [...land, ...country].flat()) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(PANEL_WIDTH);
      expect(y).toBeLessThanOrEqual(Math.ceil(PANEL_HEIGHT));
    }
  });
  test.each([
    ["Hà Nội", 105.83, 21.02, true, true],
    ["Phú Quốc", 104.0, 10.25, true, true],
    ["Hainan", 109.7, 19.2, true, false],
    ["Lao People's Democratic Republic", 104.5, 18.0, true, false],
    ["open sea", 111, 12, false, false],
  ])("%s", (_, lon, lat, isLand, isVietnam) => {
    expect(covers(land, onPanel(lon, lat))).toBe(isLand);
    expect(covers(country, onPanel(lon, lat))).toBe(isVietnam);
  });
  test("is at most 3.5 kB brotli with both paths", () =>
    expect(brotliCompressSync(buildVietnamLand() + buildVietnamCountry()).length).toBeLessThan(3500));
});
