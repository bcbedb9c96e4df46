// Reads from the page what a picture of the current view needs: the poster's paths, the numbers, the legend.
import type { Theme } from "../../map/theme.ts";
import type { MapParts } from "../../pictures/draw-map.ts";
import type { LegendEntry } from "../../pictures/sheet.ts";
import { CLASSES, IDS, LEGEND_NEW } from "../../model/dom-names.ts";
import { readGroups, regionOf } from "../page/poster-groups.ts";

/** What the page says of a year. */
export interface PageYear {
  readonly total: string;
  readonly facts: readonly string[];
}

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();

const pathOf = (document: Document, id: string): string =>
  document.getElementById(id)?.getAttribute("d") ?? "";

/** The poster of the page. */
export function readPoster(document: Document): MapParts {
  const isle = (id: string): string => textOf(document.querySelector(`.${CLASSES.islandLabel}.${id}`));
  const { world } = document.getElementById(IDS.land)?.dataset ?? {};
  return {
    land: pathOf(document, IDS.land),
    ...(world !== undefined && { landWorld: Number(world) }),
    islands: pathOf(document, IDS.islands),
    groups: readGroups(document),
    islandLabels: { "hoang-sa": isle("hoang-sa"), "truong-sa": isle("truong-sa") },
  };
}

/** The numbers of a year and what they count, as the page words them. */
export function readYear(document: Document, year: number): PageYear {
  const at = (part: string): Element | null =>
    document.querySelector(`.${CLASSES.totals} .${part} .y${year}`);
  const what = at(CLASSES.countedAs);
  const basis = what?.querySelector("small");
  const counted = textOf(what)
    .slice(0, -textOf(basis).length || undefined)
    .trim();
  return { total: textOf(at(CLASSES.total)), facts: [counted, textOf(basis), textOf(at(CLASSES.placed))] };
}

const SYMBOLS = {
  [LEGEND_NEW]: "rimmed",
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
