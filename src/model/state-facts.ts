// Which states have addresses of their own, and what countries and regions come to in a year.
import { REGIONS, type City, type Region } from "../../data/schema.ts";
import type { Scope } from "./account.ts";
import { isMember } from "./membership.ts";
import type { MapAddress } from "./state-address.ts";

/** Every state of a kind that the tables know, in their order. */
export function statesOf(
  cities: readonly Pick<City, "id" | "country">[],
  years: readonly { readonly year: number }[],
): readonly MapAddress[] {
  const countries = [...new Set(cities.map(({ country }) => country.toLowerCase()))].toSorted();
  return [
    ...years.map(({ year }): MapAddress => ({ kind: "year", key: String(year) })),
    ...REGIONS.map((key): MapAddress => ({ kind: "region", key })),
    ...countries.map((key): MapAddress => ({ kind: "country", key })),
    ...cities.map(({ id }): MapAddress => ({ kind: "city", key: id })),
  ];
}

/** Whether there are files of a state: of a year or a region always, of a country or a city where it is in the table. */
export const isKnownState = (
  { kind, key }: MapAddress,
  cities: readonly Pick<City, "id" | "country">[] | null,
): boolean => {
  if (kind === "city") return cities?.some(({ id }) => id === key) === true;
  return kind !== "country" || cities?.some(({ country }) => country.toLowerCase() === key) === true;
};

export interface PlaceFacts {
  readonly scope: Scope;
  /** Every city of the place that ever joined. */
  readonly all: readonly City[];
  /** Those known by name as members at the year's end. */
  readonly members: readonly City[];
  /** How many of these have a point. */
  readonly placed: number;
}

/** The cities of a country or a region, and who of them is a member at the end of `year`. */
export function placeFacts({ kind, key }: MapAddress, cities: readonly City[], year: number): PlaceFacts {
  const scope: Scope =
    kind === "country"
      ? { country: key.toUpperCase(), region: null }
      : { country: null, region: key as Region };
  const all = cities.filter(({ country, region }) =>
    kind === "country" ? country === scope.country : region === scope.region,
  );
  const members = all.filter((city) => isMember(city, year));
  return { scope, all, members, placed: members.filter(({ point }) => point !== null).length };
}
