// The view of a country and the line on a filter as they are written: what a keyboard or a screen reader meets.
import { renderToString } from "preact-render-to-string";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { loadDataset } from "../../../data/pipeline/load.ts";
import * as ar from "../../i18n/ar.ts";
import * as english from "../../i18n/en.ts";
import * as es from "../../i18n/es.ts";
import * as fr from "../../i18n/fr.ts";
import * as ko from "../../i18n/ko.ts";
import * as vi from "../../i18n/vi.ts";
import type { ClientKey, SearchKey } from "../../i18n/key-sets.ts";
import { createLocale } from "../../i18n/translate.ts";
import { toCityEntries } from "../../model/write-city-file.ts";
import { readSearch } from "../../model/search-query.ts";
import { createMapState } from "../../state/map-state.ts";
import { createPageState } from "../../state/page-state.ts";
import { createSearchState } from "../../state/search-state.ts";
import { FilterNote } from "./Filters.tsx";
import { CountryPanel } from "./CountryPanel.tsx";

const CATALOGUES = [english, vi, fr, es, ko, ar];
const locale = createLocale(english.meta, english.words);

function open(query: string) {
  const state = createPageState([2024, 2025], { year: 2025, place: "world", city: null, theme: "auto" });
  const mapState = createMapState(state);
  mapState.setCities(toCityEntries(loadDataset("data")));
  const words = {
    name: ({ name }: { readonly name: string }) => name,
    country: locale.country,
    countries: (each: string) => ({ own: [locale.country(each)] as const, others: [] }),
    aliases: () => [],
    compare: locale.compare,
  };
  const search = createSearchState(state, mapState, words, readSearch(query));
  return { state, mapState, search };
}

function panelOf(code: string): Document {
  const { state, mapState, search } = open(`country=${code}`);
  const html = renderToString(
    <CountryPanel
      state={state}
      search={search}
      mapState={mapState}
      locale={locale}
      gaps={[]}
      onChoose={() => undefined}
      after="take"
    />,
  );
  return parseHTML(`<body>${html}</body>`).document;
}

test("the downloads are one link away from a country's heading, however many cities it has", () => {
  const stops = [...panelOf("KR").querySelectorAll("h3, a, button")];
  const after = stops.slice(stops.findIndex(({ localName }) => localName === "h3") + 1);
  expect(after.length).toBeGreaterThan(20);
  expect(after[0]?.getAttribute("href")).toBe("#take");
  expect(after[0]?.textContent).toContain(locale.t("dataTitle").toLowerCase());
});

test("of a country's cities those that left say so", () => {
  const gone = toCityEntries(loadDataset("data")).filter(
    ({ left, leftBy }) => left !== null || leftBy !== null,
  );
  expect(gone.length).toBeGreaterThan(0);
  for (const { id, country, left, leftBy } of gone) {
    const panel = panelOf(country);
    const line = panel.querySelector(`[href="?city=${id}"]`)?.parentElement;
    expect(line?.textContent).toMatch(new RegExp(`(?:Left in|No longer).*${left ?? leftBy}`));
    const others = toCityEntries(loadDataset("data")).filter((city) => city.country === country).length;
    expect(panel.querySelectorAll("dl small")).toHaveLength(
      gone.filter((city) => city.country === country).length,
    );
    expect(panel.querySelectorAll("dl li")).toHaveLength(others);
  }
});

test("a filter says of which year its two numbers are, in every language", () => {
  const { state, search } = open("regions=africa");
  state.setYear(2024);
  for (const { meta, words } of CATALOGUES) {
    const own = createLocale<ClientKey | SearchKey>(meta, words);
    const { document } = parseHTML(
      `<body>${renderToString(<FilterNote state={state} search={search} locale={own} />)}</body>`,
    );
    const said = document.querySelector("p")?.firstChild?.textContent;
    for (const number of [search.count.value, search.members.value.length, 2024])
      expect(said).toContain(own.digits(number));
  }
});
