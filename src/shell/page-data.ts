// The few facts and words that the page hands to its script, as JSON inside the document.
import { LANGUAGES, type Language } from "../../data/schema.ts";
import type { ClientKey } from "../i18n/client-keys.ts";

export interface PageData {
  readonly language: Language;
  readonly years: readonly number[];
  /** What a screen reader says of each year. */
  readonly texts: readonly string[];
  readonly words: Readonly<Record<ClientKey, string>>;
}

export const PAGE_DATA_ID = "page";

/** Reads what prerendering wrote. Throws a TypeError when it is missing or not whole. */
export function readPageData(document: Document): PageData {
  const data: unknown = JSON.parse(document.getElementById(PAGE_DATA_ID)?.textContent ?? "null");
  if (!isPageData(data)) throw new TypeError("the page carries no data for its script");
  return data;
}

const isPageData = (data: unknown): data is PageData =>
  typeof data === "object" &&
  data !== null &&
  "language" in data &&
  LANGUAGES.some((language) => language === data.language) &&
  "years" in data &&
  Array.isArray(data.years) &&
  "texts" in data &&
  Array.isArray(data.texts) &&
  "words" in data &&
  typeof data.words === "object";
