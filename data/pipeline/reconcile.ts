// Where the announced numbers and our table of members differ: by year, by intake, by country.
import type { City, Dataset, Region, Roster } from "../schema.ts";
import { accountOf, WORLD, type Account } from "../../src/model/account.ts";
import { isMember } from "../../src/model/membership.ts";
import { yearOf } from "../../src/model/sightings.ts";
import { buildYears } from "../../src/model/years.ts";

export interface YearGap {
  readonly year: number;
  readonly announced: number;
  readonly placed: number;
  readonly account: Account;
}

export interface CohortGap {
  readonly announced: string;
  readonly cities: number;
  /** Members whose stated year of joining is the year of the intake. */
  readonly listed: number;
  /** Further cities that may be of it: their joining then is inferred, or it is not their first. */
  readonly likely: number;
  readonly placed: number;
  /** Cities of it that nobody names: at least, if all likely ones are of it, and at most. */
  readonly missing: { readonly least: number; readonly most: number };
  /** From so many countries, as announced; and so many of the listed ones are from. */
  readonly countries: number;
  readonly known: number;
}

/** A roster that the table disagrees with. */
export interface RosterGap {
  readonly country: string | null;
  readonly region: Region | null;
  readonly asOf: string;
  readonly count: number;
  readonly placed: number;
  /** Named by the roster, not placed by us. */
  readonly missing: readonly string[];
  /** Placed by us, not named by the roster; empty if the roster only counts. */
  readonly further: readonly string[];
}

export interface Reconciliation {
  readonly cities: number;
  readonly countries: number;
  readonly withPoint: number;
  readonly years: readonly YearGap[];
  readonly cohorts: readonly CohortGap[];
  readonly rosters: readonly RosterGap[];
}

function compare(roster: Roster, placed: readonly City[]): RosterGap {
  const names = new Set(placed.map((city) => city.name));
  const named = new Set(roster.cities);
  return {
    country: roster.country,
    region: roster.region,
    asOf: roster.asOf,
    count: roster.count,
    placed: placed.length,
    missing: roster.cities.filter((name) => !names.has(name)),
    further: named.size === 0 ? [] : [...names].filter((name) => !named.has(name)),
  };
}

const agrees = ({ count, placed, missing, further }: RosterGap): boolean =>
  count === placed && missing.length === 0 && further.length === 0;

/**
 * The roster against the placed members at the end of its year. A roster older than that year's intake may also be
 * of the year before, so it disagrees only if it disagrees with both; then with the year that its date speaks for.
 */
function findRosterGap(roster: Roster, { cities, cohorts, network }: Dataset): RosterGap | null {
  const isIn = ({ country, region }: City): boolean => country === roster.country || region === roster.region;
  const placed = cities.filter((city) => isIn(city) && city.point !== null);
  const lastYear = Math.max(...network.map((row) => row.year));
  const year = Math.min(Number(roster.asOf.slice(0, 4)), lastYear);
  const at = (end: number): RosterGap =>
    compare(
      roster,
      placed.filter((city) => isMember(city, end)),
    );
  const gap = at(year);
  if (agrees(gap)) return null;
  const intake = cohorts.find(({ announced }) => announced.startsWith(`${year}`));
  const isEarlier = intake !== undefined && roster.asOf < intake.announced.slice(0, roster.asOf.length);
  if (!isEarlier) return gap;
  const before = at(year - 1);
  return agrees(before) ? null : before;
}

/** Announced and placed side by side. Nothing here is added up to a size of the network: members leave. */
export function reconcile(dataset: Dataset): Reconciliation {
  const { cities, sightings, cohorts, rosters } = dataset;
  return {
    cities: cities.length,
    countries: new Set(cities.map((city) => city.country)).size,
    withPoint: cities.filter((city) => city.point !== null).length,
    years: buildYears(dataset).map(({ year, members, placed }) => ({
      year,
      announced: members,
      placed,
      account: accountOf(dataset, WORLD, year),
    })),
    cohorts: cohorts.map((cohort) => {
      const year = Number(cohort.announced.slice(0, 4));
      const joined = cities.filter((city) => city.joined === year);
      const ids = new Set(joined.map(({ id }) => id));
      const further = sightings.filter(
        ({ city, state, date }) => state === "joined" && yearOf(date) === year && !ids.has(city),
      );
      const likely = new Set(further.map(({ city }) => city)).size;
      const most = Math.max(0, cohort.cities - joined.length);
      return {
        announced: cohort.announced,
        cities: cohort.cities,
        listed: joined.length,
        likely,
        missing: { least: Math.max(0, most - likely), most },
        placed: joined.filter((city) => city.point !== null).length,
        countries: cohort.countries,
        known: new Set(joined.map(({ country }) => country)).size,
      };
    }),
    rosters: rosters.map((roster) => findRosterGap(roster, dataset)).filter((gap) => gap !== null),
  };
}
