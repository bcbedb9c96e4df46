// Carries the state to the root's attributes, which the page's rules follow, and to the address and back.
import { batch, effect } from "@preact/signals";
import { readCamera, readGlobe, writeCamera, writeGlobe } from "../model/camera-link.ts";
import { upgradeQuery } from "../model/upgrade.ts";
import { readView, writeView, type View } from "../model/view-link.ts";
import type { Explore } from "../state/explore.ts";
import type { State } from "../state/state.ts";

/** The root shows the year, the place, the chosen city and the theme. Returns the stop. */
export function openRootAttributes(root: HTMLElement, state: State): () => void {
  const stops = [
    effect(() => {
      root.dataset["year"] = String(state.year.value);
    }),
    effect(() => {
      root.dataset["place"] = state.place.value;
    }),
    effect(() => {
      root.dataset["city"] = state.city.value ?? "";
    }),
    effect(() => {
      root.dataset["theme"] = state.theme.value;
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

/** The address says what is shown once playing rests, and going back or forward shows what the address says. Returns the stop. */
export function openAddress(
  window: Window,
  { state, look, home }: { readonly state: State; readonly look: Explore; readonly home: View },
): () => void {
  const { location } = window;
  const show = (): void =>
    batch(() => {
      const { year, place, city, theme } = readView(location.search, home, state.years);
      // Anchors come by here as well, and must not turn back the year that plays.
      if (state.playing.peek() && city === state.city.peek()) return;
      state.setYear(year);
      state.setPlace(place);
      state.setTheme(theme);
      look.pick(city === null ? [] : [city]);
      look.setCamera(readCamera(location.search));
      look.setGlobe(readGlobe(location.search));
    });
  const stop = effect(() => {
    const [view, camera, globe] = [state.view.value, look.camera.value, look.globe.value];
    if (state.playing.value) return;
    const { city } = readView(location.search, home, state.years);
    const query = writeGlobe(
      globe,
      writeCamera(camera, writeView(view, home, upgradeQuery(location.search))),
    );
    writeQuery(window, query, city !== view.city);
  });
  const alsoAnchor = (): void => leadOthers(window);
  window.addEventListener("popstate", show);
  window.addEventListener("hashchange", alsoAnchor);
  return () => {
    stop();
    window.removeEventListener("popstate", show);
    window.removeEventListener("hashchange", alsoAnchor);
  };
}

/** Puts `query` into the address: as a step that one can go back from, or over the last one; other languages follow. */
export function writeQuery(window: Window, query: string, isStep: boolean): void {
  const { location, history } = window;
  if (query !== location.search) {
    const address = `${location.pathname}${query}${location.hash}`;
    if (isStep) history.pushState(null, "", address);
    else history.replaceState(history.state, "", address);
  }
  leadOthers(window);
}

/** The links to the other languages lead to what is shown here. */
function leadOthers({ document, location }: Window): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("nav a[hreflang]")) {
    link.search = location.search;
    link.hash = location.hash;
  }
}
