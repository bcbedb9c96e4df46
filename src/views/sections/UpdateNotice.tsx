// A quiet line at the foot of the window: a newer version is there for whoever wants it.
import type { VNode } from "preact";
import type { ClientLocale } from "../../i18n/key-sets.ts";

export const UpdateNotice = ({
  locale: { t },
  accept,
}: {
  readonly locale: ClientLocale;
  readonly accept: () => void;
}): VNode => (
  <p class="update">
    {t("updateReady")}{" "}
    <button type="button" onClick={accept}>
      {t("updateLoad")}
    </button>
  </p>
);
