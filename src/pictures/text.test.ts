// Text in pictures: nothing is lost when it is broken, and nothing is markup.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeXml, fitSize, widthOf, wrap } from "./text.ts";

const words = fc.array(
  fc.string({ unit: "grapheme", minLength: 1 }).filter((word) => !/\s/.test(word)),
  {
    minLength: 1,
  },
);

describe("wrap", () => {
  test("keeps every word in order, and no line is too wide that could be shorter", () => {
    fc.assert(
      fc.property(words, fc.double({ min: 1, max: 40, noNaN: true }), (parts, width) => {
        const lines = wrap(parts.join(" "), width);
        expect(lines.join(" ")).toBe(parts.join(" "));
        for (const line of lines) expect(widthOf(line) <= width || !line.includes(" ")).toBe(true);
      }),
    );
  });

  test("fills each line as far as it goes", () =>
    expect(wrap("aa aa aa", widthOf("aa aa"))).toEqual(["aa aa", "aa"]));
});

test("Vietnamese marks take no room of their own, composed or not", () => {
  expect(widthOf("Trường Sa")).toBeCloseTo(widthOf("Truong Sa"));
  expect(widthOf("Hà Nội".normalize("NFD"))).toBeCloseTo(widthOf("Hà Nội".normalize("NFC")));
});

test("a title is never larger than asked for, and fits", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 8, max: 60 }), (text, size) => {
      const fitted = fitSize(text, size, 600, true);
      expect(fitted).toBeLessThanOrEqual(size);
      expect(fitted * widthOf(text, true)).toBeLessThanOrEqual(600);
    }),
  );
});

test("no text is markup", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(escapeXml(text)).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
    }),
  );
});
