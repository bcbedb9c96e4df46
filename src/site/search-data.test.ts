// What finding is fetched with: all words in every language, and each country's latest count where it differs.
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { SEARCH_KEYS } from "../i18n/key-sets.ts";
import { LANGUAGES } from "./languages.ts";
import { readSearchData } from "../model/search-data.ts";
import { buildSearchData, countryGaps } from "./search-data.ts";

const dataset = loadDataset("data");

test.each(LANGUAGES)("%s: what is written is what is read, and it is small", (language) => {
  const pack = buildSearchData(dataset, language, "https://example.org/?title={title}");
  const text = JSON.stringify(pack);
  expect(readSearchData(JSON.parse(text), SEARCH_KEYS)).toEqual(pack);
  expect(brotliCompressSync(text).length).toBeLessThan(6000);
  expect(pack.countries["KR"]).toContain("Hàn Quốc");
  expect(pack.countries["KR"]).toContain("South Korea");
});

describe("counts", () => {
  const gaps = countryGaps(dataset);
  test("Korea's commission counts more than sources name", () => {
    const korea = gaps.find(({ country }) => country === "KR");
    expect(korea).toMatchObject({
      source: {
        publisher: expect.stringContaining("Korean") as string,
        url: expect.stringMatching(/^https?:/) as string,
      },
    });
    expect(korea?.least).toBe((korea?.count ?? 0) - (korea?.named ?? 0) - (korea?.earlier ?? 0));
  });
  test("a country is named once, by its newest count; none that agrees", () => {
    expect(new Set(gaps.map(({ country }) => country)).size).toBe(gaps.length);
    for (const { country, asOf, most, over } of gaps) {
      expect(dataset.rosters.filter((roster) => roster.country === country && roster.asOf > asOf)).toEqual(
        [],
      );
      expect(most + over).toBeGreaterThan(0);
    }
    expect(gaps.map(({ country }) => country)).not.toContain("VN");
  });
});

describe("a broken pack", () => {
  const whole = buildSearchData(dataset, "en", null);
  test.each([
    ["null", null, "is null"],
    ["no words", { ...whole, words: undefined }, "no words"],
    ["a word less", { ...whole, words: { ...whole.words, searchNone: undefined } }, "searchNone"],
    ["no date", { ...whole, asOf: 2025 }, "asOf is 2025"],
    ["an address that is none", { ...whole, report: 1 }, "report is 1"],
    ["a country without a name", { ...whole, countries: { KR: [] } }, "countries"],
    ["an alias that is none", { ...whole, aliases: [[1]] }, "aliases"],
    ["half a count", { ...whole, gaps: [{ country: "KR" }] }, "gaps"],
  ])("%s", (_, json, message) => expect(() => readSearchData(json, SEARCH_KEYS)).toThrow(message));
});
