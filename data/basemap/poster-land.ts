// The land of the world as one path: short for the poster, finer for pictures of a part of it.
import { mercatorX, mercatorY, POSTER_WORLD } from "../../src/model/mercator.ts";
import { readLand, type Scale } from "./atlas.ts";
import { clipPolygon } from "./geometry.ts";
import { buildPath, type PathOptions } from "./svg-path.ts";

/** Width and height of the finer path's world, in its units. */
export const COAST_WORLD = 10_000;

/** Land without Antarctica, as far as `north`, as an SVG path: Web Mercator, x and y are `mercatorX` and `mercatorY` times `world`. */
function buildLand(
  scale: Scale,
  world: number,
  north: number,
  options: Pick<PathOptions, "detail" | "speck">,
): string {
  const land = readLand(scale).flatMap((polygon) => {
    const clipped = clipPolygon(polygon, [-180, -60, 180, north]);
    return clipped === null ? [] : [clipped];
  });
  return buildPath(land, {
    project: (lon, lat) => [mercatorX(lon) * world, mercatorY(lat) * world],
    stretch: (y) => Math.cosh((0.5 - y / world) * 2 * Math.PI) ** 2,
    ...options,
  });
}

/** What lies further north no place shows. */
const POSTER_NORTH = 73;

export const buildPosterLand = (): string =>
  buildLand("110m", POSTER_WORLD, POSTER_NORTH, { detail: 0.6, speck: 1.5 });

export const buildCoast = (): string => buildLand("50m", COAST_WORLD, 84, { detail: 2, speck: 6 });
