// How far the map may be moved: never smaller than the opening view, never off the world.
import { fitCamera, latOf, lonOf, mercatorX, mercatorY, type Camera, type Size } from "../model/mercator.ts";
import { PLACE_BOXES } from "../model/places.ts";

/** Closer than this there is nothing more to see: districts of one city are far apart. */
export const MAX_ZOOM = 12;

const TILE = 512;

/** How much of a half frame may lie beyond the edge of the world: Asia and the Pacific needs that much on wide frames. */
const BEYOND = 0.45;
/** So many zoom levels in from the whole world, that much is allowed; at the whole world none. */
const EASE = 0.5;
/** The world's own opening view is this near to the middle of the map. */
const MIDDLE = 0.43;

function within(value: number, half: number): number {
  const least = Math.min(half, MIDDLE);
  return Math.min(Math.max(value, least), 1 - least);
}

/** The nearest camera that is allowed in a frame: no smaller than the whole world, its centre on it. */
export function holdCamera({ lon, lat, zoom }: Camera, frame: Size): Camera {
  const least = fitCamera(PLACE_BOXES.world, frame).zoom;
  const held = Math.min(Math.max(zoom, least), MAX_ZOOM);
  const kept = 1 - BEYOND * Math.min((held - least) / EASE, 1);
  const world = TILE * 2 ** held;
  const x = within(mercatorX(lon), (kept * frame.width) / world / 2);
  const y = within(mercatorY(Math.min(Math.max(lat, -85), 85)), (kept * frame.height) / world / 2);
  return { lon: lonOf(x), lat: latOf(y), zoom: held };
}
