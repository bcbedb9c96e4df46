// Words with holes, and numbers, dates, country names and sorting by Intl, for one language.
import type { DataLanguage } from "../../data/schema.ts";
import type { en } from "./en.ts";
import { fillHoles, type Holes } from "./message.ts";
import type { LocaleFormat } from "./meta.ts";

export type Key = keyof typeof en;
/** Every word of the site in one language; typed by the English one. */
export type Catalogue = Readonly<Record<Key, string>>;
/** A language's code. */
export type Language = LocaleFormat["code"];

/** Everything that turns facts into words of one language. `K`: the keys it has words for. */
export interface Locale<K extends string = Key> {
  readonly language: Language;
  /** The language of the facts, which has words in `data/`. */
  readonly facts: DataLanguage;
  /** The words of `key`, each `{hole}` filled: numbers formatted, strings as they are, and in the form that goes with a number. */
  readonly t: (key: K, values?: Holes) => string;
  readonly number: (value: number, digits?: number) => string;
  /** A whole number of kilometres or metres, with its short unit. */
  readonly unit: (value: number, unit: "kilometer" | "meter") => string;
  /** The digits of a text, of a year most often, as the language writes them. */
  readonly digits: (text: string | number) => string;
  /** YYYY, YYYY-MM, YYYY-MM-DD or two of the last joined by "/", as the language writes it. */
  readonly date: (iso: string) => string;
  /** ISO 3166-1 alpha-2 → the country's name. */
  readonly country: (code: string) => string;
  /** What stands between the items of a list. */
  readonly comma: string;
  readonly semicolon: string;
  readonly compare: (a: string, b: string) => number;
}

/** Years and lists of years, which come as text so that they get no thousands separator. */
const YEARS = /^\d+(?:[–,، ]+\d+)*$/;

/** A function that writes 0–9 with the ten characters that begin with `zero`. */
export function createDigits(zero: string): (text: string | number) => string {
  if (zero === "0") return String;
  const first = zero.codePointAt(0) ?? 48;
  return (text) => String(text).replace(/\d/g, (digit) => String.fromCodePoint(first + Number(digit)));
}

/** Builds the locale of a language from its catalogue. */
export function createLocale<K extends string = Key>(
  writing: LocaleFormat,
  catalogue: Readonly<Record<K, string>>,
): Locale<K> {
  const { code, tag, zero, comma, semicolon, facts, countries } = writing;
  // Made when first needed: Intl takes its time.
  let collator: Intl.Collator | undefined;
  let names: Intl.DisplayNames | undefined;
  let plurals: Intl.PluralRules | undefined;
  const digits = createDigits(zero);
  const number = (value: number, places = 0): string =>
    places === 0 && Number.isInteger(value) && value >= 0 && value < 1000
      ? digits(value)
      : value.toLocaleString(tag, { minimumFractionDigits: places, maximumFractionDigits: places });
  const write = (value: string | number): string => {
    if (typeof value === "number") return number(value);
    return YEARS.test(value) ? digits(value) : value;
  };
  const categoryOf = (value: number): string => (plurals ??= new Intl.PluralRules(tag)).select(value);
  return {
    language: code,
    facts,
    t: (key, holes = {}) => fillHoles(catalogue[key], holes, write, categoryOf),
    number,
    unit: (value, unit) => value.toLocaleString(tag, { style: "unit", unit }),
    digits,
    date: (iso) => formatDate(iso, writing),
    country: (region) =>
      countries[region] ?? (names ??= new Intl.DisplayNames(tag, { type: "region" })).of(region) ?? region,
    comma,
    semicolon,
    compare: (a, b) => (collator ??= new Intl.Collator(tag)).compare(a, b),
  };
}

/** 14 February 2024, February 2024, or in numbers 14/2/2024, 2/2024; a year alone stays a year; two of them joined. Throws on anything else. */
export function formatDate(iso: string, writing: Pick<LocaleFormat, "tag" | "dates">): string {
  const [first = "", last] = iso.split("/");
  const from = readDay(first);
  const format = formatOf(from.parts, writing);
  if (last === undefined) return format.format(from.time);
  const to = readDay(last);
  // Where only the day differs, month and year are said once; ICU sets thin spaces there, and in numbers says them twice.
  if (first.slice(0, 7) === last.slice(0, 7)) {
    if (writing.dates === "long") return format.formatRange(from.time, to.time).replaceAll(/\s?–\s?/g, "–");
    const day = new Intl.DateTimeFormat(writing.tag, { timeZone: "UTC", day: "numeric" });
    return `${day.format(from.time)}–${format.format(to.time)}`;
  }
  return `${format.format(from.time)} – ${formatOf(to.parts, writing).format(to.time)}`;
}

function readDay(iso: string): { readonly parts: number; readonly time: number } {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(iso)) throw new TypeError(`not a date: ${JSON.stringify(iso)}`);
  return { parts: iso.split("-").length, time: Date.parse(iso) };
}

const formatOf = (parts: number, { tag, dates }: Pick<LocaleFormat, "tag" | "dates">): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(tag, {
    timeZone: "UTC",
    year: "numeric",
    ...(parts > 1 && { month: dates }),
    ...(parts > 2 && { day: "numeric" as const }),
  });
