// Polygons → the shortest SVG path that still looks like them.
import type { Polygon } from "./geometry.ts";

type Point = readonly [number, number];

/** How a path is drawn. */
export interface PathOptions {
  /** Degrees → whole-number space of the path. */
  readonly project: (lon: number, lat: number) => Point;
  /** How many times larger the projection draws an area at this y than it deserves. */
  readonly stretch: (y: number) => number;
  /** Corners that span a smaller triangle go; square units of the path, stretch taken out. */
  readonly detail: number;
  /** Rings with a smaller area go; square units of the path. */
  readonly speck: number;
}

const cross = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);

/** Visvalingam: again and again drops the corner of an open ring whose triangle weighs least, while below `least`. */
function simplify(ring: readonly Point[], least: number, stretch: (y: number) => number): readonly Point[] {
  const kept = [...ring];
  const weigh = (i: number): number => {
    const a = kept.at(i - 1);
    const b = kept[i];
    const c = kept[(i + 1) % kept.length];
    return a && b && c ? Math.abs(cross(a, b, c)) / 2 / stretch(b[1]) : Infinity;
  };
  const weights = kept.map((_, i) => weigh(i));
  while (kept.length > 3) {
    let lightest = 0;
    let gone = Infinity;
    for (const [i, weight] of weights.entries()) {
      if (weight >= gone) continue;
      lightest = i;
      gone = weight;
    }
    if (gone >= least) break;
    kept.splice(lightest, 1);
    weights.splice(lightest, 1);
    for (const i of [(lightest - 1 + kept.length) % kept.length, lightest % kept.length])
      weights[i] = Math.max(gone, weigh(i));
  }
  return kept;
}

/** Less than any triangle between whole numbers: only corners that bend nothing weigh less. */
const STRAIGHT = 0.4;

const sizeOf = (ring: readonly Point[]): number => {
  const first = ring[0];
  if (first === undefined) return 0;
  return Math.abs(ring.reduce((sum, p, i) => sum + cross(first, p, ring[i + 1] ?? first), 0)) / 2;
};

/** "3-1": a sign parts two numbers by itself. */
const pair = (dx: number, dy: number): string => `${dx}${dy < 0 ? "" : " "}${dy}`;

/** Polygons in degrees → `m…z` with relative whole numbers; empty when nothing is large enough. */
export function buildPath(polygons: readonly Polygon[], options: PathOptions): string {
  const { project, stretch, detail, speck } = options;
  let from: Point = [0, 0];
  let path = "";
  for (const ring of polygons.flat()) {
    const exact = ring.slice(0, -1).map(([lon, lat]) => project(lon, lat));
    if (sizeOf(exact) < speck) continue;
    const whole = simplify(exact, detail, stretch).map(([x, y]): Point => [Math.round(x), Math.round(y)]);
    const corners = simplify(whole, STRAIGHT, () => 1);
    const first = corners[0];
    if (first === undefined || sizeOf(corners) === 0) continue;
    let at = from;
    let words = "";
    for (const corner of corners) {
      const word = pair(corner[0] - at[0], corner[1] - at[1]);
      words += words !== "" && !word.startsWith("-") ? ` ${word}` : word;
      at = corner;
    }
    path += `m${words}z`;
    from = first;
  }
  return path;
}
