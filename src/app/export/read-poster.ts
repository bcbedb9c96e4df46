// Reads from the page what a picture of the current view needs: the poster's paths, the numbers, the legend.
import { REGIONS, type Region } from "../../../data/schema.ts";
import type { DotGroup, DotPath } from "../../map/dots.ts";
import type { Theme } from "../../map/theme.ts";
import { countDots } from "../../model/dot-path.ts";
import type { MapParts } from "../../pictures/draw-map.ts";
import type { LegendEntry } from "../../pictures/sheet.ts";
import { CLASSES, IDS } from "../../model/dom-names.ts";

/** What the page says of a year. */
export interface PageYear {
  readonly total: string;
  readonly facts: readonly string[];
}

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();

const pathOf = (document: Document, id: string): string =>
  document.getElementById(id)?.getAttribute("d") ?? "";

const regionOf = (element: Element): Region | undefined =>
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

/** The poster of the page. */
export function readPoster(document: Document): MapParts {
  const isle = (id: string): string => textOf(document.querySelector(`.${CLASSES.islandLabel}.${id}`));
  return {
    land: pathOf(document, IDS.land),
    islands: pathOf(document, IDS.islands),
    groups: [...document.querySelectorAll(`.${CLASSES.poster} .g`)].map(readGroup),
    islandLabels: { "hoang-sa": isle("hoang-sa"), "truong-sa": isle("truong-sa") },
  };
}

/** The numbers of a year and what they count, as the page words them. */
export function readYear(document: Document, year: number): PageYear {
  const at = (part: string): Element | null =>
    document.querySelector(`.${CLASSES.totals} .${part} .y${year}`);
  const what = at(CLASSES.countedAs);
  const basis = what?.querySelector("small");
  const counted = textOf(what).slice(0, -textOf(basis).length || undefined);
  return { total: textOf(at(CLASSES.total)), facts: [counted, textOf(basis), textOf(at(CLASSES.placed))] };
}

const SYMBOLS = {
  [CLASSES.legendBy]: "hollow",
  [CLASSES.faint]: "faint",
  [CLASSES.legendVietnam]: "ringed",
} as const;

export function readLegend(document: Document, theme: Theme): readonly LegendEntry[] {
  return [...document.querySelectorAll(`.${CLASSES.legend} li`)].map((entry) => {
    const region = regionOf(entry);
    const symbol = Object.entries(SYMBOLS).find(([name]) => entry.classList.contains(name))?.[1] ?? "full";
    return {
      label: textOf(entry),
      colour: region === undefined ? theme.label : theme.regions[region],
      symbol,
    };
  });
}
