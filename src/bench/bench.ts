// npm run bench: our pages beside a plain d3 page and a plain MapLibre page of the same cities, on a slow phone.
//
// Line: slow 4G (1.6 Mb/s down, 750 kb/s up, 150 ms a request) as Chromium's developer tools make it; processor: the
// main thread four times slowed; no GPU; brotli 11 from loopback; an empty cache each time. "Dots up" is the same for
// every page: the first frame shown in which nine in ten of the coloured pixels of the map are there that the page
// shows at rest. A year's step is processor time of the main thread at full speed (Chromium's TaskDuration) on a walk
// through all years by the slider, less what a slider costs that nothing follows; "of the map alone" leaves out what
// the reference pages do not have: numbers, chart, milestones. Pages take turns within each round; the first round only warms up.
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser } from "@playwright/test";
import { launchOptions } from "../e2e/launch.ts";
import { scriptBytes } from "./budget-rules.ts";
import { buildAll, FOLDERS } from "./build.ts";
import { readFiles } from "./files.ts";
import { printLighthouse } from "./lighthouse.ts";
import { printFloor } from "./floor.ts";
import { printGestures } from "./gesture.ts";
import { SLOWDOWN, visit, type Subject, type Visit } from "./page-load.ts";
import { printMotion } from "./motion.ts";
import { toColumn, toGrowth, toReport, type Column } from "./report.ts";
import { openServer } from "./serve.ts";
import { measureSlider } from "./slider-step.ts";

const OURS = {
  map: ".frame",
  others: ".hero > :not(.map, .time), .panel, .ticks .at, main > :not(.hero)",
};
const PLAIN = { map: ".map", others: null };
const EMBED = { ...OURS, name: "map embed", path: `${FOLDERS.ours}embed/map/` };
const FULL = { ...OURS, name: "full", path: FOLDERS.ours };
const SUBJECTS: readonly Subject[] = [
  EMBED,
  FULL,
  { ...PLAIN, name: "d3", path: FOLDERS.d3 },
  { ...PLAIN, name: "MapLibre", path: FOLDERS.maplibre },
];

const HELP = `npm run bench -- [one of these] [--runs N, 5] [--cities N]

  (none)        bytes, time to the dots, work per year step, beside a d3 page and a MapLibre page
  --gesture     how soon and how smoothly the map follows two fingers
  --floor       the map embed with less and less in it: what the time to its dots is made of
  --motion      how smoothly the years play on the poster, at full and at a quarter of the speed
  --lighthouse  Lighthouse's scores

--cities: after the real cities, or in their place where fingers move the map, so many made-up ones`;

const { values: options } = parseArgs({
  options: {
    help: { type: "boolean", default: false },
    cities: { type: "string" },
    runs: { type: "string", default: "5" },
    lighthouse: { type: "boolean", default: false },
    motion: { type: "boolean", default: false },
    gesture: { type: "boolean", default: false },
    floor: { type: "boolean", default: false },
  },
});

const withoutSlider = (one: Visit, slider: number): Visit => ({
  ...one,
  stepMoving: one.stepMoving - slider,
  step: one.step - slider,
  stepMap: one.stepMap - slider,
});

async function measure(browser: Browser, root: string, address: string): Promise<readonly Column[]> {
  const visits = new Map<Subject, Visit[]>(SUBJECTS.map((subject) => [subject, []]));
  for (let round = 0; round <= Number(options.runs); round++) {
    const slider = await measureSlider(browser);
    for (const [subject, list] of visits) {
      const one = await visit(browser, address, subject);
      if (round > 0) list.push(withoutSlider(one, slider));
    }
  }
  const files = readFiles(root);
  return [...visits].map(([{ name, path }, list]) =>
    toColumn(name, scriptBytes(files, `${path}index.html`), list),
  );
}

/** WebGL by the processor, but the page itself put together without it, as where there is no GPU. */
const withoutGpu = <T extends { readonly args: readonly string[] }>(launch: T) => ({
  ...launch,
  args: [...launch.args, "--disable-gpu-compositing"],
});

/** Builds and serves the site of the real cities, or of `count` made-up ones, while `use` runs. */
async function withSite<T>(
  count: number | null,
  use: (browser: Browser, address: string, root: string) => Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), "bench-"));
  await buildAll(root, count);
  const server = await openServer(root);
  const browser = await chromium.launch(withoutGpu(launchOptions(true)));
  try {
    return await use(browser, server.address, root);
  } finally {
    await browser.close();
    server.close();
    rmSync(root, { recursive: true });
  }
}

const machineLoad = (): string => loadavg()[0]?.toFixed(1) ?? "";

async function printBench(count: number | null): Promise<readonly Column[]> {
  return withSite(count, async (browser, address, root) => {
    const before = machineLoad();
    const columns = await measure(browser, root, address);
    const what = `${count ?? "the real"} cities, ${options.runs} runs, processor ÷ ${SLOWDOWN}`;
    console.log(`\n${what}, Chromium ${browser.version()}, machine's load ${before} to ${machineLoad()}`);
    console.log(toReport(columns));
    return columns;
  });
}

const ours = [EMBED, FULL].map(({ path }) => path);
if (options.help) console.log(HELP);
else if (options.lighthouse)
  await withSite(null, (_, address) => printLighthouse(ours.map((path) => address + path)));
else if (options.floor)
  await withSite(null, (browser, address, root) =>
    printFloor(browser, address, root, { path: EMBED.path, runs: Number(options.runs) }),
  );
else if (options.motion)
  await withSite(null, (browser, address) =>
    printMotion(
      browser,
      ours.map((path) => address + path),
    ),
  );
else if (options.gesture)
  await withSite(options.cities === undefined ? null : Number(options.cities), (browser, address) =>
    printGestures(
      browser,
      address,
      SUBJECTS.filter(({ name }) => name !== "d3"),
      Number(options.runs),
    ),
  );
else {
  const real = await printBench(null);
  if (options.cities !== undefined)
    console.log(`\n${toGrowth(real, await printBench(Number(options.cities)))}`);
}
