// Dates on the axis: order is kept, a year is as long as it is, and nonsense is refused.
import { array, assert, date, property } from "fast-check";
import { expect, test } from "vitest";
import { toYears, yearOf } from "./dates.ts";

test.each([
  ["2013", 2013],
  ["2019-07", 2019 + 181 / 365],
  ["2024-02-14", 2024 + 44 / 366],
  ["2024-12-31", 2024 + 365 / 366],
  ["2013-10-21/2013-10-23", 2013 + 293 / 365],
])("%s", (iso, years) => expect(toYears(iso)).toBeCloseTo(years, 9));

test.each(["", "14/2/2024", "2024-2-14", "20240214"])("refuses %j", (iso) => {
  expect(() => toYears(iso)).toThrow(TypeError);
});

test("later dates are larger, and stay in their year", () => {
  const day = date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }).map(
    (each) => each.toISOString().slice(0, 10),
  );
  assert(
    property(array(day, { minLength: 2 }), (days) => {
      const sorted = [...new Set(days)].toSorted();
      for (const [i, iso] of sorted.entries()) {
        expect(yearOf(iso)).toBe(Number(iso.slice(0, 4)));
        if (i > 0) expect(toYears(iso)).toBeGreaterThan(toYears(sorted[i - 1]!));
      }
    }),
  );
});
