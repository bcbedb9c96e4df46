// Numbers → marks: what is drawn is what was counted, for sizes, units and the panel of Viet Nam.
import { array, assert, double, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { ARCHIPELAGOS } from "../../../data/basemap/archipelagos.ts";
import { archipelagoMarks, toPanel } from "./panel-marks.ts";
import { barMarks, logMarks } from "./size-marks.ts";
import { UNIT, unitBlock } from "./unit-marks.ts";

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

/** Squares that a dashed path draws. */
const drawn = (path: string): number =>
  [...path.matchAll(/h(\d+)/g)].reduce(
    (sum, [, length]) => sum + (Number(length) + UNIT.gap) / (UNIT.side + UNIT.gap),
    0,
  );

describe("units", () => {
  test.each([
    [0, 0, 0],
    [2, 9, 4],
    [25, 124, 4],
    [26, 124, 9],
    [312, 124, 64],
  ])("%i units fill %i × %i", (count, width, height) =>
    expect(unitBlock(count)).toMatchObject({ width, height }),
  );
  test("as many squares as units", () =>
    assert(
      property(integer({ min: 0, max: 2000 }), (count) => {
        expect(drawn(unitBlock(count).path)).toBe(count);
      }),
    ));
  test.each([-1, 1.5, NaN])("refuses %d", (count) => expect(() => unitBlock(count)).toThrow(RangeError));
});

describe("the panel of Viet Nam", () => {
  const marks = archipelagoMarks({ width: 1000, height: 1230 });

  test("holds both archipelagos, every islet inside the box", () => {
    expect(marks.map(({ id }) => id)).toEqual(["hoang-sa", "truong-sa"]);
    for (const [i, { path, label }] of marks.entries()) {
      const points = [...path.matchAll(/M(\d+) (\d+)h/g)].map(([, x, y]) => [
        Number(x) / 1000,
        Number(y) / 1230,
      ]);
      expect(points).toHaveLength(ARCHIPELAGOS[i]!.features.length);
      for (const part of [...points.flat(), ...label]) {
        expect(part).toBeGreaterThan(0);
        expect(part).toBeLessThan(0.95);
      }
    }
  });
  test("has its corners where they belong", () => {
    expect(toPanel({ lon: 102, lat: 23.5 }).map((part) => Math.abs(Math.round(part * 1e6)))).toEqual([0, 0]);
    expect(toPanel({ lon: 118, lat: 4.5 }).map((part) => Math.round(part * 1e6) / 1e6)).toEqual([1, 1]);
  });
});
