// The main thread's work per step of the year, on a walk through all years by the page's slider.
import type { CDPSession, Page } from "@playwright/test";

/** Milliseconds of the main thread per step, everything that follows from it included, such as transitions. */
export interface Step {
  readonly all: number;
  readonly script: number;
  readonly styleAndLayout: number;
}

/** Longer than any transition of a step. */
const PAUSE_MS = 700;

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

/** Chromium's own counters by name, times in seconds. `Performance.enable` must have been sent. */
async function readCounters(cdp: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
}

export async function measureStep(page: Page, cdp: CDPSession): Promise<Step> {
  await page.evaluate(rewind, PAUSE_MS);
  const before = await readCounters(cdp);
  const steps = await page.evaluate(walk, PAUSE_MS);
  const after = await readCounters(cdp);
  const spent = (...names: readonly string[]): number =>
    names.reduce((sum, name) => sum + ((after(name) - before(name)) * 1000) / steps, 0);
  return {
    all: spent("TaskDuration"),
    script: spent("ScriptDuration"),
    styleAndLayout: spent("RecalcStyleDuration", "LayoutDuration"),
  };
}

/** Used bytes of the page's JavaScript heap after collecting garbage; workers are not in it. */
export async function measureHeap(cdp: CDPSession): Promise<number> {
  await cdp.send("HeapProfiler.collectGarbage");
  return (await readCounters(cdp))("JSHeapUsedSize");
}
