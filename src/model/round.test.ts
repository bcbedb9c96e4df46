// Rounding: to the digits asked for, near to what was given, never -0.
import fc from "fast-check";
import { expect, test } from "vitest";
import { round } from "./round.ts";

test.each([
  [1.005, 0, 1],
  [12.345_678, 3, 12.346],
  [-0.04, 1, 0],
  [2.5, 0, 3],
  [-2.5, 0, -2],
] as const)("%d to %d digits is %d", (value, digits, rounded) => expect(round(value, digits)).toBe(rounded));

test("no more digits than asked for, and off by half a step at most", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: 0, max: 3 }),
      (value, digits) => {
        const rounded = round(value, digits);
        expect(Number(rounded.toFixed(digits))).toBe(rounded);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 / 10 ** digits + 1e-9);
        expect(Object.is(rounded, -0)).toBe(false);
      },
    ),
  );
});
