// The last line of an embed: whose it is, where its facts come from, and, under a map, the disclaimer.
import type { Locale } from "../../i18n/translate.ts";
import { IDS } from "../../model/dom-names.ts";

export function EmbedFooter({
  locale: { t },
  full,
  map,
}: {
  readonly locale: Locale;
  /** Address of the full page. */
  readonly full: string;
  readonly map: boolean;
}) {
  return (
    <footer>
      <a href={full} data-full="">
        {t("siteName")}
      </a>{" "}
      · {map ? `${t("creditsShort")} · ${t("disclaimer")}` : t("creditsNumbers")} ·{" "}
      <span id={IDS.newTab}>{t("newTab")}</span>
    </footer>
  );
}
