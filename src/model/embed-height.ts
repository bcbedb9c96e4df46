// How high a view will be at a width, before its frame has told: what the host's page keeps free for it.
import type { EmbedName } from "./view-names.ts";

/**
 * Width in CSS pixels, height in tens of them, the next width, its height, and so on, sorted; between two the height runs
 * straight. As much as the higher of the two languages needs, because a frame that shrinks out of sight disturbs nobody.
 * Held to the pages by a browser test.
 */
type Knots = readonly number[];

const KNOTS: Readonly<Record<EmbedName, Knots>> = {
  map: [280, 104, 320, 102, 360, 86, 600, 77, 959, 91, 960, 79, 1200, 84],
  growth: [280, 69, 360, 55, 460, 45, 680, 44, 760, 39, 959, 37, 960, 52, 1200, 54],
  countries: [280, 116, 480, 89, 920, 83],
  regions: [280, 110, 480, 84, 1200, 79],
  newcomers: [280, 81, 380, 70, 420, 68, 460, 61],
  awards: [280, 119, 340, 98, 380, 96, 440, 83],
  vietnam: [280, 99, 300, 93, 460, 85, 1200, 90],
  "vietnam-map": [280, 76, 420, 82],
  "vietnam-size": [280, 137, 460, 120, 600, 115, 620, 79, 1200, 75],
  "vietnam-2025": [280, 156, 360, 137, 400, 118, 580, 91],
  "vietnam-asean": [280, 96, 340, 89, 420, 92, 440, 88, 580, 101],
  "vietnam-membership": [280, 112, 440, 76, 460, 85, 620, 69, 880, 66, 900, 59, 1200, 53],
  "vietnam-sources": [280, 213, 300, 202, 460, 144, 620, 121, 640, 115, 800, 98, 1200, 79],
};

/** A name that somebody wrote and no view has. */
const OTHER: Knots = [0, 90];

/** How much higher a view is where a finger must hit what is in it: rows most of all. */
const touchFactor = (view: string): number => (/countries|newcomers|size/.test(view) ? 1.35 : 1.02);

/** Height in CSS pixels of `view` in a frame of `width`; `touch`: where the pointer is a finger. */
export function estimateHeight(view: string, width: number, touch = false): number {
  const knots = (Object.hasOwn(KNOTS, view) && KNOTS[view as EmbedName]) || OTHER;
  let [left = 0, height = 0] = knots;
  for (let index = 2; left < width && index < knots.length; index += 2) {
    const [right = 0, there = 0] = knots.slice(index);
    height += (there - height) * Math.min((width - left) / (right - left), 1);
    left = right;
  }
  return Math.round(height * 10 * (touch ? touchFactor(view) : 1));
}
