// How high a view will be at a width, before its frame has told: what the host's page keeps free for it.

/**
 * [width, height] in CSS pixels, sorted; between two of them the height runs straight. A little more than needed in
 * either language, because a frame that shrinks out of sight disturbs nobody. Held to the pages by a browser test.
 */
type Knots = readonly (readonly [width: number, height: number])[];

const KNOTS: Readonly<Record<string, Knots>> = {
  map: [
    [280, 1170],
    [360, 1040],
    [580, 1000],
    [600, 920],
    [1023, 1080],
    [1024, 740],
    [1200, 820],
  ],
  growth: [
    [280, 910],
    [340, 810],
    [520, 710],
    [700, 640],
    [1023, 640],
    [1024, 740],
  ],
  countries: [
    [280, 1350],
    [440, 1140],
    [1200, 1110],
  ],
  regions: [
    [280, 1050],
    [440, 1040],
    [620, 1100],
  ],
  newcomers: [
    [280, 1280],
    [380, 1180],
    [480, 990],
    [520, 870],
    [1200, 850],
  ],
  awards: [
    [280, 1600],
    [420, 1240],
    [500, 1120],
  ],
  vietnam: [
    [280, 950],
    [320, 910],
    [620, 950],
  ],
  "vietnam-map": [
    [280, 800],
    [600, 1010],
  ],
  "vietnam-size": [
    [280, 1470],
    [600, 1230],
    [620, 840],
  ],
  "vietnam-2025": [
    [280, 1640],
    [300, 1520],
    [440, 1350],
    [480, 1210],
    [1200, 1170],
  ],
  "vietnam-asean": [
    [280, 910],
    [380, 870],
    [620, 1000],
  ],
  "vietnam-membership": [
    [280, 3210],
    [400, 2460],
    [580, 2040],
    [840, 1740],
    [940, 1780],
    [1200, 1560],
  ],
  "vietnam-sources": [
    [280, 2130],
    [360, 1750],
    [620, 1210],
    [980, 900],
    [1200, 820],
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
