// Which countries carry their name and number on a map of the whole world, where, and how many in each year.
import { group } from "d3-array";
import type { City } from "../../data/schema.ts";
import { HOME_COUNTRY, isMember } from "../model/membership.ts";
import { DOT_WORLD, type Spot } from "../model/spread-dots.ts";

type Dot = Pick<City, "country" | "joined" | "joinedBy" | "left" | "leftBy"> & { readonly spot: Spot | null };

export interface CountryMark {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Where its name begins or, on the left, ends; on the Mercator unit square. */
  readonly at: readonly [x: number, y: number];
  readonly side: "left" | "right";
  /** Its cities that are drawn, by year, in the order of `years`. */
  readonly counts: readonly { readonly year: number; readonly count: number }[];
}

/** The home country, left of its northernmost dot, and of the others the one with most dots in the last year, right of its easternmost. */
export function countryMarks(cities: readonly Dot[], years: readonly number[]): readonly CountryMark[] {
  const last = years.at(-1);
  if (last === undefined) return [];
  const drawn = group(
    cities.filter(({ spot }) => spot !== null),
    ({ country }) => country,
  );
  const inYear = (dots: readonly Dot[], year: number): readonly Dot[] =>
    dots.filter((dot) => isMember(dot, year));
  const markOf = (country: string, side: CountryMark["side"]): readonly CountryMark[] => {
    const dots = drawn.get(country) ?? [];
    const spots = inYear(dots, last).flatMap(({ spot }) => (spot === null ? [] : [spot]));
    if (spots.length === 0) return [];
    const xs = spots.map(([x]) => x);
    const ys = spots.map(([, y]) => y);
    const y = side === "left" ? Math.min(...ys) : ys.reduce((sum, each) => sum + each, 0) / ys.length;
    const x = side === "left" ? Math.min(...xs) : Math.max(...xs);
    return [
      {
        country,
        side,
        at: [x / DOT_WORLD, y / DOT_WORLD],
        counts: years.map((year) => ({ year, count: inYear(dots, year).length })),
      },
    ];
  };
  const [most] = [...drawn]
    .filter(([country]) => country !== HOME_COUNTRY)
    .map(([country, dots]) => ({ country, count: inYear(dots, last).length }))
    .toSorted((a, b) => b.count - a.count);
  return [...markOf(HOME_COUNTRY, "left"), ...(most ? markOf(most.country, "right") : [])];
}
