// The map that moves: the poster from the start, MapLibre where it has more to show, and the poster again where MapLibre cannot come or is lost.
import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import type { ClientLocale } from "../../i18n/key-sets.ts";
import { constrainCamera, hasMore, isSameView } from "../../map/camera.ts";
import { MapError, type MapSurface } from "../../map/map-view-types.ts";
import type { Projection } from "../../map/poster-projection.ts";
import type { Theme, ThemeName } from "../../map/theme.ts";
import { UNNAMED_FROM } from "../../map/zoom-steps.ts";
import type { UnnamedCount } from "../../model/account.ts";
import type { LonLat } from "../../model/distance.ts";
import { fitCamera, TILE_SIZE, type Camera, type Size } from "../../model/mercator.ts";
import { IDS } from "../../model/dom-names.ts";
import { PLACE_BOXES, placeBox, type Place } from "../../model/places.ts";
import type { MapState, MapStatus } from "../../state/map-state.ts";
import type { PageState } from "../../state/page-state.ts";
import { untilDone, warn, whenBack } from "../page/retry.ts";
import { openThemeName } from "../page/theme-name.ts";
import type { LoadedMap } from "./load-maplibre.ts";
import { openMapControls } from "./map-controls.tsx";
import { openPosterView, type Mover } from "./poster-view.ts";
import { holdsAll, targetFor } from "./reveal.ts";

/** From this zoom on MapLibre has more to show than the poster: finer land, borders, streets where the build has them. */
const TAKES_OVER = 4;

/** A map that has not moved for so long has come to rest, in ms. */
const REST_MS = 250;

export interface LiveMap {
  /** Asks for MapLibre. */
  readonly wake: () => void;
  /** Moves the map as far as it takes to show these points, never closer than it was. */
  readonly reveal: (points: readonly LonLat[]) => void;
  readonly projection: () => Projection;
  /** false while the map moves. */
  readonly isResting: ReadonlySignal<boolean>;
}

export interface LiveMapInputs {
  readonly state: PageState;
  readonly mapState: MapState;
  readonly locale: ClientLocale;
  readonly frame: HTMLElement;
  readonly container: HTMLElement;
  readonly loadCities: () => Promise<void>;
  /** Whether the map turns to what a filter leaves. */
  readonly fitsShown: boolean;
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

/** Where the place is shown in a frame of this size; each dot asks, so the last answer is kept. */
function createPlaceCamera(): (place: Place, size: Size) => Camera {
  let last: { readonly place: Place; readonly size: Size; readonly camera: Camera } | null = null;
  return (place, size) => {
    if (
      last === null ||
      last.place !== place ||
      last.size.width !== size.width ||
      last.size.height !== size.height
    )
      last = { place, size, camera: constrainCamera(fitCamera(placeBox(place, size), size), size) };
    return last.camera;
  };
}

/** The poster moves from now on. MapLibre is not fetched before `wake`, which does nothing while it is there or on its way. */
export function createLiveMap(inputs: LiveMapInputs): LiveMap {
  const { state, mapState, locale, frame, container, loadCities, fitsShown, ownThemes } = inputs;
  const { name: theme } = openThemeName(window, state);
  const size = (): Size => ({ width: frame.clientWidth, height: frame.clientHeight });
  const cameraOf = createPlaceCamera();
  const placeCamera = (frameSize = size()): Camera => cameraOf(state.place.peek(), frameSize);

  /** MapLibre's map while it is the one that is seen. */
  const live = signal<LoadedMap | null>(null);
  const seen = (): MapSurface => live.peek()?.view ?? poster;
  const moves = signal(0);
  const isResting = signal(true);
  /** Members that are counted and not named, as far as the poster shows their number. */
  const posterCounts = signal<ReadonlySignal<readonly UnnamedCount[]> | null>(null);
  /** Takes away what was opened: the map that is seen, or one that is lost. */
  let close = (): void => {};
  let wasLive = false;

  const isFocused = (): boolean => container.contains(document.activeElement);
  const showPoster = (status: MapStatus, hasFocus = isFocused()): void => {
    live.value = null;
    if (hasFocus) frame.focus({ preventScroll: true });
    delete document.documentElement.dataset["map"];
    mapState.setMapStatus(status);
  };
  const fail = (error: unknown): void => {
    warn(error);
    const hadFocus = isFocused();
    close();
    const status = statusAfter(error, wasLive);
    showPoster(status, hadFocus);
    if (status === "failed") whenBack(wake);
  };

  /** Whether the state has to be told where the map is; how often it was moved by others. */
  let isNews = false;
  let moved = 0;
  const rest = createRest(() => {
    // Frames may come more slowly than that.
    if (poster.isMoving()) {
      rest();
      return;
    }
    isResting.value = true;
    if (!isNews) return;
    isNews = false;
    const camera = seen().camera();
    const isPlace = isSameView(camera, placeCamera());
    mapState.setCamera(isPlace ? null : camera);
    // It may have been none before.
    if (isPlace) poster.release(false);
  });
  const onMove = (by: Mover): void => {
    if (by !== "state") {
      isNews = true;
      moved += 1;
    }
    mapState.setHover(null);
    moves.value = moves.peek() + 1;
    isResting.value = false;
    rest();
  };
  const showWorld = (): void => {
    state.setPlace("world");
    mapState.setCamera(null);
    live.peek()?.view.setCamera(placeBox("world", size()), true);
  };

  const poster = openPosterView({
    frame,
    names: { "hoang-sa": locale.t("hoangSa"), "truong-sa": locale.t("truongSa") },
    placeCamera,
    isSeen: () => live.peek() === null,
    isFull: () => document.fullscreenElement !== null,
    onMove: (by) => {
      onMove(by);
      if (by === "hand" && poster.camera().zoom >= TAKES_OVER && mapState.mapStatus.peek() === "poster")
        wake();
    },
    onSpread: mapState.setSpread,
  });

  const open = async (): Promise<void> => {
    mapState.setMapStatus("loading");
    // In a sandbox without an origin no worker starts: nothing is fetched in vain.
    if (window.origin === "null") throw new MapError("sandbox");
    await loadCities();
    const cities = mapState.cities.peek();
    if (!cities) throw new Error("the cities are missing");
    const [{ loadMapLibre, themesOf }, { followState, inColour }] = await Promise.all([
      import("./load-maplibre.ts"),
      import("./follow-state.ts"),
    ]);
    const themes = themesOf(ownThemes);
    const before = moved;
    // It may say which way is up as well.
    const from = isNews ? poster.camera() : (mapState.camera.peek() ?? poster.camera());
    close();
    let isGone = false;
    let unfollow = (): void => {};
    const loaded = await loadMapLibre({
      container,
      locale,
      cities,
      marked: mapState.highlighted.peek(),
      shown: inColour(state, mapState).peek(),
      year: state.year,
      theme: themes[theme.peek()],
      camera: from,
      globe: mapState.globe.peek(),
      onMove: () => onMove("page"),
      onError: (reason) => fail(new MapError(reason)),
      onLost: () => {
        isGone = true;
        unfollow();
        showPoster("poster");
      },
      onRestored: wake,
    });
    const { view } = loaded;
    close = () => {
      close = () => {};
      isGone = true;
      unfollow();
      view.remove();
    };
    // No hand loses the map that it moves.
    await poster.atRest();
    if (isGone) return;
    unfollow = followState(view, { state, mapState, theme, themes, frame, placeCamera });
    // The reader has gone on meanwhile.
    if (moved !== before) view.setCamera(poster.camera(), false);
    wasLive = true;
    const hasFocus = document.activeElement === frame;
    live.value = loaded;
    document.documentElement.dataset["map"] = "live";
    mapState.setMapStatus("live");
    if (hasFocus) container.querySelector("canvas")?.focus({ preventScroll: true });
  };
  const wake = (): void => {
    if (["poster", "failed"].includes(mapState.mapStatus.peek())) open().catch(fail);
  };

  let isStarted = false;
  effect(() => {
    const [, camera] = [state.place.value, mapState.camera.value];
    if (camera === null) poster.release(live.peek() === null);
    else if (!isSameView(poster.camera(), { ...camera, bearing: 0 })) {
      poster.follow(camera, isStarted && live.peek() === null);
      // An address, or a step back, that was written where MapLibre was seen.
      if (camera.zoom >= TAKES_OVER) wake();
    }
  });
  isStarted = true;
  const loadNames = untilDone(async () => {
    const { openPosterNames } = await import("./poster-names.tsx");
    const isPosterResting = computed(() => isResting.value && live.value === null);
    posterCounts.value = openPosterNames(poster, isPosterResting, { state, mapState, locale, frame });
  });
  effect(() => {
    const [, , rests] = [mapState.camera.value, state.place.value, isResting.value];
    const chosen = state.city.value;
    if (rests && (chosen !== null || poster.camera().zoom >= UNNAMED_FROM)) {
      void loadCities();
      void loadNames();
    }
  });
  const counts = computed(() => (live.value?.counts ?? posterCounts.value)?.value ?? []);
  const { fit } = openMapControls(
    poster,
    { live, moves, counts },
    {
      state,
      mapState,
      locale,
      frame,
      fitsShown,
      showWorld,
      wake,
    },
  );
  effect(() => {
    if (mapState.globe.value || (mapState.camera.value?.bearing ?? 0) !== 0) wake();
  });
  frame.setAttribute("role", "group");
  frame.setAttribute("aria-label", locale.t("mapName"));
  // The map that is seen is a stop, and says what it shows and which keys move it.
  effect(() => {
    const [, , isLive, isGlobe] = [
      mapState.camera.value,
      state.place.value,
      live.value !== null,
      mapState.globe.value,
    ];
    if (!isResting.value) return;
    const stop = isLive ? container.querySelector("canvas") : frame;
    frame.tabIndex = isLive ? -1 : 0;
    frame.removeAttribute("aria-describedby");
    const canPan = (isLive && isGlobe) || hasMore(seen().camera(), size());
    frame.setAttribute("aria-label", locale.t("mapName"));
    stop?.setAttribute("aria-label", locale.t(!canPan ? "mapZooms" : isLive ? "mapKeys" : "mapMoves"));
    stop?.setAttribute("aria-describedby", IDS.mapText);
  });
  return {
    wake,
    reveal: (points) => {
      const map = seen();
      // What lies outside of the chosen place is faint there.
      if (!holdsAll(PLACE_BOXES[state.place.peek()], points)) {
        state.setPlace("world");
        if (mapState.shown.peek() !== null) fit();
      } else {
        const target = targetFor(points, { frame: size(), zoom: map.camera().zoom, project: map.project });
        if (target) map.setCamera(target, true);
      }
    },
    projection: () => {
      const map = seen();
      const { project, toUnit } = map;
      return { scale: TILE_SIZE * 2 ** map.camera().zoom, spread: map.spread(), project, toUnit };
    },
    isResting,
  };
}
