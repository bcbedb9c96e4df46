// Without a network after the first visit, in each engine: page and slider come again, and the map but in WebKit.
import { openHeadersServer } from "../headers-server.ts";
import { expectLive, expectSeen, focusOn, rootAttribute, textOf, zoomIn, zoomToLive } from "./page.ts";
import { ask } from "./tab.ts";
import { DIST, expect, test } from "./test.ts";

for (const root of ["", "vi/"])
  test(`/${root}`, async ({ open }) => {
    test.setTimeout(120_000);
    const site = await openHeadersServer(DIST);
    // Without a flight the map opens where it will rest: there, and nowhere on the way, its tiles are kept.
    const tab = await open({ width: 700, height: 900, webgl: true, still: true });
    await tab.goto(`${site.origin}/${root}`);
    await zoomToLive(tab);
    // What a slow machine shows before the worker has taken over is not kept in parts: this visit is.
    await expect.poll(() => ask(tab, () => navigator.serviceWorker.controller !== null)).toBe(true);
    await tab.goto(`${site.origin}/${root}`);
    await zoomToLive(tab);
    await expect
      .poll(() =>
        ask(tab, async () => {
          const names = await caches.keys();
          const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
          return keys.flat().filter(({ url }) => url.includes("?bytes=")).length;
        }),
      )
      .toBeGreaterThan(0);
    await ask(tab, () => new Promise((resolve) => setTimeout(resolve, 1000)));
    site.close();
    await tab.goto(`${site.origin}/${root}`);
    await expectSeen(tab, "input[type=range]");
    await focusOn(tab, "input[type=range]");
    const last = await rootAttribute(tab, "data-year");
    await tab.press("ArrowLeft");
    await expect.poll(() => rootAttribute(tab, "data-year")).toBe(String(Number(last) - 1));
    await zoomIn(tab);
    // WebKit asks the network, past the service worker, for what a worker imports.
    if (tab.engine === "webkit") await expect.poll(() => textOf(tab, ".message")).not.toBe("");
    else await expectLive(tab);
  });
