// The poster: the map as markup, complete before any script; drawn once, changed by one attribute on the root.
import { DOT_WORLD, type DotGroup } from "./dots.ts";
import { PLACE_BOXES } from "../model/places.ts";

/** The land's path is in a world this wide, and so is the poster's viewBox. */
export const POSTER_WORLD = 1000;

/** The width of the frame over its height, on narrow and on wide frames. */
export const ASPECTS = { narrow: 3 / 2, wide: 35 / 18 } as const;

/** The poster's viewBox: the world's box in units of POSTER_WORLD. */
export function posterViewBox(): string {
  const { x, y, width, height } = PLACE_BOXES.world;
  return [x, y, width, height].map((value) => round(value * POSTER_WORLD)).join(" ");
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The class that comes and goes with a group: `g2016`, and `u2021` where its cities left in 2021. */
const groupClass = ({ from, until }: DotGroup): string =>
  until === Infinity ? `g g${from}` : `g g${from} u${until}`;

/** Land and every placed city. `label` is what a screen reader is told instead. */
export function Poster({
  land,
  islands,
  groups,
  label,
}: {
  readonly land: string;
  /** Hoàng Sa and Trường Sa: too small for the land's path, drawn as points in units of POSTER_WORLD. */
  readonly islands: string;
  readonly groups: readonly DotGroup[];
  readonly label: string;
}) {
  return (
    <svg class="poster" viewBox={posterViewBox()} role="img" aria-label={label}>
      <g class="camera">
        <path class="land" d={land} />
        <path class="islands" d={islands} />
        <g transform={`scale(${POSTER_WORLD / DOT_WORLD})`}>
          {groups.map((each, index) => (
            <Group key={`${each.from} ${each.until}`} id={`d${index}`} group={each} />
          ))}
        </g>
      </g>
    </svg>
  );
}

function Group({ id, group }: { readonly id: string; readonly group: DotGroup }) {
  const hollow = group.paths.filter((path) => !path.sure);
  const vietnam = group.paths.filter((path) => path.vietnam);
  return (
    <g class={groupClass(group)}>
      <use href={`#${id}`} class="flare" />
      {vietnam.map((path) => (
        <path key={path.d} class="ring" d={path.d} />
      ))}
      <use href={`#${id}`} class="halo" />
      <g id={id}>
        {group.paths.map((path) => (
          <path key={path.d} class={path.faint ? `${path.region} faint` : path.region} d={path.d} />
        ))}
      </g>
      {hollow.map((path) => (
        <path key={path.d} class="hole" d={path.d} />
      ))}
    </g>
  );
}
