// Names beside dots, where there is room: none over another name, over a dot, or over the edge.
import type { Size } from "../model/mercator.ts";

/** A dot; pixels from the frame's top left. */
export interface LabelDot {
  readonly x: number;
  readonly y: number;
  /** Half its width. */
  readonly radius: number;
}

/** A name as wide and high as its letters are. */
export interface Label extends LabelDot {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A name in its place: its upper left corner. */
export interface PlacedLabel {
  readonly id: string;
  readonly left: number;
  readonly top: number;
}

/** Pixels from the frame's top left. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels between a dot and its name. */
const GAP = 4;

/** Where a name may stand beside its dot, the best first. */
function* spotsFor({ x, y, radius, width, height }: Label): Generator<Rect> {
  const away = radius + GAP;
  const corners = [
    [x + away, y - height / 2],
    [x - away - width, y - height / 2],
    [x - width / 2, y + away],
    [x - width / 2, y - away - height],
    [x + away, y - away / 2 - height],
    [x + away, y + away / 2],
    [x - away - width, y - away / 2 - height],
    [x - away - width, y + away / 2],
  ] as const;
  for (const [left, top] of corners) yield { left, top, right: left + width, bottom: top + height };
}

const meet = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const squareOf = ({ x, y, radius }: LabelDot): Rect => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

/** The first in `labels` have the first choice; those that find no room are left out. `dots`: all that are to be seen; `others`: what else stands on the map. */
export function placeLabels(
  labels: readonly Label[],
  dots: readonly LabelDot[],
  others: readonly Rect[],
  frame: Size,
): readonly PlacedLabel[] {
  const taken = [...dots.map(squareOf), ...others];
  return labels.flatMap((label) => {
    for (const spot of spotsFor(label)) {
      const isInside =
        spot.left >= 0 && spot.top >= 0 && spot.right <= frame.width && spot.bottom <= frame.height;
      if (!isInside || taken.some((other) => meet(spot, other))) continue;
      taken.push(spot);
      return [{ id: label.id, left: spot.left, top: spot.top }];
    }
    return [];
  });
}
