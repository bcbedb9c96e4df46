// Where a pixel of the poster's frame lies on the Mercator unit square, and how the poster is moved to show another part of it.
import { mercatorX, mercatorY, POSTER_WORLD, toFrame, type Box } from "../model/mercator.ts";
import { placeBox, type Place } from "../model/places.ts";
import { round } from "../model/round.ts";

/** Between the pixels of a frame and the Mercator unit square. */
export interface Projection {
  /** Pixels per width of the world. */
  readonly scale: number;
  /** How far apart dots are drawn: 1 as on a map of the whole world, 0 where their cities are. */
  readonly spread: number;
  /** Degrees → pixels from the frame's top left. */
  readonly project: (lon: number, lat: number) => readonly [number, number];
  readonly toUnit: (spot: readonly [number, number]) => readonly [number, number];
}

export function posterProjection(
  place: Place,
  { clientWidth: width, clientHeight: height }: Pick<HTMLElement, "clientWidth" | "clientHeight">,
): Projection {
  const box = placeBox(place, { width, height });
  const scale = width / box.width;
  return {
    scale,
    spread: place === "world" ? 1 : 0,
    project: (lon, lat) => toFrame(mercatorX(lon), mercatorY(lat), box, { width, height }),
    toUnit: ([left, top]) => [box.x + left / scale, box.y + top / scale],
  };
}

/**
 * The CSS transform of the poster's content by which a frame that showed `world` shows `box`; both have the frame's shape.
 * `digits` after the point of what is moved, two more after that of the scale, which is for the whole drawing.
 */
export function cameraTransform(world: Box, box: Box, digits: number): string {
  const scale = world.width / box.width;
  const shift = (from: number, to: number): number => round((from - scale * to) * POSTER_WORLD, digits);
  return `translate(${shift(world.x, box.x)}px,${shift(world.y, box.y)}px) scale(${round(scale, digits + 2)})`;
}
