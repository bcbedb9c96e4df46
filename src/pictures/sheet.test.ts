// A picture for sharing: one statement in large letters, and small ones for its source alone.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { THEMES } from "../map/theme.ts";
import { composeSheet, LAYOUTS, type LegendEntry, type Sheet } from "./sheet.ts";

const CREDIT = "Whose it is";
const sheet: Sheet = {
  title: "From no member in the first year to more than four hundred of them in all parts of the world",
  year: "2025",
  total: "425",
  facts: ["member cities in many countries", "so many placed on this map"],
  legend: [
    { label: "A region", colour: "#111111", symbol: "full" },
    {
      label: "what stands for a manner of dots, in very many words ".repeat(4),
      colour: "#222222",
      symbol: "hollow",
    },
  ],
  note: "what it counts",
  credit: CREDIT,
};

/** Each line with its size. */
const linesOf = (svg: string): readonly (readonly [string, number])[] =>
  [...svg.matchAll(/<text [^>]*font-size="([\d.]+)"[^>]*>([^<]*)</g)].map(([, size, text = ""]) => [
    text,
    Number(size),
  ]);
const compose = (changes: Partial<Sheet>, layout: keyof typeof LAYOUTS): string =>
  composeSheet({ ...sheet, ...changes }, ({ width }) => `<g id="${width}"/>`, layout, THEMES.light);

describe("for sharing", () => {
  test("nothing but the source is below 22 px, right to left as well", () => {
    for (const isRtl of [false, true])
      for (const [text, size] of linesOf(compose({ isRtl }, "share")))
        if (!text.includes(CREDIT)) expect([text, size >= 22]).toEqual([text, true]);
  });

  test("a title that fits two lines has 56 px", () => {
    const [, size] = linesOf(
      compose({ title: "From no member to 425 of them, in 91 countries" }, "share"),
    )[0]!;
    expect(size).toBe(56);
  });

  test("a manner of dots that finds no room is left out, the regions are not", () => {
    const texts = linesOf(compose({}, "share")).map(([text]) => text);
    expect(texts).toContain("A region");
    expect(texts.join(" ")).not.toContain("manner");
  });

  test("a manner of dots that finds room is told, whatever finds none behind it", () => {
    const [region, long] = sheet.legend as [LegendEntry, LegendEntry];
    const legend = [region, { label: "a rim", colour: "#333333", symbol: "rimmed" as const }, long];
    const words = linesOf(compose({ legend }, "share")).map(([text]) => text);
    expect(words).toContain("A region");
    expect(words).toContain("a rim");
    expect(words.join(" ")).not.toContain("manner");
  });

  test("a title that says it all has no numbers and no note beside it, and a wider drawing", () => {
    const alone = compose({ isStatement: true }, "share");
    const texts = linesOf(alone).map(([text]) => text);
    for (const text of [sheet.total, sheet.note, ...sheet.facts]) expect(texts).not.toContain(text);
    const widthOf = (svg: string): number => Number(/<g id="(\d+)"/.exec(svg)?.[1]);
    expect(widthOf(alone)).toBeGreaterThan(widthOf(compose({}, "share")));
    expect(linesOf(compose({ isStatement: true }, "print")).map(([text]) => text)).toContain(sheet.total);
  });
});

test("the page of a state shows all of its picture but the title, which is the page's own", () => {
  const css = readFileSync("src/views/pages/state-page.css", "utf8");
  const shown = [...css.matchAll(/aspect-ratio: (\d+)\/(\d+)/g)].map(([, ...sides]) => sides.map(Number));
  expect(shown.map(([width]) => width)).toEqual([LAYOUTS.share.width, LAYOUTS.square.width]);
  for (const [i, { height, title, year, frame, figure }] of [LAYOUTS.share, LAYOUTS.square].entries()) {
    const top = height - shown[i]![1]!;
    expect(top).toBeGreaterThan(title.y + (title.lines - 1) * title.size * 1.2 + title.size * 0.25);
    expect(top).toBeLessThan(Math.min(frame.y, year.y - figure * 0.75));
  }
});
