// Where a country stands among those with members, counted from the cities that the map can place.
import type { City } from "../../data/schema.ts";
import { isMember } from "./membership.ts";

export interface Standing {
  readonly year: number;
  /** Members of the country that have a point, at the year's end. */
  readonly placed: number;
  /** 1 for the most; countries with as many share a rank; null while the country has none. */
  readonly rank: number | null;
  /** Other countries on the same rank. */
  readonly ties: number;
  /** Countries with a placed member. */
  readonly countries: number;
  /** Part of all placed members, 0 to 1; null while none is placed at all. */
  readonly share: number | null;
}

/** Counts a country's placed members at the end of `year` against those of every other country. */
export function countryRank(
  cities: readonly (Pick<City, "country" | "joined" | "joinedBy" | "left" | "leftBy"> & {
    readonly point: object | null;
  })[],
  country: string,
  year: number,
): Standing {
  const counts = new Map<string, number>();
  for (const city of cities)
    if (city.point !== null && isMember(city, year))
      counts.set(city.country, (counts.get(city.country) ?? 0) + 1);
  const own = counts.get(country) ?? 0;
  const others = [...counts].filter(([code]) => code !== country).map(([, count]) => count);
  const all = others.reduce((sum, count) => sum + count, own);
  return {
    year,
    placed: own,
    rank: own === 0 ? null : 1 + others.filter((count) => count > own).length,
    ties: own === 0 ? 0 : others.filter((count) => count === own).length,
    countries: counts.size,
    share: all === 0 ? null : own / all,
  };
}
