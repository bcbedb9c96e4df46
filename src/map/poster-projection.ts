// Where a pixel of the poster's frame lies on the Mercator unit square.
import { placeBox, type Place } from "../model/places.ts";

/** Between the pixels of a frame and the Mercator unit square. */
export interface Projection {
  /** Pixels per width of the world. */
  readonly scale: number;
  /** How far apart dots are drawn: 1 as on a map of the whole world, 0 where their cities are. */
  readonly spread: number;
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
    toUnit: ([left, top]) => [box.x + left / scale, box.y + top / scale],
  };
}
