// A name is cut off where an edge of the frame runs through it, and nowhere else.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ARCHIPELAGO_LABELS } from "../../data/basemap/archipelago-labels.ts";
import { isCutOff } from "./archipelago-names.ts";

const frame = { width: 300, height: 200 };
const name = { id: "truong-sa", ems: 15 } as const;

test.each([
  ["in the middle", [100, 100], false],
  ["far to the right of it", [400, 100], false],
  ["at the right edge", [250, 100], true],
  ["left of it, so that the name's end looks in", [-40, 100], true],
  ["at the lower edge", [100, 190], true],
  ["below", [100, 260], false],
  ["just below", [100, 200], false],
  ["at the upper edge", [100, -5], true],
  ["above", [100, -60], false],
] as const)("%s", (_, at, cut) => expect(isCutOff({ ...name, at }, 4, frame)).toBe(cut));

test.each([
  ["above its islands, in the frame", [100, 100], false],
  ["above its islands, at the upper edge", [100, 5], true],
  ["above its islands, below the frame's upper half", [100, 199], false],
] as const)("Hoàng Sa's, %s", (_, at, cut) =>
  expect(isCutOff({ id: "hoang-sa", ems: 15, at }, 4, frame)).toBe(cut),
);

describe("whatever the zoom", () => {
  const spots = fc.record({
    x: fc.double({ min: 0, max: 300, noNaN: true }),
    y: fc.double({ min: 100, max: 300, noNaN: true }),
  });
  const zooms = fc.double({ min: 0, max: 9, noNaN: true });

  test("a frame that is large enough cuts nothing off", () => {
    fc.assert(
      fc.property(spots, zooms, fc.constantFrom(...ARCHIPELAGO_LABELS), ({ x, y }, zoom, { id }) => {
        const large = { width: 2000, height: 2000 };
        expect(isCutOff({ id, ems: 15, at: [x, y] }, zoom, large)).toBe(false);
      }),
    );
  });

  test("a name that begins in a frame too narrow for it is cut off", () => {
    fc.assert(
      fc.property(zooms, (zoom) => {
        expect(isCutOff({ ...name, at: [10, 50] }, zoom, { width: 80, height: 200 })).toBe(true);
      }),
    );
  });
});
