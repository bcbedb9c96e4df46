// Says the year once it has come to rest: not while it plays, and not where the focused slider says it itself.
import { effect } from "@preact/signals";
import type { PageState } from "../../state/page-state.ts";
import type { Say } from "./announcer.ts";

/** `texts` are those of the years, in their order; `slider` holds the year's own control. Returns the stop. */
export function openYearAnnouncer(
  slider: HTMLElement,
  state: PageState,
  texts: readonly string[],
  say: Say,
): () => void {
  let announced = state.year.peek();
  const text = (): string => {
    const year = state.year.peek();
    if (state.playing.peek() || year === announced) return "";
    announced = year;
    return slider.contains(slider.ownerDocument.activeElement)
      ? ""
      : (texts[state.years.indexOf(year)] ?? "");
  };
  return effect(() => {
    // Where playing ends is news, though it may be where it began.
    if (state.playing.value) announced = Number.NaN;
    else if (state.year.value !== announced) say("year", text);
  });
}
