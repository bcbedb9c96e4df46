// Whatever an editor chooses, the embed reads exactly that from its address.
import fc from "fast-check";
import { expect, test } from "vitest";
import { CODE_FORMS } from "../model/embed-code.ts";
import { CONTROLS, readEmbedOptions, DEFAULT_EMBED } from "../model/embed-options.ts";
import { PLACES } from "../model/places.ts";
import { readView, THEME_CHOICES, type View } from "../model/view-query.ts";
import { createSetup, type EmbedChoice } from "./embed-setup.ts";

const years = [2013, 2016, 2020, 2025];
const home: View = { year: 2025, place: "world", city: null, theme: "auto" };
const views = ["map", "growth", "vietnam"].map((name) => ({
  name,
  places: name === "map",
  player: name !== "vietnam",
  titles: { en: `The ${name}`, vi: `Bản ${name}` },
  pictures: { en: `pictures/${name}.png`, vi: `vi/pictures/${name}.png` },
  frozenTitles: { en: `The ${name} of old`, vi: `Bản ${name} cũ` },
}));
const open = (start: View = home) =>
  createSetup({
    site: "https://site.example/",
    pack: { views, edition: "2025-12" },
    home,
    language: "vi",
    start,
    heightAt: (_, width) => (width < 400 ? 1000 : 900),
    showAll: "Show all",
    hasState: ({ key }, language) => language !== "fr" && key !== "xx",
  });

/** What an address asks for: its query, and before it the state in whose folder it lies. */
function askedBy(address: string): string {
  const { pathname, search } = new URL(address);
  const [, ofPage, key] = /\/(?:embed\/map|(year|country|region|city))\/([a-z0-9-]+)\/$/.exec(pathname) ?? [];
  if (key === undefined) return search;
  const kind =
    ofPage ??
    (/^\d+$/.test(key) ? "year" : /^..$/.test(key) ? "country" : /^..-/.test(key) ? "city" : "region");
  return `?${kind}=${kind === "country" ? key.toUpperCase() : key}&${search.slice(1)}`;
}

const choices: fc.Arbitrary<EmbedChoice> = fc.record({
  view: fc.constantFrom("map", "growth", "vietnam"),
  language: fc.constantFrom("en", "vi"),
  year: fc.constantFrom(...years),
  place: fc.constantFrom(...PLACES),
  city: fc.constantFrom("vn-hanoi", null),
  theme: fc.constantFrom(...THEME_CHOICES),
  play: fc.boolean(),
  loop: fc.boolean(),
  title: fc.boolean(),
  controls: fc.constantFrom(...CONTROLS),
  country: fc.constantFrom("VN", null),
  accent: fc.constantFrom("#b00020" as const, null),
  background: fc.constantFrom("#fff1e5" as const, "transparent" as const, null),
  origin: fc.constantFrom("*", "https://news.example"),
  movesOn: fc.boolean(),
  isFrozen: fc.boolean(),
});

test("the embed reads what was chosen, and nothing that its view has no use for", () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const setup = open();
      setup.change(choice);
      const { address, language, title } = setup.embedded.value;
      const { isFrozen } = choice;
      const query = askedBy(address);
      expect(new URL(address).pathname.replace(/(map\/)[^/]+\/$/, "$1")).toBe(
        `${language === "en" ? "/" : "/vi/"}${isFrozen ? "editions/2025-12/" : ""}embed/${choice.view}/`,
      );
      expect(title).toContain(choice.view);
      const { view: _view, language: _language, year, place, city, theme, movesOn, ...rest } = choice;
      const { isFrozen: _, ...options } = rest;
      const map = choice.view === "map";
      const plays = choice.view !== "vietnam";
      expect(readView(query, home, years)).toEqual(
        map ? { year, place, city, theme } : { year, place: home.place, city: home.city, theme },
      );
      // Once there is a later year, an address without one shows that.
      const later: View = { ...home, year: 2026 };
      const then = movesOn && year === home.year ? later.year : year;
      for (const shown of [query, askedBy(setup.embedded.value.page)])
        expect(readView(shown, later, [...years, later.year]).year).toBe(then);
      expect(readEmbedOptions(query)).toEqual({
        ...options,
        country: map ? options.country : DEFAULT_EMBED.country,
        play: plays && options.play,
        loop: plays && options.loop,
      });
    }),
  );
});

test("begins with what the reader sees, in the page's language, following the host's theme", () => {
  const setup = open({ year: 2016, place: "africa", city: null, theme: "dark" });
  expect(setup.embedded.value.address).toBe("https://site.example/vi/embed/map/?year=2016&region=africa");
  expect(setup.code.value).toContain("clamp(900px,");
  setup.setForm("markdown");
  expect(setup.code.value).toBe(
    "[![Bản map](https://site.example/vi/pictures/map.png)](https://site.example/vi/?year=2016&region=africa)\n\n[Bản map](https://site.example/vi/?year=2016&region=africa)",
  );
});

test("the latest year moves on unless it is asked to stay, and both addresses say so", () => {
  const setup = open();
  expect(setup.embedded.value.query).toBe("");
  setup.change({ movesOn: false, place: "africa" });
  expect(setup.embedded.value.query).toBe("?year=2025&region=africa");
  expect(setup.embedded.value.page).toBe("https://site.example/vi/?year=2025&region=africa");
});

test.each([
  [{ year: 2016 }, "embed/map/2016/", "year/2016/"],
  [{ country: "KR" }, "embed/map/kr/", "country/kr/"],
  [{ place: "africa" as const }, "embed/map/africa/", "region/africa/"],
  [{ city: "vn-hanoi" }, "embed/map/vn-hanoi/", "city/vn-hanoi/"],
  [{ year: 2016, theme: "dark" as const }, "embed/map/2016/?theme=dark", "year/2016/"],
  [{ movesOn: false }, "embed/map/2025/", "year/2025/"],
  // Several states, a place that is no region, a country without files, a language without: as a query.
  [{ year: 2016, country: "KR" }, "embed/map/?year=2016&country=KR", "?year=2016"],
  [{ place: "vietnam" as const }, "embed/map/?region=vietnam", "?region=vietnam"],
  [{ country: "XX" }, "embed/map/?country=XX", ""],
  [{ language: "fr", year: 2016 }, "embed/map/?year=2016", "?year=2016"],
  // The state of another view than the map.
  [{ view: "growth", year: 2016 }, "embed/growth/?year=2016", "?year=2016"],
])("%j has the address %s", (patch, address, page) => {
  const setup = open();
  setup.change({ language: "en", ...patch });
  const root = `https://site.example/${"language" in patch ? "fr/" : ""}`;
  expect(setup.embedded.value).toMatchObject({ address: root + address, page: root + page });
});

test("numbers that are to stay have the edition's address and title, in every form of the code, and no picture of others", () => {
  const setup = open();
  setup.change({ isFrozen: true, country: "KR", theme: "dark" });
  const address = "https://site.example/vi/editions/2025-12/embed/map/?theme=dark&country=KR";
  expect(setup.embedded.value).toMatchObject({
    address,
    page: address,
    title: "Bản map cũ",
    picture: null,
  });
  const escaped = address.replaceAll("&", "&amp;");
  for (const form of CODE_FORMS) {
    setup.setForm(form);
    const { value } = setup.code;
    expect(value).toContain(form === "markdown" ? address : escaped);
    expect(value).toContain("Bản map cũ");
    expect(value).not.toMatch(/pictures|vi\/embed|example\/vi\/\?/);
    if (form === "element") expect(value).toContain(' edition="2025-12"');
  }
});
