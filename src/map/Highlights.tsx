// What the reader looks for, drawn over the poster: what a filter leaves in full colour, and rings round cities.
import { group } from "d3-array";
import { isStale, isMember, memberFrom, memberUntil } from "../model/membership.ts";
import { PLACE_BOXES, WORLD_ALIGNMENT } from "../model/places.ts";
import { DOT_WORLD } from "../model/spread-dots.ts";
import { groupDots, type Dot, type DotGroup } from "./dots.ts";
import { POSTER_WORLD } from "../model/mercator.ts";
import { dotAt } from "../model/dot-path.ts";
import { Group, viewBoxOf } from "./Poster.tsx";
import { CLASSES } from "../model/dom-names.ts";

type Dots = readonly Dot[];

/** Every group of `all` dots, holding only those of `left`: a year is shown by the same rules as on the poster. */
export function groupShown(all: Dots, left: Dots): readonly DotGroup[] {
  const spans = new Map(all.map((dot) => [`${memberFrom(dot)} ${memberUntil(dot)}`, dot]));
  const groups = groupDots(left);
  const missing = [...spans.values()]
    .map((dot) => ({ from: memberFrom(dot), until: memberUntil(dot), paths: [] }))
    .filter(({ from, until }) => !groups.some((each) => each.from === from && each.until === until));
  return [...groups, ...missing].toSorted((a, b) => a.from - b.from || a.until - b.until);
}

const classOf = (dot: Dot): string => (isStale(dot) ? `${dot.region} faint` : dot.region);
const spots = (dots: Dots): string =>
  dots.flatMap(({ spot }) => (spot === null ? [] : [dotAt(...spot)])).join("");

/** `left` null: no filter. `ringed` dots carry a ring; one that is no member in `year` is empty inside. */
export function Highlights({
  all,
  left,
  ringed,
  year,
}: {
  readonly all: Dots;
  readonly left: Dots | null;
  readonly ringed: Dots;
  readonly year: number;
}) {
  const present = ringed.filter((dot) => isMember(dot, year));
  if (left === null && ringed.length === 0) return null;
  return (
    <svg
      class="poster marks"
      viewBox={viewBoxOf(PLACE_BOXES.world)}
      preserveAspectRatio={WORLD_ALIGNMENT}
      aria-hidden="true"
    >
      <g class={CLASSES.camera}>
        <g transform={`scale(${POSTER_WORLD / DOT_WORLD})`}>
          {left &&
            groupShown(all, left).map((each) => (
              <Group key={`${each.from} ${each.until}`} id={`m${each.from}-${each.until}`} group={each} />
            ))}
          {ringed.length > 0 && (
            <>
              <path class="mark" d={spots(ringed)} />
              <path class="gap" d={spots(ringed)} />
              {[...group(present, classOf)].map(([name, dots]) => (
                <path key={name} class={name} d={spots(dots)} />
              ))}
              <path class="hole" d={spots(present.filter((dot) => dot.joined === null))} />
            </>
          )}
        </g>
      </g>
    </svg>
  );
}
