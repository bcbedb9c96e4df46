import fc from "fast-check";
import { expect, test } from "vitest";
import { countDots, dotAfter, dotAt, dotsOf } from "./dot-path.ts";

test("every dot of a path is counted, and none has the length zero", () => {
  const places = fc.array(
    fc.tuple(fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: -4000, max: 4000 })),
  );
  fc.assert(
    fc.property(places, (steps) => {
      const d = dotAt(1.5, -2) + steps.map(([dx, dy]) => dotAfter(dx, dy)).join("");
      expect(countDots(d)).toBe(steps.length + 1);
      expect(d).not.toMatch(/h0(?![.\d])/);
    }),
  );
});

test("each dot is read where it was put, from paths that begin anew or go on", () => {
  const whole = fc.integer({ min: -4000, max: 4000 });
  const places = fc.array(fc.record({ x: whole, y: whole, anew: fc.boolean() }));
  fc.assert(
    fc.property(places, (dots) => {
      const d = dots.map(({ x, y, anew }, i) => {
        const before = dots[i - 1];
        return anew || !before ? dotAt(x, y) : dotAfter(x - before.x, y - before.y);
      });
      expect(dotsOf(d.join(""))).toEqual(dots.map(({ x, y }) => [x, y]));
    }),
  );
});
