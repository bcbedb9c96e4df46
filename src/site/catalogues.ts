// Every catalogue of src/i18n by its code, for the build; a page in the browser gets the words it shows, no more.
import { en } from "../i18n/en.ts";
import { createLocale, type Catalogue, type Language, type Locale } from "../i18n/translate.ts";
import type { Meta } from "../i18n/meta.ts";

/** What the file of a language exports. */
export interface CatalogueFile {
  readonly meta: Meta;
  readonly words: Catalogue;
}

const files = import.meta.glob<CatalogueFile>(["../i18n/[a-z][a-z].ts", "../i18n/[a-z][a-z]-[A-Z]*.ts"], {
  eager: true,
});

/** As they are written. */
export const WRITTEN: ReadonlyMap<Language, CatalogueFile> = new Map(
  Object.values(files).map((file) => [file.meta.code, file]),
);

/** The catalogue of a language; words that it has not yet are English. Throws on a language without a file. */
export function catalogueOf(language: Language): CatalogueFile {
  const file = WRITTEN.get(language);
  if (!file) throw new TypeError(`src/i18n has no ${language}.ts`);
  return { meta: file.meta, words: { ...en, ...file.words } };
}

const locales = new Map<Language, Locale>();

/** The locale of a language, one for all pages, because Intl takes its time. */
export function localeOf(language: Language): Locale {
  const known = locales.get(language);
  if (known) return known;
  const { meta, words } = catalogueOf(language);
  const made = createLocale(meta, words);
  locales.set(language, made);
  return made;
}
