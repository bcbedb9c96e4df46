// Says the year politely once it has come to rest: not while it plays, and not where the focused slider says it itself.
import { effect } from "@preact/signals";
import type { State } from "../state/state.ts";

/** `texts` are those of the years, in their order; `slider` holds the year's own control. Returns the stop. */
export function openSaidYear(slider: HTMLElement, state: State, texts: readonly string[]): () => void {
  const { ownerDocument: document } = slider;
  const line = document.body.appendChild(document.createElement("p"));
  line.className = "unseen";
  line.role = "status";
  let said = state.year.peek();
  const stop = effect(() => {
    const [year, isPlaying] = [state.year.value, state.playing.value];
    if (isPlaying || year === said) return;
    said = year;
    if (!slider.contains(document.activeElement)) line.textContent = texts[state.years.indexOf(year)] ?? "";
  });
  return () => {
    stop();
    line.remove();
  };
}
