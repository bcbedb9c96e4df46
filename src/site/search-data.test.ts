// What finding is fetched with: all words in every language, and each country's latest count where it differs.
import { brotliCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { SEARCH_KEYS } from "../i18n/key-sets.ts";
import { LANGUAGES } from "./languages.ts";
import { cityName } from "../model/city-name.ts";
import { fold } from "../model/fold.ts";
import { buildSiteIndex, searchSite, type SearchHit } from "../model/search.ts";
import { toCityEntries } from "../model/write-city-file.ts";
import { readSearchData } from "../model/search-data.ts";
import { buildSearchData, countryGaps } from "./search-data.ts";

const dataset = loadDataset("data");

test.each([
  ...LANGUAGES.map((language) => ({ language, report: "https://example.org/?title={title}" })),
  { language: "en", report: null },
])(
  "$language, reports to $report: what is written is what is read, and it is small",
  ({ language, report }) => {
    const pack = buildSearchData(dataset, language, report);
    const text = JSON.stringify(pack);
    expect(readSearchData(JSON.parse(text), SEARCH_KEYS)).toEqual(pack);
    expect(brotliCompressSync(text).length).toBeLessThan(9000);
  },
);

const cities = toCityEntries(dataset);

/** What the search field of a language knows. */
function openSearch(language: string) {
  const { countries, aliases } = buildSearchData(dataset, language, null);
  const places = new Map(cities.map(({ id }, place) => [id, place]));
  const index = buildSiteIndex(cities, {
    name: (city) => cityName(city, language),
    countries: (code) => countries[code]!,
    aliases: (id) => aliases[places.get(id)!]!,
  });
  return { countries, find: (text: string): SearchHit | undefined => searchSite(index, text)[0] };
}

const squeezed = (name: string): string => fold(name).replaceAll(" ", "");
const fullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
/** Ways in which a name comes out of a keyboard or a clipboard. */
const TYPINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize("NFD"),
  (name) => name.normalize("NFD").replaceAll(/\p{M}/gu, ""),
  fullWidth,
  (name) => name.replaceAll("'", "’").replaceAll("-", "‑"),
  (name) => ` ${name.replaceAll(" ", "  ")} `,
  fold,
];

describe.each(LANGUAGES)("%s", (language) => {
  const { countries, find } = openSearch(language);
  const expectCity = (typed: string, name: string, country?: string) => {
    const first = find(typed);
    const city = first?.kind === "city" ? cities.find(({ id }) => id === first.id) : undefined;
    expect([typed, city && squeezed(cityName(city, language))]).toEqual([typed, squeezed(name)]);
    if (country !== undefined) expect([typed, city?.country]).toEqual([typed, country]);
  };
  const typings = fc.constantFrom(...TYPINGS);

  test("every city is first for its name as it is shown, unless its country is called so too", () => {
    for (const city of cities) {
      const shown = cityName(city, language);
      const first = find(shown);
      if (first?.kind === "country")
        expect(countries[first.code]!.own.map(squeezed)).toContain(squeezed(shown));
      else expectCity(shown, shown);
    }
  });

  test("however a city is typed, alone or with its country, in either order, it is first", () => {
    fc.assert(
      fc.property(fc.constantFrom(...cities), typings, typings, (city, type, typeCountry) => {
        const shown = cityName(city, language);
        const { own, others } = countries[city.country]!;
        if (find(shown)?.kind === "city") expectCity(type(shown), shown);
        for (const name of [own[0], ...others.slice(0, 1)].map(typeCountry))
          for (const typed of [
            `${type(shown)}, ${name}`,
            `${name}, ${type(shown)}`,
            `${type(shown)} ${name}`,
            `${name} ${type(shown)}`,
          ])
            expectCity(typed, shown, city.country);
      }),
      { numRuns: 20 },
    );
  });

  test("every country is first for its name as it is shown, however it is typed", () => {
    for (const [code, { own }] of Object.entries(countries))
      for (const type of TYPINGS) {
        const first = find(type(own[0]));
        expect([type(own[0]), first]).toEqual([type(own[0]), { kind: "country", code }]);
      }
  });

  test("countries are found by their names in every language of the site, and in their own", () => {
    for (const [name, code] of [
      ["South Korea", "KR"],
      ["Hàn Quốc", "KR"],
      ["Corée du Sud", "KR"],
      ["Corea del Sur", "KR"],
      ["한국", "KR"],
      ["대한민국", "KR"],
      ["كوريا الجنوبية", "KR"],
      ["السعودية", "SA"],
      ["Ελλάδα", "GR"],
      ["ΕΛΛΑΔΑ", "GR"],
      ["ایران", "IR"],
      ["België", "BE"],
      ["Éire", "IE"],
      ["Україна", "UA"],
      ["日本", "JP"],
    ] as const)
      expect([name, find(name)]).toEqual([name, { kind: "country", code }]);
  });

  test("no name is sent twice", () => {
    for (const { own, others } of Object.values(countries)) {
      const names = [...own, ...others].map(fold);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe("counts", () => {
  const gaps = countryGaps(dataset, "en");
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
  test.each([
    { language: "vi", name: "Hà Nội" },
    { language: "fr", name: "Hanoi" },
  ])("$language: a city that the list leaves out is called $name", ({ language, name }) => {
    const list = dataset.rosters.findLast(({ country }) => country === "VN")!;
    const shorter = {
      ...list,
      cities: list.cities.filter((city) => city !== "Hanoi"),
      count: list.count - 1,
    };
    const rosters = dataset.rosters.map((roster) => (roster === list ? shorter : roster));
    const vietnam = countryGaps({ ...dataset, rosters }, language).find(({ country }) => country === "VN");
    expect(vietnam?.further).toEqual([name]);
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
    ["a country without a name", { ...whole, countries: { KR: { own: [], others: [] } } }, "countries"],
    ["an alias that is none", { ...whole, aliases: [[1]] }, "aliases"],
    ["half a count", { ...whole, gaps: [{ country: "KR" }] }, "gaps"],
  ])("%s", (_, json, message) => expect(() => readSearchData(json, SEARCH_KEYS)).toThrow(message));
});
