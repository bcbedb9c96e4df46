// A dot as a piece of a path: a segment too short to be seen, under a round cap.

/**
 * Not of length zero: where strokes keep their width whatever the scale, WebKit makes the cap of such a segment grow
 * with the drawing.
 */
const DOT = "h.001";

/** A dot at a place, in the path's own units. */
export const dotAt = (x: number, y: number): string => `M${x} ${y}${DOT}`;

/** The next dot of the same path, so far from the one before. */
export const dotAfter = (dx: number, dy: number): string => `m${dx}${dy < 0 ? "" : " "}${dy}${DOT}`;

/** Where each dot of a path is, in the path's own units. */
export function dotsOf(d: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([Mm])(-?[\d.]+) ?(-?[\d.]+)h/g)].map(([, command, across, down]) => {
    const [from, top] = command === "M" ? [0, 0] : [x, y];
    [x, y] = [from + Number(across), top + Number(down)];
    return [x, y];
  });
}

/** How many dots a path draws. */
export const countDots = (d: string): number => d.split(DOT).length - 1;
