// Draws the poster's dots where their cities are while it shows a part of the world, and apart again when it shows all.
import type { CityEntry } from "../../model/city-file.ts";
import type { Place } from "../../model/places.ts";
import { CLASSES, posterGroupId } from "../../model/dom-names.ts";
import { groupDots, holesOf } from "../../map/dots.ts";
import { dotsOn } from "../../map/spread.ts";

/** The groups and their paths stand in the document in the order of `groupDots`, whatever the spots. */
export function turnDots(document: Document, place: Place, cities: readonly CityEntry[]): void {
  for (const [index, { paths }] of groupDots(dotsOn(place, cities)).entries()) {
    const dots = document.getElementById(posterGroupId(index));
    const set = (elements: Iterable<Element> | undefined, values: readonly string[]): void =>
      [...(elements ?? [])].forEach((path, i) => path.setAttribute("d", values[i] ?? ""));
    set(
      dots?.children,
      paths.map(({ d }) => d),
    );
    set(
      dots?.parentElement?.querySelectorAll(`.${CLASSES.ring}`),
      paths.filter(({ vietnam }) => vietnam).map(({ d }) => d),
    );
    set(dots?.parentElement?.querySelectorAll(`.${CLASSES.hole}`), [holesOf(paths)]);
  }
}
