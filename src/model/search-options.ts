// What the search field offers: the best finds, and all cities found as one choice.
import type { CityEntry } from "./city-file.ts";
import { citiesOf, type SearchHit } from "./search.ts";

/** `ids`: the cities that it stands for. */
export type SearchOption =
  | {
      readonly kind: "city";
      readonly city: CityEntry;
      readonly ids: readonly string[];
      /** What it was found by, where its names do not say it. */
      readonly alias: string | null;
    }
  | { readonly kind: "country"; readonly code: string; readonly ids: readonly string[] }
  | { readonly kind: "all"; readonly ids: readonly string[] };

/** So many finds are offered one by one. */
const MAX_SUGGESTIONS = 8;

/** The options for `found`, the best first; where several cities are found, all of them together come last. */
export function buildOptions(
  found: readonly SearchHit[],
  cities: readonly CityEntry[],
): readonly SearchOption[] {
  const byId = new Map(cities.map((city) => [city.id, city]));
  const offered = found.slice(0, MAX_SUGGESTIONS).flatMap((each): readonly SearchOption[] => {
    if (each.kind === "country") {
      const ids = cities.filter(({ country }) => country === each.code).map(({ id }) => id);
      return [{ kind: "country", code: each.code, ids }];
    }
    const city = byId.get(each.id);
    return city ? [{ kind: "city", city, ids: [city.id], alias: each.alias ?? null }] : [];
  });
  const all = citiesOf(found);
  return all.length > 1 ? [...offered, { kind: "all", ids: all }] : offered;
}
