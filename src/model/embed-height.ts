// How high a view will be at a width, before its frame has told: what the host's page keeps free for it.
import type { EmbedName } from "./view-names.ts";

/**
 * Width in CSS pixels, height in tens of them, the next width, its height, and so on, sorted; between two the height runs
 * straight. As much as the higher of English and Vietnamese needs; others are not measured, because a frame
 * that shrinks out of sight disturbs nobody.
 * Held to the pages by a browser test.
 */
type Knots = readonly number[];

const KNOTS: Readonly<Record<EmbedName, Knots>> = {
  map: [280, 84, 320, 81, 340, 77, 360, 66, 560, 71, 640, 67, 900, 78, 959, 78, 961, 69, 1200, 79],
  growth: [280, 70, 320, 62, 340, 54, 360, 51, 640, 47, 760, 46],
  countries: [280, 116, 320, 109, 420, 94, 500, 89, 560, 84, 620, 84, 640, 79],
  regions: [280, 110, 320, 102, 360, 98, 420, 90, 500, 85, 620, 83, 640, 76],
  newcomers: [280, 80, 460, 60],
  awards: [280, 119, 320, 104, 340, 95, 400, 92, 430, 85, 600, 81],
  vietnam: [280, 98, 320, 89, 540, 83, 680, 86],
  "vietnam-map": [280, 74, 380, 79, 500, 81, 1200, 79],
  "vietnam-size": [280, 137, 520, 115, 600, 115, 620, 77, 1200, 74],
  "vietnam-2025": [280, 156, 360, 137, 400, 116, 600, 87],
  "vietnam-asean": [280, 94, 360, 86, 420, 89, 500, 91, 620, 100],
  "vietnam-membership": [
    280, 112, 440, 76, 460, 82, 480, 82, 580, 71, 600, 71, 620, 66, 880, 66, 900, 57, 961, 58, 1200, 50,
  ],
  "vietnam-sources": [280, 214, 400, 161, 540, 129, 560, 129, 720, 104, 961, 85, 1080, 84, 1200, 77],
};

/** A name that somebody wrote and no view has. */
const OTHER: Knots = [0, 90];

/** How much higher a view is where a finger must hit what is in it: rows most of all. */
const touchFactor = (view: string): number =>
  /countries|newcomers|size/.test(view) ? 1.35 : view === "map" ? 1.06 : 1.02;

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
