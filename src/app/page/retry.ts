// What fails can be asked for again: by whoever needs it, and by itself when the network or the reader is back.

let isLeft = false;
// Browsers break off what is on its way as soon as another page is asked for. Who stays after all, as after a download, goes on by key or press.
for (const [event, leaves] of [
  ["beforeunload", true],
  ["pagehide", true],
  ["pageshow", false],
  ["pointerdown", false],
  ["keydown", false],
] as const)
  window.addEventListener(event, () => {
    isLeft = leaves;
  });

/** Notes a failure; none where the reader leaves, for then whatever is on its way breaks off. */
export function warn(error: unknown): void {
  if (!isLeft) console.warn(error);
}

/** For so long after a browser has said that the network is back, ms, it may not carry yet; how often it is tried then. */
const SHAKY_MS = 5000;
const AGAIN_MS = 1000;
let backSince = -Infinity;
window.addEventListener("online", () => {
  backSince = performance.now();
});

/**
 * Calls `retry` once the network is there again, or the reader comes back to a page that was left; soon, where it has
 * just come back: what failed may have been on its way before.
 */
export function whenBack(retry: () => unknown): void {
  if (performance.now() - backSince < SHAKY_MS) setTimeout(retry, AGAIN_MS);
  for (const event of ["online", "pageshow"]) window.addEventListener(event, retry, { once: true });
}

/** A function that does some work once; after a failure each call, and the network's return, does it again. Never rejects. */
export function untilDone(work: () => Promise<void>): () => Promise<void> {
  let doing: Promise<void> | null = null;
  const attempt = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      warn(error);
      doing = null;
      whenBack(run);
    }
  };
  const run = (): Promise<void> => (doing ??= attempt());
  return run;
}
