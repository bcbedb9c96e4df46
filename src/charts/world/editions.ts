// The Learning City Award by edition, and which countries have won how often.
import { rollups } from "d3-array";
import type { Award } from "../../../data/schema.ts";
import { HOME_COUNTRY } from "../../model/membership.ts";

export interface Edition {
  readonly year: number;
  readonly awards: readonly Award[];
}

/** Editions, oldest first. */
export const buildEditions = (awards: readonly Award[]): readonly Edition[] =>
  rollups(
    awards,
    (own) => own,
    ({ year }) => year,
  )
    .map(([year, own]) => ({ year, awards: own }))
    .toSorted((a, b) => a.year - b.year);

/** Countries by awards, most first; as many: in the order of their codes. */
export const countWinners = (
  awards: readonly Award[],
): readonly { readonly country: string; readonly count: number }[] =>
  rollups(
    awards,
    (own) => own.length,
    ({ country }) => country,
  )
    .map(([country, count]) => ({ country, count }))
    .toSorted((a, b) => b.count - a.count || (a.country < b.country ? -1 : 1));

/** Countries with a winner in every edition, in the order of their codes. */
export function alwaysWinners(editions: readonly Edition[]): readonly string[] {
  const [first, ...others] = editions.map(({ awards }) => new Set(awards.map(({ country }) => country)));
  return [...(first ?? [])].filter((country) => others.every((each) => each.has(country))).toSorted();
}

export interface AwardRow {
  readonly country: string;
  /** Awards in each edition, in the order of the editions. */
  readonly counts: readonly number[];
}

/** A row for each country with more than one award, most first, and for the home country; all others together. */
export function awardRows(editions: readonly Edition[]): {
  readonly rows: readonly AwardRow[];
  readonly others: { readonly countries: number; readonly counts: readonly number[] };
} {
  const winners = countWinners(editions.flatMap(({ awards }) => awards));
  const own = winners.find(({ country }) => country === HOME_COUNTRY) ?? { country: HOME_COUNTRY, count: 0 };
  const named = winners
    .filter(({ country, count }) => count > 1 && country !== HOME_COUNTRY)
    .concat(own)
    .toSorted((a, b) => b.count - a.count);
  const codes = new Set(named.map(({ country }) => country));
  const countIn = (isCounted: (award: Award) => boolean): readonly number[] =>
    editions.map(({ awards }) => awards.filter(isCounted).length);
  return {
    rows: named.map(({ country }) => ({ country, counts: countIn((award) => award.country === country) })),
    others: {
      countries: winners.filter(({ country }) => !codes.has(country)).length,
      counts: countIn(({ country }) => !codes.has(country)),
    },
  };
}
