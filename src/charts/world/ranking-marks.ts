// Countries by placed members, year by year: how many each has, and in which row it stands; the home country always has one.
import type { City, Region } from "../../../data/schema.ts";
import { HOME_COUNTRY, isMember } from "../../model/membership.ts";

type Counted = Pick<City, "country" | "region" | "joined" | "joinedBy" | "left" | "leftBy"> & {
  readonly point: object | null;
};

export interface RankedCountry {
  readonly country: string;
  /** UNESCO's region of its first city. */
  readonly region: Region;
  /** Placed members at each year's end, in the order of the years. */
  readonly counts: readonly number[];
  /** Row from 0 at the top; null in a year in which it has no member, or stands below the last row. */
  readonly rows: readonly (number | null)[];
}

export interface Ranking {
  readonly years: readonly number[];
  /** Every country that ever has a placed member, in the order of the last year. */
  readonly countries: readonly RankedCountry[];
  /** The most that any country has in any year, at least 1: the end of every bar's scale. */
  readonly most: number;
}

/** So many countries have a row by their number. */
export const ROWS = 10;
/** The home country's row, where it is not among them, lies so far below: it is not the next in order. */
const GAP = 0.5;
/** Below everything that is drawn. */
const BELOW = ROWS + GAP + 1;

/**
 * Ranks by members. Countries with as many stand in the order of the year before, so that no bar moves without a
 * reason; those that were never apart, in the order of their codes. `years` is sorted.
 */
export function buildRanking(cities: readonly Counted[], years: readonly number[], rows = ROWS): Ranking {
  const placed = cities.filter(({ point }) => point !== null);
  const codes = [...new Set(placed.map(({ country }) => country))].toSorted();
  const counts = new Map(
    codes.map((code) => {
      const ofCountry = placed.filter(({ country }) => country === code);
      return [code, years.map((year) => ofCountry.filter((city) => isMember(city, year)).length)] as const;
    }),
  );
  const countOf = (code: string, index: number): number => counts.get(code)?.[index] ?? 0;
  let order: readonly string[] = codes;
  const rowsOf = new Map<string, (number | null)[]>(codes.map((code) => [code, []]));
  for (const index of years.keys()) {
    // Sorting is stable: equals keep the order of the year before.
    order = order.toSorted((a, b) => countOf(b, index) - countOf(a, index));
    for (const [row, code] of order.entries()) {
      const place = row < rows ? row : code === HOME_COUNTRY ? rows + GAP : null;
      rowsOf.get(code)?.push(countOf(code, index) > 0 ? place : null);
    }
  }
  const regions = new Map(placed.toReversed().map(({ country, region }) => [country, region]));
  return {
    years,
    countries: order.flatMap((country) => {
      const region = regions.get(country);
      if (region === undefined) return [];
      return [{ country, region, counts: counts.get(country) ?? [], rows: rowsOf.get(country) ?? [] }];
    }),
    most: Math.max(1, ...[...counts.values()].flat()),
  };
}

/** The countries with most in a year: the first `named`, and every other with as many as the last of them. */
export interface Leaders {
  /** In the order of the rows. */
  readonly first: readonly RankedCountry[];
  /** Others with as many as the last of `first`, and that number. */
  readonly tied: number;
  readonly least: number;
}

const having = ({ countries }: Ranking, index: number): readonly RankedCountry[] =>
  countries
    .filter(({ counts }) => (counts[index] ?? 0) > 0)
    .toSorted((a, b) => (a.rows[index] ?? BELOW) - (b.rows[index] ?? BELOW));

/** `index`: of the year. A tie of one or two is named in full. */
export function leadersOf(ranking: Ranking, index: number, named: number): Leaders {
  const all = having(ranking, index);
  const least = all[Math.min(named, all.length) - 1]?.counts[index] ?? 0;
  const tied = all.filter(({ counts }, i) => i >= named && counts[index] === least).length;
  const first = all.slice(0, tied <= 2 ? named + tied : named);
  return { first, tied: tied <= 2 ? 0 : tied, least };
}

/** How many countries have a member in the year but no row, and the most that one of them has. */
export function cutOf(ranking: Ranking, index: number): { readonly cut: number; readonly most: number } {
  const without = having(ranking, index).filter(({ rows }) => (rows[index] ?? null) === null);
  return { cut: without.length, most: Math.max(0, ...without.map(({ counts }) => counts[index] ?? 0)) };
}

/** Those that are drawn in some year. */
export const drawnOf = ({ countries }: Ranking): readonly RankedCountry[] =>
  countries.filter(({ rows }) => rows.some((row) => row !== null));

/** The class of a country's row. */
export const rowClass = (country: string): string => `k-${country.toLowerCase()}`;

/**
 * Rules that give each country's row its number and place by year: custom properties of all years on the row, and under
 * `chosen(year)`, which matches the root, those of the year. A row without a place lies below the last and is cut off.
 */
export function rankingCss(ranking: Ranking, chosen: (year: number) => string): string {
  const { years, most } = ranking;
  const pick = (year: number | undefined): string => `--n:var(--n${year},0);--p:var(--p${year},${BELOW})`;
  const own = drawnOf(ranking).map(({ country, counts, rows }) => {
    const values = years.flatMap((year, i) => {
      const row = rows[i] ?? null;
      return row === null ? [] : [`--n${year}:${counts[i] ?? 0};--p${year}:${row}`];
    });
    return `.${rowClass(country)}{${values.join(";")}}`;
  });
  return [
    `.ranks{--most:${most};--rows:${BELOW}}`,
    ...own,
    `.ranks>li{${pick(years.at(-1))}}`,
    ...years.map((year) => `${chosen(year)} .ranks>li{${pick(year)}}`),
  ].join("");
}

/** The same for a ranking that the page has no rules of, as the style of a row: every year's number and place. */
export const rowStyle = ({ counts, rows }: RankedCountry, years: readonly number[]): string =>
  years.map((year, i) => `--n${year}:${counts[i] ?? 0};--p${year}:${rows[i] ?? BELOW}`).join(";");

/** And as the style of the list: no more rows than any year has. */
export const ranksStyle = ({ countries, most }: Ranking): string =>
  `--most:${most};--rows:${1 + Math.max(0, ...countries.flatMap(({ rows }) => rows.map((row) => row ?? 0)))}`;
