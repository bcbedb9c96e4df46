// The map as it is shown now, to take away: picture or film, with progress and a way to stop.
import { useSignal } from "@preact/signals";
import type { ClientLocale } from "../../i18n/key-sets.ts";

/** What the reader can take; each rejects when it fails. */
export interface DownloadActions {
  readonly svg: () => Promise<void>;
  readonly png: () => Promise<void>;
  /** null where the browser records no film; `kind` is "MP4" or "WebM". */
  readonly video: {
    readonly kind: string;
    readonly save: (onProgress: (part: number) => void, signal: AbortSignal) => Promise<void>;
  } | null;
}

export function ImageDownload({
  locale: { t },
  actions: { svg, png, video },
}: {
  readonly locale: ClientLocale;
  readonly actions: DownloadActions;
}) {
  const recording = useSignal<{ readonly part: number; readonly cancel: () => void } | null>(null);
  const failed = useSignal(false);
  const attempt = (act: () => Promise<void>) => async (): Promise<void> => {
    failed.value = false;
    try {
      await act();
    } catch (error) {
      console.warn(error);
      failed.value = true;
    }
  };
  const record = async (save: NonNullable<typeof video>["save"]): Promise<void> => {
    const stop = new AbortController();
    const cancel = (): void => stop.abort();
    recording.value = { part: 0, cancel };
    try {
      await save((part) => {
        recording.value = { part, cancel };
      }, stop.signal);
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    } finally {
      recording.value = null;
    }
  };
  const running = recording.value;
  return (
    <>
      {t("downloadView")}:{" "}
      <button type="button" onClick={attempt(svg)}>
        SVG
      </button>{" "}
      <button type="button" onClick={attempt(png)}>
        PNG
      </button>{" "}
      {video !== null && running === null && (
        <button type="button" onClick={attempt(() => record(video.save))}>
          {t("downloadFilm", { kind: video.kind })}
        </button>
      )}
      {running !== null && (
        <>
          <progress value={running.part} aria-label={t("recording")} />{" "}
          <button type="button" onClick={running.cancel}>
            {t("cancel")}
          </button>
        </>
      )}
      <span role="status">{failed.value && ` ${t("downloadFailed")}`}</span>
    </>
  );
}
