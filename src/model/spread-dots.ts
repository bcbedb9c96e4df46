// Moves crowded dots apart, as little as needed, so that each can be counted on a map of the whole world.

import { mercatorX, mercatorY } from "./mercator.ts";

/** A place on the map, in whole units of DOT_WORLD from its north-western corner. */
export type Spot = readonly [x: number, y: number];

/** Dots are placed on a world of so many units: half a pixel on a map 1000 px wide, so each is off by a quarter at most. */
export const DOT_WORLD = 2000;

/** So many units lie between the middles of any two dots: 3 px on a map 360 px wide, 8 px on one of 1168. */
export const APART = 14;

/** What is aimed at, because spots are whole units. */
const AIM = APART + 0.65;
/** Dots farther from each other than this never meet: none is moved by half of it. */
const REACH = 10 * AIM;
/** So many dots find no room on the world's coasts: more stay where their places are. */
export const MOST = 3000;
/** Rounds in which dots are also pulled home, less and less, and rounds after that. A fixed number, so that what happens far away changes nothing. */
const PULLED = 400;
const FREE = 300;
const PULL = 0.1;
/** Rounds in which dots that came too near to each other on whole units step aside. */
const SETTLED = 20;

/** Land across a sea from a crowd, Kyūshū to Kantō, as circles that dots from elsewhere keep off; `radius` in units of DOT_WORLD. */
const ACROSS = [
  { lon: 130.9, lat: 32.6, radius: 7 },
  { lon: 132.8, lat: 34.4, radius: 7 },
  { lon: 135, lat: 34.8, radius: 7 },
  { lon: 137.4, lat: 35.8, radius: 8 },
] as const;

/** Where each place is drawn; the order of the places does not matter, and one more moves its neighbours alone. More than MOST are drawn where they are. */
export function spreadDots(places: readonly Spot[]): readonly Spot[] {
  if (places.length > MOST) return places;
  const order = [...places.keys()].toSorted(
    (i, j) => at(places, i)[0] - at(places, j)[0] || at(places, i)[1] - at(places, j)[1],
  );
  const dots = order.map((i): Dot => {
    const home = at(places, i);
    return { home, x: home[0], y: home[1] };
  });
  const pairs = neighbours(dots);
  const kept = ACROSS.flatMap(({ radius, ...point }) => {
    const [middle, least] = [spotOf(point), radius + 6];
    return dots.flatMap((dot) => {
      const away = distance(dot.home, middle);
      return away > least && away < REACH ? [{ dot, middle, least }] : [];
    });
  });
  for (let round = 0; round < PULLED + FREE; round += 1) {
    const pull = PULL * Math.max(0, 1 - round / PULLED);
    for (const dot of dots) {
      dot.x += (dot.home[0] - dot.x) * pull;
      dot.y += (dot.home[1] - dot.y) * pull;
    }
    for (const { dot, middle, least } of kept) keepOff(dot, middle, least);
    for (const [a, b] of pairs) exchange(a, b);
    for (const [a, b] of pairs) part(a, b);
  }
  settle(dots, pairs);
  const spots: Spot[] = [];
  for (const [rank, i] of order.entries()) {
    const { x, y } = at(dots, rank);
    spots[i] = [x, y];
  }
  return spots;
}

interface Placed {
  readonly point: { readonly lat: number; readonly lon: number } | null;
}

/** Where a place truly is. */
export const spotOf = ({ lon, lat }: NonNullable<Placed["point"]>): Spot => [
  Math.round(mercatorX(lon) * DOT_WORLD),
  Math.round(mercatorY(lat) * DOT_WORLD),
];

/** Each city with the spot of its dot on a map of the whole world. */
export function placeDots<T extends Placed>(
  cities: readonly T[],
): readonly (T & { readonly spot: Spot | null })[] {
  const spots = spreadDots(cities.flatMap(({ point }) => (point ? [spotOf(point)] : []))).values();
  return cities.map((city) => ({ ...city, spot: city.point ? (spots.next().value ?? null) : null }));
}

interface Dot {
  readonly home: Spot;
  x: number;
  y: number;
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`nothing at ${index}`);
  return found;
}

const distance = ([ax, ay]: Spot, [bx, by]: Spot): number => Math.hypot(ax - bx, ay - by);

/** Dots that may come to touch; `dots` are sorted by x. */
function neighbours(dots: readonly Dot[]): readonly (readonly [Dot, Dot])[] {
  return dots.flatMap((a, i) => {
    const near: (readonly [Dot, Dot])[] = [];
    for (let j = i + 1; j < dots.length; j += 1) {
      const b = at(dots, j);
      if (b.x - a.x > REACH) break;
      if (Math.abs(b.y - a.y) <= REACH) near.push([a, b]);
    }
    return near;
  });
}

/** Moves both dots of a pair, each by half of what is missing. */
function part(a: Dot, b: Dot): void {
  let [dx, dy] = [b.x - a.x, b.y - a.y];
  if (Math.abs(dx) >= AIM || Math.abs(dy) >= AIM) return;
  // On one and the same place any direction will do.
  if (dx === 0 && dy === 0) [dx, dy] = [0.8, 0.6];
  const away = Math.hypot(dx, dy);
  if (away >= AIM) return;
  const share = (AIM - away) / away / 2;
  a.x -= dx * share;
  a.y -= dy * share;
  b.x += dx * share;
  b.y += dy * share;
}

/** The dots of a pair change places if they lie the other way round than their homes: then their ways, squared, are shorter. */
function exchange(a: Dot, b: Dot): void {
  const across = (a.x - b.x) * (a.home[0] - b.home[0]);
  const down = (a.y - b.y) * (a.home[1] - b.home[1]);
  if (across + down >= 0) return;
  [a.x, b.x] = [b.x, a.x];
  [a.y, b.y] = [b.y, a.y];
}

/** Moves a dot out of a circle. */
function keepOff(dot: Dot, [x, y]: Spot, radius: number): void {
  const [dx, dy] = [dot.x - x, dot.y - y];
  const away = Math.hypot(dx, dy);
  if (away === 0 || away >= radius) return;
  dot.x = x + (dx / away) * radius;
  dot.y = y + (dy / away) * radius;
}

const STEPS = [-1, 0, 1];

/** Puts dots on whole units; who is then too near to another takes the spot beside on which least is missing. */
function settle(dots: readonly Dot[], pairs: readonly (readonly [Dot, Dot])[]): void {
  const near = new Map(dots.map((dot) => [dot, [] as Dot[]]));
  for (const [a, b] of pairs)
    if (Math.hypot(a.x - b.x, a.y - b.y) < 2 * APART) {
      near.get(a)?.push(b);
      near.get(b)?.push(a);
    }
  for (const dot of dots) [dot.x, dot.y] = [Math.round(dot.x), Math.round(dot.y)];
  const missing = (others: readonly Dot[], x: number, y: number): number =>
    others.reduce((sum, other) => sum + Math.max(0, APART - Math.hypot(other.x - x, other.y - y)) ** 2, 0);
  for (let round = 0; round < SETTLED; round += 1)
    for (const [dot, others] of near) {
      let least = missing(others, dot.x, dot.y);
      if (least === 0) continue;
      const { x, y } = dot;
      for (const right of STEPS)
        for (const down of STEPS) {
          const left = missing(others, x + right, y + down);
          if (left >= least) continue;
          least = left;
          [dot.x, dot.y] = [x + right, y + down];
        }
    }
}
