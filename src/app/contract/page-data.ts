// The few facts that the page hands to its script, as JSON inside the document, and the words beside them.
import { folderOf } from "../../i18n/language-folder.ts";
import type { LocaleFormat } from "../../i18n/meta.ts";
import { pageWords, type ClientWords } from "./page-words.ts";
import type { UnnamedCount } from "../../model/account.ts";
import { isRecord } from "../../model/is-record.ts";

/** What prerendering writes. */
export interface PageFacts {
  readonly years: readonly number[];
  /** Years in which something happened that a sentence tells. */
  readonly events: readonly number[];
  /** From the page to the site's root, "" or ending in "/". */
  readonly root: string;
  /** What finding is fetched with, on the page that has it. */
  readonly find?: string;
  /** Of a map with the numbers of a frozen edition: where its cities are, and its members that are counted and not named. */
  readonly edition?: { readonly cities: string; readonly unnamed: readonly UnnamedCount[] };
}

export interface PageData extends PageFacts {
  /** How its language writes. */
  readonly writing: LocaleFormat;
  readonly words: ClientWords;
}

/** The full page in the page's language. */
export const homeUrl = ({ root, writing }: Pick<PageData, "root" | "writing">): string =>
  `${root}${folderOf(writing.code)}` || "./";

/** The folder of the cities' pages, in the language that facts are told in. */
export const cityPagesUrl = ({ root, writing }: Pick<PageData, "root" | "writing">): string =>
  `${root}${folderOf(writing.facts)}city/`;

export const PAGE_DATA_ID = "page";

/** Reads what prerendering wrote. Throws a TypeError when it is missing or not whole. */
export function readPageData(document: Document): PageData {
  const data: unknown = JSON.parse(document.getElementById(PAGE_DATA_ID)?.textContent ?? "null");
  if (!isFacts(data)) throw new TypeError("the page carries no data for its script");
  return { ...data, ...pageWords() };
}

const isFacts = (data: unknown): data is PageFacts =>
  isRecord(data) &&
  Array.isArray(data["years"]) &&
  Array.isArray(data["events"]) &&
  typeof data["root"] === "string" &&
  (data["find"] === undefined || typeof data["find"] === "string") &&
  (data["edition"] === undefined || isRecord(data["edition"]));
