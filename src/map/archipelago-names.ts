// How the map that moves writes the archipelagos' names, and whether an edge of the map would cut one off.
import { ARCHIPELAGO_LABELS, type ArchipelagoId } from "../../data/basemap/archipelago-labels.ts";
import type { Size } from "../model/mercator.ts";

/** Sizes of the letters in pixels: zoom, size, zoom, size; straight between. */
export const NAME_SIZES = [1, 10, 5, 13] as const;
/** How many ems a line has: far, the zoom from which the look is close, close. */
export const NAME_LINES = [9.5, 5, 30] as const;
/** Ems from the archipelago to its name. */
export const NAME_OFFSET = 1;
const LINE_HEIGHT = 1.2;

/** A name of `ems` without a break, at the pixel where its archipelago lies: some of it, but not all, is in the frame. */
export function isCutOff(
  {
    id,
    ems,
    at: [x, y],
  }: { readonly id: ArchipelagoId; readonly ems: number; readonly at: readonly [number, number] },
  zoom: number,
  frame: Size,
): boolean {
  const [far, small, near, large] = NAME_SIZES;
  const size = small + (large - small) * Math.min(1, Math.max(0, (zoom - far) / (near - far)));
  const line = zoom < NAME_LINES[1] ? NAME_LINES[0] : NAME_LINES[2];
  const height = Math.ceil(ems / line) * LINE_HEIGHT * size;
  const left = x + NAME_OFFSET * size;
  const right = left + Math.min(ems, line) * size;
  const top = id === "hoang-sa" ? y - height : y;
  const bottom = top + height;
  const isWhole = left >= 0 && top >= 0 && right <= frame.width && bottom <= frame.height;
  const isAway = right <= 0 || bottom <= 0 || left >= frame.width || top >= frame.height;
  return !isWhole && !isAway;
}

/** Zoom below which the archipelagos' names would lie over cities, and stand in an inset instead. */
export const ARCHIPELAGO_ZOOM = 0.1;
/** The same while dots are apart, and Korea's reach to where the names stand: 54 rem wide, as in map-figure.css. */
export const CROWDED_ZOOM = 0.75;

/** Local fonts: without glyphs in the style MapLibre draws letters with the reader's own. */
export const FONTS = ["system-ui", "sans-serif"];

interface ArchipelagoName {
  readonly id: ArchipelagoId;
  readonly lon: number;
  readonly lat: number;
  /** Its width in one line, in ems. */
  readonly ems: number;
}

/** The archipelagos' names as wide as the reader's letters make them. */
export function measureNames(names: Readonly<Record<ArchipelagoId, string>>): readonly ArchipelagoName[] {
  const context = document.createElement("canvas").getContext("2d");
  if (context) context.font = `100px ${FONTS.join()}`;
  return ARCHIPELAGO_LABELS.map(({ id, lon, lat }) => ({
    id,
    lon,
    lat,
    ems: (context?.measureText(names[id]).width ?? 0) / 100,
  }));
}

/** Whether the map is too small for the archipelagos' names, or would cut one off. */
export function needsInset(
  names: readonly ArchipelagoName[],
  {
    zoom,
    frame,
    spread,
    project,
  }: {
    readonly zoom: number;
    readonly frame: Size;
    readonly spread: number;
    /** Degrees → pixels from the frame's top left. */
    readonly project: (lon: number, lat: number) => readonly [number, number];
  },
): boolean {
  if (zoom < (spread > 0 ? CROWDED_ZOOM : ARCHIPELAGO_ZOOM)) return true;
  return names.some(({ id, lon, lat, ems }) => isCutOff({ id, ems, at: project(lon, lat) }, zoom, frame));
}
