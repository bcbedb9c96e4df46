// Moves crowded dots apart, as little as needed, so that each can be counted on a map of the whole world.

import { mercatorX, mercatorY } from "./mercator.ts";

/** A place on the map, in whole units of DOT_WORLD from its north-western corner. */
export type Spot = readonly [x: number, y: number];

/** Dots are placed on a world of so many units: half a pixel on a map 1000 px wide, so each is off by a quarter at most. */
export const DOT_WORLD = 2000;

/** So many units lie between the middles of any two dots: 3 px on a map 360 px wide, 8 px on one of 1168. */
export const APART = 14;

/** What is aimed at, because spots are whole units. */
const AIM = APART + 1.5;
/** Dots farther from each other than this never meet: none is moved by half of it. */
const REACH = 10 * AIM;
/** So many dots find no room on the world's coasts: more stay where their places are. */
export const MOST = 3000;
/** Rounds in which dots are also pulled home, less and less, and rounds after that. A fixed number, so that what happens far away changes nothing. */
const PULLED = 400;
const FREE = 300;
const PULL = 0.1;

/** Where each place is drawn; the order of the places does not matter, and one more moves its neighbours alone. More than MOST are drawn where they are. */
export function spreadDots(places: readonly Spot[]): readonly Spot[] {
  if (places.length > MOST) return places;
  const order = [...places.keys()].toSorted(
    (i, j) => at(places, i)[0] - at(places, j)[0] || at(places, i)[1] - at(places, j)[1],
  );
  const homes = order.map((i) => at(places, i));
  const dots = homes.map(([x, y]) => ({ x, y }));
  const pairs = neighbours(dots);
  for (let round = 0; round < PULLED + FREE; round += 1) {
    const pull = PULL * Math.max(0, 1 - round / PULLED);
    for (const [i, dot] of dots.entries()) {
      dot.x += (at(homes, i)[0] - dot.x) * pull;
      dot.y += (at(homes, i)[1] - dot.y) * pull;
    }
    for (const [a, b] of pairs) part(a, b);
  }
  const spots: Spot[] = [];
  for (const [rank, i] of order.entries()) {
    const { x, y } = at(dots, rank);
    spots[i] = [Math.round(x), Math.round(y)];
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
  x: number;
  y: number;
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`nothing at ${index}`);
  return found;
}

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
  const distance = Math.hypot(dx, dy);
  if (distance >= AIM) return;
  const share = (AIM - distance) / distance / 2;
  a.x -= dx * share;
  a.y -= dy * share;
  b.x += dx * share;
  b.y += dy * share;
}
