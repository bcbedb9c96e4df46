// What stands in the page for every year is `hidden` but for the year that is shown: a page that is saved, or put into a reading view, loses all that is.
import { effect } from "@preact/signals";
import type { PageState } from "../../state/page-state.ts";

/** The year is shown for so long, in ms, before the page is told: nobody saves one that runs by. */
const REST_MS = 300;

/** Follows the state as long as the page is open. */
export function openHiddenYears(
  document: Document,
  { year, playing }: Pick<PageState, "year" | "playing">,
): void {
  let timer = 0;
  effect(() => {
    const shown = `y${year.value}`;
    clearTimeout(timer);
    if (playing.value) return;
    timer = window.setTimeout(() => {
      for (const element of document.querySelectorAll(".y"))
        element.toggleAttribute("hidden", !element.classList.contains(shown));
    }, REST_MS);
  });
}
