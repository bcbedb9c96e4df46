// What is announced and what is placed are set side by side, for the year that each source speaks of.
import { describe, expect, test } from "vitest";
import type { Roster, Sighting } from "../schema.ts";
import { loadDataset } from "./load.ts";
import { reconcile } from "./reconcile.ts";

const dataset = loadDataset("data");
const result = reconcile(dataset);

const gapOf = (roster: Partial<Roster>) =>
  reconcile({
    ...dataset,
    rosters: [
      { country: "TN", region: null, asOf: "2025-12-06", count: 3, cities: [], source: "x", ...roster },
    ],
  }).rosters[0];

test("totals", () => {
  expect(result.cities).toBe(dataset.cities.length);
  expect(result.withPoint).toBe(dataset.cities.filter(({ point }) => point !== null).length);
  expect(result.countries).toBe(new Set(dataset.cities.map(({ country }) => country)).size);
});

test("every year and every intake has its row", () => {
  expect(result.years.map(({ year }) => year)).toEqual(dataset.network.map(({ year }) => year));
  expect(result.cohorts.map(({ announced }) => announced)).toEqual(
    dataset.cohorts.map(({ announced }) => announced),
  );
  // The Kuno Consortium of 2022 has no point.
  expect(result.cohorts.filter(({ listed, placed }) => listed !== placed)).toMatchObject([{ cities: 77 }]);
});

describe("an intake may have cities that are listed under another year", () => {
  const cohort = dataset.cohorts.at(-1)!;
  const year = cohort.announced.slice(0, 4);
  const other = dataset.cities.find(({ joined }) => joined !== null && joined !== Number(year))!;
  const said = dataset.sightings.find(({ city, state }) => city === other.id && state === "joined")!;
  const likelyWith = (more: Partial<Sighting>): number =>
    reconcile({ ...dataset, sightings: [...dataset.sightings, { ...said, ...more }] }).cohorts.at(-1)!.likely;
  const likely = result.cohorts.at(-1)!.likely;

  test("a page says that it joined then", () => expect(likelyWith({ date: `${year}-05` })).toBe(likely + 1));
  test("a page names it as a member then", () =>
    expect(likelyWith({ date: year, state: "member" })).toBe(likely));
  test("a page says that it joined before", () => expect(likelyWith({ date: "2014" })).toBe(likely));
  test("all is between what is missing at least and at most", () => {
    for (const { cities, listed, likely: some, missing } of result.cohorts) {
      expect(missing.most).toBe(Math.max(0, cities - listed));
      expect(missing.least).toBe(Math.max(0, cities - listed - some));
    }
  });
});

describe("rosters", () => {
  test("one that agrees is not mentioned", () => {
    expect(gapOf({})).toBeUndefined();
    expect(gapOf({ cities: ["Tunis", "Nabeul", "Sousse"] })).toBeUndefined();
  });

  test("one that differs says by which names", () => {
    expect(gapOf({ cities: ["Tunis", "Nabeul", "Sfax"] })).toMatchObject({
      missing: ["Sfax"],
      further: ["Sousse"],
    });
    expect(gapOf({ count: 4 })).toMatchObject({ count: 4, placed: 3, missing: [], further: [] });
  });

  test("one of before the year's intake is of the year before", () => {
    expect(gapOf({ asOf: "2025-12-03", count: 1, cities: ["Tunis"] })).toBeUndefined();
    expect(gapOf({ asOf: "2025-11", count: 2 })).toMatchObject({ count: 2, placed: 1 });
    expect(gapOf({ asOf: "2025-12", count: 3 })).toBeUndefined();
  });

  test("one of after the last year is of the last year", () => {
    expect(gapOf({ asOf: "2031-01", count: 3 })).toBeUndefined();
  });

  test("Viet Nam's of 2022 names two that were no members", () => {
    expect(result.rosters.find(({ country }) => country === "VN")).toMatchObject({
      asOf: "2022-09",
      missing: ["Hải Dương", "Ho Chi Minh City"],
    });
  });
});
