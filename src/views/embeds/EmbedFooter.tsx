// The last line of an embed: whose it is, where its facts come from, and, under a map, how it is read and the disclaimer.
import type { Locale } from "../../i18n/translate.ts";
import type { DotGroup } from "../../map/dots.ts";
import { CLASSES, IDS } from "../../model/dom-names.ts";
import type { PageContext } from "../pages/page-context.ts";
import { DotsKey } from "../map/MapFigure.tsx";

export function EmbedFooter({
  locale,
  full,
  dots,
  edition,
}: {
  readonly locale: Locale;
  /** Address of the full page. */
  readonly full: string;
  /** Of the map, if there is one. */
  readonly dots?: readonly DotGroup[] | undefined;
  readonly edition: PageContext["edition"];
}) {
  const { t } = locale;
  return (
    <footer class={dots && CLASSES.legend}>
      {dots && <DotsKey locale={locale} groups={dots} />}
      {edition && (
        <>
          <b>{t("editionOf", { month: locale.date(edition.name) })}</b>
          {edition.newest !== null && (
            <>
              {" · "}
              <a href={edition.newest}>{t("editionNewest")}</a>
            </>
          )}
          {" · "}
        </>
      )}
      <a href={full} data-full="">
        {t("siteName")}
      </a>{" "}
      · {dots ? `${t("creditsShort")} · ${t("disclaimer")}` : t("creditsNumbers")} ·{" "}
      <span id={IDS.newTab}>{t("newTab")}</span>
    </footer>
  );
}
