// Carries the state to the address, and the address back to the state.
import { batch, effect } from "@preact/signals";
import { readCamera, readGlobe, writeCamera, writeGlobe } from "../../model/camera-query.ts";
import { readView, writeView, type View } from "../../model/view-query.ts";
import type { MapState } from "../../state/map-state.ts";
import type { PageState } from "../../state/page-state.ts";
import type { UrlWriter } from "./url-writer.ts";

/** The address says what is shown once playing rests, and going back or forward shows what the address says. Returns the stop. */
export function syncUrl(
  window: Window,
  {
    state,
    mapState,
    home,
    address,
  }: {
    readonly state: PageState;
    readonly mapState: MapState;
    readonly home: View;
    readonly address: UrlWriter;
  },
): () => void {
  const show = (): void =>
    batch(() => {
      const query = address.query();
      const { year, place, city, theme } = readView(query, home, state.years);
      // Anchors come by here as well, and must not turn back the year that plays.
      if (state.playing.peek() && city === state.city.peek()) return;
      state.setYear(year);
      state.setPlace(place);
      state.setTheme(theme);
      mapState.choose(city === null ? [] : [city]);
      mapState.setCamera(readCamera(query));
      mapState.setGlobe(readGlobe(query));
    });
  const stop = effect(() => {
    const [view, camera, globe] = [state.view.value, mapState.camera.value, mapState.globe.value];
    if (state.playing.value) return;
    const before = address.query();
    const query = writeView(view, home, before);
    const isStep = readView(before, home, state.years).city !== view.city;
    address.write(writeGlobe(globe, writeCamera(camera, query)), isStep ? "step" : "lasting");
  });
  window.addEventListener("popstate", show);
  return () => {
    stop();
    window.removeEventListener("popstate", show);
  };
}
