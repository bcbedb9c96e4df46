// Text in pictures: nothing is lost when it is broken, and nothing is markup.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BOLD, widthOf } from "../model/text-width.ts";
import { escapeXml, fitLines, embedRtl, LEADING, linesAt, textAt, wrap } from "./text.ts";

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

test("a title is never larger than asked for, and fits into its lines", () => {
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 8, max: 60 }),
      fc.integer({ min: 1, max: 3 }),
      (parts, size, lines) => {
        const text = parts.join(" ");
        const fitted = fitLines(text, size, 600, lines);
        expect(fitted).toBeLessThanOrEqual(size);
        if (fitted === 1) return;
        const broken = wrap(text, 600 / fitted / BOLD);
        expect(broken.length).toBeLessThanOrEqual(lines);
        for (const line of broken) expect(fitted * widthOf(line, true)).toBeLessThanOrEqual(600);
      },
    ),
  );
});

test("no text is markup", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(escapeXml(text)).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
    }),
  );
});

describe("a line to be read from right to left", () => {
  test("has each Latin run in its place, with the brackets that it closes", () => {
    const plain = (line: string): string =>
      line.replaceAll("\u202a", "<").replaceAll("\u202c\u200f", ">").replaceAll("\u202c", "}");
    for (const [line, expected] of [
      ["المصادر: GeoNames (CC BY 4.0)؛ Natural Earth", "المصادر: <GeoNames (CC BY 4.0)>؛ <Natural Earth>}"],
      ["اليونسكو (UNESCO)، ٢٠٢٥", "اليونسكو (<UNESCO>)، ٢٠٢٥}"],
      ["Hà Nội · Vinh", "<Hà Nội> · <Vinh>}"],
      ["١٥ مدينة", "١٥ مدينة}"],
    ] as const)
      expect(plain(embedRtl(line))).toBe(`\u202b${expected}`);
  });

  test("loses nothing and closes what it opens", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "é", "م", "(", ")", "·", "؛", " ", "4", "٤", "–", ".") }),
        (line) => {
          const written = embedRtl(line);
          expect(written.replaceAll(/[\u200f\u202a-\u202c]/g, "")).toBe(line);
          expect(written.match(/[\u202a\u202b]/g)).toHaveLength(written.match(/\u202c/g)!.length);
        },
      ),
    );
  });
});

test("what is escaped reads as it was", () => {
  const read = (xml: string): string =>
    xml.replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: "&", lt: "<", gt: ">" })[name] ?? '"');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom("&lt;", "&amp;quot;")), (text) => {
      expect(read(escapeXml(text))).toBe(text);
    }),
  );
});

test("a text says of its style what it has, in hundredths, and lines stand a leading apart", () => {
  expect(textAt(1.234, 5.678, "a", { size: 10, colour: "#123456" })).toBe(
    '<text x="1.23" y="5.68" font-size="10" fill="#123456">a</text>',
  );
  expect(textAt(1, 2, "<", { size: 10, colour: "red", weight: 600, anchor: "end", rim: "#fff" })).toBe(
    '<text x="1" y="2" font-size="10" fill="red" font-weight="600" text-anchor="end" stroke="#fff" stroke-width="2.5" stroke-linejoin="round" paint-order="stroke">&lt;</text>',
  );
  const style = { size: 20, colour: "red" };
  expect(linesAt(3, 4, ["a", "b", "c"], style)).toBe(
    [4, 4 + 20 * LEADING, 4 + 40 * LEADING].map((y, i) => textAt(3, y, "abc"[i]!, style)).join(""),
  );
});
