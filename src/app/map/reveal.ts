// Where the map has to go so that points are seen.
import { boxAround } from "../../map/camera.ts";
import type { LonLat } from "../../model/distance.ts";
import { isInside, mercatorX, mercatorY, type Box, type Camera, type Size } from "../../model/mercator.ts";

/** A point nearer to the edge of the frame than so many pixels does not count as seen. */
const EDGE = 8;

/** What a map shows: its frame in pixels, its zoom, and where in the frame a point lies. */
export interface Sight {
  readonly frame: Size;
  readonly zoom: number;
  readonly project: (lon: number, lat: number) => readonly [number, number];
}

/** Whether a box of Mercator's unit square holds all points. */
export const holdsAll = (box: Box, points: readonly LonLat[]): boolean =>
  points.every(({ lon, lat }) => isInside(box, mercatorX(lon), mercatorY(lat)));

/** A camera as close as before for one point, a box for several; null where all are seen already. */
export function targetFor(points: readonly LonLat[], { frame, zoom, project }: Sight): Camera | Box | null {
  const isSeen = ({ lon, lat }: LonLat): boolean => {
    const [x, y] = project(lon, lat);
    return x >= EDGE && y >= EDGE && x <= frame.width - EDGE && y <= frame.height - EDGE;
  };
  const [first, second] = points;
  if (first === undefined || points.every(isSeen)) return null;
  return second === undefined ? { lon: first.lon, lat: first.lat, zoom } : boxAround(points);
}
