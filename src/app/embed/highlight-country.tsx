// Picks out one country on an embedded map: its cities keep their colour, all others fade, the map turns to it.
import { isPlace } from "../../model/places.ts";
import { ignoredLine, readQuery } from "../../model/query.ts";
import type { MapState } from "../../state/map-state.ts";
import { showPosterMarks } from "../map/poster-marks.tsx";
import { elementById, type PageRuntime } from "../page/start-page.tsx";
import { HOME_COUNTRY } from "../../model/membership.ts";
import { CLASSES, IDS } from "../../model/dom-names.ts";

/** How strong the other cities remain. */
const FADED = "0.16";

/** `code`: ISO 3166-1 alpha-2; a country without a member changes nothing. Waits for the cities. */
export function highlightCountry(
  code: string,
  { state, home }: PageRuntime,
  { mapState, loadCities }: { readonly mapState: MapState; readonly loadCities: () => Promise<void> },
): void {
  void loadCities();
  mapState.cities.subscribe((all) => {
    if (!all) return;
    const cities = all.filter(({ country }) => country === code);
    const [first] = cities;
    if (!first) return console.info(ignoredLine("country", code, "that of a city on the map"));
    // The region is what lies around it, on the way to the country itself; an address that asks for the world is taken at its word.
    const asksPlace = isPlace(readQuery(location.search).get("region"));
    if (!asksPlace && state.place.peek() === home.place)
      state.setPlace(code === HOME_COUNTRY ? "vietnam" : first.region);
    mapState.setShown(new Set(cities.map(({ id }) => id)));

    for (const dots of elementById(IDS.frame).querySelectorAll<SVGElement>(
      `:scope > .${CLASSES.poster} .${CLASSES.camera} > g`,
    ))
      dots.style.opacity = FADED;
    showPosterMarks({ state, mapState });
  });
}
