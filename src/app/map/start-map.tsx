// Looking closely, on every page with a map: cities, pointer, card, list, and MapLibre when it is wanted.
import { computed, effect, signal } from "@preact/signals";
import { render } from "preact";
import { createLocale } from "../../i18n/translate.ts";
import { buildPicker } from "../../map/pick.ts";
import { isMember } from "../../model/membership.ts";
import { ignoredLine } from "../../model/query.ts";
import { CITY_IDS } from "../../model/view-query.ts";
import { mercatorX, mercatorY } from "../../model/mercator.ts";
import { createMapState } from "../../state/map-state.ts";
import { MapNotice } from "../../views/map/MapNotice.tsx";
import { PlaceSelect } from "../../views/map/PlaceSelect.tsx";
import { MapPanel, type CardMore } from "../../views/map/MapPanel.tsx";
import { createCityLoader } from "./load-cities.ts";
import { createLiveMap, type LiveMapInputs } from "./live-map.ts";
import { cityPagesUrl, homeUrl } from "../contract/page-data.ts";
import { openMapPointer } from "./map-pointer.ts";
import { posterProjection } from "../../map/poster-projection.ts";
import { mount, elementById, type PageRuntime } from "../page/start-page.tsx";
import { IDS } from "../../model/dom-names.ts";

/** A pointer means the nearest dot within so many pixels. */
const REACH = 24;

/** Starts everything that a closer look needs; nothing heavy is fetched yet. `ownThemes`: other colours than the site's. */
export function startMap({ state, page }: PageRuntime, ownThemes: LiveMapInputs["ownThemes"] = null) {
  const locale = createLocale(page.writing, page.words);
  const mapState = createMapState(state);
  const more = signal<CardMore | null>(null);
  const loadCities = createCityLoader(mapState);
  const frame = elementById(IDS.frame);
  const map = createLiveMap({
    state,
    mapState,
    locale,
    frame,
    container: elementById(IDS.gl),
    loadCities,
    ownThemes,
  });

  const picker = computed(() => {
    const year = state.year.value;
    const members = (mapState.cities.value ?? []).filter((city) => isMember(city, year));
    return buildPicker(
      members.flatMap(({ id, point }) =>
        point ? [{ id, x: mercatorX(point.lon), y: mercatorY(point.lat) }] : [],
      ),
    );
  });
  const idsAt = (spot: readonly [number, number]): readonly string[] => {
    const projection = map.projection() ?? posterProjection(state.place.peek(), frame);
    const [x, y] = projection.toUnit(spot);
    return picker.peek()(x, y, REACH / projection.scale);
  };

  openMapPointer(frame, {
    over: (spot) => {
      const ids = spot ? idsAt(spot) : [];
      frame.classList.toggle("hit", ids.length > 0);
      mapState.setHover(
        spot && ids.length > 0 ? { ids, x: (100 * spot[0]) / frame.clientWidth, y: spot[1] } : null,
      );
    },
    tap: async (spot) => {
      await loadCities();
      mapState.choose(idsAt(spot));
    },
    zoomWanted: map.wake,
    onFirstPointer: () => void loadCities(),
  });

  effect(() => {
    const [id, cities] = [state.city.value, mapState.cities.value];
    if (id !== null && cities?.some((city) => city.id === id) === false)
      console.info(ignoredLine("city", id, CITY_IDS));
    if (id !== null) void loadCities();
  });
  mount(<PlaceSelect state={state} locale={locale} />, IDS.places);
  mount(
    <MapPanel
      state={state}
      mapState={mapState}
      locale={locale}
      actions={map}
      cities={cityPagesUrl(page)}
      home={homeUrl(page)}
      more={more}
    />,
    IDS.mapPanel,
  );
  const notice = elementById(IDS.map).appendChild(document.createElement("div"));
  notice.id = "map-notice";
  const retry = (): void => {
    if (mapState.mapStatus.peek() === "failed") map.wake();
    else void loadCities();
  };
  render(<MapNotice mapState={mapState} locale={locale} retry={retry} />, notice);
  const addToCard = (added: CardMore): void => {
    more.value = added;
  };
  return { mapState, locale, loadCities, map, addToCard };
}
