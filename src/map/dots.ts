// Cities → the poster's dots: one path per interval of membership, region and manner, never one element a city.
import { group } from "d3-array";
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

/** Groups every city that has a spot; sorted by `from`, then `until`. */
export function groupDots(cities: readonly Dot[]): readonly DotGroup[] {
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

function pathsOf(cities: readonly Dot[]): readonly DotPath[] {
  const alike = group(cities, (city) =>
    JSON.stringify([city.region, city.joined !== null, isStale(city), city.country === HOME_COUNTRY]),
  );
  return [...alike]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => {
      const [region, exact, stale, vietnam] = JSON.parse(key) as [Region, boolean, boolean, boolean];
      return { region, exact, stale, vietnam, count: members.length, d: dotsPath(members) };
    });
}

/** The middles of the dots that are hollow, as one path. */
export const holesOf = (paths: readonly DotPath[]): string =>
  paths
    .filter((path) => !path.exact)
    .map(({ d }) => d.replace("m", "M"))
    .join("");

/** Of a spot that is not a whole one. */
const DIGITS = 2;

/** Each next dot is the nearest one left, so that the steps, and the file, stay small. */
function dotsPath(cities: readonly Dot[]): string {
  const remaining = cities.flatMap(({ spot }) => (spot === null ? [] : [spot]));
  remaining.sort(([ax, ay], [bx, by]) => ax - bx || ay - by);
  let [x, y] = [0, 0];
  let d = "";
  while (remaining.length > 0) {
    const distance = ([px, py]: readonly [number, number]): number => Math.hypot(px - x, py - y);
    const next = remaining.reduce((best, each) => (distance(each) < distance(best) ? each : best));
    remaining.splice(remaining.indexOf(next), 1);
    d += dotAfter(round(next[0] - x, DIGITS), round(next[1] - y, DIGITS));
    [x, y] = next;
  }
  return d;
}
