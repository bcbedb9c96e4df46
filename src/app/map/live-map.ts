// Brings MapLibre when it is wanted, lets it follow the state, and leaves the poster where it cannot come.
import { computed, effect, signal } from "@preact/signals";
import type { ClientLocale } from "../../i18n/key-sets.ts";
import { MapError, type MapView } from "../../map/map-view-types.ts";
import type { Theme, ThemeName } from "../../map/theme.ts";
import type { LonLat } from "../../model/distance.ts";
import { boxAround, constrainCamera, isSameView } from "../../map/camera.ts";
import { fitCamera, isInside, mercatorX, mercatorY, type Camera } from "../../model/mercator.ts";
import { PLACE_BOXES } from "../../model/places.ts";
import type { MapState } from "../../state/map-state.ts";
import type { PageState } from "../../state/page-state.ts";
import type { PanelActions } from "../../views/map/MapPanel.tsx";
import type { Projection } from "../../map/poster-projection.ts";

/** MapLibre's tile size: its zoom 0 shows the world in so many pixels. */
const TILE = 512;
/** A point nearer to the edge of the frame than so many pixels does not count as seen. */
const EDGE = 8;
/** A map that has not moved for so long has come to rest, in ms. */
const REST_MS = 250;

export interface LiveMap extends PanelActions {
  /** Moves the map as far as it takes to show these points, never closer than it was. */
  readonly reveal: (points: readonly LonLat[]) => void;
  /** null while the poster is seen. */
  readonly projection: () => Projection | null;
}

export interface LiveMapInputs {
  readonly state: PageState;
  readonly mapState: MapState;
  readonly locale: ClientLocale;
  readonly frame: HTMLElement;
  readonly container: HTMLElement;
  readonly loadCities: () => Promise<void>;
  /** Other colours than the site's, or null. */
  readonly ownThemes: Readonly<Record<ThemeName, Theme>> | null;
}

/** Nothing is fetched before `wake`; it does its work once. */
export function createLiveMap(inputs: LiveMapInputs): LiveMap {
  const { state, mapState, locale, frame, container, loadCities, ownThemes } = inputs;
  let view: MapView | null = null;
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
  const systemDark = signal(prefersDark.matches);
  prefersDark.addEventListener("change", (event) => {
    systemDark.value = event.matches;
  });
  const theme = computed<ThemeName>(() => {
    const choice = state.theme.value;
    const system = systemDark.value ? "dark" : "light";
    return choice === "auto" ? system : choice;
  });
  const size = () => ({ width: frame.clientWidth, height: frame.clientHeight });
  const placeCamera = (): Camera =>
    constrainCamera(fitCamera(PLACE_BOXES[state.place.peek()], size()), size());

  let rest = 0;
  const onMove = (): void => {
    mapState.setHover(null);
    clearTimeout(rest);
    rest = window.setTimeout(() => {
      const camera = view?.camera();
      if (camera) mapState.setCamera(isSameView(camera, placeCamera()) ? null : camera);
    }, REST_MS);
  };

  const fail = (error: unknown): void => {
    console.warn(error);
    view?.remove();
    view = null;
    delete document.documentElement.dataset["map"];
    mapState.setMapStatus(error instanceof MapError && error.reason === "webgl" ? "no-webgl" : "failed");
  };

  const open = async (): Promise<void> => {
    const isAsked = frame.contains(document.activeElement);
    mapState.setMapStatus("loading");
    // In a sandbox without an origin no worker starts: nothing is fetched in vain.
    if (window.origin === "null") throw new MapError("worker");
    await loadCities();
    const cities = mapState.cities.peek();
    if (!cities) {
      mapState.setMapStatus("poster");
      return;
    }
    const { loadMapLibre, themesOf } = await import("./load-maplibre.ts");
    const themes = themesOf(ownThemes);
    const opened = await loadMapLibre({
      container,
      controls: { state, mapState, locale, frame, showWorld },
      cities,
      marked: mapState.highlighted.peek(),
      shown: mapState.shown.peek(),
      year: state.year.peek(),
      theme: themes[theme.peek()],
      motion: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
      camera: mapState.camera.peek() ?? placeCamera(),
      globe: mapState.globe.peek(),
      onMove,
      onError: (reason) => fail(new MapError(reason)),
    });
    view = opened;
    followState(opened, themes);
    document.documentElement.dataset["map"] = "live";
    mapState.setMapStatus("live");
    // The button that asked has gone: its focus goes to what it brought.
    if (isAsked && document.activeElement === document.body)
      container.querySelector("canvas")?.focus({ preventScroll: true });
  };

  const followState = (map: MapView, themes: Readonly<Record<ThemeName, Theme>>): void => {
    let before = state.year.peek();
    effect(() => {
      const year = state.year.value;
      map.showYear(year, { flare: year !== before });
      before = year;
    });
    effect(() => map.highlight(mapState.highlighted.value));
    effect(() => map.filter(mapState.shown.value));
    let isGlobe = mapState.globe.peek();
    // On its own, because the camera is noted only once the map rests: bending leaves the map where it is.
    effect(() => {
      if (mapState.globe.value === isGlobe) return;
      isGlobe = mapState.globe.value;
      map.setGlobe(isGlobe);
    });
    effect(() => {
      const [box, camera] = [PLACE_BOXES[state.place.value], mapState.camera.value];
      if (!isSameView(map.camera(), camera ?? placeCamera())) map.setCamera(camera ?? box, true);
    });
    let shown = theme.peek();
    effect(() => {
      if (theme.value === shown) return;
      shown = theme.value;
      map.setTheme(themes[shown]);
    });
    new ResizeObserver(() => {
      map.resize();
      const { width, height } = size();
      if (width * height > 0 && mapState.camera.peek() === null)
        map.setCamera(PLACE_BOXES[state.place.peek()], false);
    }).observe(frame);
  };

  const showWorld = (): void => {
    state.setPlace("world");
    mapState.setCamera(null);
    view?.setCamera(PLACE_BOXES.world, true);
  };

  return {
    wake: () => {
      if (mapState.mapStatus.peek() === "poster") open().catch(fail);
    },
    reveal: (points) => {
      const [first, second] = points;
      if (first === undefined) return;
      if (!view) {
        const box = PLACE_BOXES[state.place.peek()];
        if (!points.every(({ lon, lat }) => isInside(box, mercatorX(lon), mercatorY(lat))))
          state.setPlace("world");
        return;
      }
      const { clientWidth, clientHeight } = frame;
      const isSeen = ({ lon, lat }: LonLat): boolean => {
        const [x, y] = view?.project(lon, lat) ?? [0, 0];
        return x >= EDGE && y >= EDGE && x <= clientWidth - EDGE && y <= clientHeight - EDGE;
      };
      if (points.every(isSeen)) return;
      if (second === undefined) view.setCamera({ ...first, zoom: view.camera().zoom }, true);
      else view.setCamera(boxAround(points), true);
    },
    projection: () => {
      if (!view) return null;
      return { scale: TILE * 2 ** view.camera().zoom, toUnit: view.toUnit };
    },
  };
}
