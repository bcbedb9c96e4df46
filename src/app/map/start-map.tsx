// Looking closely, on the full page and the embedded map: cities, pointer, card, and the map that moves.
import { computed, effect, signal } from "@preact/signals";
import { createLocale } from "../../i18n/translate.ts";
import { buildPicker } from "../../map/pick.ts";
import { isMember } from "../../model/membership.ts";
import { ignoredLine } from "../../model/query.ts";
import type { LonLat } from "../../model/distance.ts";
import { CITY_IDS } from "../../model/view-query.ts";
import { drawnAt } from "../../map/drawn-place.ts";
import { createMapState } from "../../state/map-state.ts";
import { MapNotice } from "../../views/map/MapNotice.tsx";
import { PlaceChips } from "../../views/map/PlaceChips.tsx";
import type { Sight } from "../../views/map/CitiesInView.tsx";
import { MapPanel } from "../../views/map/MapPanel.tsx";
import type { CardMore } from "../../views/map/CityCard.tsx";
import { placedIn, readGroups } from "../page/poster-groups.ts";
import { createCityLoader } from "./load-cities.ts";
import type { LiveMap, LiveMapInputs } from "./live-map.ts";
import { cityPagesUrl, homeUrl } from "../contract/page-data.ts";
import { openMapPointer } from "./map-pointer.ts";
import { posterProjection, type Projection } from "../../map/poster-projection.ts";
import { untilDone } from "../page/retry.ts";
import { mount, elementById, type PageRuntime } from "../page/start-page.tsx";
import { IDS } from "../../model/dom-names.ts";

/** A pointer means the nearest dot within so many pixels. */
const REACH = 24;

/** Where the card stands beside the map, as in map-figure.css: room for all of it. */
const BESIDE = "(min-width: 60rem)";

/** Starts everything that a closer look needs; nothing heavy is fetched yet. */
export function startMap(
  { state, page, say }: PageRuntime,
  { fitsShown, ownThemes }: Pick<LiveMapInputs, "fitsShown" | "ownThemes">,
) {
  const locale = createLocale(page.writing, page.words);
  const mapState = createMapState(state);
  const more = signal<CardMore | null>(null);
  const loadCities = createCityLoader(mapState, page.edition?.cities);
  const frame = elementById(IDS.frame);
  /** null while the poster stands still. */
  const moving = signal<LiveMap | null>(null);
  const startMoving = untilDone(async () => {
    const { createLiveMap } = await import("./live-map.ts");
    moving.value = createLiveMap({
      state,
      mapState,
      locale,
      frame,
      container: elementById(IDS.gl),
      loadCities,
      fitsShown,
      ownThemes,
    });
  });

  const spread = signal(1);
  const picker = computed(() => {
    const year = state.year.value;
    const members = (mapState.cities.value ?? []).filter((city) => isMember(city, year));
    return buildPicker(
      members.flatMap((city) => {
        const [x, y] = drawnAt(city, spread.value) ?? [];
        return x === undefined || y === undefined ? [] : [{ id: city.id, x, y }];
      }),
    );
  });
  const projection = (): Projection =>
    moving.peek()?.projection() ?? posterProjection(state.place.peek(), frame);
  const idsAt = (spot: readonly [number, number]): readonly string[] => {
    const { scale, toUnit, spread: apart } = projection();
    spread.value = apart;
    const [x, y] = toUnit(spot);
    return picker.peek()(x, y, REACH / scale);
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
    onFirstPointer: () => void loadCities(),
  });

  effect(() => {
    const [id, cities] = [state.city.value, mapState.cities.value];
    if (id !== null && cities?.some((city) => city.id === id) === false)
      console.info(ignoredLine("city", id, CITY_IDS));
    if (id !== null) void loadCities();
  });
  const worldGroups = readGroups(document);
  const counts = placedIn(worldGroups, state.years);
  let isTurned = false;
  let turner: ((spread: number) => void) | null = null;
  const loadTurner = untilDone(async () => {
    const { createDotTurner } = await import("./turn-dots.ts");
    turner = createDotTurner(document, mapState.cities.peek() ?? []);
    turner(mapState.spread.peek());
  });
  effect(() => {
    const [apart, cities] = [mapState.spread.value, mapState.cities.value];
    if (apart === 1 && !isTurned) return;
    // What fails is asked for again by a button and by the network's return, not by every step.
    if (!isTurned) void loadCities();
    isTurned = true;
    if (cities === null) return;
    if (turner) turner(apart);
    else void loadTurner();
  });
  const canChoose = !["slider", "none"].includes(document.documentElement.dataset["controls"] ?? "");
  mount(<PlaceChips state={state} locale={locale} placedIn={counts} canChoose={canChoose} />, IDS.places);
  mount(<MapPanel mapState={mapState} locale={locale} />, IDS.mapPanel);
  const sight = signal<Sight | null>(null);
  const areCardsThere = signal(false);
  const showCards = untilDone(async () => {
    const { CitiesInView, CityCards } = await import("./city-cards.ts");
    mount(
      <>
        <CityCards
          state={state}
          mapState={mapState}
          locale={locale}
          cities={cityPagesUrl(page)}
          home={homeUrl(page)}
          unfolded={() => window.matchMedia(BESIDE).matches}
          more={more}
        />
        <CitiesInView sight={sight} mapState={mapState} locale={locale} />
      </>,
      IDS.cityCard,
    );
    areCardsThere.value = true;
  });
  const startWords = untilDone(async () => {
    const { openWords } = await import("./open-words.ts");
    sight.value = openWords({
      say,
      isThere: areCardsThere,
      state,
      mapState,
      locale,
      frame,
      counts,
      moving,
      projection,
      loadCities,
    });
  });
  void startWords();
  effect(() => {
    if (mapState.cities.value) void showCards();
  });
  const retry = (): void => {
    if (mapState.mapStatus.peek() === "failed") moving.peek()?.wake();
    else void loadCities();
  };
  mount(
    <>
      <div id={IDS.mapZoom} role="group" aria-label={locale.t("zoomable")} />
      <MapNotice mapState={mapState} locale={locale} retry={retry} />
    </>,
    IDS.mapFoot,
  );
  if (canChoose) void startMoving();
  const addToCard = (added: CardMore): void => {
    more.value = added;
  };
  const revealPoints = async (points: readonly LonLat[]): Promise<void> => {
    await startMoving();
    moving.peek()?.reveal(points);
  };
  return { mapState, locale, loadCities, revealPoints, addToCard, worldGroups };
}
