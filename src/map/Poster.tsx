// The poster: the map as markup, complete before any script; drawn once, changed by one attribute on the root.
import { DOT_WORLD } from "../model/spread-dots.ts";
import { holesOf, type DotGroup } from "./dots.ts";
import { dotAt, dotsOf } from "../model/dot-path.ts";
import { boxOf, mercatorX, mercatorY, POSTER_WORLD, type Box } from "../model/mercator.ts";
import { PLACE_BOXES, WORLD_ALIGNMENT } from "../model/places.ts";
import { round } from "../model/round.ts";
import { CLASSES, IDS, posterGroupId } from "../model/dom-names.ts";
import { UNTRANSLATED } from "../i18n/untranslated.ts";

/** A box of the unit square as the viewBox of a poster. */
export const viewBoxOf = ({ x, y, width, height }: Box): string =>
  [x, y, width, height].map((value) => round(value * POSTER_WORLD, 2)).join(" ");

/** The sea of Hoàng Sa and Trường Sa, drawn again in a corner where a small world map cannot show it. */
export const INSET = boxOf(105.5, 2, 121.5, 19.5);

interface ArchipelagoNames {
  readonly names: { readonly hoangSa: string; readonly truongSa: string };
}

/** The archipelagos' names on a poster. */
export const IslandLabels = ({ names }: ArchipelagoNames) => (
  <>
    <span class={`${CLASSES.islandLabel} hoang-sa`} translate={UNTRANSLATED}>
      {names.hoangSa}
    </span>{" "}
    <span class={`${CLASSES.islandLabel} truong-sa`} translate={UNTRANSLATED}>
      {names.truongSa}
    </span>
  </>
);

export function Inset({ names }: ArchipelagoNames) {
  return (
    <div class="inset" translate={UNTRANSLATED} aria-hidden="true">
      <svg class={CLASSES.poster} viewBox={viewBoxOf(INSET)}>
        <use href={`#${IDS.land}`} />
        <use href={`#${IDS.islands}`} />
      </svg>
      <span>{names.hoangSa}</span>
      <span>{names.truongSa}</span>
    </div>
  );
}

/** Dots at points in degrees, in units of POSTER_WORLD. */
export const pointsPath = (points: readonly { readonly lon: number; readonly lat: number }[]): string =>
  points
    .map(({ lon, lat }) =>
      dotAt(round(mercatorX(lon) * POSTER_WORLD, 2), round(mercatorY(lat) * POSTER_WORLD, 2)),
    )
    .join("");

/** The class that comes and goes with a group: `g2016`, and `u2021` where its cities left in 2021. */
const groupClass = ({ from, until }: DotGroup): string =>
  until === Infinity ? `g g${from}` : `g g${from} u${until}`;

/** A line through Viet Nam's dots from north to south, of two as far north the eastern first, in units of DOT_WORLD. */
export function homeLine(groups: readonly DotGroup[]): string {
  const dots = groups.flatMap(({ paths }) => paths.flatMap(({ vietnam, d }) => (vietnam ? dotsOf(d) : [])));
  return dots
    .toSorted(([ax, ay], [bx, by]) => ay - by || bx - ax)
    .map(([x, y], i) => `${i === 0 ? "M" : "L"}${x} ${y}`)
    .join("");
}

/**
 * Land and every placed city. `label` is what a screen reader is told instead. If it is `plain`, it has what draws it in
 * two colours, as of the last year, where the page's style is not read: in a browser's reading view.
 */
export function Poster({
  land,
  islands,
  groups,
  label,
  plain = false,
}: {
  readonly land: string;
  /** Hoàng Sa and Trường Sa: too small for the land's path, drawn as points in units of POSTER_WORLD. */
  readonly islands: string;
  readonly groups: readonly DotGroup[];
  readonly label: string;
  readonly plain?: boolean;
}) {
  const home = groups.find(({ paths }) => paths.some(({ vietnam }) => vietnam));
  return (
    <svg
      class={CLASSES.poster}
      viewBox={viewBoxOf(PLACE_BOXES.world)}
      preserveAspectRatio={WORLD_ALIGNMENT}
      role="img"
      aria-label={label}
      {...(plain && { fill: "#ccc", "stroke-width": 9, "stroke-linecap": "round" })}
    >
      <g class={CLASSES.camera}>
        <path id={IDS.land} class="land" d={land} />
        <path id={IDS.islands} class="islands" d={islands} />
        <g transform={`scale(${POSTER_WORLD / DOT_WORLD})`} {...(plain && { stroke: "#357" })}>
          {groups.map((each, index) => (
            <Group
              key={`${each.from} ${each.until}`}
              id={posterGroupId(index)}
              group={each}
              plain={plain}
              line={each === home ? homeLine(groups) : ""}
            />
          ))}
        </g>
      </g>
    </svg>
  );
}

/**
 * The dots of a group; `id` is what their halo refers to, one of its own in the document. `line` is what makes
 * Viet Nam's dots one mark on a map of the world.
 */
export function Group({
  id,
  group,
  line = "",
  plain = false,
}: {
  readonly id: string;
  readonly group: DotGroup;
  readonly line?: string;
  /** Whether who reads no style shall see the dots of the last year, and nothing besides. */
  readonly plain?: boolean;
}) {
  const unstyled = plain ? { stroke: "none" } : {};
  const holes = holesOf(group.paths);
  const vietnam = group.paths.filter((path) => path.vietnam);
  return (
    <g class={groupClass(group)} hidden={plain && Number.isFinite(group.until)}>
      {line !== "" && [
        <path key="line" class="together" d={line} {...unstyled} />,
        <path key="inner" class="together" d={line} {...unstyled} />,
      ]}
      {vietnam.map((path) => (
        <path key={path.d} class={CLASSES.ring} d={path.d} />
      ))}
      <use href={`#${id}`} class="halo" />
      <g id={id}>
        {group.paths.map((path) => (
          <path
            key={path.d}
            class={path.stale ? `${path.region} ${CLASSES.faint}` : path.region}
            d={path.d}
          />
        ))}
      </g>
      {holes !== "" && <path class={CLASSES.hole} d={holes} />}
    </g>
  );
}
