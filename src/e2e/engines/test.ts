// What every test in three engines shares: the site under its own headers, windows that are closed, no violation.
import { setTimeout as pause } from "node:timers/promises";
import { expect, test as base } from "@playwright/test";
import { openHeadersServer } from "../headers-server.ts";
import { hasEngine, openEngine } from "./open.ts";
import type { Browser, Engine, Screen, Tab } from "./tab.ts";

export const DIST = `node_modules/.cache/site-${process.env["PORT"] ?? 4173}`;

export interface EngineOptions {
  readonly engine: Engine;
}

interface ForWorker extends EngineOptions {
  readonly browserOfEngine: Browser;
  readonly site: Awaited<ReturnType<typeof openHeadersServer>>;
}

interface ForTest {
  /** Opens a window of a size; it is closed with the test. */
  readonly open: (screen: Screen) => Promise<Tab>;
  /** What the policies of the site's pages forbade so far: nothing, or the test fails. */
  readonly violations: void;
}

export const test = base.extend<ForTest, ForWorker>({
  engine: ["blink", { option: true, scope: "worker" }],
  browserOfEngine: [
    async ({ engine }, use) => {
      const browser = await openEngine(engine);
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern, and this fixture needs none.
    async ({}, use) => {
      const site = await openHeadersServer(DIST);
      await use(site);
      // Browsers report within a second or two: what came too late for its own test, whose page it names, fails here.
      await pause(2500);
      expect(site.violations).toEqual([]);
      site.close();
    },
    { scope: "worker" },
  ],
  open: async ({ browserOfEngine }, use) => {
    const tabs: Tab[] = [];
    await use(async (screen) => {
      const tab = await browserOfEngine.open(screen);
      tabs.push(tab);
      return tab;
    });
    for (const tab of tabs) await tab.close();
  },
  violations: [
    async ({ site }, use) => {
      await use();
      expect(site.violations).toEqual([]);
    },
    { auto: true },
  ],
});

test.beforeEach(({ engine }) => {
  const missing = !hasEngine(engine);
  if (missing && process.env["CI"]) throw new Error(`no browser with ${engine} on this machine`);
  test.skip(missing, `not tested: no browser with ${engine} on this machine`);
});

export { expect };
