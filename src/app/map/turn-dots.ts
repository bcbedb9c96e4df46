// Draws the poster's dots as far apart as its view asks for: on the whole world so that each can be counted, nearer where their cities are.
import type { CityEntry } from "../../model/city-file.ts";
import { CLASSES, posterGroupId } from "../../model/dom-names.ts";
import { groupDots, holesOf } from "../../map/dots.ts";
import { dotsAt } from "../../map/drawn-place.ts";

/** The groups and their paths stand in the document in the order of `groupDots`, whatever the spots. */
export function turnDots(document: Document, spread: number, cities: readonly CityEntry[]): void {
  for (const [index, { paths }] of groupDots(dotsAt(spread, cities)).entries()) {
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
