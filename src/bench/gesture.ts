// npm run bench -- --gesture: how soon and how smoothly the map follows two fingers, on a phone with a slow processor.
import type { Browser, CDPSession, Page } from "@playwright/test";
import { openScreencast } from "./frames.ts";
import { openScreen } from "./screen.ts";
import { fixed, median, toTable } from "./table.ts";
import { openRest } from "./wait-until-idle.ts";

/** A page whose map is moved; `map` selects it. */
export interface Moved {
  readonly name: string;
  readonly path: string;
  readonly map: string;
}

const SLOWDOWN = 4;
/** Two fingers go apart, or together again, by a pixel every so many ms, each between so many pixels from their middle. */
const EVERY_MS = 16;
const NEAR = 20;
const FAR = 110;
/** Longer than a throw lasts, and than what comes at the first gesture. */
const REST_MS = 4000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What a page noted while it was moved: when the fingers first moved, ms since 1970; animation frames and long tasks, ms. */
interface Noted {
  first: number | null;
  readonly frames: number[];
  readonly longTasks: number[];
}

/** Runs in the page. */
function note(): void {
  const noted: Noted = { first: null, frames: [], longTasks: [] };
  Object.assign(window, { noted });
  window.addEventListener(
    "touchmove",
    ({ timeStamp }) => {
      noted.first = performance.timeOrigin + timeStamp;
    },
    { capture: true, once: true, passive: true },
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longTasks.push(duration);
  }).observe({ type: "longtask" });
  void (async () => {
    for (;;) noted.frames.push(await new Promise<number>(requestAnimationFrame));
  })();
}

/** Runs in the page. */
const readNoted = (): Noted => (window as unknown as { readonly noted: Noted }).noted;

/** Two fingers move round the middle of the map; events come as fast as a screen sends them, heard or not. */
async function pinch(
  cdp: CDPSession,
  middle: { readonly x: number; readonly y: number },
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number | null) =>
    cdp.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: apart === null ? [] : [-apart, apart].map((side) => ({ x: middle.x + side, y: middle.y })),
    });
  await touch("touchStart", from);
  for (let moved = 1; moved <= Math.abs(to - from); moved++) {
    void touch("touchMove", from + moved * Math.sign(to - from));
    await wait(EVERY_MS);
  }
  await touch("touchEnd", null);
}

interface Gesture {
  readonly shown: number;
  readonly frames: number;
  readonly gap: number;
  readonly task: number;
}

/** The first gesture of a visit, nearer, and how smooth the second is, back. Throws where the map does not move. */
async function moveOnce(browser: Browser, address: string, { map }: Moved): Promise<Gesture> {
  const { page, cdp, close } = await openScreen(browser, { slowdown: 1, screen: "phone" });
  try {
    const rest = openRest(page, cdp, []);
    await page.goto(address, { waitUntil: "commit" });
    await rest();
    await page.locator(map).scrollIntoViewIfNeeded();
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    const box = await page.locator(map).boundingBox();
    if (box === null) throw new TypeError(`${address} has no ${map}`);
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const shown = await firstShown(page, cdp, middle);
    await wait(REST_MS);
    await page.evaluate(note);
    await pinch(cdp, middle, { from: FAR, to: NEAR });
    const { frames, longTasks } = await page.evaluate(readNoted);
    const gaps = frames.slice(1).map((time, i) => time - (frames[i] ?? time));
    const total = gaps.reduce((sum, gap) => sum + gap, 0);
    return {
      shown,
      frames: (gaps.length / total) * 1000,
      gap: Math.max(...gaps),
      task: Math.max(0, ...longTasks),
    };
  } finally {
    await close();
  }
}

/** From the first movement of the fingers to the first frame that differs, ms. */
async function firstShown(
  page: Page,
  cdp: CDPSession,
  middle: { readonly x: number; readonly y: number },
): Promise<number> {
  const cast = await openScreencast(cdp);
  await wait(1000);
  await page.evaluate(note);
  await wait(500);
  const before = cast.frames.at(-1)?.data;
  const seen = cast.frames.length;
  await pinch(cdp, middle, { from: NEAR, to: FAR });
  await wait(1000);
  await cast.close();
  const { first } = await page.evaluate(readNoted);
  const moved = cast.frames
    .slice(seen)
    .toSorted((a, b) => a.shown - b.shown)
    .find(({ data }) => data !== before);
  if (first === null || moved === undefined) throw new Error(`the map of ${page.url()} did not move`);
  return moved.shown - first;
}

/** Pages take turns within each round. */
export async function printGestures(
  browser: Browser,
  address: string,
  pages: readonly Moved[],
  runs: number,
): Promise<void> {
  const all = new Map<Moved, Gesture[]>(pages.map((page) => [page, []]));
  for (let run = 0; run < runs; run++)
    for (const [page, list] of all) list.push(await moveOnce(browser, address + page.path, page));
  const rows = [...all].map(([{ name }, list]) => [
    name,
    fixed(median(list.map(({ shown }) => shown))),
    fixed(median(list.map(({ frames }) => frames)), 1),
    fixed(median(list.map(({ gap }) => gap))),
    fixed(median(list.map(({ task }) => task))),
  ]);
  const head = ["two fingers", "first frame, ms", "frames/s", "longest gap, ms", "longest task, ms"];
  console.log(toTable([head, ...rows]));
}
