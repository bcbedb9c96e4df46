// Absence breaks a line, zero does not; each value holds for its whole year.
import { array, assert, nat, option, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { runsOf, stepMarks, type YearValue } from "./step-line.ts";

const from2020 = (...values: readonly (number | null)[]): readonly YearValue[] =>
  values.map((value, i) => ({ year: 2020 + i, value }));
const draw = (values: readonly YearValue[]) =>
  stepMarks(
    values,
    (year) => year - 2020,
    (value) => 10 - value,
  );

describe.each([
  ["nothing", from2020(), 0, []],
  ["only gaps", from2020(null, null), 0, [2020, 2021]],
  ["a gap between", from2020(3, null, 4), 2, [2021]],
  ["a zero between", from2020(3, 0, 4), 1, []],
  ["a gap at the end", from2020(1, 2, null), 1, [2022]],
  ["a gap at the start", from2020(null, 0, 1), 1, [2020]],
  ["a year that is not there at all", [...from2020(1), { year: 2022, value: 1 }], 2, []],
])("%s", (_, values, pieces, gaps) => {
  test(`draws ${pieces} lines`, () => expect(draw(values).lines).toHaveLength(pieces));
  test("names its gaps", () => expect(draw(values).gaps).toEqual(gaps));
});

test("the last value of a run lasts until its year ends", () => {
  expect(draw(from2020(2, 3)).lines).toEqual(["M0 8H1V7H2"]);
  expect(draw(from2020(2, null, 3)).lines).toEqual(["M0 8H1", "M2 7H3"]);
});

test("zero is a line on the ground, with no area under it", () => {
  expect(draw(from2020(0, 0)).lines).toEqual(["M0 10H2"]);
  expect(draw(from2020(0, 0)).areas).toEqual([]);
  expect(draw(from2020(0, 3)).areas).toEqual(["M0 10H1V7H2V10H0z"]);
});

test("changes are the first value of each run and every other one after it", () => {
  expect(draw(from2020(0, 2, 2, null, 2, 3)).changes).toEqual([
    { year: 2020, value: 0 },
    { year: 2021, value: 2 },
    { year: 2024, value: 2 },
    { year: 2025, value: 3 },
  ]);
});

test("every value is in exactly one run, in order, and no run holds a gap", () => {
  assert(
    property(array(option(nat(20))), (values) => {
      const rows = from2020(...values);
      expect(runsOf(rows).flat()).toEqual(rows.filter(({ value }) => value !== null));
      for (const run of runsOf(rows))
        for (const [i, { year }] of run.entries()) expect(year).toBe(run[0]!.year + i);
    }),
  );
});
