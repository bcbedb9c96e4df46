// The view of a country as it is written: what a keyboard or a screen reader meets, in which order.
import { renderToString } from "preact-render-to-string";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { loadDataset } from "../../../data/pipeline/load.ts";
import { en, meta } from "../../i18n/en.ts";
import { createLocale } from "../../i18n/translate.ts";
import { toCityEntries } from "../../model/write-city-file.ts";
import { readSearch } from "../../model/search-query.ts";
import { createMapState } from "../../state/map-state.ts";
import { createPageState } from "../../state/page-state.ts";
import { createSearchState } from "../../state/search-state.ts";
import { CountryPanel } from "./CountryPanel.tsx";

const locale = createLocale(meta, en);

function panelOf(code: string): Document {
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
  const search = createSearchState(state, mapState, words, readSearch(`country=${code}`));
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
