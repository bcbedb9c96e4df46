// The words that script shows: set once by the page's entry, before anything else of it runs.
import type { ClientKey } from "../i18n/client-keys.ts";

export type ClientWords = Readonly<Record<ClientKey, string>>;

let words: ClientWords | null = null;

export function setWords(given: ClientWords): void {
  words = given;
}

/** Throws a TypeError if no entry has set them. */
export function getWords(): ClientWords {
  if (!words) throw new TypeError("the page's entry brought no words");
  return words;
}
