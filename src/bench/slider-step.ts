// The main thread's work per step of the year, on a walk through all years by the page's slider.
import type { Browser, CDPSession, Page } from "@playwright/test";
import { openScreen } from "./screen.ts";

/** Milliseconds of processor time of the main thread per step. */
export interface Step {
  readonly all: number;
  readonly script: number;
  readonly style: number;
}

/** Longer than any transition of a step, and long enough for a step without any. */
export const PAUSE_MS = { moving: 700, still: 250 } as const;

/** Runs in the page: sets the slider from its first year to its last, with a pause after each. Returns the steps. */
async function walk(pause: number): Promise<number> {
  const slider = document.querySelector<HTMLInputElement>("input[type=range]");
  if (!slider) throw new TypeError("the page has no slider");
  const [first, last] = [Number(slider.min), Number(slider.max)];
  for (let value = first + 1; value <= last; value++) {
    slider.value = String(value);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return last - first;
}

/** Runs in the page: goes to the first year. */
async function rewind(pause: number): Promise<void> {
  const slider = document.querySelector<HTMLInputElement>("input[type=range]");
  if (slider) slider.value = slider.min;
  slider?.dispatchEvent(new Event("input", { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, pause * 2));
}

/** Chromium's own counters by name, times in seconds of processor time. */
async function readCounters(cdp: CDPSession): Promise<(name: string) => number> {
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const { metrics } = await cdp.send("Performance.getMetrics");
  return (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
}

/** Walks through the years of a page at rest, at full speed. */
export async function measureStep(page: Page, cdp: CDPSession, pause: number): Promise<Step> {
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await page.evaluate(rewind, pause);
  const before = await readCounters(cdp);
  const steps = await page.evaluate(walk, pause);
  const after = await readCounters(cdp);
  const spent = (...names: readonly string[]): number =>
    names.reduce((sum, name) => sum + ((after(name) - before(name)) * 1000) / steps, 0);
  return {
    all: spent("TaskDuration"),
    script: spent("ScriptDuration"),
    style: spent("RecalcStyleDuration", "LayoutDuration"),
  };
}

/** What moving a slider costs that nothing follows. */
export async function measureSlider(browser: Browser): Promise<number> {
  const { page, cdp, close } = await openScreen(browser, { slowdown: 1, screen: "phone" });
  await page.setContent(`<input type="range" min="2013" max="2025">`);
  const { all } = await measureStep(page, cdp, PAUSE_MS.still);
  await close();
  return all;
}

/** Used bytes of the page's JavaScript heap after collecting garbage; workers are not in it. */
export async function measureHeap(cdp: CDPSession): Promise<number> {
  await cdp.send("HeapProfiler.collectGarbage");
  return (await readCounters(cdp))("JSHeapUsedSize");
}
