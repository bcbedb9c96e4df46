// One listener for every mark of the page that names a year or a city: choosing it anywhere chooses it everywhere.
import type { PageState } from "../../state/page-state.ts";
import { plainClickOn } from "./plain-click.ts";

/** Links with `data-year` or `data-city` choose instead of loading, unless a new tab is asked for. Returns the stop. */
export function openMarkClicks(root: HTMLElement, state: PageState): () => void {
  const onClick = (event: MouseEvent): void => {
    const link = event.defaultPrevented ? null : plainClickOn(event, "a[data-year],a[data-city]");
    if (!(link instanceof HTMLElement || link instanceof SVGElement)) return;
    event.preventDefault();
    const { year, city } = link.dataset;
    if (year !== undefined) state.setYear(Number(year));
    if (city !== undefined) state.select(state.city.peek() === city ? null : city);
  };
  root.addEventListener("click", onClick);
  return () => root.removeEventListener("click", onClick);
}
