// The button that hands a page's address on, for the small script of pages that have no other; it shows it.
import type { Locale } from "../../i18n/translate.ts";

export const ShareLink = ({ t }: Pick<Locale, "t">) => (
  <li class="share">
    <button
      type="button"
      data-share={t("share")}
      data-copied={t("copied")}
      data-failed={t("copyFailed")}
      hidden
    >
      {t("copyLink")}
    </button>{" "}
    <span role="status" />
  </li>
);
