// Carries the state to the root's attributes, which the page's rules follow.
import { effect } from "@preact/signals";
import type { PageState } from "../../state/page-state.ts";

/** The root shows the year, and that it has changed, the place, the chosen city and the theme. Returns the stop. */
export function openRootAttributes(root: HTMLElement, state: PageState): () => void {
  const start = state.year.peek();
  const stops = [
    effect(() => {
      if (state.year.value !== start) root.dataset["moved"] = "";
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
