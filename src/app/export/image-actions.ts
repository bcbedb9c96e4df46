// What the buttons of the downloads do; the code behind them is fetched when one is pressed.
import type { ClientLocale } from "../../i18n/key-sets.ts";
import type { PosterDots } from "./export-image.ts";
import type { PageState } from "../../state/page-state.ts";
import type { DownloadActions } from "../../views/sections/ImageDownload.tsx";
import { videoType } from "./video-type.ts";

const load = () => import("./export-image.ts");

export function createImageActions(
  window: Window & typeof globalThis,
  state: Pick<PageState, "view" | "years">,
  locale: ClientLocale,
  dots: () => PosterDots,
): DownloadActions {
  const { document } = window;
  const type = videoType(window);
  return {
    svg: async () => (await load()).saveSvg(document, dots(), locale, state.view.peek()),
    png: async () => (await load()).savePng(document, dots(), locale, state.view.peek()),
    video:
      type === null
        ? null
        : {
            kind: type.startsWith("video/mp4") ? "MP4" : "WebM",
            save: async (onProgress, signal) =>
              (await load()).saveVideo(document, dots(), locale, state.view.peek(), {
                years: state.years,
                type,
                onProgress,
                signal,
              }),
          },
  };
}
