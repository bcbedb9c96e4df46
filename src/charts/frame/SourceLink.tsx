// A source as a reader meets it: the publisher's name, linked where there is an address.
import type { VNode } from "preact";
import type { ShownSource } from "../../../data/schema.ts";
import type { Language } from "../../i18n/translate.ts";

/** A language that is not the page's; undefined: it is, or is not known. */
export const foreign = (language: string | null, page: Language): string | undefined =>
  language === null || language === page ? undefined : language;

/** `page`: the language that is read; `about`: what this page of the publisher says here, for who hears the links one after the other. */
export function SourceLink({
  source: { publisher, publisherLanguage, url, language },
  page,
  about,
}: {
  readonly source: ShownSource;
  readonly page: Language;
  readonly about?: string | undefined;
}): VNode {
  const lang = foreign(publisherLanguage, page);
  if (url === null)
    return (
      <span class="source" lang={lang}>
        {publisher}
      </span>
    );
  const link = { class: "source", href: url, hreflang: foreign(language, page) };
  if (about === undefined)
    return (
      <a {...link} lang={lang}>
        {publisher}
      </a>
    );
  // A label has one language.
  if (lang !== undefined)
    return (
      <a {...link}>
        <span lang={lang}>{publisher}</span>
        <span class="unseen">: {about}</span>
      </a>
    );
  return (
    <a {...link} aria-label={`${publisher}: ${about}`}>
      {publisher}
    </a>
  );
}
