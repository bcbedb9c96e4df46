// Where a pixel of the poster's frame lies on the Mercator unit square.
import { placeBox, type Place } from "../model/places.ts";

/** Between the pixels of a frame and the Mercator unit square. */
export interface Projection {
  /** Pixels per width of the world. */
  readonly scale: number;
  readonly toUnit: (spot: readonly [number, number]) => readonly [number, number];
}

/** The projection whose middle of the frame is (x, y). */
export const projectionOf = (
  scale: number,
  x: number,
  y: number,
  frame: Pick<HTMLElement, "clientWidth" | "clientHeight">,
): Projection => ({
  scale,
  toUnit: ([left, top]) => [
    x + (left - frame.clientWidth / 2) / scale,
    y + (top - frame.clientHeight / 2) / scale,
  ],
});

export function posterProjection(
  place: Place,
  frame: Pick<HTMLElement, "clientWidth" | "clientHeight">,
): Projection {
  const box = placeBox(place, { width: frame.clientWidth, height: frame.clientHeight });
  return projectionOf(frame.clientWidth / box.width, box.x + box.width / 2, box.y + box.height / 2, frame);
}
