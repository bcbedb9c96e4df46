// How high a view will be at a width, before its frame has told: what the host's page keeps free for it.

/** [width, height] in CSS pixels, sorted; between two of them the height runs straight. Held to the pages by a browser test. */
type Knots = readonly (readonly [width: number, height: number])[];

const KNOTS: Readonly<Record<string, Knots>> = {
  map: [
    [280, 1120],
    [360, 992],
    [600, 901],
    [1000, 1055],
    [1055, 1080],
    [1056, 741],
    [1200, 805],
  ],
};

const OTHER: Knots = [[0, 900]];

/** Height in CSS pixels of `view` in a frame of `width`. */
export function reserve(view: string, width: number): number {
  const knots = KNOTS[view] ?? OTHER;
  const index = knots.findIndex(([at]) => at > width);
  const right = knots.at(index);
  const left = knots[index - 1] ?? right;
  if (!left || !right) return 0;
  const span = right[0] - left[0];
  return Math.round(left[1] + (span === 0 ? 0 : ((right[1] - left[1]) * (width - left[0])) / span));
}
