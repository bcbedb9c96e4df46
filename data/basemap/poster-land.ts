// The land of the poster: one short path in a world of 1000 units.
import { mercatorX, mercatorY } from "../../src/model/mercator.ts";
import { readLand } from "./atlas.ts";
import { clipPolygon } from "./geometry.ts";
import { buildPath } from "./svg-path.ts";

/** Width and height of the poster's world, in units of its paths. */
export const POSTER_WORLD = 1000;

/** Land without Antarctica as an SVG path: Web Mercator, x and y are `mercatorX` and `mercatorY` times 1000. */
export function buildPosterLand(): string {
  const land = readLand("110m").flatMap((polygon) => {
    const clipped = clipPolygon(polygon, [-180, -60, 180, 84]);
    return clipped === null ? [] : [clipped];
  });
  return buildPath(land, {
    project: (lon, lat) => [mercatorX(lon) * POSTER_WORLD, mercatorY(lat) * POSTER_WORLD],
    stretch: (y) => Math.cosh((0.5 - y / POSTER_WORLD) * 2 * Math.PI) ** 2,
    detail: 0.6,
    speck: 1.5,
  });
}
