// A block has as many squares as there are units.
import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { UNIT, unitBlock } from "./unit-marks.ts";

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
  test("rows stand below each other, each along the middle of its squares", () =>
    expect(unitBlock(27, 3).path).toBe("M3 2h124M3 7h9"));
  test.each([-1, 1.5, NaN])("refuses %d", (count) => expect(() => unitBlock(count)).toThrow(RangeError));
});
