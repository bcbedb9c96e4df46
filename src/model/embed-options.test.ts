// Ten thousand addresses that nobody would write, and the ones that editors do.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CONTROLS, DEFAULT_EMBED, readColour, readEmbedOptions, writeEmbedOptions } from "./embed-options.ts";
import type { EmbedOptions, HexColour } from "./embed-options.ts";
import { PLACES } from "./places.ts";
import { readView, THEME_CHOICES, type View } from "./view-query.ts";

const years = Array.from({ length: 13 }, (_, index) => 2013 + index);
const home: View = { year: 2025, place: "world", city: null, theme: "auto" };
const NAMES = [
  "year",
  "play",
  "loop",
  "region",
  "country",
  "city",
  "theme",
  "accent",
  "background",
  "title",
  "controls",
  "origin",
];

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): HexColour => `#${value.toString(16).padStart(6, "0")}`);
const options: fc.Arbitrary<EmbedOptions> = fc.record({
  play: fc.boolean(),
  loop: fc.boolean(),
  title: fc.boolean(),
  controls: fc.constantFrom(...CONTROLS),
  country: fc.constantFrom("VN", "KR", "CI", null),
  accent: fc.option(hex, { nil: null }),
  background: fc.oneof(fc.constantFrom("transparent" as const, null), hex),
  origin: fc.constantFrom("*", null, "https://news.example", "http://localhost:8080"),
});

const nasty = fc.constantFrom(
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "red;background:url(//x)",
  "javascript:alert(1)",
  "#fff}*{display:none",
  "url(https://x.example)",
  "var(--ink)",
  "%00",
  "%E0%A4%A",
  "__proto__",
  "1e400",
  "-0",
  "２０２０",
  "\ud800",
);
const value = fc.oneof(
  nasty,
  fc.string(),
  fc.string({ unit: "binary" }),
  hex,
  fc.integer().map(String),
  fc.webUrl(),
  fc.constantFrom("1", "0", "none", "dark", "vietnam", "vn-hanoi", "transparent", "2016"),
);
const address = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), fc.string()), value), { maxLength: 14 })
  .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join("&"));

/** Whatever the options carry of the address's own text has one of these forms. */
const SAFE = {
  country: /^[A-Z]{2}$/,
  accent: /^#[0-9a-f]{6}$/,
  background: /^(#[0-9a-f]{6}|transparent)$/,
  origin: /^(\*|https?:\/\/[a-z0-9.[\]:-]+)$/,
  city: /^[a-z]{2}(-[a-z0-9]+)+$/,
};

describe("readEmbedOptions", () => {
  test("10,000 random addresses: no exception, nothing but known forms, the view valid", () => {
    fc.assert(
      fc.property(fc.oneof(address, fc.string(), fc.webQueryParameters()), (query) => {
        const read = readEmbedOptions(query);
        const view = readView(query, home, years);
        for (const name of ["country", "accent", "background", "origin"] as const)
          if (read[name] !== null) expect(read[name]).toMatch(SAFE[name]);
        for (const flag of [read.play, read.loop, read.title]) expect(flag).toBeTypeOf("boolean");
        expect(CONTROLS).toContain(read.controls);
        expect(years).toContain(view.year);
        expect(PLACES).toContain(view.place);
        expect(THEME_CHOICES).toContain(view.theme);
        if (view.city !== null) expect(view.city).toMatch(SAFE.city);
        expect(JSON.stringify([read, view])).not.toMatch(/[<>]/);
      }),
      { numRuns: 10_000 },
    );
  });

  test("undoes writeEmbedOptions, whatever else stands in the query", () => {
    fc.assert(
      fc.property(options, fc.webQueryParameters(), (wanted, query) => {
        const foreign = new URLSearchParams(query);
        for (const name of NAMES) foreign.delete(name);
        expect(readEmbedOptions(writeEmbedOptions(wanted, foreign.toString()))).toEqual(wanted);
      }),
    );
  });

  test.each(["", "play=yes", "title=no", "controls=all", "country=Vietnam", "accent=red", "background=none"])(
    "%j is a plain embed",
    (query) => expect(readEmbedOptions(query)).toEqual(DEFAULT_EMBED),
  );

  test.each(["null", "", "*", "https://news.example/", "https://news.example/path", "data:text/html,x"])(
    "a pin that is no origin, %j, lets nobody in",
    (origin) => expect(readEmbedOptions(`origin=${encodeURIComponent(origin)}`).origin).toBeNull(),
  );
});

test.each([
  ["#abc", "#aabbcc"],
  ["aBc", "#aabbcc"],
  ["#A1B2C3", "#a1b2c3"],
  ["#abcd", null],
  ["#a1b2c3ff", null],
  ["red", null],
])("readColour(%j)", (text, colour) => expect(readColour(text)).toBe(colour));
