// The growth chart's numbers stay in its marks: heights add up, zero draws nothing, the line holds its values.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { REGIONS, type Region } from "../../../data/schema.ts";
import { deepestFall, growthMarks, type GrowthYear } from "./growth-marks.ts";

const none = Object.fromEntries(REGIONS.map((region) => [region, 0])) as Record<Region, number>;
const year = (
  each: number,
  members: number,
  newcomers: Partial<Record<Region, number>> = {},
): GrowthYear => ({
  year: each,
  members,
  newcomers: { ...none, ...newcomers },
});

test("bars stand on each other and on zero, scaled to the largest year", () => {
  const { bars, stacks } = growthMarks([
    year(1, 0),
    year(2, 9, { africa: 3, "asia-pacific": 1 }),
    year(3, 9, { africa: 2 }),
  ]);
  expect(bars.map((bar) => [bar.year, bar.region, bar.count])).toEqual([
    [2, "africa", 3],
    [2, "asia-pacific", 1],
    [3, "africa", 2],
  ]);
  expect(bars.map((bar) => [bar.y, bar.height])).toEqual([
    [0.25, 0.75],
    [0, 0.25],
    [0.5, 0.5],
  ]);
  expect(stacks.map((stack) => stack.y)).toEqual([1, 0, 0.5]);
  // In the middle of their columns.
  for (const { year: own, x, width } of bars) expect(x + width / 2).toBeCloseTo(own - 0.5, 9);
});

test("the line steps at the middle of each year and may fall", () => {
  const { line, points } = growthMarks([year(1, 0), year(2, 4), year(3, 2)]);
  expect(line).toBe("M0.5,1L1.5,1L1.5,0L2.5,0L2.5,0.5");
  expect(points.at(-1)).toEqual({ year: 3, members: 2, x: 2.5, y: 0.5, fell: true });
});

test("only a year with fewer members than the one before has fallen, never the first", () => {
  const { points } = growthMarks([year(1, 3), year(2, 3), year(3, 2), year(4, 2), year(5, 4)]);
  expect(points.map(({ fell }) => fell)).toEqual([false, false, true, false, false]);
});

describe("whatever the numbers", () => {
  const counts = fc.integer({ min: 0, max: 500 });
  const years = fc
    .array(fc.record({ members: counts, africa: counts, arab: counts }), { minLength: 1, maxLength: 30 })
    .map((rows) =>
      rows.map((row, index) =>
        year(2000 + index, row.members, { africa: row.africa, "arab-states": row.arab }),
      ),
    );

  test("marks stay in the frame and heights are in proportion to counts", () => {
    fc.assert(
      fc.property(years, (rows) => {
        const { bars, points, columns } = growthMarks(rows);
        for (const bar of bars) {
          expect(bar.y).toBeGreaterThanOrEqual(-1e-9);
          expect(bar.y + bar.height).toBeLessThanOrEqual(1 + 1e-9);
          expect(bar.height / bar.count).toBeCloseTo(bars[0]!.height / bars[0]!.count, 6);
        }
        for (const point of points) expect(point.x).toBeLessThan(columns);
      }),
    );
  });
});

test("the deepest fall is found among several", () => {
  expect(() => deepestFall([])).toThrow(TypeError);
  expect(deepestFall([year(1, 0), year(2, 9), year(3, 4), year(4, 8), year(5, 7)])).toBe(3);
});
