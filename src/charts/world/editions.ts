// The Learning City Award by edition, and which countries have won how often.
import { rollups } from "d3-array";
import type { Award } from "../../../data/schema.ts";

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
