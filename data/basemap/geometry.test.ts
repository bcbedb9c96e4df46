// Cutting at 180° and clipping: no band, nothing lost, nothing outside.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLand } from "./atlas.ts";
import { clipPolygon, cutPolygon, type Polygon, type Ring } from "./geometry.ts";

const area = (ring: Ring): number =>
  Math.abs(ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0)) / 2;

const wrap = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

const rectangle = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe("cutPolygon", () => {
  test("an island on the 180th meridian becomes two", () => {
    const pieces = cutPolygon([rectangle(179, 0, -179, 1)]);
    expect(pieces.map((p) => area(p[0]!))).toEqual([1, 1]);
  });

  test("a ring round the pole is closed along the edge of the map", () => {
    const cap = [-180, -90, 0, 90, -180].map((lon) => [lon, -70] as const);
    const pieces = cutPolygon([cap]);
    expect(pieces.reduce((sum, p) => sum + area(p[0]!), 0)).toBeCloseTo(360 * 15.0511, 6);
  });

  test("a hole stays in its polygon", () => {
    const withLake = [rectangle(170, 0, -170, 9), rectangle(-176, 2, -174, 4)];
    expect(cutPolygon(withLake).map((p) => p.length)).toEqual([2, 1]);
  });

  test("keeps the area of any rectangle, wherever it lies", () => {
    const sizes = fc.tuple(
      fc.integer({ min: -180, max: 179 }),
      fc.integer({ min: -80, max: 60 }),
      fc.integer({ min: 1, max: 170 }),
      fc.integer({ min: 1, max: 20 }),
    );
    fc.assert(
      fc.property(sizes, ([west, south, width, height]) => {
        const [w, e] = [wrap(west), wrap(west + width)];
        const pieces = cutPolygon([rectangle(w, south, e, south + height)]);
        expect(pieces.reduce((sum, p) => sum + area(p[0]!), 0)).toBeCloseTo(width * height, 6);
        for (const [lon] of pieces.flat(2)) expect(Math.abs(lon)).toBeLessThanOrEqual(180);
      }),
    );
  });

  test.each(["110m", "50m", "10m"] as const)("no edge of the land at %s draws a band", (scale) => {
    const steps = readLand(scale).flatMap(([outer]) =>
      // Only the edge of the map south of Antarctica may be long.
      outer!.map(([lon, lat], i) => (lat > -85 ? Math.abs(lon - (outer![i - 1]?.[0] ?? lon)) : 0)),
    );
    expect(steps.reduce((most, step) => Math.max(most, step), 0)).toBeLessThan(90);
  });
});

describe("clipPolygon", () => {
  test("keeps what is inside and drops what is outside", () => {
    const square: Polygon = [rectangle(0, 0, 4, 4)];
    expect(area(clipPolygon(square, [1, 1, 9, 3])![0]!)).toBe(6);
    expect(clipPolygon(square, [5, 5, 9, 9])).toBeNull();
  });
});
