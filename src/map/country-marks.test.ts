// The numbers beside countries' names are those of the dots, in every year.
import fc from "fast-check";
import { expect, test } from "vitest";
import { HOME_COUNTRY, isMember } from "../model/membership.ts";
import { DOT_WORLD } from "../model/spread-dots.ts";
import { countryMarks } from "./country-marks.ts";

const YEARS = [2018, 2019, 2020, 2021];

const dot = fc.record({
  country: fc.constantFrom(HOME_COUNTRY, "KR", "PT"),
  joined: fc.constantFrom(...YEARS),
  joinedBy: fc.constant(null),
  left: fc.constantFrom(null, ...YEARS),
  leftBy: fc.constant(null),
  spot: fc.option(fc.tuple(fc.nat(DOT_WORLD), fc.nat(DOT_WORLD))),
});

test("each number is that of the country's dots in its year, and the name stands outside of them", () =>
  fc.assert(
    fc.property(fc.array(dot), (cities) => {
      for (const { country, at, side, counts } of countryMarks(cities, YEARS)) {
        const own = cities.filter((city) => city.country === country && city.spot !== null);
        expect(counts).toEqual(
          YEARS.map((year) => ({ year, count: own.filter((city) => isMember(city, year)).length })),
        );
        expect(counts.at(-1)?.count).toBeGreaterThan(0);
        for (const { spot } of own.filter((city) => isMember(city, 2021)))
          expect((spot![0] / DOT_WORLD - at[0]) * (side === "left" ? 1 : -1)).toBeGreaterThanOrEqual(0);
      }
    }),
  ));

test("of the other countries the one with most dots is named", () => {
  const [joined, joinedBy, left, leftBy] = [2018, null, null, null];
  const of = (country: string, x: number) => ({
    country,
    joined,
    joinedBy,
    left,
    leftBy,
    spot: [x, 10] as const,
  });
  const marks = countryMarks([of("PT", 5), of("KR", 90), of("KR", 95), of(HOME_COUNTRY, 80)], YEARS);
  expect(marks.map(({ country }) => country)).toEqual([HOME_COUNTRY, "KR"]);
});

test("without cities or years nobody is named", () => {
  expect(countryMarks([], YEARS)).toEqual([]);
  expect(countryMarks([], [])).toEqual([]);
});
