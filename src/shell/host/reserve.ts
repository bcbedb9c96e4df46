// How high a view will be at a width, before its frame has told: what the host's page keeps free for it.

/**
 * [width, height] in CSS pixels, sorted; between two of them the height runs straight. A little more than needed in
 * either language, because a frame that shrinks out of sight disturbs nobody. Held to the pages by a browser test.
 */
type Knots = readonly (readonly [width: number, height: number])[];

const KNOTS: Readonly<Record<string, Knots>> = {
  map: [
    [280, 1161],
    [360, 1032],
    [580, 995],
    [600, 939],
    [1023, 1075],
    [1024, 733],
    [1200, 815],
  ],
  growth: [
    [280, 911],
    [340, 803],
    [400, 789],
    [440, 689],
    [1023, 612],
    [1024, 733],
  ],
  vietnam: [
    [280, 953],
    [320, 908],
    [620, 960],
    [1200, 941],
  ],
  "vietnam-map": [
    [280, 784],
    [420, 848],
    [600, 1018],
  ],
  "vietnam-size": [
    [280, 1457],
    [600, 1227],
    [620, 831],
  ],
  "vietnam-2025": [
    [280, 1641],
    [300, 1564],
    [520, 1190],
    [1200, 1146],
  ],
  "vietnam-asean": [
    [280, 899],
    [300, 854],
    [620, 990],
  ],
  "vietnam-membership": [
    [280, 3208],
    [400, 2460],
    [580, 2039],
    [840, 1730],
    [940, 1779],
    [1200, 1543],
  ],
  "vietnam-sources": [
    [280, 2133],
    [360, 1736],
    [620, 1215],
    [800, 1000],
    [1200, 805],
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
