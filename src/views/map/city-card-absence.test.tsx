// What a card says of a year in which its city is no member: no more than sources do.
import { signal } from "@preact/signals";
import { renderToString } from "preact-render-to-string";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { loadDataset } from "../../../data/pipeline/load.ts";
import * as english from "../../i18n/en.ts";
import * as vi from "../../i18n/vi.ts";
import { createLocale } from "../../i18n/translate.ts";
import { memberFrom, memberUntil } from "../../model/membership.ts";
import { toCityEntries } from "../../model/write-city-file.ts";
import { createMapState } from "../../state/map-state.ts";
import { createPageState } from "../../state/page-state.ts";
import { CityCards } from "./CityCard.tsx";

const dataset = loadDataset("data");
const entries = toCityEntries(dataset);
const more = signal(null);

/** What the card of a city says of a year apart; null if nothing. */
function absenceIn({ meta, words }: typeof english | typeof vi, id: string, year: number): string | null {
  const state = createPageState([year], { year, place: "world", city: id, theme: "auto" });
  const mapState = createMapState(state);
  mapState.setCities(entries);
  const html = renderToString(
    <CityCards
      state={state}
      mapState={mapState}
      locale={createLocale(meta, words)}
      cities=""
      home=""
      unfolded={() => false}
      more={more}
    />,
  );
  return parseHTML(`<body>${html}</body>`).document.querySelector(".absent")?.textContent ?? null;
}

const gone = dataset.cities.find((city) => memberUntil(city) < Infinity)!;
const bounded = dataset.cities.find(({ joined }) => joined === null)!;

test.each([
  { language: english, early: /yet/ },
  { language: vi, early: /chưa/ },
])(
  "$language.meta.code: “not yet” of no city that has left, nor of one that may have been there",
  ({ language, early }) => {
    for (const [city, year] of [
      [gone, memberUntil(gone)],
      [bounded, memberFrom(bounded) - 1],
    ] as const) {
      const said = absenceIn(language, city.id, year);
      expect(said).toContain(String(year));
      expect(said).not.toMatch(early);
    }
    expect(absenceIn(language, bounded.id, memberFrom(bounded))).toBeNull();
  },
);
