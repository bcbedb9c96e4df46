// Rings of degrees cut at the 180th meridian and clipped to boxes.
import { clipPolygon as clipCorners } from "lineclip";

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number];
/** Closed: the last position repeats the first. */
export type Ring = readonly Position[];
/** One outer ring, then its holes. */
export type Polygon = readonly Ring[];

/** Degrees west, south, east, north. */
export type Bounds = readonly [number, number, number, number];

/** Positions with |latitude| beyond this have no place on the Mercator square. */
const MERCATOR_EDGE = 85.0511;

/** The part of a closed ring within bounds, closed; empty if nothing is left. */
function clipRing(ring: Ring, bounds: Bounds): Ring {
  const corners = clipCorners(
    ring.map(([lon, lat]) => [lon, lat]),
    [...bounds],
  );
  const [first, last] = [corners[0], corners.at(-1)];
  if (first === undefined || last === undefined) return [];
  const closed = first[0] === last[0] && first[1] === last[1] ? corners : [...corners, first];
  return closed.length < 4 ? [] : closed;
}

/** A polygon clipped to bounds; null if nothing is left. Pieces that fall apart stay joined along the clip line. */
export function clipPolygon(polygon: Polygon, bounds: Bounds): Polygon | null {
  const [outer, ...holes] = polygon.map((ring) => clipRing(ring, bounds));
  if (outer === undefined || outer.length === 0) return null;
  return [outer, ...holes.filter((hole) => hole.length > 0)];
}

/** The ring with steps across 180° made continuous, closed round the pole if it circles one. */
function unwrapRing(ring: Ring): Ring {
  let turns = 0;
  const unwrapped = ring.map((p, i): Position => {
    const before = ring[i - 1];
    if (before !== undefined) turns -= Math.round((p[0] - before[0]) / 360);
    return [p[0] + turns * 360, p[1]];
  });
  const first = unwrapped[0];
  const last = unwrapped.at(-1);
  if (turns === 0 || first === undefined || last === undefined) return unwrapped;
  const pole = first[1] < 0 ? -90 : 90;
  return [...unwrapped, [last[0], pole], [first[0], pole], first];
}

const shift = (ring: Ring, degrees: number): Ring => ring.map(([lon, lat]) => [lon + degrees, lat]);

const middle = (ring: Ring): number => {
  const lons = ring.map(([lon]) => lon);
  return (Math.min(...lons) + Math.max(...lons)) / 2;
};

/** A polygon whose edges may cross 180° → polygons within ±180° and the Mercator square. */
export function cutPolygon(polygon: Polygon): readonly Polygon[] {
  const [outer, ...holes] = polygon.map(unwrapRing);
  if (outer === undefined) return [];
  const centre = middle(outer);
  const whole = [outer, ...holes.map((hole) => shift(hole, Math.round((centre - middle(hole)) / 360) * 360))];
  return [-360, 0, 360].flatMap((turn) => {
    const turned = whole.map((ring) => shift(ring, turn));
    const clipped = clipPolygon(turned, [-180, -MERCATOR_EDGE, 180, MERCATOR_EDGE]);
    return clipped === null ? [] : [clipped];
  });
}
