// Brings MapLibre when it is wanted, and the poster back where MapLibre cannot come or is lost.
import type { ClientLocale } from "../../i18n/key-sets.ts";
import { constrainCamera, isSameView } from "../../map/camera.ts";
import { MapError, type MapView } from "../../map/map-view-types.ts";
import type { Projection } from "../../map/poster-projection.ts";
import type { Theme, ThemeName } from "../../map/theme.ts";
import type { LonLat } from "../../model/distance.ts";
import { fitCamera, TILE_SIZE, type Camera, type Size } from "../../model/mercator.ts";
import { PLACE_BOXES } from "../../model/places.ts";
import type { MapState, MapStatus } from "../../state/map-state.ts";
import type { PageState } from "../../state/page-state.ts";
import type { PanelActions } from "../../views/map/MapPanel.tsx";
import { warn, whenBack } from "../page/retry.ts";
import { openThemeName } from "../page/theme-name.ts";
import { followState } from "./follow-state.ts";
import { holdsAll, targetFor } from "./reveal.ts";

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

/** What a failure leaves; WebGL that was there before may come back. */
function statusAfter(error: unknown, wasLive: boolean): MapStatus {
  if (!(error instanceof MapError)) return "failed";
  if (error.reason === "sandbox") return "sandboxed";
  return error.reason === "webgl" && !wasLive ? "no-webgl" : "failed";
}

/** Nothing is fetched before `wake`, which does nothing while the map is there or on its way. */
export function createLiveMap(inputs: LiveMapInputs): LiveMap {
  const { state, mapState, locale, frame, container, loadCities, ownThemes } = inputs;
  const { name: theme } = openThemeName(window, state);
  const size = (): Size => ({ width: frame.clientWidth, height: frame.clientHeight });
  const placeCamera = (): Camera =>
    constrainCamera(fitCamera(PLACE_BOXES[state.place.peek()], size()), size());

  /** The map that is seen. */
  let view: MapView | null = null;
  /** Takes away what was opened: the map that is seen, or one that is lost. */
  let close = (): void => {};
  let wasLive = false;

  const showPoster = (status: MapStatus): void => {
    view = null;
    delete document.documentElement.dataset["map"];
    mapState.setMapStatus(status);
  };
  const fail = (error: unknown): void => {
    warn(error);
    close();
    const status = statusAfter(error, wasLive);
    showPoster(status);
    if (status === "failed") whenBack(wake);
  };

  let rest = 0;
  const onMove = (): void => {
    mapState.setHover(null);
    clearTimeout(rest);
    rest = window.setTimeout(() => {
      const camera = view?.camera();
      if (camera) mapState.setCamera(isSameView(camera, placeCamera()) ? null : camera);
    }, REST_MS);
  };
  const showWorld = (): void => {
    state.setPlace("world");
    mapState.setCamera(null);
    view?.setCamera(PLACE_BOXES.world, true);
  };

  const open = async (): Promise<void> => {
    const isAsked = frame.contains(document.activeElement);
    mapState.setMapStatus("loading");
    // In a sandbox without an origin no worker starts: nothing is fetched in vain.
    if (window.origin === "null") throw new MapError("sandbox");
    await loadCities();
    const cities = mapState.cities.peek();
    if (!cities) throw new Error("no map without its cities");
    const { loadMapLibre, themesOf } = await import("./load-maplibre.ts");
    const themes = themesOf(ownThemes);
    close();
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
      onLost: () => {
        unfollow();
        showPoster("poster");
      },
      onRestored: wake,
    });
    const unfollow = followState(opened, { state, mapState, theme, themes, frame, placeCamera });
    view = opened;
    wasLive = true;
    close = () => {
      close = () => {};
      unfollow();
      opened.remove();
    };
    document.documentElement.dataset["map"] = "live";
    mapState.setMapStatus("live");
    // The button that asked goes: its focus goes to what it brought.
    if (isAsked && (document.activeElement === document.body || frame.contains(document.activeElement)))
      container.querySelector("canvas")?.focus({ preventScroll: true });
  };
  const wake = (): void => {
    if (["poster", "failed"].includes(mapState.mapStatus.peek())) open().catch(fail);
  };

  return {
    wake,
    reveal: (points) => {
      if (view) {
        const sight = { frame: size(), zoom: view.camera().zoom, project: view.project };
        const target = targetFor(points, sight);
        if (target) view.setCamera(target, true);
      } else if (!holdsAll(PLACE_BOXES[state.place.peek()], points)) state.setPlace("world");
    },
    projection: () => view && { scale: TILE_SIZE * 2 ** view.camera().zoom, toUnit: view.toUnit },
  };
}
