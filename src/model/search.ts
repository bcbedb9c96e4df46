// Finds things by any of their names, typed with or without marks, spaces and capitals; the best match first.

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  đ: "d",
  ð: "d",
  ø: "o",
  ł: "l",
  ı: "i",
  ə: "e",
  ħ: "h",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/** Plain lower-case words with one space between them: "Sa Đéc" → "sa dec", "N'Zérékoré" → "n zerekore". */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[đðøłıəħßæœþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A name as it is compared. */
interface FoldedName {
  readonly words: readonly string[];
  /** The name without spaces, from each of its words on; the whole name first. */
  readonly tails: readonly string[];
}

interface Entry<T> {
  readonly item: T;
  readonly names: readonly FoldedName[];
}

export type SearchIndex<T> = readonly Entry<T>[];

function foldName(name: string): FoldedName {
  const words = fold(name).split(" ");
  return { words, tails: words.map((_, i) => words.slice(i).join("")) };
}

/** Prepares items for `searchCities`; among equally good matches their order here decides. */
export const buildSearchIndex = <T>(
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
): SearchIndex<T> =>
  items.map((item) => ({
    item,
    names: namesOf(item)
      .filter((name) => fold(name) !== "")
      .map(foldName),
  }));

/** Fewer letters than this are looked for only where a word begins. */
const INSIDE_FROM = 3;

/** How well a name answers, 0 best: is it, begins so, a later word begins so, its words begin so, contains it; null: not at all. */
function rankOf({ words, tails }: FoldedName, asked: readonly string[]): number | null {
  const letters = asked.join("");
  if (tails[0] === letters) return 0;
  const at = tails.findIndex((tail) => tail.startsWith(letters));
  if (at >= 0) return at === 0 ? 1 : 2;
  if (asked.every((each) => words.some((word) => word.startsWith(each)))) return 3;
  return letters.length >= INSIDE_FROM && tails[0]?.includes(letters) === true ? 4 : null;
}

/** Every item that `text` finds, the best first; none for a text without letters and digits. */
export function searchCities<T>(index: SearchIndex<T>, text: string): readonly T[] {
  const asked = fold(text).split(" ");
  if (asked[0] === "") return [];
  return index
    .flatMap(({ item, names }) => {
      const ranks = names.map((name) => rankOf(name, asked)).filter((rank) => rank !== null);
      return ranks.length === 0 ? [] : [{ item, rank: Math.min(...ranks) }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
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

/** Every name that a reader may type for a city: as its source writes it, and in Vietnamese. */
export const cityNames = ({ name, nameVi }: Named): readonly string[] =>
  nameVi === null || nameVi === name ? [name] : [name, nameVi];

/** The index of the search field: the countries that have cities, by all of `countryNames`, before the cities by their names, and by `aliasesOf` their ids. */
export function buildSiteIndex(
  cities: readonly Named[],
  countryNames: (code: string) => readonly string[],
  aliasesOf: (id: string) => readonly string[],
): SearchIndex<SearchHit> {
  const codes = [...new Set(cities.map(({ country }) => country))].toSorted();
  const names = new Map(cities.map((city) => [city.id, cityNames(city)]));
  return [
    ...buildSearchIndex<SearchHit>(
      codes.map((code) => ({ kind: "country", code })),
      (found) => (found.kind === "country" ? countryNames(found.code) : []),
    ),
    ...buildSearchIndex<SearchHit>(
      cities.map(({ id }) => ({ kind: "city", id })),
      (found) => (found.kind === "city" ? (names.get(found.id) ?? []) : []),
    ),
    ...buildSearchIndex<SearchHit>(
      cities.flatMap(({ id }) => aliasesOf(id).map((alias): SearchHit => ({ kind: "city", id, alias }))),
      (found) => (found.kind === "city" && found.alias !== undefined ? [found.alias] : []),
    ),
  ];
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
