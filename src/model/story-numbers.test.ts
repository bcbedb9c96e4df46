// The story's numbers are those of the tables.
import { expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { storyNumbers } from "./story-numbers.ts";
import { buildYears } from "./years.ts";

const dataset = loadDataset("data");
const years = buildYears(dataset);

test("a year has its total, the one before, its intake and Viet Nam's members", () =>
  expect(storyNumbers({ year: 2020 }, dataset, years)).toEqual({
    members: 229,
    before: 170,
    countries: 64,
    placed: years.find(({ year }) => year === 2020)?.placed,
    vietnam: 2,
    intake: 54,
    intakeCountries: 27,
  }));

test("what a year has not is left out, zero is not", () => {
  expect(storyNumbers({ year: 2013 }, dataset, years)).toEqual({
    members: 0,
    countries: 0,
    placed: 0,
    vietnam: 0,
  });
  expect(storyNumbers({ year: 2015 }, dataset, years)).not.toHaveProperty("countries");
});

test("a year that is none throws", () =>
  expect(() => storyNumbers({ year: 1999 }, dataset, years)).toThrow(/1999/));
