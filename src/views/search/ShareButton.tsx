// A button that hands the page's address on, and what became of it.
import { useSignal } from "@preact/signals";
import type { FindLocale } from "../../i18n/key-sets.ts";
import { handOn, type ShareActions } from "../../model/share-url.ts";

export function Share({
  locale: { t },
  title,
  actions,
}: {
  readonly locale: FindLocale;
  readonly title: string;
  readonly actions: ShareActions;
}) {
  const said = useSignal("");
  const act = async (): Promise<void> => {
    const url = actions.here();
    said.value = "";
    const end = await handOn(title, url, actions);
    if (end !== null) said.value = end === "copied" ? t("copied") : `${t("copyFailed")} ${url}`;
  };
  return (
    <>
      <button type="button" onClick={() => void act()}>
        {t(actions.share ? "share" : "copyLink")}
      </button>{" "}
      <span role="status">{said.value}</span>
    </>
  );
}
