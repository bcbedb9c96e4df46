// The head of a page beside the full one: the way back, and the same page in other languages.
import type { Locale } from "../i18n/translate.ts";
import type { PageContext } from "./context.ts";

export const PageHead = ({
  locale,
  links,
}: {
  readonly locale: Locale;
  readonly links: Pick<PageContext["links"], "full" | "languages">;
}) => (
  <header class="site">
    <b>
      <a href={links.full}>{locale.t("siteName")}</a>
    </b>
    <nav>
      {links.languages.map(({ language, name, href }) => (
        <a key={language} href={href} lang={language} hreflang={language}>
          {name}
        </a>
      ))}
    </nav>
  </header>
);
