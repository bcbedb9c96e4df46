// What searching does to the page: the map and the address follow, choices lead to map and country.
import { effect } from "@preact/signals";
import type { CityEntry } from "../../model/city-file.ts";
import type { SearchLocale } from "../../i18n/key-sets.ts";
import { readSearch, writeSearch } from "../../model/search-query.ts";
import type { MapState } from "../../state/map-state.ts";
import type { SearchState } from "../../state/search-state.ts";
import type { PageState } from "../../state/page-state.ts";
import { COUNTRY_HEADING } from "../../views/search/CountryPanel.tsx";
import type { ComboboxActions } from "../../views/search/SearchCombobox.tsx";
import type { Say } from "../page/announcer.ts";
import { plainClickOn } from "../page/plain-click.ts";
import type { UrlWriter } from "../page/url-writer.ts";
import type { LonLat } from "../../model/distance.ts";
import { CLASSES } from "../../model/dom-names.ts";

/** Map, root and address follow what is asked for, and what is asked for follows back and forward. Returns the stop. */
export function syncSearch(
  window: Window,
  {
    search,
    mapState,
    address,
  }: { readonly search: SearchState; readonly mapState: MapState; readonly address: UrlWriter },
): () => void {
  const root = window.document.documentElement;
  const show = (): void => search.setView(readSearch(address.query()));
  const stops = [
    effect(() => mapState.setShown(search.shown.value)),
    effect(() => {
      root.toggleAttribute("data-filtered", search.isFiltered.value);
    }),
    effect(() => {
      const said = address.query();
      const { country } = readSearch(said).filter.facets;
      const isStep = (country[0] ?? null) !== search.country.value;
      address.write(writeSearch(search.view.value, said), isStep ? "step" : "now");
    }),
    () => window.removeEventListener("popstate", show),
  ];
  window.addEventListener("popstate", show);
  return () => stops.forEach((stop) => stop());
}

/** Says how many cities a filter leaves. What the address asks for is there to be read; a step of the year is said by the year. Returns the stop. */
export function openFilterAnnouncer({
  state,
  search,
  locale: { t },
  say,
}: {
  readonly state: Pick<PageState, "year">;
  readonly search: SearchState;
  readonly locale: Pick<SearchLocale, "t">;
  readonly say: Say;
}): () => void {
  const text = (): string => {
    const holes = { count: search.count.peek(), all: search.members.peek().length };
    return t("shownOf", { ...holes, year: String(state.year.peek()) });
  };
  let isThere = false;
  return effect(() => {
    const [, index] = [search.filter.value, search.index.value];
    if (isThere) say("filter", text);
    isThere = index !== null;
  });
}

export interface SearchActions extends ComboboxActions {
  /** Shows a city and leads to its card. */
  readonly showOnMap: (id: string) => void;
}

/** What the choices of finding do. */
export function createSearchActions({
  state,
  search,
  mapState,
  revealPoints,
  frame,
  say,
}: {
  readonly state: Pick<PageState, "city">;
  readonly search: SearchState;
  readonly mapState: MapState;
  /** Moves the map as far as it takes to show them. */
  readonly revealPoints: (points: readonly LonLat[]) => Promise<void>;
  readonly frame: HTMLElement;
  readonly say: Say;
}): SearchActions {
  const { ownerDocument: document } = frame;
  const reveal = (isWanted: (city: CityEntry) => boolean): void =>
    void revealPoints(
      (mapState.cities.peek() ?? []).flatMap((city) => (isWanted(city) && city.point ? city.point : [])),
    );
  const focusNext = (selector: string): void => {
    // After the change has been drawn.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
  };
  const focusCard = (): void => focusNext(`.${CLASSES.cityCard} h3`);
  const chooseCity = (id: string): void => {
    // Chosen a second time it does not open, and who asks for it is led there all the same.
    if (state.city.peek() === id) focusCard();
    mapState.choose([id]);
    reveal((city) => city.id === id);
  };
  /** What opened the country; who closes it comes back there. */
  let opener: Element | null = null;
  effect(() => {
    if (search.country.value !== null) return;
    const isInside = document
      .getElementById(COUNTRY_HEADING)
      ?.parentElement?.contains(document.activeElement);
    if (isInside && opener instanceof HTMLElement && opener.checkVisibility()) opener.focus();
    opener = null;
  });
  return {
    chooseCity,
    showOnMap: (id) => {
      chooseCity(id);
      frame.scrollIntoView({ block: "nearest" });
      focusCard();
    },
    openCountry: (code) => {
      opener = document.activeElement;
      search.openCountry(code);
      // Its heading says what there is.
      say("filter", () => "");
      reveal(({ country }) => country === code);
      focusNext(`#${COUNTRY_HEADING}`);
    },
    showAll: (text) => {
      search.clear();
      search.setName(text);
    },
  };
}

/** Links that name a country open its view, unless a new tab is asked for. Returns the stop. */
export function openCountryLinks(
  root: HTMLElement,
  { openCountry }: Pick<SearchActions, "openCountry">,
): () => void {
  const onClick = (event: MouseEvent): void => {
    const link = plainClickOn(event, "a[data-country]");
    if (!(link instanceof HTMLElement)) return;
    event.preventDefault();
    openCountry(link.dataset["country"] ?? "");
  };
  root.addEventListener("click", onClick);
  return () => root.removeEventListener("click", onClick);
}
