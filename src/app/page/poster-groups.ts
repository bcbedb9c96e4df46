// Reads the dots back from the poster: what is drawn, by year, region and manner.
import { REGIONS, type Region } from "../../../data/schema.ts";
import type { DotGroup, DotPath } from "../../map/dots.ts";
import { CLASSES } from "../../model/dom-names.ts";
import { countDots } from "../../model/dot-path.ts";
import { PLACES } from "../../model/places.ts";

export const regionOf = (element: Element): Region | undefined =>
  REGIONS.find((region) => element.classList.contains(region));

/** Years as the classes of a group give them: `g2016`, and `u2021` where its cities left. */
function intervalOf({ classList }: Element): Pick<DotGroup, "from" | "until"> {
  const year = (letter: string): number | undefined => {
    const name = [...classList].find((each) => each.startsWith(letter) && each.length === 5);
    return name === undefined ? undefined : Number(name.slice(1));
  };
  return { from: year("g") ?? 0, until: year("u") ?? Infinity };
}

function readGroup(group: Element): DotGroup {
  const marked = (name: string): readonly string[] =>
    [...group.querySelectorAll(`:scope > .${name}`)].map((path) => path.getAttribute("d") ?? "");
  const rings = marked(CLASSES.ring);
  // One path has the holes of all, each part beginning where the dots' own path does.
  const holes = new Set(marked(CLASSES.hole).flatMap((d) => d.split(/(?=M)/)));
  const paths = [...group.querySelectorAll("g > path")].flatMap((path): readonly DotPath[] => {
    const d = path.getAttribute("d") ?? "";
    const region = regionOf(path);
    if (region === undefined) return [];
    return [
      {
        region,
        d,
        exact: !holes.has(d.replace("m", "M")),
        stale: path.classList.contains(CLASSES.faint),
        vietnam: rings.includes(d),
        count: countDots(d),
      },
    ];
  });
  return { ...intervalOf(group), paths };
}

/** The poster's groups, in their order. */
export const readGroups = (document: Document): readonly DotGroup[] =>
  [...document.querySelectorAll(`.${CLASSES.poster} .g`)].map(readGroup);

/** How many dots are drawn: by year, in the order of `years`, and place, in that of PLACES without the world. */
export const placedIn = (
  groups: readonly DotGroup[],
  years: readonly number[],
): readonly (readonly number[])[] =>
  years.map((year) => {
    const paths = groups
      .filter(({ from, until }) => from <= year && year < until)
      .flatMap((group) => group.paths);
    return PLACES.slice(1).map((place) =>
      paths
        .filter(({ region, vietnam }) => (place === "vietnam" ? vietnam : region === place))
        .reduce((sum, { count }) => sum + count, 0),
    );
  });
