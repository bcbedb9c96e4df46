// Finds things by any of their names, however they are typed, alone or with their country; the best match first.
import { readingsOf, wordsOf, type Asked, type Reading } from "./search-readings.ts";

/** What something is found by. */
export interface Names {
  /** What the reader's language calls it, the name that the page shows among them. */
  readonly own: readonly string[];
  /** Aliases, and names in other languages. */
  readonly others: readonly string[];
  /** The names of where it lies, which may be typed before or after its own. */
  readonly around: readonly string[];
}

/** A name as it is compared. */
interface FoldedName {
  readonly words: readonly string[];
  /** The name without spaces, from each of its words on; the whole name first. */
  readonly tails: readonly string[];
}

type Folded = { readonly [K in keyof Names]: readonly FoldedName[] };

interface Entry<T> extends Folded {
  readonly item: T;
}

export type SearchIndex<T> = readonly Entry<T>[];

function foldName(name: string): FoldedName {
  const words = wordsOf(name);
  return { words, tails: words.map((_, i) => words.slice(i).join("")) };
}

/** Prepares items and what they are found by for `searchCities`; among equally good matches their order here decides. */
export function buildSearchIndex<T>(items: readonly (readonly [T, Names])[]): SearchIndex<T> {
  // A country's names are those of all its cities.
  const known = new Map<string, FoldedName>();
  const foldAll = (names: readonly string[]): readonly FoldedName[] =>
    names.flatMap((name) => {
      const folded = known.get(name) ?? foldName(name);
      known.set(name, folded);
      return folded.words.length === 0 ? [] : [folded];
    });
  return items.map(([item, { own, others, around }]) => ({
    item,
    own: foldAll(own),
    others: foldAll(others),
    around: foldAll(around),
  }));
}

/** Fewer letters than this are looked for only where a word begins. */
const INSIDE_FROM = 3;

/** Whether each asked word begins a word of the name, no two the same. */
function haveWords(words: readonly string[], asked: readonly string[]): boolean {
  if (asked.length > words.length) return false;
  if (!asked.every((each) => words.some((word) => word.startsWith(each)))) return false;
  const left = [...words];
  // The longest first: a word that it begins would begin with fewer of its letters as well.
  return asked
    .toSorted((a, b) => b.length - a.length)
    .every((each) => {
      const place = left.findIndex((word) => word.startsWith(each));
      if (place >= 0) left.splice(place, 1);
      return place >= 0;
    });
}

/** How a name begins with what is asked, 0 best: is it, begins so, a later word begins so, its words begin so. */
function beginRank({ words, tails }: FoldedName, { letters, words: asked }: Asked): number {
  const at = tails.findIndex((tail) => tail.startsWith(letters));
  if (at > 0) return 2;
  if (at === 0) return tails[0] === letters ? 0 : 1;
  return asked.length > 1 && haveWords(words, asked) ? 3 : Infinity;
}
const BEGINNINGS = 4;

function insideRank({ tails }: FoldedName, { letters }: Asked): number {
  return letters.length >= INSIDE_FROM && tails[0]?.includes(letters) === true ? 0 : Infinity;
}

type Rank = (name: FoldedName, asked: Asked) => number;

const best = (names: readonly FoldedName[], asked: Asked, rank: Rank): number =>
  names.reduce((least, name) => Math.min(least, rank(name, asked)), Infinity);

/** How well an entry answers, 0 best: by how a name of the reader's language begins, then another's, then by what stands inside of them. */
function rankOf({ own, others, around }: Folded, reading: Reading): number {
  const there = reading.around === null ? 0 : best(around, reading.around, beginRank);
  if (there === Infinity) return Infinity;
  const begins = Math.min(
    best(own, reading.name, beginRank),
    BEGINNINGS + best(others, reading.name, beginRank),
  );
  if (begins < Infinity) return begins * BEGINNINGS + there;
  if (reading.around !== null) return Infinity;
  const inside = Math.min(best(own, reading.name, insideRank), 1 + best(others, reading.name, insideRank));
  return 2 * BEGINNINGS * BEGINNINGS + inside;
}

/** Every item that `text` finds, the best first; none for a text without letters and digits. */
export function searchCities<T>(index: SearchIndex<T>, text: string): readonly T[] {
  for (const readings of readingsOf(text)) {
    const found = index.flatMap((entry) => {
      const rank = Math.min(...readings.map((reading) => rankOf(entry, reading)));
      return rank < Infinity ? [{ item: entry.item, rank }] : [];
    });
    if (found.length > 0) return found.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item);
  }
  return [];
}

/** Something the search field can lead to. */
export type SearchHit =
  /** `alias`: what it was found by, where its names do not say it. */
  | { readonly kind: "city"; readonly id: string; readonly alias?: string }
  | { readonly kind: "country"; readonly code: string };

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameVi: string | null;
  readonly country: string;
}

/** What a country is called: in the reader's language, as the page shows it first; and in others, its own among them. */
export interface CountryNames {
  readonly own: readonly [string, ...string[]];
  readonly others: readonly string[];
}

/** How the reader's language names cities and countries, and what else they are called. */
export interface SiteNames<C> {
  readonly name: (city: C) => string;
  readonly countries: (code: string) => CountryNames;
  /** Further names of a city, by its id. */
  readonly aliases: (id: string) => readonly string[];
}

/** Every name that a reader may type for a city: as its source writes it, and in Vietnamese. */
export const cityNames = ({ name, nameVi }: Pick<Named, "name" | "nameVi">): readonly string[] =>
  nameVi === null || nameVi === name ? [name] : [name, nameVi];

/** What a city is found by, but its aliases. */
function namesOfCity<C extends Named>(
  city: C,
  { name, countries }: Pick<SiteNames<C>, "name" | "countries">,
): Names {
  const shown = name(city);
  const { own, others } = countries(city.country);
  return {
    own: [shown],
    others: cityNames(city).filter((each) => each !== shown),
    around: [...own, ...others],
  };
}

/** The index of the search field: the countries that have cities before the cities by their names, and by their aliases. */
export function buildSiteIndex<C extends Named>(
  cities: readonly C[],
  names: SiteNames<C>,
): SearchIndex<SearchHit> {
  const codes = [...new Set(cities.map(({ country }) => country))].toSorted();
  const ofCities = cities.map((city) => ({ id: city.id, names: namesOfCity(city, names) }));
  return buildSearchIndex<SearchHit>([
    ...codes.map(
      (code) =>
        [
          { kind: "country", code },
          { ...names.countries(code), around: [] },
        ] as const,
    ),
    ...ofCities.map(({ id, names: own }) => [{ kind: "city", id }, own] as const),
    ...ofCities.flatMap(({ id, names: { around } }) =>
      names.aliases(id).map(
        (alias) =>
          [
            { kind: "city", id, alias },
            { own: [], others: [alias], around },
          ] as const,
      ),
    ),
  ]);
}

/** What `text` finds in the index of the search field, the best first, each once; a city by an alias only where no name answers. */
export function searchSite(index: SearchIndex<SearchHit>, text: string): readonly SearchHit[] {
  const found = searchCities(index, text);
  const named = new Set(
    found.flatMap((each) => (each.kind === "city" && each.alias === undefined ? [each.id] : [])),
  );
  const seen = new Set<string>();
  return found.flatMap((each): readonly SearchHit[] => {
    if (each.kind === "country") return [each];
    if (seen.has(each.id)) return [];
    seen.add(each.id);
    return [named.has(each.id) ? { kind: "city", id: each.id } : each];
  });
}

/** The ids of the cities among what was found. */
export const citiesOf = (found: readonly SearchHit[]): readonly string[] =>
  found.flatMap((each) => (each.kind === "city" ? [each.id] : []));
