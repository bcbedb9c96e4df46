// A button that hands the page's address on, and what became of it.
import { useSignal } from "@preact/signals";
import type { SearchLocale } from "../../i18n/key-sets.ts";
import { shareUrl, type ShareActions } from "../../model/share-url.ts";

export function ShareButton({
  locale: { t },
  title,
  actions,
}: {
  readonly locale: SearchLocale;
  readonly title: string;
  readonly actions: ShareActions;
}) {
  const message = useSignal("");
  const act = async (): Promise<void> => {
    const url = actions.here();
    message.value = "";
    const end = await shareUrl(title, url, actions);
    if (end !== null) message.value = end === "copied" ? t("copied") : `${t("copyFailed")} ${url}`;
  };
  return (
    <>
      <button type="button" onClick={() => void act()}>
        {t(actions.share ? "share" : "copyLink")}
      </button>{" "}
      <span role="status">{message.value}</span>
    </>
  );
}
