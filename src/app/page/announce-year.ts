// Says the year politely once it has come to rest: not while it plays, and not where the focused slider says it itself.
import { effect } from "@preact/signals";
import type { PageState } from "../../state/page-state.ts";

/** A year that has been shown for so long, in ms, has come to rest. */
const DEBOUNCE_MS = 300;

/** `texts` are those of the years, in their order; `slider` holds the year's own control. Returns the stop. */
export function openYearAnnouncer(
  slider: HTMLElement,
  state: PageState,
  texts: readonly string[],
): () => void {
  const { ownerDocument: document } = slider;
  const line = document.body.appendChild(document.createElement("p"));
  line.className = "unseen";
  line.setAttribute("role", "status");
  let announced = state.year.peek();
  let timer = 0;
  const stop = effect(() => {
    const [year, isPlaying] = [state.year.value, state.playing.value];
    window.clearTimeout(timer);
    if (isPlaying || year === announced) return;
    timer = window.setTimeout(() => {
      announced = year;
      if (!slider.contains(document.activeElement)) line.textContent = texts[state.years.indexOf(year)] ?? "";
    }, DEBOUNCE_MS);
  });
  return () => {
    stop();
    window.clearTimeout(timer);
    line.remove();
  };
}
