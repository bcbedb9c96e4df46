// Brings MapLibre when it is wanted, and the poster back where MapLibre cannot come or is lost.
import type { ClientLocale } from "../../i18n/key-sets.ts";
import { constrainCamera, isSameView } from "../../map/camera.ts";
import { MapError, type MapView } from "../../map/map-view-types.ts";
import type { Projection } from "../../map/poster-projection.ts";
import type { Theme, ThemeName } from "../../map/theme.ts";
import type { LonLat } from "../../model/distance.ts";
import { fitCamera, TILE_SIZE, type Camera, type Size } from "../../model/mercator.ts";
import { PLACE_BOXES, placeBox } from "../../model/places.ts";
import type { MapState, MapStatus } from "../../state/map-state.ts";
import type { PageState } from "../../state/page-state.ts";
import { warn, whenBack } from "../page/retry.ts";
import { openThemeName } from "../page/theme-name.ts";
import { holdsAll, targetFor } from "./reveal.ts";

/** A map that has not moved for so long has come to rest, in ms. */
const REST_MS = 250;

export interface LiveMap {
  /** Asks for the zoomable map. */
  readonly wake: () => void;
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

/** Runs `act` when it has not been asked to for a while. */
function createRest(act: () => void): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(act, REST_MS);
  };
}

/** To be called before what was pressed goes; gives its focus, if it had it, to what came in its place. */
function createFocusHeir(frame: HTMLElement): (heir: HTMLElement | null) => void {
  const figure = frame.closest("figure") ?? frame;
  const isAsked = figure.contains(document.activeElement);
  return (heir) => {
    if (isAsked && (document.activeElement === document.body || figure.contains(document.activeElement)))
      heir?.focus({ preventScroll: true });
  };
}

/** Nothing is fetched before `wake`, which does nothing while the map is there or on its way. */
export function createLiveMap(inputs: LiveMapInputs): LiveMap {
  const { state, mapState, locale, frame, container, loadCities, ownThemes } = inputs;
  const { name: theme } = openThemeName(window, state);
  const size = (): Size => ({ width: frame.clientWidth, height: frame.clientHeight });
  const placeCamera = (): Camera =>
    constrainCamera(fitCamera(placeBox(state.place.peek(), size()), size()), size());

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

  const noteCamera = createRest(() => {
    const camera = view?.camera();
    if (camera) mapState.setCamera(isSameView(camera, placeCamera()) ? null : camera);
  });
  const onMove = (): void => {
    mapState.setHover(null);
    noteCamera();
  };
  const showWorld = (): void => {
    state.setPlace("world");
    mapState.setCamera(null);
    view?.setCamera(placeBox("world", size()), true);
  };

  const open = async (): Promise<void> => {
    const passFocus = createFocusHeir(frame);
    mapState.setMapStatus("loading");
    // In a sandbox without an origin no worker starts: nothing is fetched in vain.
    if (window.origin === "null") throw new MapError("sandbox");
    await loadCities();
    const cities = mapState.cities.peek();
    if (!cities) throw new Error("no map without its cities");
    const [{ loadMapLibre, themesOf }, { followState, inColour }] = await Promise.all([
      import("./load-maplibre.ts"),
      import("./follow-state.ts"),
    ]);
    const themes = themesOf(ownThemes);
    close();
    const opened = await loadMapLibre({
      container,
      controls: { state, mapState, locale, frame, showWorld },
      cities,
      marked: mapState.highlighted.peek(),
      shown: inColour(state, mapState).peek(),
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
    passFocus(container.querySelector("canvas"));
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
    projection: () =>
      view && {
        scale: TILE_SIZE * 2 ** view.camera().zoom,
        spread: view.spread(),
        toUnit: view.toUnit,
      },
  };
}
