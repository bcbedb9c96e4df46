// Whatever the dots, no name lies over another, over a dot, or over the edge; who comes first has room first.
import fc from "fast-check";
import { expect, test } from "vitest";
import { placeLabels, type Label } from "./label-layout.ts";

const frame = { width: 320, height: 200 };
const label = fc.record({
  x: fc.double({ min: -20, max: 340, noNaN: true }),
  y: fc.double({ min: -20, max: 220, noNaN: true }),
  radius: fc.double({ min: 1, max: 6, noNaN: true }),
  width: fc.double({ min: 10, max: 90, noNaN: true }),
  height: fc.constant(14),
});
const labels = fc
  .array(label, { maxLength: 40 })
  .map((all): readonly Label[] => all.map((each, i) => ({ ...each, id: String(i) })));

const written = fc.array(
  fc
    .record({ left: fc.nat(300), top: fc.nat(190), width: fc.nat(120), height: fc.nat(40) })
    .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height })),
  { maxLength: 4 },
);

test("names keep clear of each other, of the dots, of the edge and of what else stands there", () => {
  fc.assert(
    fc.property(labels, written, (all, rects) => {
      const boxes = placeLabels(all, all, rects, frame).map(({ id, left, top }) => {
        const { width, height } = all[Number(id)]!;
        return { left, top, right: left + width, bottom: top + height };
      });
      for (const [i, a] of boxes.entries()) {
        expect(Math.min(a.left, a.top)).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(frame.width);
        expect(a.bottom).toBeLessThanOrEqual(frame.height);
        const others = [
          ...boxes.slice(i + 1),
          ...rects,
          ...all.map(({ x, y, radius }) => ({
            left: x - radius,
            right: x + radius,
            top: y - radius,
            bottom: y + radius,
          })),
        ];
        for (const b of others)
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }
    }),
  );
});

test("a name is left out only where all four sides are taken, and the first one has the first choice", () => {
  const dot = { x: 160, y: 100, radius: 3 };
  const named = (id: string): Label => ({ ...dot, id, width: 40, height: 14 });
  expect(placeLabels([named("a")], [dot], [], frame)).toEqual([{ id: "a", left: 167, top: 93 }]);
  const five = ["a", "b", "c", "d", "e"].map(named);
  expect(placeLabels(five, [dot], [], frame).map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
});
