// Every dot of the world's map can be counted, is near its city, and stays where it is when a city far away is added.
import { rollups } from "d3-array";
import { geoContains } from "d3-geo";
import fc from "fast-check";
import type { Position } from "geojson";
import { expect, test } from "vitest";
import { readCountries } from "../../data/basemap/atlas.ts";
import { loadDataset } from "../../data/pipeline/load.ts";
import { latOf, lonOf } from "./mercator.ts";
import { ASPECTS, placeBox } from "./places.ts";
import { APART, DOT_WORLD, MOST, placeDots, spotOf, spreadDots, type Spot } from "./spread-dots.ts";

const far = ([ax, ay]: Spot, [bx, by]: Spot): number => Math.hypot(ax - bx, ay - by);
const { cities } = loadDataset("data");
const homes = cities.flatMap(({ point }) => (point ? [spotOf(point)] : []));
const spots = spreadDots(homes);

/** The least distance between two of them. */
function least(dots: readonly Spot[]): number {
  let found = Infinity;
  for (const [i, a] of dots.entries()) for (const b of dots.slice(0, i)) found = Math.min(found, far(a, b));
  return found;
}

test("no two dots touch", () => {
  expect(least(spots)).toBeGreaterThanOrEqual(APART);
});

/** How far a dot is moved at most, in units. */
const longest = Math.max(...spots.map((spot, i) => far(spot, homes[i]!)));

// These bounds have room for some more cities in the most crowded country.
test("on a map 360 px wide none is moved by 14 px", () => {
  const { width } = placeBox("world", { width: ASPECTS.narrow, height: 1 });
  expect((longest / DOT_WORLD / width) * 360).toBeLessThan(14);
});

// n dots that far apart cover APART² × √3 / 2 each, however closely they lie. From one place, they fill a circle at least.
test("none is moved much farther than across half of the closest crowd of its size", () => {
  const counts = rollups(
    cities.filter(({ point }) => point),
    (all) => all.length,
    ({ country }) => country,
  ).map(([, count]) => count);
  const half = APART * Math.sqrt((Math.max(...counts) * Math.sqrt(3)) / (2 * Math.PI));
  expect(longest).toBeLessThan(1.15 * half);
});

test("at most one dot from elsewhere lies on Japan", () => {
  const { polygons } = readCountries("50m").find(({ name }) => name === "Japan")!;
  const land = { type: "MultiPolygon" as const, coordinates: polygons as unknown as Position[][][] };
  const isThere = ([x, y]: Spot): boolean => geoContains(land, [lonOf(x / DOT_WORLD), latOf(y / DOT_WORLD)]);
  const there = placeDots(cities).filter(({ spot }) => spot !== null && isThere(spot));
  expect(there.filter(({ country }) => country !== "JP").length).toBeLessThanOrEqual(1);
});

/** As in map-figure.css. */
const dotAt = (width: number): number => Math.min(width / 120, 2 + 0.003 * width);

test.each([
  [280, "narrow"],
  [360, "narrow"],
  [559, "narrow"],
  [560, "wide"],
  [700, "wide"],
  [1168, "wide"],
] as const)("on a map %i px wide no two dots overlap", (width, frame) => {
  const box = placeBox("world", { width: ASPECTS[frame], height: 1 });
  expect((least(spots) / DOT_WORLD / box.width) * width).toBeGreaterThan(dotAt(width));
});

test("a dot that touches no other stays", () => {
  for (const [i, home] of homes.entries())
    if (homes.every((other, j) => i === j || far(home, other) > 4 * APART)) expect(spots[i]).toEqual(home);
});

const grid = fc.integer({ min: 0, max: 200 });
const cloud = fc.array(fc.tuple(grid, grid), { maxLength: 25 });

test("any dots are apart, even on one and the same place, in whatever order they come", () =>
  fc.assert(
    fc.property(cloud, fc.nat(), (dots, turn) => {
      const moved = spreadDots(dots);
      expect(least(moved)).toBeGreaterThan(APART - 2);
      const cut = dots.length === 0 ? 0 : turn % dots.length;
      const turned = [...dots.slice(cut), ...dots.slice(0, cut)];
      const key = (all: readonly Spot[]): readonly string[] => all.map(String).toSorted();
      expect(key(spreadDots(turned))).toEqual(key(moved));
    }),
    { numRuns: 40 },
  ));

test("one city more moves its neighbourhood alone", () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...homes),
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: -9, max: 9 }),
      ([x, y], dx, dy) => {
        const added: Spot = [x + dx, y + dy];
        const after = spreadDots([...homes, added]);
        for (const [i, spot] of spots.entries())
          if (far(homes[i]!, added) > 12 * APART) expect(after[i]).toEqual(spot);
      },
    ),
    { numRuns: 12 },
  ));

test("a city without a place has no spot, and the others have theirs", () => {
  const placed = placeDots(cities);
  for (const { point, spot } of placed) expect(spot === null).toBe(point === null);
  expect(placed.flatMap(({ spot }) => (spot ? [spot] : []))).toEqual(spots);
});

test("too many to find room stay where their places are", () => {
  const crowd = Array.from({ length: MOST + 1 }, (_, i): Spot => [900 + (i % 60), 600 + Math.floor(i / 60)]);
  expect(spreadDots(crowd)).toEqual(crowd);
});
