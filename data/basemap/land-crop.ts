// The land of any part of the world as a short path: what a small map round a city is drawn on.
import { latOf, lonOf, mercatorX, mercatorY, type Box } from "../../src/model/mercator.ts";
import { readCountries, readLand, type Scale } from "./atlas.ts";
import { inArchipelago } from "./archipelagos.ts";
import { clipPolygon, type Bounds, type Polygon } from "./geometry.ts";
import { buildPath } from "./svg-path.ts";

/** The widest crop in degrees that each of Natural Earth's scales is drawn in; a wider one takes the next. */
const WIDEST: readonly (readonly [Scale, number])[] = [
  ["10m", 9],
  ["50m", 90],
  ["110m", Infinity],
];
/** ISO 3166-1 numeric. */
const VIET_NAM = "704";

const degreesOf = ({ x, y, width, height }: Box): Bounds => [
  lonOf(x),
  latOf(y + height),
  lonOf(x + width),
  latOf(y),
];

const clipAll = (polygons: readonly Polygon[], bounds: Bounds): readonly Polygon[] =>
  polygons.flatMap((polygon) => {
    const cut = clipPolygon(polygon, bounds);
    return cut === null ? [] : [cut];
  });

/**
 * A function that gives the land near a place: cells of 360°, 180°, 90° …, each half a cell wider to every side, so that
 * what fits into a cell's size lies whole in the one that its middle is in. Each cell is cut once, out of the one above.
 */
function createCells(land: readonly Polygon[]): (bounds: Bounds) => readonly Polygon[] {
  const cells = new Map<string, readonly Polygon[]>();
  const cellOf = (level: number, column: number, row: number): readonly Polygon[] => {
    if (level === 0) return land;
    const key = `${level} ${column} ${row}`;
    const known = cells.get(key);
    if (known) return known;
    const size = 360 / 2 ** level;
    const [west, south] = [(column - 0.5) * size - 180, (row - 0.5) * size - 180];
    const cut = clipAll(cellOf(level - 1, column >> 1, row >> 1), [
      west,
      south,
      west + 2 * size,
      south + 2 * size,
    ]);
    cells.set(key, cut);
    return cut;
  };
  return ([west, south, east, north]) => {
    const level = Math.max(0, Math.floor(Math.log2(360 / Math.max(east - west, north - south))));
    const size = 360 / 2 ** level;
    return cellOf(
      level,
      Math.floor(((west + east) / 2 + 180) / size),
      Math.floor(((south + north) / 2 + 180) / size),
    );
  };
}

export interface LandCrops {
  /** The land in a box of the unit square, which may reach beyond 180°, as a path in units of which the box is `width` wide. */
  readonly land: (box: Box, width: number) => string;
  /** Whether a box has land of Viet Nam in it. */
  readonly showsVietnam: (box: Box) => boolean;
}

export function createLandCrops(): LandCrops {
  const scales = new Map<Scale, ReturnType<typeof createCells>>();
  const near = (scale: Scale): ReturnType<typeof createCells> => {
    const known = scales.get(scale);
    if (known) return known;
    const cells = createCells(readLand(scale).filter((polygon) => !inArchipelago(polygon)));
    scales.set(scale, cells);
    return cells;
  };
  const vietnam = readCountries("50m").find(({ code }) => code === VIET_NAM)?.polygons ?? [];
  return {
    land: (box, width) => {
      const [west, south, east, north] = degreesOf(box);
      const [scale = "110m"] = WIDEST.find(([, widest]) => east - west <= widest) ?? [];
      const turns = [-360, 0, 360].filter((turn) => west + turn < 180 && east + turn > -180);
      const unit = width / box.width;
      return turns
        .map((turn) => {
          const bounds: Bounds = [Math.max(-180, west + turn), south, Math.min(180, east + turn), north];
          return buildPath(clipAll(near(scale)(bounds), bounds), {
            project: (lon, lat) => [(mercatorX(lon - turn) - box.x) * unit, (mercatorY(lat) - box.y) * unit],
            stretch: () => 1,
            detail: 5,
            speck: 12,
            // Behind the path of another turn, a small m would begin where that one ended.
          }).replace(/^m(-?\d+ ?-?\d+)/, "M$1l");
        })
        .join("");
    },
    showsVietnam: (box) => clipAll(vietnam, degreesOf(box)).length > 0,
  };
}

/** The same, but what was cut once is not cut again: a picture has the same land in every language. */
export function keepLand({ land, showsVietnam }: LandCrops): LandCrops {
  const kept = new Map<string, string>();
  return {
    land: (box, width) => {
      const key = JSON.stringify([box, width]);
      const path = kept.get(key) ?? land(box, width);
      kept.set(key, path);
      return path;
    },
    showsVietnam,
  };
}
