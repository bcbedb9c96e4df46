// Editions of the award: every winner once, under its year.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Award } from "../../../data/schema.ts";
import { alwaysWinners, buildEditions, countWinners } from "./editions.ts";

const award = (year: number, country: string): Award => ({
  year,
  country,
  city: "",
  name: country,
  source: "",
});

const awardsOf = fc.array(
  fc
    .tuple(fc.integer({ min: 2015, max: 2019 }), fc.constantFrom("CN", "KR", "VN"))
    .map((won) => award(...won)),
);

test("every award is in the edition of its year, editions in order", () => {
  fc.assert(
    fc.property(awardsOf, (awards) => {
      const editions = buildEditions(awards);
      for (const edition of editions)
        expect(edition.awards).toEqual(awards.filter(({ year }) => year === edition.year));
      expect(editions.map(({ year }) => year)).toEqual(
        [...new Set(awards.map(({ year }) => year))].toSorted((a, b) => a - b),
      );
      expect(countWinners(awards).reduce((sum, { count }) => sum + count, 0)).toBe(awards.length);
    }),
  );
});

const awards = [
  award(2015, "KR"),
  award(2015, "CN"),
  award(2015, "KR"),
  award(2017, "CN"),
  award(2017, "VN"),
];

test("countries by their awards, as many by their codes", () =>
  expect(countWinners(awards)).toEqual([
    { country: "CN", count: 2 },
    { country: "KR", count: 2 },
    { country: "VN", count: 1 },
  ]));

test("countries that won in each edition", () => {
  expect(alwaysWinners(buildEditions(awards))).toEqual(["CN"]);
  expect(alwaysWinners([])).toEqual([]);
});
