// Shares: counts of every year, a year with none has no share, and bands that fill the height without gaps.
import fc from "fast-check";
import { expect, test } from "vitest";
import { REGIONS } from "../../../data/schema.ts";
import { arbitraryDataset } from "../../model/testing/arbitrary-dataset.ts";
import { buildYears } from "../../model/years.ts";
import {
  BANDS,
  bandMarks,
  countRegions,
  yearsWithEnough,
  MIN_CITIES,
  shareOf,
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
  expect(bandMarks([]).bands).toEqual([]);
});

test("bands lie on each other from top to bottom", () => {
  const { bands, years, width } = bandMarks([share(2016, [1, 1, 1, 1, 0]), share(2017, [0, 0, 2, 1, 1])]);
  expect(bands[0]?.path).toBe("M38,75L322,0L322,0L38,0Z");
  expect(bands[4]?.path).toBe("M38,300L322,300L322,225L38,300Z");
  expect(bands.map(({ to }) => to)).toEqual([0, 0, 0.5, 0.25, 0.25]);
  expect(bands[2]?.middle).toBe(BANDS.height / 4);
  expect(years.map(({ x }) => x)).toEqual([BANDS.side, width - BANDS.side]);
});
