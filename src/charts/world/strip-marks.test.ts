// The strip's bars add up to what is placed, and the announced totals stand on the same scale.
import fc from "fast-check";
import { expect, test } from "vitest";
import { REGIONS, type Region } from "../../../data/schema.ts";
import { stripMarks, type StripYear } from "./strip-marks.ts";

const year: fc.Arbitrary<StripYear> = fc
  .record({
    year: fc.integer({ min: 2013, max: 2030 }),
    members: fc.option(fc.nat(500)),
    stayed: fc.nat(500),
    newcomers: fc.record(
      Object.fromEntries(REGIONS.map((region) => [region, fc.nat(60)])) as Record<
        Region,
        fc.Arbitrary<number>
      >,
    ),
  })
  .map(({ stayed, year: of, members, newcomers }) => ({
    year: of,
    members,
    newcomers,
    placed: stayed + REGIONS.reduce((total, region) => total + newcomers[region], 0),
  }));

test("each year's bars lie on one another without a gap, up to the cities placed", () => {
  fc.assert(
    fc.property(fc.array(year, { maxLength: 14 }), (years) => {
      const marks = stripMarks(years);
      const bars = [...marks.before, ...marks.newcomers.flatMap((each) => each.bars)];
      for (const [column, { placed }] of years.entries()) {
        let top = 0;
        for (const bar of bars.filter((each) => each.column === column)) {
          expect(bar.from).toBe(top);
          top += bar.count;
        }
        expect(top).toBe(placed);
        expect(placed).toBeLessThanOrEqual(marks.most);
      }
    }),
  );
});

test("a total that is announced stands where as many cities would reach; without one, the cities placed do", () => {
  fc.assert(
    fc.property(fc.array(year, { minLength: 1, maxLength: 14 }), (years) => {
      const { numbers, most } = stripMarks(years);
      expect(numbers.map(({ count, isAnnounced }) => [count, isAnnounced])).toEqual(
        years.map(({ members, placed }) => [members ?? placed, members !== null]),
      );
      for (const { count, height } of numbers) expect(height * most).toBeCloseTo(count);
    }),
  );
});

test("a newcomer that left within its year is not drawn above the cities placed", () => {
  const newcomers = {
    ...(Object.fromEntries(REGIONS.map((region) => [region, 0])) as Record<Region, number>),
    africa: 3,
    "arab-states": 1,
  };
  const { before, newcomers: came } = stripMarks([{ year: 2020, members: null, placed: 2, newcomers }]);
  expect([before, came]).toEqual([[], [{ region: "africa", bars: [{ column: 0, from: 0, count: 2 }] }]]);
});

test("without a year there is nothing to draw", () => {
  expect(stripMarks([])).toEqual({ columns: 0, most: 1, before: [], newcomers: [], numbers: [] });
});
