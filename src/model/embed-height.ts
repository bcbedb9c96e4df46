// How high a view will be at a width, before its frame has told: what the host's page keeps free for it.
import type { EmbedName } from "./view-names.ts";

/**
 * Width in CSS pixels, height in tens of them, the next width, its height, and so on, sorted; between two the height runs
 * straight. A little more than needed in either language, because a frame that shrinks out of sight disturbs nobody. Held
 * to the pages by a browser test.
 */
type Knots = readonly number[];

const KNOTS: Readonly<Record<EmbedName, Knots>> = {
  map: [280, 124, 360, 104, 580, 100, 600, 92, 1023, 108, 1024, 74, 1200, 82],
  growth: [280, 96, 340, 81, 520, 71, 700, 64, 1024, 74],
  countries: [280, 148, 500, 117],
  regions: [280, 111, 440, 104, 620, 110],
  newcomers: [280, 128, 380, 118, 480, 99, 520, 87],
  awards: [280, 160, 420, 124, 500, 112],
  vietnam: [280, 95],
  "vietnam-map": [280, 80, 600, 101],
  "vietnam-size": [280, 147, 600, 123, 620, 84],
  "vietnam-2025": [280, 164, 440, 135, 480, 121],
  "vietnam-asean": [280, 95, 620, 104],
  "vietnam-membership": [280, 540, 360, 450, 500, 364, 600, 322, 1024, 300, 1200, 280],
  "vietnam-sources": [280, 213, 360, 175, 620, 121, 980, 90, 1200, 82],
};

/** A name that somebody wrote and no view has. */
const OTHER: Knots = [0, 90];

/** Views of rows that are higher where a finger must hit them. */
const ROWS = /countries|size/;

/** Height in CSS pixels of `view` in a frame of `width`; `touch`: where the pointer is a finger. */
export function estimateHeight(view: string, width: number, touch = false): number {
  const knots = (Object.hasOwn(KNOTS, view) && KNOTS[view as EmbedName]) || OTHER;
  let [left = 0, height = 0] = knots;
  for (let index = 2; left < width && index < knots.length; index += 2) {
    const [right = 0, there = 0] = knots.slice(index);
    height += (there - height) * Math.min((width - left) / (right - left), 1);
    left = right;
  }
  return Math.round(height * (touch && ROWS.test(view) ? 13 : 10));
}
