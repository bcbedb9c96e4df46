// Carries the state to the root's attributes, which the page's rules follow, and to the address.
import { effect } from "@preact/signals";
import { writeView, type View } from "../model/view-link.ts";
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

/** The address says what is shown; it is replaced, not pushed, once playing rests. Returns the stop. */
export function openAddress(window: Window, state: State, home: View): () => void {
  return effect(() => {
    const view = state.view.value;
    if (state.playing.value) return;
    replaceQuery(window, writeView(view, home, window.location.search));
  });
}

/** Puts `query` into the address and into the links to the other languages. */
export function replaceQuery(window: Window, query: string): void {
  const { location, history, document } = window;
  if (query === location.search) return;
  history.replaceState(history.state, "", `${location.pathname}${query}${location.hash}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("nav a[hreflang]")) link.search = query;
}
