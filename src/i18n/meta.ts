// The head of a catalogue: how its language writes.
import type { DataLanguage } from "../../data/schema.ts";

/** How a language writes. */
export interface LocaleFormat {
  /** The name of the catalogue's file, of the language's folder in the site, and what `lang` says. */
  readonly code: string;
  /** BCP 47, for Intl: numerals, collation, names of months and countries follow from it. */
  readonly tag: string;
  /** Its digit 0, which Intl would need long to find out. */
  readonly zero: string;
  /** What stands between the items of a list. */
  readonly comma: string;
  /** What stands between items that may have commas themselves. */
  readonly semicolon: string;
  readonly direction: "ltr" | "rtl";
  /** A day with the month's name, or in numbers alone. */
  readonly dates: "long" | "numeric";
  /** The language of `data/` in which facts and notes are shown. */
  readonly facts: DataLanguage;
  /** Names of countries, by ISO 3166-1 alpha-2, where the United Nations write them otherwise than the browser does. */
  readonly countries: Readonly<Record<string, string>>;
}

/** The head of a catalogue. */
export interface Meta extends LocaleFormat {
  /** What the page says of itself until a native reader has gone over it; null once one has. */
  readonly unreviewed: string | null;
}
