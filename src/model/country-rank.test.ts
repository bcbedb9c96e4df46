// Rank and share are counted from placed members only, and add up over all countries.
import { array, assert, constantFrom, integer, option, property, record } from "fast-check";
import { expect, test } from "vitest";
import { countryRank } from "./country-rank.ts";

const point = { lat: 0, lon: 0, basis: "hand" };
const city = (country: string, joined: number, more = {}) => ({
  country,
  point,
  joined,
  joinedBy: null,
  left: null,
  leftBy: null,
  ...more,
});
const cities = [
  city("VN", 2020),
  city("VN", 2024),
  city("TH", 2019),
  city("TH", 2020),
  city("TH", 2022),
  city("PH", 2016),
  city("KE", 2020, { point: null }),
  city("MY", 2015, { left: 2020 }),
];

test.each([
  [2014, { placed: 0, rank: null, ties: 0, countries: 0, share: null }],
  [2016, { placed: 0, rank: null, ties: 0, countries: 2, share: 0 }],
  [2020, { placed: 1, rank: 2, ties: 1, countries: 3, share: 1 / 4 }],
  [2024, { placed: 2, rank: 2, ties: 0, countries: 3, share: 2 / 6 }],
])("Viet Nam in %i", (year, standing) =>
  expect(countryRank(cities, "VN", year)).toEqual({ year, ...standing }),
);

test("shares add up to one, and as many countries as there are stand in the ranks", () => {
  const codes = ["VN", "TH", "PH", "ID"];
  const any = record({
    country: constantFrom(...codes),
    joined: integer({ min: 2013, max: 2025 }),
    left: option(integer({ min: 2016, max: 2026 })),
    point: option(constantFrom(point)),
  }).map(({ country, joined, left, point: at }) => city(country, joined, { left, point: at }));
  assert(
    property(array(any), integer({ min: 2013, max: 2025 }), (some, year) => {
      const standings = codes.map((code) => countryRank(some, code, year));
      const ranked = standings.filter(({ rank }) => rank !== null);
      expect(ranked).toHaveLength(standings[0]!.countries);
      if (ranked.length === 0) return;
      expect(standings.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1);
      expect(ranked.map(({ rank }) => rank)).toContain(1);
      for (const { rank, ties } of ranked)
        expect(ranked.filter((other) => other.rank === rank)).toHaveLength(ties + 1);
    }),
  );
});
