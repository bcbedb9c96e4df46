// The few facts that the page hands to its script, as JSON inside the document, and the words beside them.
import type { Writing } from "../i18n/translate.ts";
import { getWords, type ClientWords } from "./words.ts";

/** What prerendering writes. */
export interface PageFacts {
  readonly years: readonly number[];
  /** What a screen reader says of each year. */
  readonly texts: readonly string[];
}

export interface PageData extends PageFacts {
  /** How its language writes. */
  readonly writing: Writing;
  readonly words: ClientWords;
}

export const PAGE_DATA_ID = "page";

/** Reads what prerendering wrote. Throws a TypeError when it is missing or not whole. */
export function readPageData(document: Document): PageData {
  const data: unknown = JSON.parse(document.getElementById(PAGE_DATA_ID)?.textContent ?? "null");
  if (!isFacts(data)) throw new TypeError("the page carries no data for its script");
  return { ...data, ...getWords() };
}

const isFacts = (data: unknown): data is PageFacts =>
  typeof data === "object" &&
  data !== null &&
  "years" in data &&
  Array.isArray(data.years) &&
  "texts" in data &&
  Array.isArray(data.texts);
