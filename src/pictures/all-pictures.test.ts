// Every picture in every language that has them: what it must say, inside its edges, in letters that the font has.
import { Resvg } from "@resvg/resvg-js";
import * as panel from "virtual:basemap/vietnam";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { DATA_LANGUAGES } from "../../data/schema.ts";
import { loadVietnam } from "../../data/pipeline/load-vietnam.ts";
import { catalogueOf } from "../site/catalogues.ts";
import { createLocale } from "../i18n/translate.ts";
import { lastWholeYear } from "../charts/vietnam/Asean.tsx";
import { groupDots } from "../map/dots.ts";
import { placeDots } from "../model/spread-dots.ts";
import { dotAt } from "../model/dot-path.ts";
import { buildYears } from "../model/years.ts";
import { OPTIONS, rasterise } from "../site/rasterise.ts";
import { buildPictures } from "./all-pictures.ts";
import { widthOf } from "../model/text-width.ts";

const dataset = loadDataset("data");
const data = { dataset, vietnam: loadVietnam("data") };
const years = buildYears(dataset);
const last = years.at(-1)!;
const parts = { land: "M0 0h9v9z", islands: dotAt(1, 1), groups: groupDots(placeDots(dataset.cities)) };

const pictures = DATA_LANGUAGES.flatMap((language) => {
  const { meta, words } = catalogueOf(language);
  const locale = createLocale(meta, words);
  return buildPictures({ locale, data, years, parts, panel }).map(({ file, svg }) => ({
    file,
    svg,
    locale,
  }));
});

const unescape = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
/** Lines of text with what says where they stand. */
const linesOf = (svg: string) =>
  [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes, text]) => {
    const of = (name: string): string | undefined =>
      new RegExp(`\\b${name}="([^"]*)"`).exec(attributes!)?.[1];
    return {
      text: unescape(text!),
      x: Number(of("x")),
      y: Number(of("y")),
      size: Number(of("font-size")),
      anchor: of("text-anchor"),
      bold: of("font-weight") === "600",
    };
  });
const isStatement = (file: string): boolean =>
  file.includes("-1200x630") && !/(^|\/)(map|growth)-1200/.test(file);
const wordsOf = (svg: string): string =>
  linesOf(svg)
    .map(({ text }) => text)
    .join(" ");

test("each language has a picture of each view in three forms, and the years in motion", () => {
  expect(pictures.map(({ file }) => file)).toHaveLength(DATA_LANGUAGES.length * (13 * 3 + 1));
  expect(new Set(pictures.map(({ file }) => file)).size).toBe(pictures.length);
});

test("a title stands in its picture letter by letter, also what would be markup", () => {
  const { meta, words } = catalogueOf("en");
  const title = 'A "b" & <c> &lt; &quot; &amp;';
  const locale = createLocale(meta, { ...words, vnDisputesTitle: title });
  const picture = buildPictures({ locale, data, years, parts, panel }).find(
    ({ file }) => file === "pictures/vietnam-sources.svg",
  );
  const texts = linesOf(picture?.svg ?? "").map(({ text }) => text);
  expect(texts.slice(0, 3).join(" ")).toContain(title);
});

/** The year of ASEAN's bars, and Viet Nam's members in it. */
const ofAsean = (() => {
  const year = lastWholeYear(data.vietnam.asean);
  const own = data.vietnam.asean.find((row) => row.country === "VN" && row.year === year);
  return { year, count: own?.value ?? 0 };
})();

test("the picture of ASEAN is headed by the year and the number of its bars", () => {
  const picture = pictures.find(({ file }) => file === "pictures/vietnam-asean.svg");
  const texts = linesOf(picture?.svg ?? "").map(({ text }) => text);
  expect(texts).toContain(String(ofAsean.year));
  expect(texts).toContain(String(ofAsean.count));
});

describe.each(pictures)("$file", ({ file, svg, locale }) => {
  test("says what it counts, when, and where that is from", () => {
    const words = wordsOf(svg);
    expect(words).toContain(String(last.year));
    expect(words).toContain(locale.date(last.asOf));
    expect(words).toContain("UNESCO");
    expect(words).toContain(locale.t("siteName"));
    // A chart for sharing has its title and its drawing alone.
    if (isStatement(file)) return;
    if (file.includes("vietnam-asean"))
      expect(words).toContain(locale.t("vnTitle", { count: ofAsean.count }));
    else if (file.includes("vietnam"))
      expect(words).toContain(locale.t("vnTitle", { count: data.vietnam.cities.length }));
    else expect(words).toContain(locale.number(last.members));
    if (/(map|growth)(-\d|\.svg)/.test(file) && !file.includes("vietnam"))
      expect(words).toContain(locale.t("placed", { placed: last.placed }));
  });

  test("names both archipelagos as its language asks, wherever it shows their sea", () => {
    const words = wordsOf(svg);
    for (const name of [locale.t("hoangSa"), locale.t("truongSa")])
      expect(words.includes(name)).toBe(/map[-.]/.test(file));
  });

  test("all text is inside the picture", () => {
    const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
    for (const { text, x, y, size, anchor, bold } of linesOf(svg)) {
      const long = widthOf(text, bold) * size;
      const left = anchor === "end" ? x - long : anchor === "middle" ? x - long / 2 : x;
      expect([text, left >= 0, left + long <= width, y - size >= 0, y <= height]).toEqual([
        text,
        true,
        true,
        true,
        true,
      ]);
    }
  });

  test("no line runs into one below it", () => {
    const lines = linesOf(svg)
      .filter(({ anchor }) => anchor === undefined)
      .filter(({ text }) => !/^\d+$/.test(text));
    for (const a of lines)
      for (const b of lines) {
        const meets =
          a !== b &&
          a.x < b.x + widthOf(b.text, b.bold) * b.size &&
          b.x < a.x + widthOf(a.text, a.bold) * a.size;
        if (meets && a.y <= b.y)
          expect([a.text, b.text, b.y - a.y >= b.size * 0.95]).toEqual([a.text, b.text, true]);
      }
  });

  test("the font has every letter of it", () => {
    const letters = [...new Set(wordsOf(svg).normalize("NFC").replaceAll(/\s/g, ""))];
    const missing = letters.filter(
      (letter) =>
        new Resvg(
          `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><text y="50">${letter.replace("&", "&amp;").replace("<", "&lt;")}</text></svg>`,
          OPTIONS,
        ).getBBox() === undefined,
    );
    expect(missing).toEqual([]);
  });
});

test("a rasterised picture has the size of its SVG, and comes from the cache the second time", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="63"><text y="50" font-family="none,sans-serif">Ặ${process.pid}</text></svg>`;
  const first = Buffer.from(await rasterise(svg));
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([120, 63]);
  expect(Buffer.from(await rasterise(svg)).equals(first)).toBe(true);
});
