// The two archipelagos: complete in extent, each point in its place, each with a source.
import { describe, expect, test } from "vitest";
import { ARCHIPELAGOS } from "./archipelagos.ts";
import table from "./archipelagos.json" with { type: "json" };

/** Degrees: the sea that each archipelago is spread over, west, south, east, north. */
const EXTENTS = { "hoang-sa": [111, 15.7, 113, 17.2], "truong-sa": [111.5, 6.8, 117.4, 12] } as const;

test("are both there", () => expect(ARCHIPELAGOS.map(({ id }) => id)).toEqual(["hoang-sa", "truong-sa"]));

describe.each(ARCHIPELAGOS)("$id", ({ id, label, features }) => {
  const [west, south, east, north] = EXTENTS[id];

  test("has a dozen points or more, named once in each language", () => {
    expect(features.length).toBeGreaterThanOrEqual(12);
    for (const language of ["en", "vi"] as const)
      expect(new Set(features.map((f) => f[language])).size).toBe(features.length);
  });

  test("lies in its own sea and spans most of it", () => {
    for (const { lat, lon } of [...features, label]) {
      expect(lon).toBeGreaterThan(west);
      expect(lon).toBeLessThan(east);
      expect(lat).toBeGreaterThan(south);
      expect(lat).toBeLessThan(north);
    }
    const lats = features.map(({ lat }) => lat);
    const lons = features.map(({ lon }) => lon);
    expect(Math.max(...lats) - Math.min(...lats)).toBeGreaterThan((north - south) * 0.75);
    expect(Math.max(...lons) - Math.min(...lons)).toBeGreaterThan((east - west) * 0.65);
  });
});

test("every point has a known source and every source is used", () => {
  const used = new Set(ARCHIPELAGOS.flatMap(({ features }) => features.map(({ source }) => source)));
  expect([...used].toSorted()).toEqual(table.sources.map(({ id }) => id).toSorted());
});
