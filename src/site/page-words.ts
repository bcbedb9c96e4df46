// What a page is told of itself, in its language.
import type { Language } from "../i18n/translate.ts";
import { catalogueOf, localeOf } from "./catalogues.ts";
import type { PageWords } from "./metadata.tsx";

const siteName = (language: Language): string => localeOf(language).t("siteName");

/** The title of what is one page of the site among others. */
export const titleInSite = (title: string, language: Language): string => `${title} – ${siteName(language)}`;

/** What is said of a page alone, with what every page of its language says. */
export const pageWords = (
  { title, description, picture }: Pick<PageWords, "title" | "description" | "picture">,
  language: Language,
): PageWords => ({
  title,
  description,
  picture,
  siteName: siteName(language),
  tag: catalogueOf(language).meta.tag,
});
