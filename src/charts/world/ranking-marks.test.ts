// The ranking: every country once, rows in order of members, as many in the order of the year before, and rules for every row.
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryDataset } from "../../model/testing/arbitrary-dataset.ts";
import { HOME_COUNTRY, isMember } from "../../model/membership.ts";
import {
  buildRanking,
  cutOf,
  drawnOf,
  leadersOf,
  rankingCss,
  ranksStyle,
  rowClass,
  ROWS,
  rowStyle,
} from "./ranking-marks.ts";

const point = { lat: 0, lon: 0, basis: "hand" };
const city = (country: string, joined: number, placed = true) => ({
  country,
  region: "africa" as const,
  point: placed ? point : null,
  joined,
  joinedBy: null,
  left: null,
  leftBy: null,
});

test("as many stand in the order of the year before; a city without a point does not count", () => {
  const cities = [
    city("KE", 2015),
    city("GH", 2015),
    city("GH", 2015),
    city("KE", 2016),
    city("NG", 2016, false),
  ];
  const { countries, most } = buildRanking(cities, [2014, 2015, 2016]);
  expect(countries).toEqual([
    { country: "GH", region: "africa", counts: [0, 2, 2], rows: [null, 0, 0] },
    { country: "KE", region: "africa", counts: [0, 1, 2], rows: [null, 1, 1] },
  ]);
  expect(most).toBe(2);
});

test("whoever has as many as the last that is named is named or counted; who has no row is counted", () => {
  const codes = ["AA", "BB", "CC", "DD", "EE", "FF", "GG"];
  const one = (many: number) =>
    buildRanking(
      codes.slice(0, many).map((code) => city(code, 2015)),
      [2015],
      4,
    );
  const named = (many: number) => {
    const { first, tied, least } = leadersOf(one(many), 0, 3);
    return [first.map(({ country }) => country).join(), tied, least];
  };
  expect(named(0)).toEqual(["", 0, 0]);
  expect(named(3)).toEqual(["AA,BB,CC", 0, 1]);
  expect(named(4)).toEqual(["AA,BB,CC,DD", 0, 1]);
  expect(named(6)).toEqual(["AA,BB,CC", 3, 1]);
  expect(cutOf(one(4), 0)).toEqual({ cut: 0, most: 0 });
  expect(cutOf(one(6), 0)).toEqual({ cut: 2, most: 1 });
});

test("the home country has a row of its own below, where it is not among the first", () => {
  const few = [
    city(HOME_COUNTRY, 2015),
    city("GH", 2015),
    city("GH", 2015),
    city("KE", 2015),
    city("KE", 2015),
  ];
  const rowIn = (rows: number) =>
    buildRanking(few, [2014, 2015], rows).countries.find(({ country }) => country === HOME_COUNTRY)?.rows;
  expect(rowIn(3)).toEqual([null, 2]);
  const [before, own] = rowIn(2)!;
  expect(before).toBeNull();
  expect(own).toBeGreaterThan(2);
  expect(cutOf(buildRanking(few, [2015], 2), 0).cut).toBe(0);
});

test("rows of a year are 0, 1, 2 … by members, whatever the cities", () =>
  fc.assert(
    fc.property(arbitraryDataset, fc.integer({ min: 1, max: 5 }), ({ cities, network }, rows) => {
      const years = network.map(({ year }) => year);
      const { countries, most } = buildRanking(cities, years, rows);
      const placed = cities.filter((each) => each.point !== null);
      expect(countries.map(({ country }) => country).toSorted()).toEqual(
        [...new Set(placed.map(({ country }) => country))].toSorted(),
      );
      for (const [i, year] of years.entries()) {
        const own = countries.find(({ country }) => country === HOME_COUNTRY);
        if (own && own.counts[i]! > 0) expect(own.rows[i]).not.toBeNull();
        const seen = countries
          .filter((each) => each.rows[i] !== null && each.rows[i]! < rows)
          .toSorted((a, b) => Number(a.rows[i]) - Number(b.rows[i]));
        expect(seen.map((each) => each.rows[i])).toEqual(seen.map((_, row) => row));
        const having = countries.filter(({ counts }) => Number(counts[i]) > 0);
        expect(seen).toHaveLength(Math.min(rows, having.length));
        const counts = seen.map((each) => Number(each.counts[i]));
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        const sum = countries.reduce((total, each) => total + Number(each.counts[i]), 0);
        expect(sum).toBe(placed.filter((each) => isMember(each, year)).length);
        expect(Math.max(0, ...counts)).toBeLessThanOrEqual(most);
      }
    }),
  ));

test("each year's rule picks that year's numbers, and a row without a place lies below the last", () => {
  const ranking = buildRanking([city("KE", 2016), city("GH", 2015)], [2015, 2016]);
  const css = rankingCss(ranking, (year) => `[y="${year}"]`);
  const [, below] = /--rows:([\d.]+)/.exec(css) ?? [];
  expect(Number(below)).toBeGreaterThan(ROWS);
  expect(css).toContain(`.${rowClass("KE")}{--n2016:1;--p2016:1}`);
  expect(css).toContain(`.${rowClass("GH")}{--n2015:1;--p2015:0;--n2016:1;--p2016:0}`);
  expect(css).toContain(`[y="2015"] .ranks>li{--n:var(--n2015,0);--p:var(--p2015,${below})}`);
  expect(css).toContain(`.ranks>li{--n:var(--n2016,0)`);
  expect(drawnOf(buildRanking([city("KE", 2020)], [2015, 2016]))).toEqual([]);
});

test("a ranking of its own brings every year's number and place, and no more rows than it needs", () => {
  const ranking = buildRanking([city("KE", 2015), city("GH", 2016), city("GH", 2016)], [2014, 2015, 2016]);
  expect(ranksStyle(ranking)).toBe("--most:2;--rows:2");
  expect(rowStyle(ranking.countries[1]!, ranking.years)).toEqual(
    expect.stringMatching(/^--n2014:0;--p2014:[\d.]+;--n2015:1;--p2015:0;--n2016:1;--p2016:1$/),
  );
});
