// Draws the poster's dots as far apart as its view asks for: on the whole world so that each can be counted, nearer where their cities are.
import type { CityEntry } from "../../model/city-file.ts";
import { CLASSES, posterGroupId } from "../../model/dom-names.ts";
import { dotsPath, groupCities, holesOf } from "../../map/dots.ts";
import { spotAt } from "../../map/drawn-place.ts";

/** The groups and their paths stand in the document in the order of `groupCities`, whatever the spots. */
export function createDotTurner(document: Document, cities: readonly CityEntry[]): (spread: number) => void {
  const groups = groupCities(cities).map(({ paths }, index) => {
    const dots = document.getElementById(posterGroupId(index));
    const find = (name: string): readonly Element[] => [
      ...(dots?.parentElement?.querySelectorAll(`.${name}`) ?? []),
    ];
    return { paths, dots: [...(dots?.children ?? [])], rings: find(CLASSES.ring), holes: find(CLASSES.hole) };
  });
  const set = (elements: readonly Element[], values: readonly string[]): void =>
    elements.forEach((path, i) => path.setAttribute("d", values[i] ?? ""));
  return (spread) => {
    for (const { paths, dots, rings, holes } of groups) {
      const drawn = paths.map(({ cities: members, exact, vietnam }) => ({
        exact,
        vietnam,
        d: dotsPath(members.map((city) => spotAt(city, spread)).filter((spot) => spot !== null)),
      }));
      set(
        dots,
        drawn.map(({ d }) => d),
      );
      set(
        rings,
        drawn.filter(({ vietnam }) => vietnam).map(({ d }) => d),
      );
      set(holes, [holesOf(drawn)]);
    }
  };
}
