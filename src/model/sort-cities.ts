// The order of the table: by name, country or year of joining, as the reader's language sorts.
import type { CityEntry } from "./city-file.ts";
import type { Sort, SortKey } from "./search-query.ts";
import { memberFrom } from "./membership.ts";

/** A city with the texts that it is sorted by. */
export interface NamedCity {
  readonly city: CityEntry;
  readonly name: string;
  readonly country: string;
}

/** For each text its place among all of them; equal places for what the language sorts alike. */
function placesOf(
  texts: readonly string[],
  compare: (a: string, b: string) => number,
): ReadonlyMap<string, number> {
  const sorted = [...new Set(texts)].toSorted(compare);
  const places = new Map<string, number>();
  let place = 0;
  for (const [i, text] of sorted.entries()) {
    if (i > 0 && compare(sorted[i - 1] ?? "", text) !== 0) place = i;
    places.set(text, place);
  }
  return places;
}

/** Compares texts once and for all, so that each later sorting compares whole numbers. Returns the sorting. */
export function createSorter(
  cities: readonly NamedCity[],
  compare: (a: string, b: string) => number,
): (cities: readonly NamedCity[], sort: Sort) => readonly NamedCity[] {
  const names = placesOf(
    cities.map(({ name }) => name),
    compare,
  );
  const countries = placesOf(
    cities.map(({ country }) => country),
    compare,
  );
  const keys: Readonly<Record<SortKey, (row: NamedCity) => number>> = {
    name: ({ name }) => names.get(name) ?? 0,
    country: ({ country }) => countries.get(country) ?? 0,
    joined: ({ city }) => memberFrom(city),
  };
  return (rows, { key, descending }) => {
    const sign = descending ? -1 : 1;
    return rows.toSorted(
      (a, b) =>
        sign * (keys[key](a) - keys[key](b)) ||
        keys.name(a) - keys.name(b) ||
        keys.country(a) - keys.country(b) ||
        (a.city.id < b.city.id ? -1 : 1),
    );
  };
}
