// The height that is kept free for a frame: near to its view's, whatever is asked.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimateHeight } from "./embed-height.ts";

describe("estimateHeight", () => {
  test("meets its knots, runs straight between, and holds the last beyond", () => {
    expect(estimateHeight("vietnam-asean", 280)).toBe(940);
    expect(estimateHeight("vietnam-asean", 310)).toBe(910);
    expect(estimateHeight("vietnam-asean", 2000)).toBe(1000);
    expect(estimateHeight("vietnam-asean", 100)).toBe(940);
  });

  test("is a height for any view and width", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom("constructor", "__proto__")),
        fc.nat(5000),
        (view, width) => {
          const height = estimateHeight(view, width);
          expect(height).toBeGreaterThan(500);
          expect(height).toBeLessThan(4000);
        },
      ),
    );
  });
});
