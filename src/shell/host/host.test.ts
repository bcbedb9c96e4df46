// What the host's page loads stays small and self-contained, and keeps a sensible place free.
import { brotliCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildHostScript } from "./plugin.ts";
import { reserve } from "./reserve.ts";

test("embed.js is one classic script of at most 1.5 kB brotli that imports nothing", async () => {
  const code = await buildHostScript();
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(1500);
  expect(code).not.toMatch(/\b(import|export)\b/);
  expect(() => new Function(code)).not.toThrow();
});

describe("reserve", () => {
  test("meets its knots, runs straight between, and holds the last beyond", () => {
    expect(reserve("vietnam-asean", 280)).toBe(899);
    expect(reserve("vietnam-asean", 290)).toBe(877);
    expect(reserve("vietnam-asean", 2000)).toBe(990);
    expect(reserve("vietnam-asean", 100)).toBe(899);
  });

  test("is a height for any view and width", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom("constructor", "__proto__")),
        fc.nat(5000),
        (view, width) => {
          const height = reserve(view, width);
          expect(height).toBeGreaterThan(500);
          expect(height).toBeLessThan(4000);
        },
      ),
    );
  });
});
