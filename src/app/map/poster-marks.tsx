// Rings and what a filter leaves, over the poster, wherever its dots are at the moment.
import { render } from "preact";
import { dotsAt } from "../../map/drawn-place.ts";
import { Highlights } from "../../map/Highlights.tsx";
import { IDS } from "../../model/dom-names.ts";
import type { MapState } from "../../state/map-state.ts";
import type { PageState } from "../../state/page-state.ts";
import { elementById } from "../page/start-page.tsx";
import "./poster-marks.css";

interface PosterMarksProps {
  readonly state: Pick<PageState, "year">;
  readonly mapState: MapState;
}

export function PosterMarks({ state, mapState }: PosterMarksProps) {
  const cities = dotsAt(mapState.spread.value, mapState.cities.value ?? []);
  const [shown, ringed] = [mapState.shown.value, new Set(mapState.highlighted.value)];
  return (
    <Highlights
      all={cities}
      left={shown && cities.filter(({ id }) => shown.has(id))}
      ringed={cities.filter(({ id }) => ringed.has(id))}
      year={state.year.value}
    />
  );
}

let isShown = false;

/** Shows them, once, on a page without a search, which has them among its own. */
export function showPosterMarks(props: PosterMarksProps): void {
  if (isShown || document.getElementById(IDS.search)) return;
  isShown = true;
  const overlay = document.createElement("div");
  elementById(IDS.mapPanel).before(overlay);
  render(<PosterMarks {...props} />, overlay);
}
