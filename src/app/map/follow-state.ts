// Lets MapLibre's map show what the state says: year, rings, filter, globe, place, colours, and the size of its frame.
import { computed, effect, type ReadonlySignal } from "@preact/signals";
import { isSameView } from "../../map/camera.ts";
import type { MapView } from "../../map/map-view-types.ts";
import type { Theme, ThemeName } from "../../map/theme.ts";
import type { Box, Camera } from "../../model/mercator.ts";
import { placeBox } from "../../model/places.ts";
import type { MapState } from "../../state/map-state.ts";
import type { PageState } from "../../state/page-state.ts";

export interface FollowInputs {
  readonly state: PageState;
  readonly mapState: MapState;
  readonly theme: ReadonlySignal<ThemeName>;
  readonly themes: Readonly<Record<ThemeName, Theme>>;
  readonly frame: HTMLElement;
  /** The camera that the chosen place has in the frame. */
  readonly placeCamera: () => Camera;
}

/** Ids in full colour: those that answer the reader's filter, or else the cities of the chosen region; null for all. */
export const inColour = (
  { place }: Pick<PageState, "place">,
  { shown, cities }: Pick<MapState, "shown" | "cities">,
): ReadonlySignal<ReadonlySet<string> | null> =>
  computed(() => {
    if (shown.value !== null || place.value === "world" || place.value === "vietnam") return shown.value;
    const inside = cities.value?.filter(({ region }) => region === place.value) ?? [];
    return new Set(inside.map(({ id }) => id));
  });

/** Calls `act` whenever the page has come to a screen of finer or coarser pixels. Returns the stop. */
function openPixelRatio(act: () => void): () => void {
  const stop = new AbortController();
  const listen = (): void =>
    window.matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      "change",
      () => {
        act();
        listen();
      },
      { once: true, signal: stop.signal },
    );
  listen();
  return () => stop.abort();
}

/** What changed while the map was loading is caught up with. Returns the stop. */
export function followState(
  map: MapView,
  { state, mapState, theme, themes, frame, placeCamera }: FollowInputs,
): () => void {
  const openingBox = (): Box =>
    placeBox(state.place.peek(), { width: frame.clientWidth, height: frame.clientHeight });
  const sizes = new ResizeObserver(() => {
    map.resize();
    // What is chosen has been fitted, or is just being.
    if (mapState.camera.peek() !== null || mapState.shown.peek() !== null) return;
    if (frame.clientWidth * frame.clientHeight > 0) map.setCamera(openingBox(), false);
  });
  sizes.observe(frame);
  // The map has just set out for what is chosen.
  let isBeingFitted = mapState.camera.peek() === null && mapState.shown.peek() !== null;
  const stops = [
    () => sizes.disconnect(),
    // The frame may be as large as before: then nobody else says so.
    openPixelRatio(() => map.resize()),
    effect(() => map.showYear(state.year.value, state.place.value === "world")),
    mapState.highlighted.subscribe((ids) => map.highlight(ids)),
    inColour(state, mapState).subscribe((ids) => map.filter(ids)),
    // On its own, because the camera is noted only once the map rests: bending leaves the map where it is.
    mapState.globe.subscribe((isGlobe) => map.setGlobe(isGlobe)),
    effect(() => {
      const [, camera] = [state.place.value, mapState.camera.value];
      if (isBeingFitted) {
        isBeingFitted = false;
        return;
      }
      if (!isSameView(map.camera(), camera ?? placeCamera())) map.setCamera(camera ?? openingBox(), true);
    }),
    theme.subscribe((name) => map.setTheme(themes[name])),
  ];
  return () => stops.forEach((stop) => stop());
}
