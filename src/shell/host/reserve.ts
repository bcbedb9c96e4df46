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
  growth: [
    [280, 874],
    [360, 752],
    [480, 664],
    [1000, 612],
    [1055, 612],
    [1056, 724],
    [1200, 724],
  ],
  vietnam: [
    [280, 931],
    [320, 881],
    [1200, 941],
  ],
  "vietnam-map": [
    [280, 763],
    [600, 989],
    [1200, 998],
  ],
  "vietnam-size": [
    [280, 1438],
    [600, 1206],
    [660, 821],
  ],
  "vietnam-2025": [
    [280, 1606],
    [540, 1133],
    [1200, 1146],
  ],
  "vietnam-asean": [
    [280, 876],
    [360, 833],
    [600, 972],
    [1200, 980],
  ],
  "vietnam-membership": [
    [280, 3205],
    [420, 2306],
    [592, 1921],
    [800, 1688],
    [1056, 1678],
    [1200, 1487],
  ],
  "vietnam-sources": [
    [280, 2112],
    [360, 1705],
    [720, 1014],
    [1200, 793],
  ],
};

const OTHER: Knots = [[0, 900]];

/** Height in CSS pixels of `view` in a frame of `width`. */
export function reserve(view: string, width: number): number {
  const knots = (Object.hasOwn(KNOTS, view) && KNOTS[view]) || OTHER;
  const index = knots.findIndex(([at]) => at > width);
  const right = knots.at(index);
  const left = knots[index - 1] ?? right;
  if (!left || !right) return 0;
  const span = right[0] - left[0];
  return Math.round(left[1] + (span === 0 ? 0 : ((right[1] - left[1]) * (width - left[0])) / span));
}
