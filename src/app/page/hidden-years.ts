// What stands in the page for every year is `hidden` but for the year that is shown: a page that is saved, or put into a reading view, loses all that is.
import { effect } from "@preact/signals";
import type { PageState } from "../../state/page-state.ts";

/** The year is shown for so long, in ms, before the page is told: nobody saves one that runs by. */
const REST_MS = 300;

/** Returns the stop. */
export function openHiddenYears(
  document: Document,
  { year, playing }: Pick<PageState, "year" | "playing">,
): () => void {
  let timer = 0;
  const tell = (): void => {
    const shown = `y${year.peek()}`;
    for (const element of document.querySelectorAll<HTMLElement>(".y"))
      element.toggleAttribute("hidden", !element.classList.contains(shown));
  };
  const stop = effect(() => {
    const [, isPlaying] = [year.value, playing.value];
    clearTimeout(timer);
    if (!isPlaying) timer = window.setTimeout(tell, REST_MS);
  });
  return (): void => {
    stop();
    clearTimeout(timer);
  };
}
