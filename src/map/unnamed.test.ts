// The numbers of unnamed members: on a spot that no dot reaches, in their year alone, whole countries only under a filter.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { unnamedCounts } from "../model/account.ts";
import { isMember } from "../model/membership.ts";
import { mercatorX, mercatorY } from "../model/mercator.ts";
import { arbitraryDataset } from "../model/testing/arbitrary-dataset.ts";
import { CLEARANCE, placeUnnamed, unnamedFeatures } from "./unnamed.ts";
import { UNNAMED_FROM } from "./zoom-steps.ts";

const dataset = loadDataset("data");
const { cities, network } = dataset;
const counts = unnamedCounts(dataset);
const spots = placeUnnamed(counts, cities, (value) => `<${value}>`);
const years = network.map(({ year }) => year);

/** Degrees of latitude beyond which Mercator has no place. */
const MERCATOR_ENDS = 85;

/** Pixels between two places at the zoom from which the numbers stand. */
function apart(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const world = 512 * 2 ** UNNAMED_FROM;
  return world * Math.hypot(mercatorX(a.lon) - mercatorX(b.lon), mercatorY(a.lat) - mercatorY(b.lat));
}

describe("where", () => {
  test("there is a number to place, and each has its place", () => {
    expect(spots.length).toBeGreaterThan(0);
    expect(spots.map(({ country, year, count }) => ({ country, year, count }))).toEqual(counts);
  });

  test("no dot of any year, and no other number, comes near it; it is nearer to a dot of its country than to any other's", () => {
    for (const spot of spots) {
      const dots = cities.flatMap(({ country, point }) =>
        point ? [{ country, away: apart(spot, point) }] : [],
      );
      const nearest = dots.reduce((a, b) => (a.away <= b.away ? a : b));
      expect(nearest.away).toBeGreaterThanOrEqual(CLEARANCE - 1e-6);
      expect(nearest.country).toBe(spot.country);
      for (const other of spots.filter(({ country }) => country !== spot.country))
        expect(apart(spot, other)).toBeGreaterThanOrEqual(CLEARANCE);
    }
  });

  test("whatever the cities: free of all dots, one spot a country, none where the country has no dot", () => {
    fc.assert(
      fc.property(arbitraryDataset, ({ cities: all }) => {
        const some = all.filter(({ point }) => point === null || Math.abs(point.lat) < MERCATOR_ENDS);
        const codes = ["VN", "KR", "DE", "FR"];
        const placed = placeUnnamed(
          codes.flatMap((country) => [2020, 2021].map((year) => ({ country, year, count: 1 }))),
          some,
          String,
        );
        for (const country of codes) {
          const own = placed.filter((spot) => spot.country === country);
          const hasDot = some.some((city) => city.country === country && city.point !== null);
          expect(own).toHaveLength(hasDot ? 2 : 0);
          expect(new Set(own.map(({ lon, lat }) => `${lon} ${lat}`)).size).toBeLessThanOrEqual(1);
          for (const { point } of some)
            if (own[0] && point) expect(apart(own[0], point)).toBeGreaterThanOrEqual(CLEARANCE - 1e-6);
        }
      }),
    );
  });
});

describe("when", () => {
  const labels = (year: number, shown: ReadonlySet<string> | null = null) =>
    unnamedFeatures(spots, year, shown).features.map(({ properties }) => properties);

  test.each(years)("in %i: the counts of that year, as the language writes them", (year) => {
    expect(labels(year)).toEqual(
      counts
        .filter((count) => count.year === year)
        .map(({ country, count }) => ({ country, label: `+<${count}>` })),
    );
  });
  test("some years have none", () => expect(years.some((year) => labels(year).length === 0)).toBe(true));

  test("a filter that sets a member of the country aside takes its number away, no other does", () => {
    const { country, year } = spots.at(-1)!;
    const members = cities.filter(
      (city) => city.country === country && city.point !== null && isMember(city, year),
    );
    const all = members.map(({ id }) => id);
    const countries = (shown: readonly string[]) =>
      labels(year, new Set(shown)).map((label) => label.country);
    expect(countries(all)).toContain(country);
    fc.assert(
      fc.property(fc.constantFrom(...all), (aside) => {
        expect(countries(all.filter((id) => id !== aside))).not.toContain(country);
      }),
    );
  });
});
