// The land of the Viet Nam panel: two paths in the box of the place "vietnam", 1000 units wide.
import { latOf, lonOf, mercatorX, mercatorY } from "../../src/model/mercator.ts";
import { PLACE_BOXES } from "../../src/model/places.ts";
import { readCountries, readLand } from "./atlas.ts";
import { clipPolygon, type Bounds, type Polygon } from "./geometry.ts";
import { buildPath } from "./svg-path.ts";

/** Width of the panel in units of its paths. */
export const PANEL_WIDTH = 1000;

const BOX = PLACE_BOXES.vietnam;
const SCALE = PANEL_WIDTH / BOX.width;

/** Height of the panel in units of its paths. */
export const PANEL_HEIGHT = BOX.height * SCALE;

/** ISO 3166-1 numeric. */
const VIET_NAM = "704";

const BOUNDS: Bounds = [lonOf(BOX.x), latOf(BOX.y + BOX.height), lonOf(BOX.x + BOX.width), latOf(BOX.y)];

function panelPath(polygons: readonly Polygon[]): string {
  const clipped = polygons.flatMap((polygon) => clipPolygon(polygon, BOUNDS) ?? []);
  return buildPath([clipped], {
    project: (lon, lat) => [(mercatorX(lon) - BOX.x) * SCALE, (mercatorY(lat) - BOX.y) * SCALE],
    stretch: () => 1,
    detail: 2,
    speck: 6,
  });
}

/** All land of the panel, whosever it is, without the two archipelagos. */
export const buildVietnamLand = (): string => panelPath(readLand("10m"));

/** Viet Nam's mainland with the islands off its coast, to lie over the land in its own tone. */
export const buildVietnamCountry = (): string =>
  panelPath(readCountries("10m").find(({ code }) => code === VIET_NAM)?.polygons ?? []);
