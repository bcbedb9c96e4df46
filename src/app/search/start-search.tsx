// Finding on the full page: search, filters, country, table and downloads; fetched on the first sign of interest.
import { computed, effect } from "@preact/signals";
import { hydrate, render, type ComponentChildren } from "preact";
import { FIND_KEYS, type FindLocale } from "../../i18n/key-sets.ts";
import { createLocale } from "../../i18n/translate.ts";
import { Marks } from "../../map/Highlights.tsx";
import { readFind, writeFind } from "../../model/search-query.ts";
import { readFindPack } from "../../model/search-data.ts";
import { writeView } from "../../model/view-query.ts";
import { createFind } from "../../state/search-state.ts";
import type { Explore } from "../../state/map-state.ts";
import { CityTable } from "../../views/search/CityTable.tsx";
import { CardMore } from "../../views/map/CityCardDetails.tsx";
import { nameOf } from "../../views/map/city-text.ts";
import { CountryPanel } from "../../views/search/CountryPanel.tsx";
import { Asked, Filters, FilterNote } from "../../views/search/Filters.tsx";
import { Search } from "../../views/search/SearchCombobox.tsx";
import type { CardMore as AddedToCard } from "../../views/map/MapPanel.tsx";
import { Take } from "../../views/search/DataDownload.tsx";
import type { Address } from "../page/url-writer.ts";
import { createFindActions, followFind, openCountryLinks, saveSelection } from "./search-actions.ts";
import { fetchText } from "../page/fetch-text.ts";
import type { FilteredChartsInputs } from "./filtered-charts.tsx";
import type { LiveMap } from "../map/live-map.ts";
import { nextTask } from "../page/next-task.ts";
import { shareActions } from "../page/share-actions.ts";
import { homeOf } from "../contract/page-data.ts";
import { reportLink } from "../../model/report-link.ts";
import { slot, type Started } from "../page/start-page.tsx";

export interface FindInputs {
  readonly started: Started;
  readonly look: Explore;
  readonly map: LiveMap;
  readonly addToCard: (more: AddedToCard) => void;
  readonly address: Address;
}

/** Id of what follows the table. */
const TAKE = "take";

/** Fetches words and counts, then starts everything. Rejects if they do not come. */
export async function openFind({ started, look, map, addToCard, address }: FindInputs): Promise<void> {
  const { state, page, home } = started;
  if (page.find === undefined) throw new TypeError("this page has no finding");
  const pack = readFindPack(JSON.parse(await fetchText(page.find)), FIND_KEYS);
  const countries = Object.fromEntries(Object.entries(pack.countries).map(([code, [name]]) => [code, name]));
  const locale: FindLocale = createLocale({ ...page.writing, countries }, { ...page.words, ...pack.words });
  const places = computed(() => new Map(look.cities.value?.map(({ id }, place) => [id, place])));
  const words = {
    name: (city: Parameters<typeof nameOf>[0]) => nameOf(city, locale.language),
    country: locale.country,
    countries: (code: string) => pack.countries[code] ?? [code],
    aliases: (id: string) => pack.aliases[places.value.get(id) ?? -1] ?? [],
    compare: locale.compare,
  };
  const find = createFind(state, look, words, readFind(address.query()));

  followFind(window, { find, look, address });
  const actions = createFindActions({ state, find, look, map, frame: slot("frame") });
  followCharts({
    shown: look.shown,
    cities: look.cities,
    years: page.years,
    locale,
    home: homeOf(page),
  });
  const shared = { state, find, explore: look, locale };
  openCountryLinks(document.body, actions);
  hydrate(<Search {...shared} actions={actions} />, slot("find"));
  await nextTask();
  const overlay = document.createElement("div");
  slot("map-panel").before(overlay);
  render(<Overlay {...shared} />, overlay);
  const link = (): string => {
    const view = { ...home, year: state.year.value, place: state.place.value };
    return new URL(writeFind(find.view.value, writeView(view, home)) || ".", window.location.href).href;
  };
  const share = shareActions(window);
  addToCard(({ city }) => (
    <CardMore
      city={city}
      explore={look}
      locale={locale}
      actions={share}
      onChoose={actions.chooseCity}
      embed={(id) => `${homeOf(page)}embed/map/?city=${id}`}
      report={(each) => reportLink(pack.report, each, locale)}
    />
  ));
  await nextTask();
  const finder = slot("finder");
  const cities = finder.querySelector("a")?.getAttribute("href") ?? "";
  finder.replaceChildren();
  render(
    <Loaded {...shared} page={cities}>
      <Asked {...shared} share={share} />
      <Filters {...shared} />
      <CountryPanel {...shared} gaps={pack.gaps} onChoose={actions.showOnMap} />
      <CityTable {...shared} onChoose={actions.showOnMap} after={TAKE} page={cities} />
      <Take
        {...shared}
        id={TAKE}
        data={`${page.root}data/`}
        asOf={pack.asOf}
        actions={{
          save: saveSelection(page.root),
          copy: (text) => navigator.clipboard.writeText(text),
          address: link,
        }}
      />
    </Loaded>,
    finder,
  );
  // Before the first letter is typed, if there is time.
  await nextTask();
  find.index.peek();
}

/** The charts follow from the first filter on; what they need for it is fetched then. */
function followCharts(inputs: FilteredChartsInputs): void {
  let following = false;
  effect(() => {
    if (inputs.shown.value === null || following) return;
    following = true;
    import("./filtered-charts.tsx").then(
      ({ followFilter }) => followFilter(inputs),
      (error: unknown) => {
        console.warn(error);
        following = false;
      },
    );
  });
}

/** Rings and what a filter leaves, over the poster, and a line that says that there is a filter. */
function Overlay({
  state,
  find,
  explore,
  locale,
}: Parameters<typeof FilterNote>[0] & { readonly explore: Explore }) {
  const cities = explore.cities.value ?? [];
  const ringed = new Set(explore.ringed.value);
  const shown = explore.shown.value;
  return (
    <>
      <Marks
        all={cities}
        left={shown && cities.filter(({ id }) => shown.has(id))}
        ringed={cities.filter(({ id }) => ringed.has(id))}
        year={state.year.value}
      />
      <FilterNote state={state} find={find} locale={locale} />
    </>
  );
}

/** Everything that needs the cities, or why they are not there and where else they are. */
function Loaded({
  explore,
  locale: { t },
  page,
  children,
}: {
  readonly explore: Explore;
  readonly locale: FindLocale;
  readonly page: string;
  readonly children: ComponentChildren;
}) {
  if (explore.cities.value) return <>{children}</>;
  return (
    <>
      <p role="status">{t(explore.citiesFailed.value ? "citiesFailed" : "findLoading")}</p>
      <p>
        <a href={page}>{t("tableLink")}</a>
      </p>
    </>
  );
}
