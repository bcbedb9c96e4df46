// The poster as a drawing that stands alone: land, both archipelagos with their names, dots; no style sheet.
import type { ArchipelagoId } from "../../data/basemap/archipelago-labels.ts";
import { ARCHIPELAGOS } from "../../data/basemap/archipelagos.ts";
import type { DotGroup, DotPath } from "../map/dots.ts";
import { DOT_WORLD } from "../model/spread-dots.ts";
import { INSET, viewBoxOf } from "../map/Poster.tsx";
import type { Theme } from "../map/theme.ts";
import { HALO } from "../map/zoom-steps.ts";
import { showsStale } from "../model/membership.ts";
import { dotsOf } from "../model/dot-path.ts";
import { fitScale, mercatorX, mercatorY, POSTER_WORLD, toFrame, type Box } from "../model/mercator.ts";
import { placeBox, type Place } from "../model/places.ts";
import { escapeXml, linesAt, hundredths, textAt, wrap } from "./text.ts";

/** A rectangle of a picture, in its pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the map is drawn from, in units of POSTER_WORLD; dots in units of DOT_WORLD. */
export interface MapParts {
  readonly land: string;
  /** Width of the world in units of the land's path, if it is another. */
  readonly landWorld?: number;
  readonly islands: string;
  readonly groups: readonly DotGroup[];
  /** In the reader's language. */
  readonly islandLabels: Readonly<Record<ArchipelagoId, string>>;
}

const SHARE = POSTER_WORLD / DOT_WORLD;

const stroke = (d: string, colour: string, width: number, opacity = 1, name = ""): string =>
  `<path${name === "" ? "" : ` class="${name}"`} d="${d}" stroke="${colour}" stroke-width="${hundredths(width)}"${opacity === 1 ? "" : ` stroke-opacity="${opacity}"`}/>`;

const all = (paths: readonly DotPath[]): string => paths.map(({ d }) => d.replace(/^m/, "M")).join("");

/** How a group of dots is drawn. */
interface GroupLook {
  /** Width of a dot, and of a pixel, in the same units. */
  readonly size: number;
  readonly unit: number;
  /** Who has not been named for long is. */
  readonly isFaint: boolean;
  /** The halo is a rim of ink. */
  readonly isNew: boolean;
  /** The halo's class. */
  readonly halo?: string;
}

/** One group's dots. */
export function drawGroup(
  { paths }: DotGroup,
  theme: Theme,
  { size, unit, isFaint, isNew, halo }: GroupLook,
): string {
  const ringed = paths.filter((path) => path.vietnam);
  const hollow = paths.filter((path) => !path.exact);
  return [
    ringed.length === 0 ? "" : stroke(all(ringed), theme.accent, size * (1 + HALO) + 3 * unit),
    stroke(all(paths), isNew ? theme.ink : theme.halo, size * (1 + HALO), 1, halo),
    ...paths.map(({ d, region, stale }) =>
      stroke(d, theme.regions[region], size, stale && isFaint ? theme.faint : 1),
    ),
    hollow.length === 0 ? "" : stroke(all(hollow), theme.ground, size * 0.45),
  ].join("");
}

/** A window of the map; what lies outside of `frame` is cut off. */
const openFrame = ({ x, y, width, height }: Rect, box: Box): string =>
  `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${viewBoxOf(box)}" fill="none" stroke-linecap="round">`;

/** A reef is a symbol: this wide in pixels, or wider where the frame is large. */
const reefSize = ({ width }: Rect): number => Math.max(2.5, width / 480);

/** Land and islands under `dots`, which are drawn in units of DOT_WORLD. */
export function drawBase(
  { land, landWorld, islands }: Pick<MapParts, "land" | "landWorld" | "islands">,
  frame: Rect,
  box: Box,
  theme: Theme,
  dots: string,
): string {
  const pixel = POSTER_WORLD / fitScale(box, frame);
  const scale = landWorld === undefined ? "" : ` transform="scale(${POSTER_WORLD / landWorld})"`;
  return `${openFrame(frame, box)}<path id="land"${scale} fill="${theme.land}" d="${land}"/><path id="islands" stroke="${theme.label}" stroke-width="${hundredths(reefSize(frame) * pixel)}" d="${islands}"/><g transform="scale(${SHARE})">${dots}</g></svg>`;
}

/** The sea of both archipelagos in the lower left corner of `frame`, where a world map has room. */
export function drawInset(
  { islandLabels, islands }: Pick<MapParts, "islandLabels" | "islands">,
  frame: Rect,
  theme: Theme,
): string {
  const width = Math.round(frame.width * 0.18);
  const height = Math.round((width * INSET.height) / INSET.width);
  const [x, y] = [frame.x, frame.y + frame.height - height];
  const size = Math.round(width / 13);
  const pixel = (POSTER_WORLD * INSET.width) / width;
  const style = { size, colour: theme.label, rim: theme.ground };
  const lines = (id: ArchipelagoId, room: number): readonly string[] =>
    wrap(islandLabels[id], (room * width) / size);
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${theme.ground}"/>`,
    `${openFrame({ x, y, width, height }, INSET)}<use href="#land"/><path stroke="${theme.label}" stroke-width="${hundredths(reefSize(frame) * pixel)}" d="${islands}"/></svg>`,
    linesAt(x + width * 0.45, y + height * 0.13, lines("hoang-sa", 0.53), style),
    linesAt(x + width * 0.52, y + height * 0.76, lines("truong-sa", 0.9), { ...style, anchor: "middle" }),
    `<rect x="${x + 0.5}" y="${y + 0.5}" width="${width - 1}" height="${height - 1}" fill="none" stroke="${theme.border}"/>`,
  ].join("");
}

/** Names beside their islands, as far as `frame` shows these. */
function drawNames(
  { islandLabels }: Pick<MapParts, "islandLabels">,
  frame: Rect,
  box: Box,
  theme: Theme,
): string {
  return ARCHIPELAGOS.map(({ id, label }) => {
    const [x, y] = toFrame(mercatorX(label.lon), mercatorY(label.lat), box, frame);
    if (x < 0 || y < 0 || x > frame.width || y > frame.height) return "";
    const size = Math.round(frame.width / 65);
    const left = x > frame.width * 0.75;
    return textAt(
      frame.x + x + (left ? -8 : 8),
      frame.y + y + (id === "hoang-sa" ? -6 : size + 4),
      islandLabels[id],
      {
        size,
        colour: theme.label,
        rim: theme.ground,
        ...(left && { anchor: "end" }),
      },
    );
  }).join("");
}

const groupsIn = (groups: readonly DotGroup[], year: number): readonly DotGroup[] =>
  groups.filter(({ from, until }) => from <= year && year < until);

/** How many dots of a year the map of a place shows in `frame`, and how many there are. */
export function countSeen(
  groups: readonly DotGroup[],
  year: number,
  place: Place,
  frame: Rect,
): { readonly drawn: number; readonly placed: number } {
  const dots = groupsIn(groups, year).flatMap(({ paths }) => paths.flatMap(({ d }) => dotsOf(d)));
  const seen = dots.filter(([x, y]) => {
    const [left, top] = toFrame(x / DOT_WORLD, y / DOT_WORLD, placeBox(place, frame), frame);
    return left >= 0 && top >= 0 && left <= frame.width && top <= frame.height;
  });
  return { drawn: seen.length, placed: dots.length };
}

/** The map of a year and a place in `frame`; `label` says it in words. */
export function drawMap(
  parts: MapParts,
  year: number,
  place: Place,
  theme: Theme,
  label: string,
): (frame: Rect) => string {
  return (frame) => {
    const box = placeBox(place, frame);
    const unit = POSTER_WORLD / fitScale(box, frame) / SHARE;
    const size = (place === "world" ? 1 / 150 : 1 / 115) * frame.width * unit;
    const dots = groupsIn(parts.groups, year).map((group) =>
      // As on the page: where dots of other regions fade there, newcomers have no rim.
      drawGroup(group, theme, {
        size,
        unit,
        isFaint: showsStale(year),
        isNew: place === "world" && group.from === year,
      }),
    );
    return `<g role="img" aria-label="${escapeXml(label)}">${drawBase(parts, frame, box, theme, dots.join(""))}</g>${
      place === "world" ? drawInset(parts, frame, theme) : drawNames(parts, frame, box, theme)
    }`;
  };
}
