// How the zoomable map writes the archipelagos' names, and whether an edge of the map would cut one off.
import type { ArchipelagoId } from "../../data/basemap/archipelagos.ts";
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
