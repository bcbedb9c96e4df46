// Editions of the award: every winner once, under its year.
import { expect, test } from "vitest";
import { loadDataset } from "../../../data/pipeline/load.ts";
import { alwaysWinners, buildEditions, countWinners } from "./editions.ts";

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
