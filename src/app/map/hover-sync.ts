// Pointing at a city in a list or a chart rings it on the map; pointing at it on the map picks it out of lists and charts.
import { computed, effect } from "@preact/signals";
import type { MapState } from "../../state/map-state.ts";

/** Everything that names a city links to it like this. */
const linkTo = (id: string): string => `a[href="?city=${id}"]`;
const LINK = 'a[href^="?city="]';

/** Listens on `root` for pointer and focus. Returns the stop. */
export function openHoverSync(root: HTMLElement, mapState: MapState): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal, passive: true };
  const point = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest(LINK) : null;
    mapState.setPointed(link && new URLSearchParams(link.getAttribute("href") ?? "").get("city"));
  };
  const leave = (): void => mapState.setPointed(null);
  root.addEventListener("pointerover", point, options);
  root.addEventListener("focusin", point, options);
  root.addEventListener("pointerleave", leave, options);
  root.addEventListener("focusout", leave, options);

  const over = computed(() => (mapState.hover.value?.ids ?? []).join(" "));
  const follow = effect(() => {
    for (const link of root.querySelectorAll("[data-over]")) link.removeAttribute("data-over");
    for (const id of over.value.split(" ").filter(Boolean))
      for (const link of root.querySelectorAll(linkTo(id))) link.setAttribute("data-over", "");
  });
  return () => {
    stop.abort();
    follow();
    leave();
  };
}
