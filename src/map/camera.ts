// How far the map may be moved: never smaller than the opening view, never off the world.
import type { LonLat } from "../model/distance.ts";
import {
  fitCamera,
  latOf,
  lonOf,
  mercatorX,
  mercatorY,
  TILE_SIZE,
  type Box,
  type Camera,
  type Size,
} from "../model/mercator.ts";
import { PLACE_BOXES, placeBox } from "../model/places.ts";

/** Closer than this there is nothing more to see: districts of one city are far apart. */
export const MAX_ZOOM = 12;

const POLES = 85;

/** How much of a half frame may lie beyond the edge of the world: Asia and the Pacific needs that much on wide frames. */
const BEYOND = 0.45;
/** So many zoom levels in from the whole world, that much is allowed; at the whole world none. */
const EASE = 0.5;
/** The world's own opening view is this near to the middle of the map. */
const MIDDLE = 0.43;

/** The globe's width over the frame's, were it seen from infinitely far; seen from near it is a fifth smaller. */
const GLOBE = 1.2;

/** A box of points has this much of its size round it, and is at least so large: about zoom 7 on a wide frame. */
const MARGIN = 0.15;
const LEAST_BOX = 0.012;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

function within(value: number, half: number): number {
  const least = Math.min(half, MIDDLE);
  return clamp(value, least, 1 - least);
}

/** The nearest camera that is allowed in a frame: no smaller than the whole world, its centre on it. */
export function constrainCamera({ lon, lat, zoom }: Camera, frame: Size): Camera {
  const least = fitCamera(placeBox("world", frame), frame).zoom;
  const held = clamp(zoom, least, MAX_ZOOM);
  const kept = 1 - BEYOND * Math.min((held - least) / EASE, 1);
  const world = TILE_SIZE * 2 ** held;
  const x = within(mercatorX(lon), (kept * frame.width) / world / 2);
  const y = within(mercatorY(clamp(lat, -POLES, POLES)), (kept * frame.height) / world / 2);
  return { lon: lonOf(x), lat: latOf(y), zoom: held };
}

/** Nobody sees a difference of so many pixels, or of so many zoom levels. */
const PIXELS = 2;
const LEVELS = 0.01;
/** Nor of so many degrees. */
const DEGREES = 0.1;

/** Whether two cameras show the same in a frame. */
export function isSameView(a: Camera, b: Camera): boolean {
  const world = TILE_SIZE * 2 ** a.zoom;
  const apart = Math.max(
    Math.abs(mercatorX(a.lon) - mercatorX(b.lon)),
    Math.abs(mercatorY(a.lat) - mercatorY(b.lat)),
  );
  const turned = Math.abs((a.bearing ?? 0) - (b.bearing ?? 0)) % 360;
  const isTurned = Math.min(turned, 360 - turned) >= DEGREES;
  return !isTurned && Math.abs(a.zoom - b.zoom) < LEVELS && apart * world < PIXELS;
}

/** Whether there is more of the flat world beside what a camera shows, to pan to. */
export const hasMore = (camera: Camera, frame: Size): boolean =>
  !isSameView(camera, constrainCamera({ ...camera, zoom: -Infinity }, frame));

/** The nearest camera that is allowed on the globe, which may be turned to any side but is never smaller than its frame. */
export function constrainGlobe({ lon, lat, zoom }: Camera, frame: Size): Camera {
  const held = clamp(lat, -POLES, POLES);
  // At the same zoom the globe is drawn larger the nearer its middle is to a pole.
  const shrink = Math.log2(Math.cos((held * Math.PI) / 180));
  const least = Math.log2((GLOBE * Math.min(frame.width, frame.height) * Math.PI) / TILE_SIZE) + shrink;
  return { lon, lat: held, zoom: clamp(zoom, least, MAX_ZOOM) };
}

/** The box that shows points with some room round them; the whole world if there are none. */
export function boxAround(points: readonly LonLat[]): Box {
  if (points.length === 0) return PLACE_BOXES.world;
  const side = (values: readonly number[]): readonly [number, number] => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const size = Math.max((most - least) * (1 + 2 * MARGIN), LEAST_BOX);
    return [(least + most - size) / 2, size];
  };
  const [x, width] = side(points.map(({ lon }) => mercatorX(lon)));
  const [y, height] = side(points.map(({ lat }) => mercatorY(lat)));
  return { x, y, width, height };
}
