// The map's ink: the engines put as much colour on it as each other, at every width and density of pixels.
import { inkOf } from "./ink.ts";
import { openEngine } from "./open.ts";
import { expectSeen } from "./page.ts";
import type { Browser, Tab } from "./tab.ts";
import { expect, test as base } from "./test.ts";

/** One Chromium for all widths and densities. */
const test = base.extend<object, { readonly blink: Browser }>({
  blink: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern, and this fixture needs none.
    async ({}, use) => {
      const blink = await openEngine("blink");
      await use(blink);
      await blink.close();
    },
    { scope: "worker" },
  ],
});

// The others are held to it.
test.skip(({ engine }) => engine === "blink");

for (const width of [360, 700, 1280])
  for (const ratio of [1, 2, 3] as const)
    test(`${width} px at ${ratio}x`, async ({ blink, site, open }) => {
      const measure = async (tab: Tab): Promise<number> => {
        await tab.goto(`${site.origin}/embed/map/`);
        await expectSeen(tab, "#map-zoom button");
        return inkOf(tab, "#frame", ratio);
      };
      const screen = { width, height: 900, ratio, still: true };
      const model = await blink.open(screen);
      const expected = await measure(model);
      await model.close();
      const found = await measure(await open(screen));

      expect(expected).toBeGreaterThan(0.001);
      expect(found / expected).toBeGreaterThan(0.9);
      expect(found / expected).toBeLessThan(1.1);
    });
