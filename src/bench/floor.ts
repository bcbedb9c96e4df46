// npm run bench -- --floor: what the time to the dots of the map embed is made of: the same page with less and less in it.
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { brotli } from "./budget-rules.ts";
import { findDots, openScreencast } from "./frames.ts";
import { openScreen, SCREENS } from "./screen.ts";
import { fixed, median, toTable } from "./table.ts";
import { openRest } from "./wait-until-idle.ts";
import { readWatched, watch } from "./watch-frames.ts";

const SLOWDOWN = 4;
const FRAME = ".frame";

/** What is taken away, besides what the one before it has lost; selectors of elements. */
const LESS: readonly (readonly [name: string, selector: string])[] = [
  ["the map embed", ""],
  ["… without script", "script, link[rel=modulepreload], link[rel=expect]"],
  ["… without what is under the map", ".foot, .time, .embed > :not(h1, .hero), .hero ~ *"],
  ["… without the numbers", "h1, .now"],
  ["… without land", "#land, #islands"],
  ["… the latest year's dots alone", ".camera .halo, .camera .ring, .camera .hole, .camera .g > path"],
];

/** Runs in a page. */
function removeAll(selector: string): string {
  if (selector) for (const element of document.querySelectorAll(selector)) element.remove();
  return `<!doctype html>${document.documentElement.outerHTML}`;
}

/** Text that brotli makes `size` bytes of. */
const filler = (size: number): string =>
  randomBytes(Math.max(0, size))
    .toString("base64")
    .slice(0, (size * 4) / 3);

/** One coloured box behind as many bytes as the page has: what line and browser cost. */
const emptyPage = (size: number): string =>
  `<!doctype html><meta name="viewport" content="width=device-width"><!--${filler(size)}--><div class="frame" style="height:180px;background:#2563c9">`;

interface Variant {
  readonly name: string;
  readonly path: string;
}

/** Writes each beside the embed, so that addresses in it lead where they led. */
async function writeVariants(
  browser: Browser,
  address: string,
  root: string,
  path: string,
): Promise<Variant[]> {
  const html = readFileSync(join(root, path, "index.html"), "utf8");
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address + path);
  const pages: (readonly [string, string])[] = [];
  for (const [name, selector] of LESS)
    pages.push([name, selector ? await page.evaluate(removeAll, selector) : html]);
  await context.close();
  pages.push(["an empty page of the same bytes", emptyPage(brotli(Buffer.from(html)).length)]);
  pages.push(["an empty page", emptyPage(0)]);
  return pages.map(([name, text], index) => {
    const folder = join(path, "..", `less-${index}`);
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, "index.html"), text);
    return { name, path: `${folder}/` };
  });
}

/** Until the dots are up, ms, and the page's own bytes as sent. */
async function load(
  browser: Browser,
  address: string,
): Promise<{ readonly dots: number; readonly bytes: number }> {
  const { page, cdp, close } = await openScreen(browser, { slowdown: SLOWDOWN, screen: "phone" });
  try {
    await page.addInitScript(watch);
    const cast = await openScreencast(cdp);
    const rest = openRest(page, cdp, cast.frames);
    await page.goto(address, { waitUntil: "commit" });
    await rest();
    await cast.close();
    const { sent, origin } = await page.evaluate(readWatched);
    const map = await page.locator(FRAME).boundingBox();
    if (map === null) throw new TypeError(`${address} has no ${FRAME}`);
    const dots = (await findDots(browser, cast.frames, map, SCREENS.phone.viewport.width)) - origin;
    return { dots, bytes: sent[0]?.bytes ?? 0 };
  } finally {
    await close();
  }
}

/** They take turns within each round; the first round only warms up. */
export async function printFloor(
  browser: Browser,
  address: string,
  root: string,
  { path, runs }: { readonly path: string; readonly runs: number },
): Promise<void> {
  const variants = await writeVariants(browser, address, root, path);
  const all = new Map(
    variants.map((variant) => [variant, [] as { readonly dots: number; readonly bytes: number }[]]),
  );
  for (let run = 0; run <= runs; run++)
    for (const [variant, list] of all) {
      const one = await load(browser, address + variant.path);
      if (run > 0) list.push(one);
    }
  const rows = [...all].map(([{ name }, list]) => [
    name,
    fixed(median(list.map(({ dots }) => dots))),
    fixed(Math.min(...list.map(({ dots }) => dots))),
    fixed(median(list.map(({ bytes }) => bytes)) / 1000, 1),
  ]);
  console.log(toTable([["map embed", "dots up, ms", "at best", "HTML, kB"], ...rows]));
}
