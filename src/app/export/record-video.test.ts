// Which picture stands when.
import fc from "fast-check";
import { expect, test } from "vitest";
import { frameAt, durationOf } from "./record-video.ts";

test.each([
  [0, 0, 1],
  [999, 0, 1],
  [1000, 1, 0],
  [1175, 1, 0.5],
  [1900, 1, 1],
  [2400, 2, 1],
  [9000, 2, 1],
])("at %i ms of three: picture %i, covering %f", (elapsed, index, alpha) =>
  expect(frameAt(elapsed, 3)).toEqual({ index, alpha }),
);

test("there is always a picture, it never goes back, and the last one rests", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(100_000), fc.nat(10_000), (count, elapsed, more) => {
      const [before, after] = [frameAt(elapsed, count), frameAt(elapsed + more, count)];
      expect(before.index).toBeGreaterThanOrEqual(0);
      expect(after.index).toBeGreaterThanOrEqual(before.index);
      expect(after.index).toBeLessThan(count);
      expect(after.alpha).toBeGreaterThanOrEqual(0);
      expect(after.alpha).toBeLessThanOrEqual(1);
      expect(frameAt(durationOf(count) - 2000, count)).toEqual({ index: count - 1, alpha: 1 });
    }),
  );
});
