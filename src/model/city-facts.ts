// Everything that the tables tell of one city, gathered for its page.
import { group } from "d3-array";
import type { Award, City, Dataset, Sighting, Source } from "../../data/schema.ts";
import type { VietnamCity } from "../../data/schema-vietnam.ts";
import type { CityEntry } from "./city-file.ts";
import { createNearest } from "./distance.ts";
import { byDate, joiningOf, yearOf } from "./sightings.ts";
import { toCityEntries } from "./write-city-file.ts";

/** What a source is named for. */
export type Reason =
  | { readonly kind: "joined" | "admitted" | "fate" }
  | { readonly kind: "award"; readonly year: number }
  | { readonly kind: "roster"; readonly asOf: string };

export interface Reference {
  readonly source: Source;
  readonly reasons: readonly Reason[];
}

export interface CityFacts {
  readonly city: City;
  readonly entry: CityEntry;
  /** When it joined, as exact as its source is, or null where it is only known by when; and that source. */
  readonly joining: { readonly date: string | null; readonly source: Source };
  /** The announced intake of its year; null where there was none, or the day of its joining is known. */
  readonly intake: { readonly announced: string; readonly source: Source } | null;
  /** Day of admission and what became of the unit, for Viet Nam's members; else null. */
  readonly vietnam: VietnamCity | null;
  /** Nearest first; empty without a point. */
  readonly near: readonly { readonly city: City; readonly km: number }[];
  /** Others of the country. */
  readonly country: readonly City[];
  /** Others that are stated to have joined in the same year; empty where the year is not stated. */
  readonly cohort: readonly City[];
  /** What each page says of it, oldest first. */
  readonly sightings: readonly { readonly sighting: Sighting; readonly source: Source }[];
  /** Each source once, with all that it is named for. */
  readonly references: readonly Reference[];
}

/** So many neighbours are told. */
const NEAR = 5;

interface Known {
  readonly dataset: Dataset;
  readonly vietnam: { readonly cities: readonly VietnamCity[] };
}

/** A function that gathers the facts of a city by its id; it throws a TypeError on an unknown city or source. */
export function createCityFacts({ dataset, vietnam }: Known): (id: string) => CityFacts {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const entries = new Map(toCityEntries(dataset, vietnam.cities).map((entry) => [entry.id, entry]));
  const cities = new Map(dataset.cities.map((city) => [city.id, city]));
  const nearest = createNearest(dataset.cities, NEAR);
  const byCountry = group(dataset.cities, ({ country }) => country);
  const bySeen = group(dataset.sightings, ({ city }) => city);
  const byYear = group(dataset.cities, ({ joined }) => joined);

  const sourceOf = (id: string): Source => {
    const source = sources.get(id);
    if (source === undefined) throw new TypeError(`sources: no row has the id ${JSON.stringify(id)}`);
    return source;
  };
  const toReferences = (named: readonly (readonly [string, Reason])[]): readonly Reference[] => {
    const reasons = new Map<string, readonly Reason[]>();
    for (const [id, reason] of named) reasons.set(id, [...(reasons.get(id) ?? []), reason]);
    return [...reasons].map(([id, all]) => ({ source: sourceOf(id), reasons: all }));
  };

  return (id) => {
    const [city, entry] = [cities.get(id), entries.get(id)];
    if (city === undefined || entry === undefined) throw new TypeError(`no city has the id ${id}`);
    const own = vietnam.cities.find((each) => each.id === id) ?? null;
    const awards = dataset.awards.filter((award) => award.city === id);
    const rosters = dataset.rosters.filter(
      (roster) => roster.country === city.country && roster.cities.includes(city.name),
    );
    const seen = bySeen.get(id) ?? [];
    const joining = joiningOf(city, seen, own ?? undefined);
    const cohort = dataset.cohorts.find(({ announced }) => yearOf(announced) === city.joined);
    return {
      city,
      entry,
      joining: { date: joining.date, source: sourceOf(joining.source) },
      intake:
        cohort === undefined || entry.joinedOn !== null
          ? null
          : { announced: cohort.announced, source: sourceOf(cohort.source) },
      vietnam: own,
      near: nearest(city),
      country: (byCountry.get(city.country) ?? []).filter((other) => other.id !== id),
      cohort: city.joined === null ? [] : (byYear.get(city.joined) ?? []).filter((other) => other.id !== id),
      sightings: byDate(seen).map((sighting) => ({
        sighting,
        source: sourceOf(sighting.source),
      })),
      references: toReferences([
        [city.source, { kind: "joined" }],
        ...(own === null
          ? []
          : ([
              [own.admittedSource, { kind: "admitted" }],
              [own.becameSource, { kind: "fate" }],
            ] as const)),
        ...awards.map(({ source, year }: Award) => [source, { kind: "award", year }] as const),
        ...rosters.map(({ source, asOf }) => [source, { kind: "roster", asOf }] as const),
      ]),
    };
  };
}
