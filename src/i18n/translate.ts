// Words with holes, and numbers, dates, country names and sorting by Intl, for one language.
import type { Language } from "../../data/schema.ts";
import type { en } from "./en.ts";

export type Key = keyof typeof en;
/** Every word of the site in one language; typed by the English one. */
export type Catalogue = Readonly<Record<Key, string>>;
export type Holes = Readonly<Record<string, string | number>>;

/** Everything that turns facts into words of one language. `K`: the keys it has words for. */
export interface Locale<K extends string = Key> {
  readonly language: Language;
  /** The words of `key`, each `{hole}` filled: numbers formatted, strings as they are. A hole without a filling stays visible. */
  readonly t: (key: K, holes?: Holes) => string;
  readonly number: (value: number, digits?: number) => string;
  /** YYYY, YYYY-MM, YYYY-MM-DD or two of the last joined by "/", as the language writes it. */
  readonly date: (iso: string) => string;
  /** ISO 3166-1 alpha-2 → the country's name. */
  readonly country: (code: string) => string;
  readonly compare: (a: string, b: string) => number;
}

const TAGS: Readonly<Record<Language, string>> = { en: "en-GB", vi: "vi-VN" };

/** Where the United Nations write a name otherwise than the browser does. */
const OWN_NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { VN: "Viet Nam", MM: "Myanmar", TR: "Türkiye" },
  vi: { MM: "Myanmar" },
};

/** The holes of a text, in order, without braces. */
export const holesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");

const fill = (text: string, holes: Holes, number: (value: number) => string): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = holes[name];
    if (value === undefined) return hole;
    return typeof value === "number" ? number(value) : value;
  });

/** Builds the locale of a language from its catalogue. */
export function createLocale<K extends string = Key>(
  language: Language,
  catalogue: Readonly<Record<K, string>>,
): Locale<K> {
  const tag = TAGS[language];
  const collator = new Intl.Collator(tag);
  const countries = new Intl.DisplayNames(tag, { type: "region" });
  const number = (value: number, digits = 0): string =>
    value.toLocaleString(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return {
    language,
    t: (key, holes = {}) => fill(catalogue[key], holes, number),
    number,
    date: (iso) => formatDate(iso, language),
    country: (code) => OWN_NAMES[language][code] ?? countries.of(code) ?? code,
    compare: (a, b) => collator.compare(a, b),
  };
}

/** Vietnamese 14/2/2024, 2/2024; English 14 February 2024, February 2024; a year alone stays a year. Throws on anything else. */
export function formatDate(iso: string, language: Language): string {
  const [first = "", last] = iso.split("/");
  const from = formatDay(first, language);
  if (last === undefined) return from;
  const to = formatDay(last, language);
  if (language === "en" && first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}–${to}`;
  return `${from} – ${to}`;
}

function formatDay(iso: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!match) throw new TypeError(`not a date: ${JSON.stringify(iso)}`);
  const [, year = "", month, day] = match;
  if (month === undefined) return year;
  if (language === "vi")
    return [day, month, year]
      .filter((part) => part !== undefined)
      .map(Number)
      .join("/");
  const name = new Date(`${year}-${month}-01T00:00:00Z`).toLocaleString("en-GB", {
    month: "long",
    timeZone: "UTC",
  });
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}
