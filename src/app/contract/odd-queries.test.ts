// Whatever a sentence, an editor's system or a hand has done to a good address, the same is read from it: by the module and in the first paint.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CAMERA_RULES, readCamera, readGlobe, writeCamera, writeGlobe } from "../../model/camera-query.ts";
import { CONTROLS, EMBED_RULES, readEmbedOptions, writeEmbedOptions } from "../../model/embed-options.ts";
import { PLACES } from "../../model/places.ts";
import { ignoredValues } from "../../model/query.ts";
import { readSearch, SEARCH_RULES, writeSearch } from "../../model/search-query.ts";
import { readView, viewRules, THEME_CHOICES, writeView, type View } from "../../model/view-query.ts";
import { pageKey } from "../../service-worker/cache-rules.ts";
import { followYearRadios, copyQueryToRoot } from "./inline-scripts.ts";

const YEARS = [2013, 2020, 2025];
const HOME: View = { year: 2025, place: "world", city: null, theme: "auto" };

const views: fc.Arbitrary<View> = fc.record({
  year: fc.constantFrom(...YEARS),
  place: fc.constantFrom(...PLACES),
  city: fc.constantFrom(null, "vn-hanoi", "kr-nam-gu-busan"),
  theme: fc.constantFrom(...THEME_CHOICES),
});
const embeds = fc.record({
  play: fc.boolean(),
  loop: fc.boolean(),
  title: fc.boolean(),
  controls: fc.constantFrom(...CONTROLS),
  country: fc.constantFrom(null, "VN", "KR"),
  accent: fc.constantFrom(null, "#b00020" as const),
  background: fc.constantFrom(null, "transparent" as const, "#ffeedd" as const),
  origin: fc.constant("*"),
});
const searches = fc.record({
  filter: fc.record({
    facets: fc.record({
      region: fc.constantFrom([], ["africa"], ["africa", "asia-pacific"]),
      country: fc.constantFrom([], ["VN"]),
      joined: fc.constantFrom([], ["2016", "unstated"]),
      award: fc.constantFrom([], ["2019"]),
      evidence: fc.constantFrom([], ["press"]),
    }),
    name: fc.constant(""),
  }),
  sort: fc.record({ key: fc.constantFrom("name" as const, "joined" as const), descending: fc.boolean() }),
});
const cameras = fc.constantFrom(null, { lat: -16.05, lon: 108.2, zoom: 5.5, bearing: -20 });

/** A query that the site itself has written. */
const written = fc
  .record({ view: views, embed: embeds, search: searches, camera: cameras, globe: fc.boolean() })
  .map(({ view, embed, search, camera, globe }) => {
    const shown = writeGlobe(globe, writeCamera(camera, writeView(view, HOME)));
    return writeEmbedOptions(embed, writeSearch({ ...search }, shown));
  });

/** Makes letters large, or not, by turns that `pattern` gives. */
const recase = (text: string, pattern: number): string =>
  [...text]
    .map((letter, index) => (((pattern >> (index % 31)) & 1) === 1 ? letter.toUpperCase() : letter))
    .join("");

interface Odd {
  readonly pattern: number;
  readonly tail: string;
  readonly separator: string;
}
const odds: fc.Arbitrary<Odd> = fc.record({
  pattern: fc.nat(),
  tail: fc.constantFrom("", ".", ",", ")", ").", "”", "’", ";", "!", "…", " ", "»", "。", "）", "*", "]"),
  separator: fc.constantFrom("&", "&amp;", "&amp;amp;", "&AMP;"),
});

const decorate = (query: string, { pattern, tail, separator }: Odd): string =>
  `?${[...new URLSearchParams(query)]
    .map(([name, value]) =>
      [recase(name, pattern), recase(value, pattern) + tail].map(encodeURIComponent).join("="),
    )
    .join(separator)}`;

const readAll = (query: string) => ({
  view: readView(query, HOME, YEARS),
  embed: readEmbedOptions(query),
  search: readSearch(query),
  camera: readCamera(query),
  globe: readGlobe(query),
});

/** What the inline scripts make of a query. */
function firstPaint(query: string) {
  const dataset: Record<string, string> = {};
  const documentElement = { dataset } as unknown as HTMLElement;
  copyQueryToRoot({ documentElement }, { search: query });
  const radios = YEARS.map((year) => ({ value: String(year), checked: false }));
  const getElementsByName = () => radios as unknown as NodeListOf<HTMLElement>;
  followYearRadios({ documentElement, getElementsByName }, { search: query });
  return dataset;
}

const RULES = { ...CAMERA_RULES, ...SEARCH_RULES, ...EMBED_RULES, ...viewRules(YEARS) };

describe("a good query that was escaped or decorated", () => {
  test("is read as before", () => {
    fc.assert(
      fc.property(written, odds, (query, odd) => {
        expect(readAll(decorate(query, odd))).toEqual(readAll(query));
      }),
    );
  });

  test("has nothing that is ignored", () => {
    fc.assert(
      fc.property(written, odds, (query, odd) => {
        expect(ignoredValues(decorate(query, odd), RULES)).toEqual([]);
      }),
    );
  });

  test("is painted at first as before", () => {
    fc.assert(
      fc.property(written, odds, (query, odd) => {
        expect(firstPaint(decorate(query, odd))).toEqual(firstPaint(query));
      }),
    );
  });

  test("is of the same page", () => {
    fc.assert(
      fc.property(written, odds, (query, odd) => {
        expect(pageKey(`https://x.org/${decorate(query, odd)}`)).toBe("https://x.org/");
      }),
    );
  });

  test("is written in order again", () => {
    fc.assert(
      fc.property(written, odds, (query, odd) => {
        const { view } = readAll(query);
        const again = new URLSearchParams(writeView(view, HOME, decorate(query, odd)));
        expect(Object.fromEntries(again)).toEqual(Object.fromEntries(new URLSearchParams(query)));
      }),
    );
  });
});

test.each([
  ["?year=2020&amp;region=vietnam", { year: 2020, place: "vietnam" }],
  ["?city=VN-Hanoi.", { city: "vn-hanoi" }],
  ["?region=Asia-Pacific", { place: "asia-pacific" }],
  ["?theme=Dark", { theme: "dark" }],
  ["?YEAR=2020.", { year: 2020 }],
  ["?year=%EF%BC%92%EF%BC%90%EF%BC%92%EF%BC%90", { year: 2020 }],
  ["?Place=Africa&amp;utm_source=A%26B", { place: "africa" }],
] as const)("%s", (query, view) => expect(readView(query, HOME, YEARS)).toEqual({ ...HOME, ...view }));

test("no text breaks a reader", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webQueryParameters()), (text) => {
      readAll(text);
      firstPaint(text);
    }),
  );
});
