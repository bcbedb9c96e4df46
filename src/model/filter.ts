// Which cities the reader asks for: values of five facets, any of each, all together; and how many each value would give.
import { EVIDENCE, REGIONS } from "../../data/schema.ts";
import type { CityEntry } from "./city-file.ts";

export const FACETS = ["region", "country", "joined", "award", "evidence"] as const;
export type Facet = (typeof FACETS)[number];

/** What is asked of a city; a facet without values and an empty name ask nothing. */
export interface Filter {
  /** Values as `valuesOf` writes them; of `country` at most one. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** Typed by the reader; `search.ts` knows whom it finds. */
  readonly name: string;
}

export const NO_FILTER: Filter = {
  facets: { region: [], country: [], joined: [], award: [], evidence: [] },
  name: "",
};

/** Stands for a year of joining that no source states. */
export const UNSTATED = "unstated";

type Filtered = Pick<
  CityEntry,
  "id" | "name" | "nameVi" | "region" | "country" | "joined" | "awards" | "evidence"
>;

/** What a city answers to each facet; an award for each edition it won. */
export const valuesOf: Readonly<Record<Facet, (city: Filtered) => readonly string[]>> = {
  region: ({ region }) => [region],
  country: ({ country }) => [country],
  joined: ({ joined }) => [joined === null ? UNSTATED : String(joined)],
  award: ({ awards }) => awards.map(String),
  evidence: ({ evidence }) => [evidence],
};

const YEAR = /^\d{4}$/;

/** Whether a value may stand in a facet at all. */
export const isFacetValue: Readonly<Record<Facet, (value: string) => boolean>> = {
  region: (value) => (REGIONS as readonly string[]).includes(value),
  country: (value) => /^[A-Z]{2}$/.test(value),
  joined: (value) => value === UNSTATED || YEAR.test(value),
  award: (value) => YEAR.test(value),
  evidence: (value) => (EVIDENCE as readonly string[]).includes(value),
};

/** Whether anything is asked. */
export const isFiltering = ({ facets, name }: Filter): boolean =>
  name !== "" || FACETS.some((facet) => facets[facet].length > 0);

const matches = (city: Filtered, { facets }: Filter, facet: Facet): boolean =>
  facets[facet].length === 0 || valuesOf[facet](city).some((value) => facets[facet].includes(value));

/** The cities that answer every facet, in their order, of those that `isNamed` takes. */
export const filterCities = <T extends Filtered>(
  cities: readonly T[],
  filter: Filter,
  isNamed: (city: T) => boolean,
): readonly T[] =>
  cities.filter((city) => isNamed(city) && FACETS.every((facet) => matches(city, filter, facet)));

/** For each facet, value → how many cities would remain if it were the only one chosen there; values of none are absent. */
export function facetCounts<T extends Filtered>(
  cities: readonly T[],
  filter: Filter,
  isNamed: (city: T) => boolean,
): Readonly<Record<Facet, ReadonlyMap<string, number>>> {
  const base = cities.filter(isNamed);
  const countsOf = (facet: Facet): ReadonlyMap<string, number> => {
    const others = FACETS.filter((other) => other !== facet);
    const counts = new Map<string, number>();
    for (const city of base)
      if (others.every((other) => matches(city, filter, other)))
        for (const value of valuesOf[facet](city)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return {
    region: countsOf("region"),
    country: countsOf("country"),
    joined: countsOf("joined"),
    award: countsOf("award"),
    evidence: countsOf("evidence"),
  };
}

/** The filter with a value of a facet put in or taken out; a country takes the place of the one before. */
export function toggleValue({ facets, name }: Filter, facet: Facet, value: string): Filter {
  const before = facets[facet];
  const without = before.filter((each) => each !== value);
  const kept = facet === "country" ? [] : before;
  return {
    facets: { ...facets, [facet]: without.length < before.length ? without : [...kept, value] },
    name,
  };
}
