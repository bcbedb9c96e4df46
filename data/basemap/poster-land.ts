// The land of the poster: one short path in a world of POSTER_WORLD units.
import { mercatorX, mercatorY, POSTER_WORLD } from "../../src/model/mercator.ts";
import { readLand } from "./atlas.ts";
import { clipPolygon } from "./geometry.ts";
import { buildPath } from "./svg-path.ts";

/** Land without Antarctica as an SVG path: Web Mercator, x and y are `mercatorX` and `mercatorY` times POSTER_WORLD. */
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
