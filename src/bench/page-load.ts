// One visit to a page: until its dots are up, until it is at rest, and through all its years.
import type { Browser } from "@playwright/test";
import { findDots, openScreencast } from "./frames.ts";
import { openRest } from "./wait-until-idle.ts";
import { openScreen, SCREENS } from "./screen.ts";
import { measureHeap, measureStep, PAUSE_MS } from "./slider-step.ts";
import { bytesBy, readWatched, watch } from "./watch-frames.ts";

/** A page under measurement. `map` selects the element that its dots are in. */
export interface Subject {
  readonly name: string;
  readonly path: string;
  readonly map: string;
  /** Selects what follows the year besides map and slider, where there is such. */
  readonly others: string | null;
}

/** Times in ms, sizes in bytes, compressed where they are sent. */
export interface Visit {
  readonly dots: number;
  readonly bytes: number;
  readonly requests: number;
  /** Everything until the page is at rest. */
  readonly allBytes: number;
  /** What tasks take over 50 ms each, until the page is at rest. */
  readonly blocking: number;
  readonly longestTask: number;
  readonly shift: number;
  /** All scripts until the page is at rest, those of workers included. */
  readonly script: number;
  readonly heap: number;
  /** Processor time of the main thread per step: with all transitions; under reduced motion; of map and slider alone. */
  readonly stepMoving: number;
  readonly step: number;
  readonly stepScript: number;
  readonly stepStyle: number;
  readonly stepMap: number;
}

export const SLOWDOWN = 4;
/** A task longer than this, in ms, is long. */
const LONG = 50;

/** Runs in the page. */
function removeAll(elements: readonly Element[]): void {
  for (const element of elements) element.remove();
}

export async function visit(browser: Browser, address: string, subject: Subject): Promise<Visit> {
  const { page, cdp, close } = await openScreen(browser, {
    slowdown: SLOWDOWN,
    screen: "phone",
  });
  try {
    await page.addInitScript(watch);
    const cast = await openScreencast(cdp);
    const rest = openRest(page, cdp, cast.frames);
    await page.goto(address + subject.path, { waitUntil: "commit" });
    await rest();
    await cast.close();
    const { watched, sent, origin } = await page.evaluate(readWatched);
    const map = await page.locator(subject.map).boundingBox();
    if (map === null) throw new TypeError(`${subject.path} has no ${subject.map}`);
    const heap = await measureHeap(cdp);
    const moving = await measureStep(page, cdp, PAUSE_MS.moving);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.reload({ waitUntil: "commit" });
    await rest();
    const still = await measureStep(page, cdp, PAUSE_MS.still);
    if (subject.others) await page.locator(subject.others).evaluateAll(removeAll);
    const mapAlone = subject.others ? await measureStep(page, cdp, PAUSE_MS.still) : still;
    const dots = (await findDots(browser, cast.frames, map, SCREENS.phone.viewport.width)) - origin;
    return {
      dots,
      bytes: bytesBy(dots, sent),
      allBytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: sent.filter(({ start }) => start < dots).length,
      blocking: watched.longTasks.reduce((sum, duration) => sum + duration - LONG, 0),
      longestTask: Math.max(0, ...watched.longTasks),
      shift: watched.shift,
      script: sent.filter(({ path }) => path.endsWith(".js")).reduce((sum, { bytes }) => sum + bytes, 0),
      heap,
      stepMoving: moving.all,
      step: still.all,
      stepScript: still.script,
      stepStyle: still.style,
      stepMap: mapAlone.all,
    };
  } finally {
    await close();
  }
}
