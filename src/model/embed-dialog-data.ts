// What the dialog that sets an embed up is fetched with: words, views with their titles, languages, countries.
import { isEdition } from "./edition.ts";
import { isRecord } from "./is-record.ts";

/** A view that can be embedded. */
export interface EmbedView {
  /** Its folder below "embed/". */
  readonly name: string;
  /** By language. */
  readonly titles: Readonly<Record<string, string>>;
  /** Shows places, and so takes a region, a country and a city. */
  readonly places: boolean;
  /** Runs through the years. */
  readonly player: boolean;
  /** Path of its picture from the site's root, by language. */
  readonly pictures: Readonly<Record<string, string>>;
  /** By language, with the numbers of the newest edition. */
  readonly frozenTitles: Readonly<Record<string, string>>;
}

export interface EmbedDialogData<K extends string> {
  readonly words: Readonly<Record<K, string>>;
  readonly views: readonly EmbedView[];
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  /** ISO codes of countries with a city on the map. */
  readonly countries: readonly string[];
  /** The newest edition that is kept, if any is. */
  readonly edition: string | null;
}

const isView = (value: unknown): value is EmbedView =>
  isRecord(value) &&
  typeof value["name"] === "string" &&
  typeof value["places"] === "boolean" &&
  typeof value["player"] === "boolean" &&
  isRecord(value["titles"]) &&
  isRecord(value["frozenTitles"]) &&
  isRecord(value["pictures"]);
const isLanguage = (value: unknown): value is EmbedDialogData<never>["languages"][number] =>
  isRecord(value) && typeof value["code"] === "string" && typeof value["name"] === "string";

/** Checks a pack after JSON.parse. Throws a TypeError where a part or one of the words of `keys` is missing. */
export function readEmbedDialogData<K extends string>(json: unknown, keys: readonly K[]): EmbedDialogData<K> {
  if (!isRecord(json)) throw new TypeError(`embed pack: is ${JSON.stringify(json)}`);
  const { words, views, languages, countries, edition } = json;
  if (!isRecord(words)) throw new TypeError("embed pack: there are no words");
  const missing = keys.filter((key) => typeof words[key] !== "string");
  if (missing.length > 0) throw new TypeError(`embed pack: no words for ${missing.join(", ")}`);
  if (!Array.isArray(views) || views.length === 0 || !views.every(isView))
    throw new TypeError("embed pack: views are broken");
  if (!Array.isArray(languages) || !languages.every(isLanguage))
    throw new TypeError("embed pack: languages are broken");
  if (!Array.isArray(countries) || !countries.every((code) => typeof code === "string"))
    throw new TypeError("embed pack: countries are broken");
  if (edition !== null && !(typeof edition === "string" && isEdition(edition)))
    throw new TypeError("embed pack: the edition is broken");
  return { words: words as Readonly<Record<K, string>>, views, languages, countries, edition };
}
