// Every catalogue of this folder by its code, for the build; a page in the browser gets the words it shows, no more.
import { en } from "./en.ts";
import type { Catalogue, Language, Meta } from "./translate.ts";

/** What the file of a language exports. */
export interface CatalogueFile {
  readonly meta: Meta;
  readonly words: Catalogue;
}

const files = import.meta.glob<CatalogueFile>(["./[a-z][a-z].ts", "./[a-z][a-z]-[A-Z]*.ts"], { eager: true });

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
