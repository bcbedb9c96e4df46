// The account of a year: how many members are announced, how many of them are named, and between how many and how many are not.
import type { City, Cohort, Dataset, NetworkYear, Region, Roster } from "../../data/schema.ts";
import { isMember, memberFrom } from "./membership.ts";

/** The whole network (both null), a region or a country. */
export interface Scope {
  readonly region: Region | null;
  readonly country: string | null;
}

export const WORLD: Scope = { region: null, country: null };

/** How many members there are, as somebody counts them. */
export interface Count {
  readonly count: number;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly asOf: string;
  /** Id in sources.csv. */
  readonly source: string;
}

export interface Account {
  readonly year: number;
  /** null where nobody counts the members of that place and year. */
  readonly announced: Count | null;
  /** Cities that a source names as members in that year or later: members then, with evidence. */
  readonly named: number;
  /** Cities named in earlier years only, and not shown to have left. */
  readonly earlier: number;
  /** At most so many of those have left: all, unless the announced totals allow fewer. */
  readonly gone: number;
  /** Members that nobody names, at least and at most; null where nobody counts. */
  readonly unnamed: { readonly least: number; readonly most: number } | null;
  /** So many more are named than announced; then one of the sources is wrong, or counts otherwise. */
  readonly over: number;
}

type Known = Pick<Dataset, "cities" | "cohorts" | "network" | "rosters">;

/**
 * The year at whose end a list or count speaks: its own, or the one before if it is older than that year's intake and
 * names nobody of it; never after the last year of the network. null if it names a city that was no member then.
 */
export function rosterYear(roster: Roster, { cities, cohorts, network }: Known): number | null {
  const lastYear = Math.max(...network.map((row) => row.year));
  const year = Math.min(Number(roster.asOf.slice(0, 4)), lastYear);
  const listed = cities.filter(
    ({ name, country }) => country === roster.country && roster.cities.includes(name),
  );
  const intake = cohorts.find(({ announced }) => announced.startsWith(`${year}`));
  const isEarlier = intake !== undefined && roster.asOf < intake.announced.slice(0, roster.asOf.length);
  const own = isEarlier && listed.every((city) => memberFrom(city) < year) ? year - 1 : year;
  return listed.every((city) => isMember(city, own)) ? own : null;
}

function countOf(data: Known, { region, country }: Scope, year: number): Count | null {
  const { network, rosters } = data;
  if (region === null && country === null) {
    const row = network.find((each) => each.year === year);
    return row === undefined ? null : { count: row.members, asOf: row.asOf, source: row.source };
  }
  const [newest] = rosters
    .filter((row) => row.country === country && row.region === region && rosterYear(row, data) === year)
    .toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1));
  return newest === undefined ? null : { count: newest.count, asOf: newest.asOf, source: newest.source };
}

/**
 * Members that left during a year, all over the world: the total before, and the intake, less the total after; since the
 * first intake nobody joins between intakes. null where the totals cannot say: before it cities were admitted all year
 * round, and in some years more came than were announced.
 */
export function exitsOf(
  network: readonly Pick<NetworkYear, "year" | "members">[],
  cohorts: readonly Pick<Cohort, "announced" | "cities">[],
  year: number,
): number | null {
  const total = (of: number): number | undefined => network.find((row) => row.year === of)?.members;
  const [before, after] = [total(year - 1), total(year)];
  const isOpen = cohorts.every(({ announced }) => Number(announced.slice(0, 4)) > year);
  if (before === undefined || after === undefined || isOpen) return null;
  const intake = cohorts
    .filter(({ announced }) => announced.startsWith(`${year}`))
    .reduce((sum, { cities }) => sum + cities, 0);
  const exits = before + intake - after;
  return exits < 0 ? null : exits;
}

/**
 * The account of a place in a year. A sighting of a year is taken for its end, as memberships are. Members that left
 * between two years are no more than left the whole network, so of the cities named since the first of them no more are gone.
 */
export function accountOf(data: Known, scope: Scope, year: number): Account {
  const isIn = ({ country, region }: City): boolean =>
    (scope.country === null || country === scope.country) &&
    (scope.region === null || region === scope.region);
  const known = data.cities.filter((city) => isIn(city) && isMember(city, year));
  const earlier = known.filter(({ lastNamed }) => lastNamed < year);
  let gone = earlier.length;
  let exits = 0;
  for (let since = year - 1; ; since--) {
    const left = exitsOf(data.network, data.cohorts, since + 1);
    if (left === null) break;
    exits += left;
    const named = earlier.filter(({ lastNamed }) => lastNamed >= since).length;
    gone = Math.min(gone, earlier.length - named + Math.min(named, exits));
  }
  const announced = countOf(data, scope, year);
  const named = known.length - earlier.length;
  const surely = known.length - gone;
  return {
    year,
    announced,
    named,
    earlier: earlier.length,
    gone,
    unnamed: announced && {
      least: Math.max(0, announced.count - known.length),
      most: Math.max(0, announced.count - surely),
    },
    over: announced === null ? 0 : Math.max(0, surely - announced.count),
  };
}

/** Members of a country at a year's end that somebody counts and nobody names, at least. */
export interface UnnamedCount {
  readonly country: string;
  readonly year: number;
  readonly count: number;
}

/** Every count of a country of which somebody is left unnamed, by country and year. */
export function unnamedCounts(data: Known): readonly UnnamedCount[] {
  const countries = [...new Set(data.rosters.flatMap(({ country }) => country ?? []))].toSorted();
  return countries.flatMap((country) =>
    data.network
      .map(({ year }) => {
        const { unnamed } = accountOf(data, { region: null, country }, year);
        return { country, year, count: unnamed?.least ?? 0 };
      })
      .filter(({ count }) => count > 0),
  );
}
