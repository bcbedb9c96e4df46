// Puts buttons and scale to the map, fits it to what is chosen, and lets lists, charts and map point alike.
import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import type { ClientLocale } from "../../i18n/key-sets.ts";
import { boxAround } from "../../map/camera.ts";
import type { MapSurface } from "../../map/map-view-types.ts";
import type { UnnamedCount } from "../../model/account.ts";
import { hasSearchQuery } from "../../model/query.ts";
import { scaleBar } from "../../model/scale-bar.ts";
import type { MapState } from "../../state/map-state.ts";
import type { PageState } from "../../state/page-state.ts";
import { MapMarks, ZoomButtons, type MapLook } from "../../views/map/MapControls.tsx";
import { mount } from "../page/start-page.tsx";
import { openHoverSync } from "./hover-sync.ts";
import type { LoadedMap } from "./load-maplibre.ts";
import { IDS } from "../../model/dom-names.ts";

/** Below this zoom a flat map's scale differs too much between its edges for one bar. */
const SCALE_FROM = 3;
/** Room of the bar, pixels. */
const SCALE_MOST = 90;

export interface MapControlInputs {
  readonly state: PageState;
  readonly mapState: MapState;
  readonly locale: ClientLocale;
  readonly frame: HTMLElement;
  readonly showWorld: () => void;
  /** Whether the map turns to what a filter leaves. */
  readonly fitsShown: boolean;
  /** Asks for MapLibre. */
  readonly wake: () => void;
}

const isSame = (a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean =>
  a === b || (a !== null && b !== null && a.size === b.size && [...a].every((id) => b.has(id)));

/** Full screen for the map with its player; null where it is not allowed. `isFull` follows the browser. */
function openFullScreen(figure: Element | null) {
  const isFull = signal(false);
  const allowed = figure !== null && document.fullscreenEnabled;
  document.addEventListener("fullscreenchange", () => {
    isFull.value = document.fullscreenElement === figure;
  });
  const toggle = (): void => {
    if (isFull.peek()) void document.exitFullscreen();
    else figure?.requestFullscreen().catch(console.warn);
  };
  return { isFull, toggle: allowed ? toggle : null };
}

interface MapSight {
  /** MapLibre's map while it is the one that is seen. */
  readonly live: ReadonlySignal<LoadedMap | null>;
  /** Changes with every movement of the map that is seen. */
  readonly moves: ReadonlySignal<number>;
  /** Members that are counted and not named, as far as it shows their number. */
  readonly counts: ReadonlySignal<readonly UnnamedCount[]>;
}

export function openMapControls(
  poster: MapSurface,
  { live, moves, counts }: MapSight,
  { state, mapState, locale, frame, fitsShown, showWorld, wake }: MapControlInputs,
): { readonly fit: () => void } {
  const full = openFullScreen(frame.closest("figure"));
  const seen = (): MapSurface => live.peek()?.view ?? poster;

  // There is no page to scroll then.
  effect(() => {
    live.value?.view.setCooperative(!full.isFull.value);
    if (full.isFull.value) wake();
  });

  const points = computed(() => {
    const ids = mapState.shown.value ?? new Set(mapState.selected.value);
    return (mapState.cities.value ?? []).flatMap(({ id, point }) => (point && ids.has(id) ? [point] : []));
  });
  const fit = (): void => seen().setCamera(boxAround(points.peek()), true);
  // An address that asks for a filter and says where the map is, is taken at its word.
  let isPlaced = mapState.camera.peek() !== null && hasSearchQuery(location.search);
  let before: ReadonlySet<string> | null = null;
  const followShown = (): void => {
    const shown = mapState.shown.value;
    if (isSame(shown, before)) return;
    before = shown;
    if (shown === null) mapState.setCamera(null);
    else if (points.peek().length > 0) {
      if (!isPlaced) fit();
      isPlaced = false;
    }
  };
  if (fitsShown) effect(followShown);

  const mapLook = computed((): MapLook => {
    void moves.value;
    void mapState.camera.value;
    const view = live.value?.view;
    const { lat, zoom, bearing = 0 } = (view ?? poster).camera();
    const globe = mapState.globe.value;
    const isTrue = (globe && view !== undefined) || zoom >= SCALE_FROM;
    return {
      bearing,
      globe,
      scale: isTrue ? scaleBar(lat, zoom, SCALE_MOST) : null,
    };
  });
  const isMoved = computed(() => mapState.camera.value !== null || state.place.value !== "world");
  const root = document.documentElement;
  effect(() => void root.toggleAttribute("data-moved-map", isMoved.value));
  const { isFull } = full;
  mount(
    <MapMarks
      locale={locale}
      look={mapLook}
      counts={counts}
      year={state.year}
      isFull={isFull}
      credit={computed(() => live.value?.Credit ?? null)}
    />,
    IDS.mapMarks,
  );
  mount(
    <ZoomButtons
      locale={locale}
      look={mapLook}
      isMoved={isMoved}
      isNear={computed(() => isMoved.value && mapState.spread.value === 0)}
      isSelected={computed(() => points.value.length > 0)}
      isFull={isFull}
      canGlobe={computed(
        () => window.origin !== "null" && !["no-webgl", "sandboxed"].includes(mapState.mapStatus.value),
      )}
      actions={{
        zoomIn: () => seen().zoomIn(),
        zoomOut: () => seen().zoomOut(),
        showAll: showWorld,
        fit,
        turnNorth: () => live.peek()?.view.turnNorth(),
        setGlobe: mapState.setGlobe,
        toggleFullScreen: full.toggle,
      }}
    />,
    IDS.mapZoom,
  );
  openHoverSync(document.body, mapState);
  return { fit };
}
