// Finding on the full page: search, filters, country, table and downloads; fetched on the first sign of interest.
import { computed, effect } from "@preact/signals";
import { render, type ComponentChildren } from "preact";
import { SEARCH_KEYS, type SearchLocale } from "../../i18n/key-sets.ts";
import { createLocale } from "../../i18n/translate.ts";
import { readSearch, SEARCH_RULES, writeSearch } from "../../model/search-query.ts";
import { readSearchData } from "../../model/search-data.ts";
import { writeView } from "../../model/view-query.ts";
import { createSearchState } from "../../state/search-state.ts";
import type { MapState } from "../../state/map-state.ts";
import { CityTable } from "../../views/search/CityTable.tsx";
import { CityCardDetails } from "../../views/map/CityCardDetails.tsx";
import { CountryPanel } from "../../views/search/CountryPanel.tsx";
import { ActiveFilters, Filters, FilterNote } from "../../views/search/Filters.tsx";
import { SearchCombobox } from "../../views/search/SearchCombobox.tsx";
import type { CardMore as AddedToCard } from "../../views/map/CityCard.tsx";
import { DataDownload } from "../../views/search/DataDownload.tsx";
import type { UrlWriter } from "../page/url-writer.ts";
import { PosterMarks } from "../map/poster-marks.tsx";
import { saveSelection } from "./save-selection.ts";
import { createSearchActions, openCountryLinks, openFilterAnnouncer, syncSearch } from "./search-actions.ts";
import { fetchText } from "../page/fetch-text.ts";
import type { FilteredChartsInputs } from "./filtered-charts.tsx";
import type { LonLat } from "../../model/distance.ts";
import { untilDone } from "../page/retry.ts";
import { nextTask } from "../page/next-task.ts";
import { sayIgnored } from "../page/say-ignored.ts";
import { stateHref } from "../../model/share-url.ts";
import { isKnownState } from "../../model/state-facts.ts";
import { shareActions } from "../page/share-actions.ts";
import { homeUrl } from "../contract/page-data.ts";
import { reportLink } from "../../model/report-link.ts";
import { adopt, elementById, mount, type PageRuntime } from "../page/start-page.tsx";
import { cityName } from "../../model/city-name.ts";
import { IDS } from "../../model/dom-names.ts";
import "../../views/map/city-card.css";
import "../../views/map/region-dot.css";

export interface SearchInputs {
  readonly started: PageRuntime;
  readonly mapState: MapState;
  readonly revealPoints: (points: readonly LonLat[]) => Promise<void>;
  readonly addToCard: (more: AddedToCard) => void;
  readonly address: UrlWriter;
}

/** Id of what follows the table. */
const DATA_DOWNLOAD_ID = "take";

/** Fetches words and counts, then starts everything. Rejects if they do not come. */
export async function startSearch({
  started,
  mapState,
  revealPoints,
  addToCard,
  address,
}: SearchInputs): Promise<void> {
  const { state, page, home, say } = started;
  if (page.find === undefined) throw new TypeError("this page has no finding");
  const pack = readSearchData(JSON.parse(await fetchText(page.find)), SEARCH_KEYS);
  const countries = Object.fromEntries(
    Object.entries(pack.countries).map(([code, { own }]) => [code, own[0]]),
  );
  const locale: SearchLocale = createLocale({ ...page.writing, countries }, { ...page.words, ...pack.words });
  const places = computed(() => new Map(mapState.cities.value?.map(({ id }, place) => [id, place])));
  const words = {
    name: (city: Parameters<typeof cityName>[0]) => cityName(city, locale.language),
    country: locale.country,
    countries: (code: string) => pack.countries[code] ?? { own: [code], others: [] },
    aliases: (id: string) => pack.aliases[places.value.get(id) ?? -1] ?? [],
    compare: locale.compare,
  };
  sayIgnored(address.query(), SEARCH_RULES);
  const search = createSearchState(state, mapState, words, readSearch(address.query()));

  syncSearch(window, { search, mapState, address });
  openFilterAnnouncer({ state, search, locale, say });
  const actions = createSearchActions({
    state,
    search,
    mapState,
    revealPoints,
    frame: elementById(IDS.frame),
    say,
  });
  followCharts({
    shown: mapState.shown,
    cities: mapState.cities,
    years: page.years,
    locale,
    home: homeUrl(page),
  });
  const shared = { state, search, mapState, locale };
  openCountryLinks(document.body, actions);
  adopt(<SearchCombobox {...shared} actions={actions} />, IDS.search, elementById(IDS.searchField));
  await nextTask();
  const overlay = document.createElement("div");
  elementById(IDS.mapPanel).before(overlay);
  render(<Overlay {...shared} />, overlay);
  const link = (): string => {
    const view = { ...home, year: state.year.value, place: state.place.value };
    return new URL(writeSearch(search.view.value, writeView(view, home)) || ".", window.location.href).href;
  };
  // States have pages in the languages of the facts alone.
  const isTold = page.writing.code === page.writing.facts;
  const sharing = shareActions(window);
  const share = {
    ...sharing,
    here: () =>
      stateHref(
        sharing.here(),
        homeUrl(page),
        (each) => isTold && isKnownState(each, mapState.cities.peek()),
      ),
  };
  addToCard(({ city }) => (
    <CityCardDetails
      city={city}
      mapState={mapState}
      locale={locale}
      actions={share}
      onChoose={actions.chooseCity}
      embed={(id) => `${homeUrl(page)}embed/map/${isTold ? `${id}/` : `?city=${id}`}`}
      report={(each) => reportLink(pack.report, each, locale)}
    />
  ));
  await nextTask();
  const cities =
    elementById(IDS.cityListFallback).querySelector(":scope > p > a")?.getAttribute("href") ?? "";
  mount(
    <Loaded {...shared} page={cities}>
      <ActiveFilters {...shared} share={share} />
      <Filters {...shared} />
      <CountryPanel {...shared} gaps={pack.gaps} onChoose={actions.showOnMap} after={DATA_DOWNLOAD_ID} />
      <CityTable {...shared} onChoose={actions.showOnMap} after={DATA_DOWNLOAD_ID} page={cities} />
      <DataDownload
        {...shared}
        id={DATA_DOWNLOAD_ID}
        data={`${page.root}data/`}
        asOf={pack.asOf}
        actions={{
          save: saveSelection(page.root),
          copy: (text) => navigator.clipboard.writeText(text),
          address: link,
        }}
      />
    </Loaded>,
    IDS.cityListFallback,
  );
  // Before the first letter is typed, if there is time.
  await nextTask();
  search.index.peek();
}

/** The charts follow from the first filter on; what they need for it is fetched then. */
function followCharts(inputs: FilteredChartsInputs): void {
  const follow = untilDone(async () => {
    const { followFilter } = await import("./filtered-charts.tsx");
    followFilter(inputs);
  });
  effect(() => {
    if (inputs.shown.value !== null) void follow();
  });
}

/** Rings and what a filter leaves, over the poster, and a line that says that there is a filter. */
function Overlay({
  state,
  search,
  mapState,
  locale,
}: Parameters<typeof FilterNote>[0] & { readonly mapState: MapState }) {
  return (
    <>
      <PosterMarks state={state} mapState={mapState} />
      <FilterNote state={state} search={search} locale={locale} />
    </>
  );
}

/** Everything that needs the cities, or why they are not there and where else they are. */
function Loaded({
  mapState,
  locale: { t },
  page,
  children,
}: {
  readonly mapState: MapState;
  readonly locale: SearchLocale;
  readonly page: string;
  readonly children: ComponentChildren;
}) {
  if (mapState.cities.value) return <>{children}</>;
  return (
    <>
      <p role="status">{t(mapState.citiesFailed.value ? "citiesFailed" : "searchLoading")}</p>
      <p>
        <a href={page}>{t("tableLink")}</a>
      </p>
    </>
  );
}
