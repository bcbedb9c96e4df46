// Hands the page's address on: by the system's own sheet where there is one, else by copying it.
import { useSignal } from "@preact/signals";
import type { FindLocale } from "../i18n/client-keys.ts";

export interface ShareActions {
  /** The system's sheet; null where there is none. Rejects where the reader changes their mind. */
  readonly share: ((title: string, url: string) => Promise<void>) | null;
  /** Rejects where the browser does not allow it. */
  readonly copy: (text: string) => Promise<void>;
  /** The address of what is shown now. */
  readonly here: () => string;
}

export function Share({
  locale: { t },
  title,
  actions: { share, copy, here },
}: {
  readonly locale: FindLocale;
  readonly title: string;
  readonly actions: ShareActions;
}) {
  const said = useSignal("");
  const act = async (): Promise<void> => {
    const url = here();
    said.value = "";
    try {
      await (share ? share(title, url) : copy(url));
      if (!share) said.value = t("copied");
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "AbortError"))
        said.value = `${t("copyFailed")} ${url}`;
    }
  };
  return (
    <>
      <button type="button" onClick={() => void act()}>
        {t(share ? "share" : "copyLink")}
      </button>{" "}
      <span role="status">{said.value}</span>
    </>
  );
}
