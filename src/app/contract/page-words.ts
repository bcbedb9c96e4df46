// The words that script shows: set once by the page's entry, before anything else of it runs.
import type { ClientKey } from "../../i18n/key-sets.ts";
import type { LocaleFormat } from "../../i18n/meta.ts";

export type ClientWords = Readonly<Record<ClientKey, string>>;

/** What a page's entry brings of its language. */
export interface PageLanguage {
  readonly writing: LocaleFormat;
  readonly words: ClientWords;
}

let language: PageLanguage | null = null;

export function setPageWords(given: PageLanguage): void {
  language = given;
}

/** Throws a TypeError if no entry has set them. */
export function pageWords(): PageLanguage {
  if (!language) throw new TypeError("the page's entry brought no words");
  return language;
}
