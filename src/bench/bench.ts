// npm run bench: our pages beside a plain d3 page and a plain MapLibre page of the same cities, on a slow phone.
//
// Line: slow 4G (1.6 Mb/s down, 750 kb/s up, 150 ms a request) as Chromium's developer tools make it; processor: the
// main thread four times slowed; brotli 11 from loopback; an empty cache each time. "Dots up" is the same for every
// page: the first frame shown in which nine in ten of the coloured pixels of the map are there that the page shows at
// rest. A year's step is what the main thread does (Chromium's TaskDuration) on a walk through all years, a step every
// 0.7 s, transitions included, at the same slowed pace. "full, poster" is the full page under Save-Data, which leaves
// MapLibre out. Pages take turns within each round; the first round only warms up and is not counted.
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
import { SLOWDOWN, visit, type Subject, type Visit } from "./load.ts";
import { printMotion } from "./motion.ts";
import { toColumn, toGrowth, toReport, type Column } from "./report.ts";
import { openServer } from "./serve.ts";

const EMBED = { name: "map embed", path: `${FOLDERS.ours}embed/map/`, map: ".frame", saveData: false };
const FULL = { name: "full", path: FOLDERS.ours, map: ".frame", saveData: false };
const SUBJECTS: readonly Subject[] = [
  EMBED,
  { ...FULL, name: "full, poster", saveData: true },
  FULL,
  { name: "d3", path: FOLDERS.d3, map: ".map", saveData: false },
  { name: "MapLibre", path: FOLDERS.maplibre, map: ".map", saveData: false },
];

const { values: options } = parseArgs({
  options: {
    cities: { type: "string" },
    runs: { type: "string", default: "5" },
    lighthouse: { type: "boolean", default: false },
    motion: { type: "boolean", default: false },
  },
});

async function measure(browser: Browser, root: string, address: string): Promise<readonly Column[]> {
  const visits = new Map<Subject, Visit[]>(SUBJECTS.map((subject) => [subject, []]));
  for (let round = 0; round <= Number(options.runs); round++)
    for (const [subject, list] of visits) {
      const one = await visit(browser, address, subject);
      if (round > 0) list.push(one);
    }
  const files = readFiles(root);
  return [...visits].map(([{ name, path }, list]) =>
    toColumn(name, scriptBytes(files, `${path}index.html`), list),
  );
}

/** Builds and serves the site of the real cities, or of `count` made-up ones, while `use` runs. */
async function withSite<T>(
  count: number | null,
  use: (browser: Browser, address: string, root: string) => Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), "bench-"));
  await buildAll(root, count);
  const server = await openServer(root);
  const browser = await chromium.launch(launchOptions(true));
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
if (options.lighthouse)
  await withSite(null, (_, address) => printLighthouse(ours.map((path) => address + path)));
else if (options.motion)
  await withSite(null, (browser, address) =>
    printMotion(
      browser,
      ours.map((path) => address + path),
    ),
  );
else {
  const real = await printBench(null);
  if (options.cities !== undefined)
    console.log(`\n${toGrowth(real, await printBench(Number(options.cities)))}`);
}
