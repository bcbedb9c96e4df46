// When the dots were on the screen, read from the frames that the screen was shown.
import type { Browser, CDPSession } from "@playwright/test";

/** A frame as shown: PNG in base64, and when, in ms since 1970. */
export interface Frame {
  readonly data: string;
  readonly shown: number;
}

/** A rectangle of the viewport, in CSS pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The dots are up in the first frame that has this share of the coloured pixels of the last one. */
const ENOUGH = 0.9;

/** Collects every frame shown until the returned function is called. */
export async function openScreencast(
  cdp: CDPSession,
): Promise<{ readonly frames: readonly Frame[]; readonly close: () => Promise<void> }> {
  const frames: Frame[] = [];
  cdp.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    frames.push({ data, shown: (metadata.timestamp ?? 0) * 1000 });
    // The page may be gone by now; then there is nothing to acknowledge.
    cdp.send("Page.screencastFrameAck", { sessionId }).catch(() => {});
  });
  await cdp.send("Page.startScreencast", { format: "png", everyNthFrame: 1 });
  return { frames, close: async () => void (await cdp.send("Page.stopScreencast")) };
}

/** Runs in a page: how many pixels of `rect` are coloured. Land, sea, words and lines are nearly grey, dots are not. */
async function countColoured({
  data,
  rect,
  viewport,
}: {
  readonly data: string;
  readonly rect: Rect;
  readonly viewport: number;
}): Promise<number> {
  const LEAST_CHROMA = 48;
  const png = await (await fetch(`data:image/png;base64,${data}`)).blob();
  const image = await createImageBitmap(png);
  const scale = image.width / viewport;
  const width = Math.round(rect.width * scale);
  const height = Math.round(rect.height * scale);
  const canvas = new OffscreenCanvas(width, height).getContext("2d");
  canvas?.drawImage(image, -rect.x * scale, -rect.y * scale);
  const pixels = canvas?.getImageData(0, 0, width, height).data ?? [];
  let count = 0;
  for (let i = 0; i < pixels.length; i += 4) {
    const [r = 0, g = 0, b = 0] = [pixels[i], pixels[i + 1], pixels[i + 2]];
    if (Math.max(r, g, b) - Math.min(r, g, b) >= LEAST_CHROMA) count++;
  }
  return count;
}

/** When the first frame with the dots was shown, in ms since 1970; `viewport` is the width. Throws if none has any. */
export async function findDots(
  browser: Browser,
  frames: readonly Frame[],
  rect: Rect,
  viewport: number,
): Promise<number> {
  const page = await browser.newPage();
  const count = ({ data }: Frame) => page.evaluate(countColoured, { data, rect, viewport });
  try {
    // Frames are compressed side by side and may overtake each other.
    const sorted = frames.toSorted((a, b) => a.shown - b.shown);
    const last = sorted.at(-1);
    const all = last ? await count(last) : 0;
    if (all === 0) throw new Error("the page never showed a dot");
    for (const frame of sorted) if ((await count(frame)) >= all * ENOUGH) return frame.shown;
    throw new Error("unreachable: the last frame has all dots");
  } finally {
    await page.close();
  }
}
