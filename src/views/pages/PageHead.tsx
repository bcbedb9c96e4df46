// The head of a page beside the full one: the way back, and the same page in other languages.
import type { ComponentChildren } from "preact";
import type { Locale } from "../../i18n/translate.ts";
import type { PageContext } from "./page-context.ts";
import { IDS } from "../../model/dom-names.ts";

type Links = PageContext["links"];

/** The page in every other language. */
export const LanguageLinks = ({ languages }: Pick<Links, "languages">) =>
  languages.map(({ language, name, href }) => (
    <a key={language} href={href} lang={language} hreflang={language}>
      {name}
    </a>
  ));

/** One other language in sight, the rest behind a word, with what script adds. */
export const LanguageMenu = ({ t, languages }: Pick<Links, "languages"> & Pick<Locale, "t">) => (
  <>
    <LanguageLinks languages={languages.slice(0, 1)} />
    <details class="menu">
      <summary>{t("menu")}</summary>
      <div>
        <LanguageLinks languages={languages.slice(1)} />
        <div id={IDS.theme} />
      </div>
    </details>
  </>
);

/** `children`: what stands before the languages. */
export const PageHead = ({
  locale,
  links,
  children,
}: {
  readonly locale: Locale;
  readonly links: Pick<Links, "full" | "languages">;
  readonly children?: ComponentChildren;
}) => (
  <header class="site">
    <b>
      <a href={links.full}>{locale.t("siteName")}</a>
    </b>
    <nav>
      {children}
      <LanguageLinks languages={links.languages} />
    </nav>
  </header>
);
