// Bars and places on a logarithmic scale are as far as their values say.
import { array, assert, double, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { barMarks, logMarks } from "./size-marks.ts";

const rows = (...values: readonly (number | null)[]) => values.map((value, i) => ({ city: `c${i}`, value }));

describe("bars", () => {
  test("start at zero and end at the largest value", () =>
    expect(barMarks(rows(0, 50, 200)).marks.map(({ at }) => at)).toEqual([0, 25, 100]));
  test("of nothing have no length", () =>
    expect(barMarks(rows(0, 0)).marks.map(({ at }) => at)).toEqual([0, 0]));
  test("can be given the whole", () =>
    expect(barMarks(rows(49.2), 100).marks.map(({ at }) => at)).toEqual([49.2]));
  test("a missing value has no place, which is not zero", () =>
    expect(barMarks(rows(null, 0, 4)).marks.map(({ at }) => at)).toEqual([null, 0, 100]));
  test("are as long as their values are large", () =>
    assert(
      property(array(integer({ min: 1, max: 9_000_000 }), { minLength: 2 }), (values) => {
        const most = Math.max(...values);
        for (const { value, at } of barMarks(rows(...values)).marks)
          expect(at).toBeCloseTo((100 * value!) / most, 0);
      }),
    ));
});

describe("the logarithmic scale", () => {
  test("runs between whole powers of ten and marks them", () => {
    const { marks, ticks } = logMarks(rows(106_052, 8_993_082, null));
    expect(ticks).toEqual([
      { value: 100_000, at: 0 },
      { value: 1_000_000, at: 50 },
      { value: 10_000_000, at: 100 },
    ]);
    expect(marks.map(({ at }) => at)).toEqual([1.3, 97.7, null]);
  });
  test("has room for a single whole power", () =>
    expect(logMarks(rows(1000)).ticks.map(({ value, at }) => [value, at])).toEqual([
      [1000, 0],
      [10_000, 100],
    ]));
  test("ten times as much is one step further", () =>
    assert(
      property(double({ min: 1.1, max: 9, noNaN: true }), (value) => {
        const [a, b] = logMarks(rows(value, 10 * value)).marks;
        expect(b!.at! - a!.at!).toBeCloseTo(50, 0);
      }),
    ));
});
