// Cities → the poster's dots: one path per interval of membership, region and manner, never one element a city.
import { group, leastIndex } from "d3-array";
import type { City, Region } from "../../data/schema.ts";
import { dotAfter } from "../model/dot-path.ts";
import { HOME_COUNTRY, isStale, memberFrom, memberUntil } from "../model/membership.ts";
import { round } from "../model/round.ts";
import type { Spot } from "../model/spread-dots.ts";

/** Dots that look alike. `d` draws each of them, in units of DOT_WORLD. */
export interface DotPath {
  readonly region: Region;
  /** Whether the year of joining is stated, not only "by". */
  readonly exact: boolean;
  readonly stale: boolean;
  readonly vietnam: boolean;
  readonly count: number;
  readonly d: string;
}

/** Dots that come and go together. `until` is Infinity while no source says that they left. */
export interface DotGroup {
  readonly from: number;
  readonly until: number;
  readonly paths: readonly DotPath[];
}

/** What a city's dot is drawn from. */
export type Dot = Pick<
  City,
  "country" | "region" | "joined" | "joinedBy" | "left" | "leftBy" | "lastNamed"
> & { readonly spot: Spot | null };

/** Cities whose dots look alike. */
interface CityPath<T> extends Omit<DotPath, "count" | "d"> {
  readonly cities: readonly T[];
}

/** Cities that have a spot, as the poster's groups and paths have them; sorted by `from`, then `until`. */
export function groupCities<T extends Dot>(
  cities: readonly T[],
): readonly (Pick<DotGroup, "from" | "until"> & { readonly paths: readonly CityPath<T>[] })[] {
  const groups = group(
    cities.filter((city) => city.spot !== null),
    (city) => `${memberFrom(city)} ${memberUntil(city)}`,
  );
  return [...groups]
    .map(([key, members]) => {
      const [from, until] = key.split(" ").map(Number);
      return { from: from ?? 0, until: until ?? Infinity, paths: pathsOf(members) };
    })
    .toSorted((a, b) => a.from - b.from || a.until - b.until);
}

const toDotPath = ({ cities, ...look }: CityPath<Dot>): DotPath => ({
  ...look,
  count: cities.length,
  d: dotsPath(nearestNext(cities.map(({ spot }) => spot).filter((spot) => spot !== null))),
});

/** Groups every city that has a spot; sorted by `from`, then `until`. */
export const groupDots = (cities: readonly Dot[]): readonly DotGroup[] =>
  groupCities(cities).map(({ from, until, paths }) => ({ from, until, paths: paths.map(toDotPath) }));

function pathsOf<T extends Dot>(cities: readonly T[]): readonly CityPath<T>[] {
  const alike = group(cities, (city) =>
    JSON.stringify([city.region, city.joined !== null, isStale(city), city.country === HOME_COUNTRY]),
  );
  return [...alike]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => {
      const [region, exact, stale, vietnam] = JSON.parse(key) as [Region, boolean, boolean, boolean];
      return { region, exact, stale, vietnam, cities: members };
    });
}

/** The middles of the dots that are hollow, as one path. */
export const holesOf = (paths: readonly Pick<DotPath, "exact" | "d">[]): string =>
  paths
    .filter((path) => !path.exact)
    .map(({ d }) => d.replace("m", "M"))
    .join("");

/** Of a spot that is not a whole one. */
const DIGITS = 2;

/** A dot on each spot, one after the other. */
export function dotsPath(spots: readonly Spot[]): string {
  let [x, y] = [0, 0];
  let d = "";
  for (const [nextX, nextY] of spots) {
    d += dotAfter(round(nextX - x, DIGITS), round(nextY - y, DIGITS));
    [x, y] = [nextX, nextY];
  }
  return d;
}

/** Each next spot is the nearest one left, so that the steps, and the file, stay small. */
function nearestNext(spots: readonly Spot[]): readonly Spot[] {
  const remaining = spots.toSorted(([ax, ay], [bx, by]) => ax - bx || ay - by);
  let from: Spot = [0, 0];
  return spots.map(() => {
    const next = leastIndex(remaining, ([x, y]) => (x - from[0]) ** 2 + (y - from[1]) ** 2) ?? 0;
    from = remaining.splice(next, 1)[0] ?? from;
    return from;
  });
}
