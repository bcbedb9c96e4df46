// Editions of the award: every winner once, under its year.
import { expect, test } from "vitest";
import { loadDataset } from "../../../data/pipeline/load.ts";
import { HOME_COUNTRY } from "../../model/membership.ts";
import { alwaysWinners, awardRows, buildEditions, countWinners } from "./editions.ts";

const dataset = loadDataset("data");

test("editions hold every award, and the countries with a winner in each", () => {
  const editions = buildEditions(dataset.awards);
  expect(editions.flatMap(({ awards }) => awards)).toHaveLength(dataset.awards.length);
  expect(editions.map(({ year, awards }) => [year, awards.length])).toEqual(
    expect.arrayContaining([
      [2015, 12],
      [2017, 16],
      [2019, 10],
      [2021, 10],
      [2024, 10],
    ]),
  );
  const first = editions.filter(({ year }) => year <= 2024);
  expect(alwaysWinners(first)).toEqual(["CN", "KR"]);
  expect(alwaysWinners([])).toEqual([]);
  expect(countWinners(first.flatMap(({ awards }) => awards))[0]).toEqual({ country: "CN", count: 5 });
});

test("rows hold every award once: who has several, the home country even with none, and the others together", () => {
  const award = (country: string, year: number) => ({ city: "x", name: "X", country, year, source: "s" });
  const won = [award("KR", 2015), award("IE", 2015), award("KR", 2017), award("PT", 2017), award("KR", 2017)];
  expect(awardRows(buildEditions(won))).toEqual({
    rows: [
      { country: "KR", counts: [1, 2] },
      { country: HOME_COUNTRY, counts: [0, 0] },
    ],
    others: { countries: 2, counts: [1, 1] },
  });
  const { rows, others } = awardRows(buildEditions(dataset.awards));
  const sum = [...rows.map(({ counts }) => counts), others.counts]
    .flat()
    .reduce((all, count) => all + count, 0);
  expect(sum).toBe(dataset.awards.length);
});
