// Gathers what the dialog that sets an embed up is fetched with: its words, and every view's title in every language.
import { catalogueOf } from "./catalogues.ts";
import { EMBED_KEYS, type EmbedKey } from "../i18n/key-sets.ts";
import { LANGUAGES } from "./languages.ts";
import type { Language } from "../i18n/translate.ts";
import type { EmbedDialogData } from "../model/embed-dialog-data.ts";
import type { SingleView } from "../model/view-names.ts";
import { VIEWS, type Page } from "./pages.ts";
import { pictureFile } from "../pictures/names.ts";

interface Titled {
  readonly page: Page;
  readonly headline: string;
}

const EMBEDS = (Object.keys(VIEWS) as SingleView[]).flatMap((view) => {
  const { embed, script } = VIEWS[view];
  return embed === null ? [] : [{ view, embed, script }];
});

const byLanguage = (of: (language: Language) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, of(language)]));

/** The pack of a language. `titles` are those of the pages; `countries` ISO codes; `frozen` the titles of the newest edition's. */
export function buildEmbedDialogData(
  language: Language,
  titles: readonly Titled[],
  countries: readonly string[],
  frozen: readonly Titled[],
): EmbedDialogData<EmbedKey> {
  const { words } = catalogueOf(language);
  const headlines = (of: readonly Titled[], view: SingleView) =>
    byLanguage((each) => of.find(({ page }) => page.view === view && page.language === each)?.headline ?? "");
  return {
    words: Object.fromEntries(EMBED_KEYS.map((key) => [key, words[key]])) as Record<EmbedKey, string>,
    views: EMBEDS.map(({ view, embed, script }) => ({
      name: embed,
      places: script === "embed",
      player: script !== "embed-chart",
      titles: headlines(titles, view),
      frozenTitles: headlines(frozen, view),
      pictures: byLanguage((each) => pictureFile(embed, each, "print")),
    })),
    languages: LANGUAGES.map((code) => ({ code, name: catalogueOf(code).words.languageName })),
    countries: countries.toSorted(),
    edition: frozen[0]?.page.edition ?? null,
  };
}
