// Shares: counts of every year, a year with none has no share, lines from zero, and labels that keep apart.
import fc from "fast-check";
import { expect, test } from "vitest";
import { REGIONS } from "../../../data/schema.ts";
import { arbitraryDataset } from "../../model/testing/arbitrary-dataset.ts";
import { buildYears } from "../../model/years.ts";
import {
  BOX,
  countRegions,
  yearsWithEnough,
  MIN_CITIES,
  moveApart,
  shareMarks,
  shareOf,
  sharesCss,
  type ShareYear,
} from "./share-marks.ts";

const share = (year: number, counts: readonly number[]): ShareYear => ({
  year,
  placed: counts.reduce((sum, count) => sum + count, 0),
  counts: Object.fromEntries(REGIONS.map((region, i) => [region, counts[i] ?? 0])) as ShareYear["counts"],
});

test("counts are those of every other chart", () =>
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const shares = countRegions(
        dataset.cities,
        dataset.network.map(({ year }) => year),
      );
      expect(shares.map(({ placed }) => placed)).toEqual(buildYears(dataset).map(({ placed }) => placed));
      for (const each of shares) {
        const parts = REGIONS.map((region) => shareOf(each, region));
        if (each.placed === 0) expect(parts).toEqual(REGIONS.map(() => null));
        else expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBeCloseTo(1);
      }
    }),
  ));

test("nothing is drawn before a year has enough", () => {
  const few = share(2015, [MIN_CITIES - 1]);
  const enough = share(2016, [MIN_CITIES]);
  expect(yearsWithEnough([few, enough])).toEqual([enough]);
  expect(yearsWithEnough([few])).toEqual([]);
  expect(shareMarks([]).lines).toEqual([]);
});

test("lines run from zero to the largest share", () => {
  const { lines, years } = shareMarks([share(2016, [1, 1, 1, 1, 0]), share(2017, [0, 0, 2, 1, 1])]);
  expect(lines.map(({ path }) => path)).toEqual([
    "M0,50L100,100",
    "M0,50L100,100",
    "M0,50L100,0",
    "M0,50L100,50",
    "M0,100L100,50",
  ]);
  expect(lines.map(({ from, to }) => [from, to])).toEqual([
    [0.25, 0],
    [0.25, 0],
    [0.25, 0.5],
    [0.25, 0.25],
    [0, 0.25],
  ]);
  expect(years.map(({ x }) => x)).toEqual([0, BOX]);
});

test("labels keep apart, in the drawing and in the order of their lines", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: BOX }), { maxLength: 7 }), (places) => {
      const apart = 12;
      const moved = moveApart(places, apart);
      expect(moved).toHaveLength(places.length);
      const sorted = moved.toSorted((a, b) => a - b);
      for (const [i, place] of sorted.entries()) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(BOX);
        if (i > 0) expect(place - sorted[i - 1]!).toBeGreaterThanOrEqual(apart);
      }
      for (const [i, place] of places.entries())
        for (const [j, other] of places.entries())
          if (place < other) expect(moved[i]).toBeLessThan(moved[j]!);
      if (places.every((place, i) => places.every((other, j) => i === j || Math.abs(place - other) >= apart)))
        expect(moved).toEqual(places);
    }),
  ));

test("each label and each year has a rule", () => {
  const marks = shareMarks([share(2016, [1, 1, 1, 1, 0]), share(2017, [0, 0, 2, 1, 1])]);
  const css = sharesCss(marks);
  for (const { region, start, end } of marks.lines)
    expect(css).toContain(`.start.${region}{top:${start}%}.end.${region}{top:${end}%}`);
  expect(css).toContain(".plot .at.y2016{left:0%}.plot .at.y2017{left:100%}");
});
