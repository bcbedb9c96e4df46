import fc from "fast-check";
import { expect, test } from "vitest";
import { countDots, dotAfter, dotAt } from "./dot-path.ts";

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
