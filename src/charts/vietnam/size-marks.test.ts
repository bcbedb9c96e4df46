// Bars are as long as their values say, from zero.
import { array, assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { barMarks } from "./size-marks.ts";

const lengths = (values: readonly (number | null)[], most?: number) =>
  barMarks(
    values.map((value, i) => ({ city: `c${i}`, value })),
    most,
  ).map(({ at }) => at);

test.each([
  ["start at zero and end at the largest value", [0, 50, 200], undefined, [0, 25, 100]],
  ["of nothing have no length", [0, 0], undefined, [0, 0]],
  ["can be given the whole", [49.2], 100, [49.2]],
  ["have no place where the value is missing, which is not zero", [null, 0, 4], undefined, [null, 0, 100]],
] as const)("bars %s", (_, values, most, expected) => expect(lengths(values, most)).toEqual(expected));

test("bars are as long as their values are large", () =>
  assert(
    property(array(integer({ min: 1, max: 9_000_000 }), { minLength: 2 }), (values) => {
      const most = Math.max(...values);
      for (const [i, at] of lengths(values).entries()) expect(at).toBeCloseTo((100 * values[i]!) / most, 0);
    }),
  ));
