// Admissions: the steps are the numbers of members, a bar begins on the day of admission and ends with the unit.
import { array, assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { loadVietnam } from "../../../data/pipeline/load-vietnam.ts";
import { countSteps, TIMELINE, timelineMarks } from "./timeline-marks.ts";

const { cities } = loadVietnam("data");
const LAST = 2025;
const marks = timelineMarks(cities, LAST);

test("Viet Nam's steps are 2, 3, 5, 6", () =>
  expect(marks.steps.map(({ year, count }) => [year, count])).toEqual([
    [2020, 2],
    [2022, 3],
    [2024, 5],
    [2025, 6],
  ]));

describe("bars", () => {
  test("lie in order of admission, the first at the bottom", () => {
    expect(marks.bars.map(({ id }) => id)).toEqual(cities.map(({ id }) => id));
    expect(marks.bars.map(({ y }) => y)).toEqual(marks.bars.map(({ y }) => y).toSorted((a, b) => b - a));
    expect(marks.bars.map(({ x }) => x)).toEqual(marks.bars.map(({ x }) => x).toSorted((a, b) => a - b));
  });
  test("are solid to the end of the unit, or to the end of the axis", () => {
    const [end] = marks.ends;
    expect(marks.ends).toHaveLength(1);
    for (const [i, { solidTo, to }] of marks.bars.entries())
      expect(solidTo).toBe(cities[i]!.fate === "ended" ? end!.x : to);
  });
  test("carry the ceremony where one is known, after the admission", () => {
    for (const [i, { ceremonyX, x }] of marks.bars.entries())
      if (cities[i]!.ceremony === null) expect(ceremonyX).toBeNull();
      else expect(ceremonyX).toBeGreaterThan(x);
    expect(marks.bars.filter(({ ceremonyX }) => ceremonyX === null).map(({ id }) => id)).toEqual(["vn-vinh"]);
  });
});

test("the axis begins in the year of the first admission, has a column for each year, and holds every bar beside the names", () => {
  const first = Math.min(...cities.map(({ admitted }) => Number(admitted.slice(0, 4))));
  expect(marks.columns.map(({ year }) => year)).toEqual(
    Array.from({ length: LAST - first + 1 }, (_, i) => first + i),
  );
  for (const x of marks.bars.flatMap((bar) => [bar.x, bar.to])) {
    expect(x).toBeGreaterThanOrEqual(TIMELINE.left);
    expect(x).toBeLessThanOrEqual(marks.width - TIMELINE.edge);
  }
  // A year of the network after every ceremony is the last of the axis.
  const { x = NaN, width = NaN } = timelineMarks(cities, 2099).columns.at(-1) ?? {};
  expect(Math.abs(x + width - (marks.width - TIMELINE.edge))).toBeLessThan(0.2);
  expect(() => timelineMarks([], LAST)).toThrow(TypeError);
});

test("counts only grow, once a date, up to the number of cities", () => {
  const day = integer({ min: 0, max: 400 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
  assert(
    property(array(day, { minLength: 1 }), (dates) => {
      const steps = countSteps(dates);
      expect(steps.map(([date]) => date)).toEqual([...new Set(dates)].toSorted());
      expect(steps.at(-1)?.[1]).toBe(dates.length);
      for (const [i, [, count]] of steps.entries()) expect(count).toBeGreaterThan(steps[i - 1]?.[1] ?? 0);
    }),
  );
});
