// The card of a city says when it was last named as a member, with the page that did: once, and where that is news.
import { signal } from "@preact/signals";
import { parseHTML } from "linkedom";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { loadDataset } from "../../../data/pipeline/load.ts";
import { loadVietnam } from "../../../data/pipeline/load-vietnam.ts";
import { DATA_LANGUAGES } from "../../../data/schema.ts";
import { cityName } from "../../model/city-name.ts";
import { isStale } from "../../model/membership.ts";
import { buildYears } from "../../model/years.ts";
import { toCityEntries } from "../../model/write-city-file.ts";
import { localeOf } from "../../site/catalogues.ts";
import { createMapState } from "../../state/map-state.ts";
import { createPageState } from "../../state/page-state.ts";
import { CityCards, type CardMore } from "./CityCard.tsx";
import { lastNamedText, shortOf } from "./city-text.ts";

const dataset = loadDataset("data");
const vietnam = loadVietnam("data");
const cities = toCityEntries(dataset, vietnam.cities);
const { year } = buildYears(dataset).at(-1)!;
const state = createPageState([year], { year, place: "world", city: null, theme: "auto" });
const mapState = createMapState(state);
mapState.setCities(cities);

const NO_MORE = signal<CardMore | null>(null);

const cardOf = (id: string, language: (typeof DATA_LANGUAGES)[number]): Document => {
  mapState.choose([id]);
  return parseHTML(
    renderToString(
      <CityCards
        state={state}
        mapState={mapState}
        locale={localeOf(language)}
        cities="city/"
        home="./"
        unfolded={() => true}
        more={NO_MORE}
      />,
    ),
  ).document as unknown as Document;
};
const textsOf = (elements: ArrayLike<Element>): readonly string[] =>
  Array.from(elements, ({ textContent }) => textContent.trim());

test.each(DATA_LANGUAGES)("%s", (language) => {
  const locale = localeOf(language);
  let [told, untold] = [0, 0];
  for (const city of cities) {
    const card = cardOf(city.id, language);
    const named = lastNamedText(city, locale);
    const lines = [...card.querySelectorAll("section > p")].filter(({ textContent }) =>
      textContent.startsWith(named),
    );
    const isNews = isStale(city) || city.lastNamed !== (city.joined ?? city.joinedBy);
    expect(lines.length, city.id).toBe(isNews ? 1 : 0);
    expect(textsOf(card.querySelectorAll("details > ul:not(.dots) > li")), city.id).not.toContain(named);
    if (isNews) told += 1;
    else untold += 1;
    const newest = city.sightings.filter(
      ({ date, state: said }) =>
        ["joined", "member"].includes(said) && date.startsWith(String(city.lastNamed)),
    );
    for (const line of lines) {
      const link = line.querySelector("a.source");
      expect(
        newest.map(({ source }) => source.url),
        city.id,
      ).toContain(link?.getAttribute("href"));
      expect(line.textContent, city.id).toContain(shortOf(newest.at(-1)!.source).publisher);
    }
  }
  expect(told).toBeGreaterThan(0);
  expect(untold).toBeGreaterThan(0);
});

test.each(DATA_LANGUAGES)(
  "the day of joining is said where a source gives it, with that source: %s",
  (language) => {
    const locale = localeOf(language);
    const sources = new Map(dataset.sources.map((source) => [source.id, source]));
    let [days, years] = [0, 0];
    for (const city of cities) {
      const first = cardOf(city.id, language).querySelectorAll("section > p")[1]!;
      const link = first.querySelector("a.source")?.getAttribute("href") ?? null;
      const pages = dataset.sightings.filter(
        (row) => row.city === city.id && row.date === city.joinedOn && row.dated === "stated",
      );
      const own = vietnam.cities.find(({ id }) => id === city.id);
      if (city.joinedOn === null) {
        years += 1;
        continue;
      }
      days += 1;
      expect(first.textContent, city.id).toContain(cityName(city, language));
      expect(first.textContent, city.id).toContain(locale.date(city.joinedOn));
      const giving = own ? [own.admittedSource] : pages.map(({ source }) => source);
      expect(
        giving.map((id) => sources.get(id)!.url),
        city.id,
      ).toContain(link);
      if (own) expect(city.joinedOn).toBe(own.admitted);
    }
    expect(days).toBeGreaterThan(vietnam.cities.length);
    expect(years).toBeGreaterThan(0);
  },
);
