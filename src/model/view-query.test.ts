// A link gives back the view it was written from, and no query can break the page.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PLACES } from "./places.ts";
import { readView, THEME_CHOICES, writeView, type View } from "./view-query.ts";

const years = Array.from({ length: 13 }, (_, index) => 2013 + index);
const home: View = { year: 2025, place: "world", city: null, theme: "auto" };
const views: fc.Arbitrary<View> = fc.record({
  year: fc.constantFrom(...years),
  place: fc.constantFrom(...PLACES),
  city: fc.option(fc.constantFrom("vn-hanoi", "kr-nam-gu-busan", "ci-bouake"), { nil: null }),
  theme: fc.constantFrom(...THEME_CHOICES),
});

describe("readView", () => {
  test("undoes writeView, whatever else stands in the query", () => {
    fc.assert(
      fc.property(views, fc.webQueryParameters(), (view, query) => {
        const foreign = new URLSearchParams(query);
        for (const name of ["year", "region", "city", "theme"]) foreign.delete(name);
        expect(readView(writeView(view, home, foreign.toString()), home, years)).toEqual(view);
      }),
    );
  });

  test.each([
    "",
    "year=banana",
    "year=2012",
    "year=20200",
    "year=2020.5",
    "region=moon",
    "city=<b>",
    "city=vn",
    "theme=pink",
  ])("%j falls back to home", (query) => expect(readView(query, home, years)).toEqual(home));

  test("never throws and never leaves the known years and places", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const view = readView(query, home, years);
        expect(years).toContain(view.year);
        expect(PLACES).toContain(view.place);
      }),
    );
  });
});

describe("writeView", () => {
  test("leaves defaults out and keeps what others put there", () => {
    expect(writeView(home, home)).toBe("");
    expect(writeView({ ...home, year: 2020 }, home, "?utm=1&year=2016")).toBe("?utm=1&year=2020");
  });

  test("writes in one order, and what stands there already keeps its place", () => {
    const view: View = { year: 2020, place: "africa", city: "ci-bouake", theme: "dark" };
    expect(writeView(view, home)).toBe("?year=2020&region=africa&city=ci-bouake&theme=dark");
    expect(writeView(view, home, "?theme=light&a=1")).toBe(
      "?theme=dark&a=1&year=2020&region=africa&city=ci-bouake",
    );
  });
});
