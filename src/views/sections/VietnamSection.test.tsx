// The section on Viet Nam as it is written into the page: every figure from the data, both languages whole.
import { brotliCompressSync } from "node:zlib";
import { csvParseRows } from "d3-dsv";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import islets from "../../../data/basemap/archipelagos.json" with { type: "json" };
import { loadDataset, readTexts } from "../../../data/pipeline/load.ts";
import type { DataLanguage } from "../../../data/schema.ts";
import { loadVietnam } from "../../../data/pipeline/load-vietnam.ts";
import { chartCsvs } from "../../charts/frame/chart-csvs.ts";
import { countryRank } from "../../model/country-rank.ts";
import { yearsOf } from "../../charts/frame/chart-data.ts";
import { en, meta as metaEn } from "../../i18n/en.ts";
import { createLocale } from "../../i18n/translate.ts";
import { meta as metaVi, vi } from "../../i18n/vi.ts";
import { VIETNAM_VIEWS, VietnamSection } from "./VietnamSection.tsx";

const data = { dataset: loadDataset("data"), vietnam: loadVietnam("data") };
const panel = { width: 1000, height: 1230, land: "M0 0z", country: "M0 0z" };
const locales = { en: createLocale(metaEn, en), vi: createLocale(metaVi, vi) };
const propsOf = (language: DataLanguage) => ({ locale: locales[language], data, panel, root: "../" });
const pages = {
  en: renderToString(h(VietnamSection, propsOf("en"))),
  vi: renderToString(h(VietnamSection, propsOf("vi"))),
};

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");

/** Numbers as a reader meets them. */
const figuresOf = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
const toNumber = (figure: string, language: DataLanguage): number =>
  Number(language === "vi" ? figure.replaceAll(".", "").replace(",", ".") : figure.replaceAll(",", ""));

const TABLES = /^(vietnam-.*|asean|facts|sources|network)\.csv$/;

/** Every number in a cell of the tables behind the section, and its rounding to 0, 1 or 2 decimals. */
function figuresOfData(): ReadonlySet<number> {
  const cells = [...readTexts("data")].flatMap(([file, text]) =>
    csvParseRows(text)
      .filter(([id = ""]) => TABLES.test(file) || (file === "members.csv" && id.startsWith("vn-")))
      .flat(),
  );
  const hosts = islets.sources.map(({ url }) => new URL(url ?? "https://none.invalid").hostname);
  const figures = [...cells, ...hosts].flatMap(figuresOf);
  const values = figures.flatMap((figure) => [
    Number(figure),
    toNumber(figure, "en"),
    toNumber(figure, "vi"),
  ]);
  return new Set(values.flatMap((value) => [0, 1, 2].map((digits) => Number(value.toFixed(digits)))));
}

/** What the section counts itself, by the functions that count it. */
function counted(): ReadonlySet<number> {
  const { cities, disputes, route } = data.vietnam;
  const { awards } = data.dataset;
  const editions = [...new Set(awards.map(({ year }) => year))];
  const standings = yearsOf(data).map((year) => countryRank(data.dataset.cities, "VN", year));
  return new Set([
    cities.length,
    ...cities.map((_, i) => i + 1),
    ...(["ended", "enlarged", "kept"] as const).map(
      (fate) => cities.filter((city) => city.fate === fate).length,
    ),
    disputes.length,
    route.length,
    awards.length,
    editions.length,
    ...editions.map((edition) => awards.filter(({ year }) => year === edition).length),
    ...standings.flatMap(({ rank, ties, countries, share }) => [
      rank ?? 0,
      ties,
      countries,
      Number(((share ?? 0) * 100).toFixed(1)),
    ]),
  ]);
}

describe.each(["en", "vi"] as const)("in %s", (language) => {
  const html = pages[language];
  const text = textOf(html);

  test("every figure stands in data/ or is counted from it", () => {
    const known = new Set([...figuresOfData(), ...counted()]);
    const strange = figuresOf(text).filter((figure) => !known.has(toNumber(figure, language)));
    expect([...new Set(strange)]).toEqual([]);
  });

  test("no hole is left open, nothing is undefined or not a number", () => {
    expect(text).not.toMatch(/\{\w+\}/);
    expect(html).not.toMatch(/undefined|NaN|null|Infinity/);
  });

  test("names its six cities in every figure that compares them", () => {
    for (const view of ["vietnam", "vietnam-map", "vietnam-size", "vietnam-2025"] as const) {
      const part = renderToString(h(VIETNAM_VIEWS[view], propsOf(language)));
      for (const { id } of data.vietnam.cities)
        expect(part).toContain(`href="?city=${id}" data-city="${id}"`);
    }
  });

  test("every address in it is a source of the data", () => {
    const known = new Set([
      ...data.dataset.sources.map(({ url }) => url),
      ...islets.sources.map(({ url }) => url),
    ]);
    const links = [...html.matchAll(/href="(https?:[^"]+)"/g)].map(([, url = ""]) =>
      url.replaceAll("&amp;", "&"),
    );
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((url) => !known.has(url))).toEqual([]);
  });

  test("each figure offers its numbers as a table or is one, and a CSV file that exists", () => {
    const csvs = Object.keys(chartCsvs(data)).filter((name) => name.startsWith("vietnam"));
    const figures = [...html.matchAll(/<figure class="fig" id="([^"]+)">(.*?)<\/figure>/gs)];
    expect(figures.map(([, name]) => name).toSorted()).toEqual(csvs.toSorted());
    for (const [, name, body = ""] of figures) expect(body).toContain(`href="../data/charts/${name}.csv"`);
  });

  test("costs the full page at most 9 kB without the map's land, and as much again what comes later", () => {
    const carried = renderToString(h(VietnamSection, { ...propsOf(language), linkTo: (view) => view }));
    expect(brotliCompressSync(carried).length).toBeLessThanOrEqual(9 * 1024);
    for (const view of ["vietnam-membership", "vietnam-sources"] as const)
      expect(
        brotliCompressSync(renderToString(h(VIETNAM_VIEWS[view], propsOf(language)))).length,
      ).toBeLessThanOrEqual(9 * 1024);
  });
});

test("Vietnamese first: marks, dates and numbers as Vietnamese writes them", () => {
  const text = textOf(pages.vi);
  for (const words of ["TP. Hồ Chí Minh", "14/2/2024", "8.993.082", "106.052"]) expect(text).toContain(words);
  expect(text).not.toContain("Ho Chi Minh City");
});

test("Sa Đéc's nine units became two", () => {
  const html = renderToString(h(VIETNAM_VIEWS["vietnam-2025"], propsOf("vi")));
  const [, own = ""] = /data-city="vn-sa-dec">(.*?)<\/a>/s.exec(html) ?? [];
  const [drawn = "", said = ""] = own.split("</b>");
  for (const each of [drawn, said])
    expect(figuresOf(textOf(each).replaceAll(/\d+\/\d+\/\d+/g, ""))).toEqual(["9", "2"]);
});

test("a typed number would be found", () => {
  const known = new Set([...figuresOfData(), ...counted()]);
  for (const figure of [14_000_000, 14_002_598, 4711, 425.5, 0.7]) expect(known).not.toContain(figure);
});

test("English as English writes it", () => {
  const text = textOf(pages.en);
  for (const words of ["Ho Chi Minh City", "14 February 2024", "8,993,082", "106,052"])
    expect(text).toContain(words);
});

describe("both archipelagos stand, drawn and labelled, wherever Viet Nam is drawn", () => {
  test.each([
    ["vi", "Quần đảo Hoàng Sa (Việt Nam)", "Quần đảo Trường Sa (Việt Nam)"],
    ["en", "Paracel Islands", "Spratly Islands"],
  ] as const)("%s", (language, ...names) => {
    const view = renderToString(h(VIETNAM_VIEWS["vietnam-map"], propsOf(language)));
    for (const html of [pages[language], view]) {
      for (const name of names) expect(html).toContain(`>${name}</span>`);
      expect(html.match(/<path class="isles" d="M\d/g)).toHaveLength(2);
    }
  });
  test("in English without a claimant", () => {
    expect(textOf(pages.en)).not.toMatch(/(Paracel|Spratly) Islands \(/);
  });
});

describe("CSV files", () => {
  const csvs = chartCsvs(data);
  test("hold the numbers that are drawn, with the source of each row", () => {
    expect(csvs["vietnam-size"]).toContain("vn-ho-chi-minh-city,Ho Chi Minh City,TP. Hồ Chí Minh,population");
    expect(csvs["vietnam-size"]).toMatch(/,2019,8993082,reported,,,https:/);
    expect(csvs["vietnam-asean"]).toMatch(/^PH,2025,,missing,/m);
  });
  test.each(Object.entries(csvs))("%s has a header and rows as wide, and no formula", (_, csv) => {
    expect(csv.split("\n").length).toBeGreaterThan(2);
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
  });
});
