// Waits until a page is at rest: nothing under way, nothing new shown, nothing left to run.
import type { CDPSession, Page } from "@playwright/test";

const REST_MS = 2500;
const PATIENCE_MS = 120_000;

/** Begins to watch the page's requests; the returned function settles when the page is at rest. */
export function openRest(page: Page, cdp: CDPSession, frames: readonly unknown[]): () => Promise<void> {
  const open = new Set<string>();
  let last = Date.now();
  cdp.on("Network.requestWillBeSent", ({ requestId, type, initiator }) => {
    last = Date.now();
    // The end of a worker's script is told to the worker only.
    if (type !== "Script" || initiator.type !== "other") open.add(requestId);
  });
  const end = ({ requestId }: { readonly requestId: string }): void => {
    last = Date.now();
    open.delete(requestId);
  };
  cdp.on("Network.loadingFinished", end);
  cdp.on("Network.loadingFailed", end);

  return async () => {
    const start = Date.now();
    let seen = 0;
    while (Date.now() - start < PATIENCE_MS) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (frames.length > seen || open.size > 0) last = Date.now();
      seen = frames.length;
      if (Date.now() - last < REST_MS) continue;
      // Answered only when the main thread is free.
      await page.evaluate(() => new Promise(requestAnimationFrame));
      if (frames.length === seen && open.size === 0) return;
    }
    throw new Error(`${page.url()} never came to rest`);
  };
}
