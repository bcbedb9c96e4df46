// What each year of the network comes to: announced totals beside the cities that can be placed.
import { REGIONS } from "../../data/schema.ts";
import type { City, Dataset, Milestone, NetworkYear, Region, Source, DataText } from "../../data/schema.ts";
import { isMember, isNewcomer, memberUntil } from "./membership.ts";

/** The sentence that stands for a year. */
export interface Headline {
  readonly words: DataText;
  readonly date: string;
  readonly place: DataText;
  readonly source: Source;
}

/**
 * A year of the network at its end. `members` and `countries` are announced (countries null where nobody says);
 * `listed` counts the cities in our tables that are members then, `placed` those of them with a point.
 */
export interface YearSummary {
  readonly year: number;
  readonly members: number;
  readonly countries: number | null;
  readonly basis: NetworkYear["basis"];
  readonly asOf: string;
  readonly note: DataText;
  readonly source: Source;
  readonly placed: number;
  readonly listed: number;
  readonly placedCountries: number;
  /** Placed cities that came in this very year, or are known to have come by it. */
  readonly newcomers: Readonly<Record<Region, number>>;
  /** Placed cities of which a source states that they joined in this very year. */
  readonly joined: number;
  /** How many cities were announced as joining in this year; null where there was no intake. */
  readonly intake: number | null;
  /** Listed cities whose membership ended in this year, as far as sources show. */
  readonly exits: number;
  readonly headline: Headline | null;
}

/** One summary for each row of the network's table, in its order. Throws a TypeError if a source is not in the table of sources. */
export function buildYears(dataset: Dataset): readonly YearSummary[] {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const sourceOf = (id: string): Source => {
    const source = sources.get(id);
    if (source === undefined) throw new TypeError(`sources: no row has the id ${JSON.stringify(id)}`);
    return source;
  };
  const toHeadline = ({ words, date, place, source }: Milestone): Headline => ({
    words,
    date,
    place,
    source: sourceOf(source),
  });
  const placedCities = dataset.cities.filter((city) => city.point !== null);

  return dataset.network.map((row) => {
    const placed = placedCities.filter((city) => isMember(city, row.year));
    const headline = dataset.milestones.find((m) => m.headline && m.date.startsWith(`${row.year}`));
    return {
      year: row.year,
      members: row.members,
      countries: row.countries,
      basis: row.basis,
      asOf: row.asOf,
      note: row.note,
      source: sourceOf(row.source),
      placed: placed.length,
      listed: dataset.cities.filter((city) => isMember(city, row.year)).length,
      placedCountries: new Set(placed.map((city) => city.country)).size,
      newcomers: countNewcomers(placedCities, row.year),
      joined: placedCities.filter((city) => city.joined === row.year).length,
      intake: dataset.cohorts.find(({ announced }) => announced.startsWith(`${row.year}`))?.cities ?? null,
      exits: dataset.cities.filter((city) => memberUntil(city) === row.year).length,
      headline: headline === undefined ? null : toHeadline(headline),
    };
  });
}

/** How many of `cities` came in a year, by region. */
export function countNewcomers(
  cities: readonly Pick<City, "region" | "joined" | "joinedBy" | "left" | "leftBy">[],
  year: number,
): Readonly<Record<Region, number>> {
  const counts = Object.fromEntries(REGIONS.map((region) => [region, 0])) as Record<Region, number>;
  for (const city of cities) if (isNewcomer(city, year)) counts[city.region] += 1;
  return counts;
}

/** The first and the last year of the table. Throws when it is empty. */
export function firstAndLast(years: readonly YearSummary[]): {
  readonly first: YearSummary;
  readonly last: YearSummary;
} {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) throw new TypeError("there are no years");
  return { first, last };
}
