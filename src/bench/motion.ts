// npm run bench -- --motion: how smoothly the years play on the poster, at full and at a quarter of the speed.
import type { Browser, Page } from "@playwright/test";
import { openScreen, SCREENS, type Screen } from "./screen.ts";
import { fixed, toTable } from "./table.ts";

/** Chromium's record of what became of each frame that a screen could have shown. */
interface FrameEvent {
  readonly name: string;
  readonly ph: string;
  readonly args: {
    readonly frame_reporter?: { readonly state: string; readonly affects_smoothness: boolean };
  };
}

/** Runs in the page: plays all years. Returns when each animation frame began, in ms. */
async function play(): Promise<readonly number[]> {
  const button = document.querySelector<HTMLButtonElement>(".play");
  if (!button) throw new TypeError("the page has no play button");
  const resting = button.textContent;
  button.click();
  const times: number[] = [];
  await new Promise(requestAnimationFrame);
  do times.push(await new Promise<number>(requestAnimationFrame));
  while (button.textContent !== resting);
  return times;
}

/** Of the frames that were due while something moved, the share that was shown late or not at all. */
function shareDropped(events: readonly FrameEvent[]): number {
  const due = events
    .filter(({ name, ph }) => name === "PipelineReporter" && ph === "b")
    .flatMap(({ args }) => args.frame_reporter ?? [])
    .filter(({ state }) => state !== "STATE_NO_UPDATE_DESIRED");
  const dropped = due.filter((frame) => frame.state === "STATE_DROPPED" && frame.affects_smoothness);
  return dropped.length / due.length;
}

async function measureMotion(browser: Browser, page: Page): Promise<readonly string[]> {
  await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline.frame"] });
  const times = await page.evaluate(play);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly FrameEvent[];
  };
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  return [
    fixed((gaps.length / total) * 1000, 1),
    fixed(Math.max(...gaps)),
    fixed(shareDropped(trace.traceEvents) * 100),
  ];
}

export async function printMotion(browser: Browser, addresses: readonly string[]): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const address of addresses)
    for (const screen of Object.keys(SCREENS) as Screen[])
      for (const slowdown of [1, 4]) {
        const { page, cdp, close } = await openScreen(browser, { slowdown: 1, screen });
        await page.goto(address, { waitUntil: "networkidle" });
        await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
        const cells = await measureMotion(browser, page);
        rows.push([`${new URL(address).pathname} ${screen}, processor ÷ ${slowdown}`, ...cells]);
        await close();
      }
  console.log(toTable([["playing all years", "frames/s", "longest gap, ms", "dropped, %"], ...rows]));
}
