// Newcomers: nobody is lost or told twice, and what is missing is what reconciling finds.
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadDataset } from "../../../data/pipeline/load.ts";
import { reconcile } from "../../../data/pipeline/reconcile.ts";
import { arbitraryDataset } from "../../model/testing/arbitrary-dataset.ts";
import { buildIntakes, longest, sumIntakes } from "./intakes.ts";

const dataset = loadDataset("data");

test("every city comes once, in the year that its row says", () =>
  fc.assert(
    fc.property(arbitraryDataset, ({ cities, cohorts }) => {
      const intakes = buildIntakes({ cities, cohorts });
      const told = intakes.flatMap(({ year, stated, by }) => {
        for (const city of stated) expect(city.joined).toBe(year);
        for (const city of by) expect(city.joinedBy).toBe(year);
        return [...stated, ...by].map(({ id }) => id);
      });
      expect(told.toSorted()).toEqual(cities.map(({ id }) => id).toSorted());
      const years = intakes.map(({ year }) => year);
      expect(years).toEqual([...new Set(years)].toSorted((a, b) => a - b));
    }),
  ));

test("what is announced and named is what reconciling finds", () => {
  const { cohorts } = reconcile(dataset);
  const intakes = buildIntakes(dataset);
  expect(sumIntakes(intakes)).toEqual({
    intakes: cohorts.length,
    announced: cohorts.reduce((sum, { cities }) => sum + cities, 0),
    named: cohorts.reduce((sum, { listed }) => sum + listed, 0),
  });
  expect(longest(intakes)).toBe(Math.max(...cohorts.map(({ cities }) => cities)));
  expect(intakes.find(({ year }) => year === 2016)?.announced).toBeNull();
});

test("an intake of which no city is known is told all the same", () =>
  expect(buildIntakes({ cities: [], cohorts: dataset.cohorts })).toHaveLength(dataset.cohorts.length));
