// What the buttons of the downloads do; the code behind them is fetched when one is pressed.
import type { ClientLocale } from "../../i18n/key-sets.ts";
import type { DotGroup } from "../../map/dots.ts";
import type { PageState } from "../../state/page-state.ts";
import type { DownloadActions } from "../../views/sections/ImageDownload.tsx";
import { videoType } from "./video-type.ts";

const load = () => import("./export-image.ts");

/** `world`: the dots of the whole world, wherever the reader has moved the poster. */
export function createImageActions(
  window: Window & typeof globalThis,
  state: Pick<PageState, "view" | "years">,
  locale: ClientLocale,
  world: readonly DotGroup[],
): DownloadActions {
  const { document } = window;
  const type = videoType(window);
  return {
    svg: async () => (await load()).saveSvg(document, world, locale, state.view.peek()),
    png: async () => (await load()).savePng(document, world, locale, state.view.peek()),
    video:
      type === null
        ? null
        : {
            kind: type.startsWith("video/mp4") ? "MP4" : "WebM",
            save: async (onProgress, signal) =>
              (await load()).saveVideo(document, world, locale, state.view.peek(), {
                years: state.years,
                type,
                onProgress,
                signal,
              }),
          },
  };
}
