// Puts buttons and scale on the zoomable map, fits it to what is chosen, and lets lists, charts and map point alike.
import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { ClientLocale } from "../../i18n/key-sets.ts";
import { boxAround } from "../../map/camera.ts";
import type { MapView } from "../../map/map-view-types.ts";
import type { UnnamedCount } from "../../model/account.ts";
import { scaleBar } from "../../model/scale-bar.ts";
import type { MapState } from "../../state/map-state.ts";
import type { PageState } from "../../state/page-state.ts";
import { MapControls, type MapLook } from "../../views/map/MapControls.tsx";
import { mount } from "../page/start-page.tsx";
import { openHoverSync } from "./hover-sync.ts";
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
}

const isSame = (a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean =>
  a === b || (a !== null && b !== null && a.size === b.size && [...a].every((id) => b.has(id)));

/** Full screen for the map with its player; null where it is not allowed. `isFull` follows the browser. */
function openFullScreen(figure: Element | null) {
  const isFull = signal(false);
  const stop = new AbortController();
  const allowed = figure !== null && document.fullscreenEnabled;
  document.addEventListener(
    "fullscreenchange",
    () => {
      isFull.value = document.fullscreenElement === figure;
    },
    { signal: stop.signal },
  );
  const toggle = (): void => {
    if (isFull.peek()) void document.exitFullscreen();
    else figure?.requestFullscreen().catch(console.warn);
  };
  return { isFull, toggle: allowed ? toggle : null, close: () => stop.abort() };
}

interface MapSight {
  /** Changes with every movement of the map. */
  readonly moves: ReadonlySignal<number>;
  /** Members that are counted and not named, as far as the map shows their number. */
  readonly counts: ReadonlySignal<readonly UnnamedCount[]>;
}

/** Returns the stop. */
export function openMapControls(
  map: MapView,
  { moves, counts }: MapSight,
  { state, mapState, locale, frame, showWorld }: MapControlInputs,
  Credit: ComponentType | null,
): () => void {
  const full = openFullScreen(frame.closest("figure"));

  // There is no page to scroll then.
  const shareGestures = effect(() => map.setCooperative(!full.isFull.value));

  const points = computed(() => {
    const ids = mapState.shown.value ?? new Set(mapState.highlighted.value);
    return (mapState.cities.value ?? []).flatMap(({ id, point }) => (point && ids.has(id) ? [point] : []));
  });
  const fit = (): void => map.setCamera(boxAround(points.peek()), true);
  // What was shown before the map came is fitted as well, unless the address says where the map is.
  let before = mapState.camera.peek() === null ? null : mapState.shown.peek();
  const followSelection = effect(() => {
    const shown = mapState.shown.value;
    if (isSame(shown, before)) return;
    before = shown;
    if (shown === null) mapState.setCamera(null);
    else if (points.peek().length > 0) fit();
  });

  const mapLook = computed((): MapLook => {
    void moves.value;
    const { lat, zoom, bearing = 0 } = map.camera();
    const globe = mapState.globe.value;
    const isTrue = globe || zoom >= SCALE_FROM;
    return {
      bearing,
      globe,
      scale: isTrue ? scaleBar(lat, zoom, SCALE_MOST) : null,
    };
  });
  const isMoved = computed(() => mapState.camera.value !== null || state.place.value !== "world");
  const root = document.documentElement;
  const showMoved = effect(() => void root.toggleAttribute("data-moved-map", isMoved.value));
  const remove = mount(
    <MapControls
      locale={locale}
      look={mapLook}
      counts={counts}
      year={state.year}
      isMoved={isMoved}
      isSelected={computed(() => points.value.length > 0)}
      isFull={full.isFull}
      Credit={Credit}
      actions={{
        zoomIn: map.zoomIn,
        zoomOut: map.zoomOut,
        showAll: showWorld,
        fit,
        turnNorth: map.turnNorth,
        setGlobe: mapState.setGlobe,
        toggleFullScreen: full.toggle,
      }}
    />,
    IDS.mapControls,
  );
  const disagree = openHoverSync(document.body, mapState);
  return () => {
    disagree();
    followSelection();
    shareGestures();
    full.close();
    showMoved();
    root.removeAttribute("data-moved-map");
    remove();
  };
}
