// What finding is fetched with, beside script and cities: its words, the data's date, and where national counts differ.
import type { ShownSource } from "../../data/schema.ts";
import { isRecord } from "./is-record.ts";
import type { CountryNames } from "./search.ts";

/** The account of a country by its newest count, where that and the cities named here do not simply agree. */
export interface CountryGap {
  readonly country: string;
  /** The year at whose end the count speaks. */
  readonly year: number;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly asOf: string;
  /** Members, as the source counts them. */
  readonly count: number;
  /** Cities named as members in that year or later; in earlier years only; and how many of those may have left. */
  readonly named: number;
  readonly earlier: number;
  readonly gone: number;
  /** Members that nobody names, at least and at most. */
  readonly least: number;
  readonly most: number;
  /** So many more are named than the source counts. */
  readonly over: number;
  /** Placed here, not named by the source; empty if it only counts. */
  readonly further: readonly string[];
  readonly source: ShownSource;
}

export interface SearchData<K extends string> {
  readonly words: Readonly<Record<K, string>>;
  /** Date of the newest total, YYYY-MM-DD. */
  readonly asOf: string;
  readonly gaps: readonly CountryGap[];
  /** Names of each country that has a city, by its code. Intl would need long for them. */
  readonly countries: Readonly<Record<string, CountryNames>>;
  /** Further names of each city, in the order of the cities' file: without ids they are a third smaller. */
  readonly aliases: readonly (readonly string[])[];
  /** An address in which {title} and {body} stand for what is reported; null: there is no such place. */
  readonly report: string | null;
}

const NUMBERS = ["year", "count", "named", "earlier", "gone", "least", "most", "over"] as const;
const isGap = (value: unknown): value is CountryGap =>
  isRecord(value) &&
  typeof value["country"] === "string" &&
  typeof value["asOf"] === "string" &&
  NUMBERS.every((name) => typeof value[name] === "number") &&
  Array.isArray(value["further"]) &&
  isRecord(value["source"]);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === "string");
const isNames = (value: unknown): value is CountryNames =>
  isRecord(value) && isTexts(value["own"]) && value["own"].length > 0 && isTexts(value["others"]);

/** Checks a pack after JSON.parse. Throws a TypeError where a part or one of the words of `keys` is missing. */
export function readSearchData<K extends string>(json: unknown, keys: readonly K[]): SearchData<K> {
  if (!isRecord(json)) throw new TypeError(`find.json: is ${JSON.stringify(json)}`);
  const { words, asOf, gaps, countries, aliases, report } = json;
  if (!isRecord(words)) throw new TypeError("find.json: there are no words");
  const missing = keys.filter((key) => typeof words[key] !== "string");
  if (missing.length > 0) throw new TypeError(`find.json: no words for ${missing.join(", ")}`);
  if (typeof asOf !== "string") throw new TypeError(`find.json: asOf is ${JSON.stringify(asOf)}`);
  if (!Array.isArray(gaps) || !gaps.every(isGap)) throw new TypeError("find.json: gaps are broken");
  if (!isRecord(countries) || !Object.values(countries).every(isNames))
    throw new TypeError("find.json: countries are broken");
  if (!Array.isArray(aliases) || !aliases.every(isTexts))
    throw new TypeError("find.json: aliases are broken");
  if (report !== null && typeof report !== "string")
    throw new TypeError(`find.json: report is ${JSON.stringify(report)}`);
  return {
    words: words as Readonly<Record<K, string>>,
    asOf,
    gaps,
    countries: countries as SearchData<K>["countries"],
    aliases,
    report,
  };
}
