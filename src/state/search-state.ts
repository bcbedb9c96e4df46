// The state of finding: filters, chosen country and order of the table, and the cities that they leave.
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { CityEntry } from "../model/city-file.ts";
import {
  facetCounts,
  filterCities,
  isFiltering,
  NO_FILTER,
  toggleValue,
  type Facet,
  type Filter,
} from "../model/filter.ts";
import type { SearchView, Sort, SortKey } from "../model/search-query.ts";
import { isMember } from "../model/membership.ts";
import {
  buildSiteIndex,
  citiesOf,
  searchSite,
  type SearchHit,
  type SearchIndex,
  type SiteNames,
} from "../model/search.ts";
import { createSorter, type NamedCity } from "../model/sort-cities.ts";
import type { MapState } from "./map-state.ts";
import type { PageState } from "./page-state.ts";

/** How the reader's language names and sorts. */
export interface FindWords extends SiteNames<CityEntry> {
  readonly country: (code: string) => string;
  readonly compare: (a: string, b: string) => number;
}

export interface SearchState {
  readonly filter: ReadonlySignal<Filter>;
  readonly sort: ReadonlySignal<Sort>;
  readonly view: ReadonlySignal<SearchView>;
  readonly isFiltered: ReadonlySignal<boolean>;
  /** ISO code of the country that is looked at, or null. */
  readonly country: ReadonlySignal<string | null>;
  /** null until the cities have come. */
  readonly index: ReadonlySignal<SearchIndex<SearchHit> | null>;
  /** Members at the end of the chosen year, whether or not they answer the filter. */
  readonly members: ReadonlySignal<readonly CityEntry[]>;
  /** How many members at the end of the chosen year answer the filter. */
  readonly count: ReadonlySignal<number>;
  /** They themselves, in the order of the table. */
  readonly rows: ReadonlySignal<readonly NamedCity[]>;
  readonly counts: ReadonlySignal<ReturnType<typeof facetCounts>>;
  /** Ids of all cities that answer the filter, whatever the year; null without a filter. */
  readonly shown: ReadonlySignal<ReadonlySet<string> | null>;
  readonly toggle: (facet: Facet, value: string) => void;
  readonly setCountry: (code: string | null) => void;
  /** Looks at one country and asks nothing else. */
  readonly openCountry: (code: string) => void;
  readonly setName: (name: string) => void;
  readonly clear: () => void;
  /** Asks for what an address asks for. */
  readonly setView: (view: SearchView) => void;
  /** A first time up, by years of joining down; a second time the other way. */
  readonly sortBy: (key: SortKey) => void;
}

/** Builds the state of finding beside those of the page and of exploring. */
export function createSearchState(
  state: Pick<PageState, "year">,
  mapState: Pick<MapState, "cities">,
  words: FindWords,
  start: SearchView,
): SearchState {
  const filter = signal(start.filter);
  const sort = signal(start.sort);

  const index = computed(() => mapState.cities.value && buildSiteIndex(mapState.cities.value, words));
  const typed = computed(() => filter.value.name);
  const named = computed(() => {
    if (typed.value === "" || index.value === null) return null;
    return new Set(citiesOf(searchSite(index.value, typed.value)));
  });
  const isNamed = ({ id }: CityEntry): boolean => named.value?.has(id) ?? true;

  const worded = computed(() =>
    (mapState.cities.value ?? []).map((city) => ({
      city,
      name: words.name(city),
      country: words.country(city.country),
    })),
  );
  const sorter = computed(() => createSorter(worded.value, words.compare));
  const answering = computed(() => new Set(filterCities(mapState.cities.value ?? [], filter.value, isNamed)));
  const members = computed(() =>
    (mapState.cities.value ?? []).filter((city) => isMember(city, state.year.value)),
  );
  const isFiltered = computed(() => isFiltering(filter.value));

  return {
    filter,
    sort,
    view: computed(() => ({ filter: filter.value, sort: sort.value })),
    isFiltered,
    country: computed(() => filter.value.facets.country[0] ?? null),
    index,
    members,
    count: computed(() => members.value.filter((city) => answering.value.has(city)).length),
    rows: computed(() => {
      const { value: year } = state.year;
      const kept = worded.value.filter(({ city }) => answering.value.has(city) && isMember(city, year));
      return sorter.value(kept, sort.value);
    }),
    counts: computed(() => facetCounts(members.value, filter.value, isNamed)),
    shown: computed(() => (isFiltered.value ? new Set([...answering.value].map(({ id }) => id)) : null)),
    toggle: (facet, value) => {
      filter.value = toggleValue(filter.peek(), facet, value);
    },
    setCountry: (code) => {
      const { facets, name } = filter.peek();
      filter.value = { facets: { ...facets, country: code === null ? [] : [code] }, name };
    },
    openCountry: (code) => {
      filter.value = toggleValue(NO_FILTER, "country", code);
    },
    setName: (name) => {
      filter.value = { ...filter.peek(), name };
    },
    clear: () => {
      filter.value = NO_FILTER;
    },
    setView: (wanted) => {
      filter.value = wanted.filter;
      sort.value = wanted.sort;
    },
    sortBy: (key) => {
      const { key: before, descending } = sort.peek();
      sort.value = { key, descending: before === key ? !descending : key === "joined" };
    },
  };
}
