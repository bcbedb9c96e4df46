// The map's ink: the engines put as much colour on it as each other, at every width and density of pixels.
import { inkOf } from "./ink.ts";
import { openEngine } from "./open.ts";
import { expectSeen } from "./page.ts";
import type { Tab } from "./tab.ts";
import { expect, test } from "./test.ts";

for (const width of [360, 700, 1280])
  for (const ratio of [1, 2, 3] as const)
    test(`${width} px at ${ratio}x`, async ({ engine, site, open }) => {
      test.skip(engine === "blink", "the others are held to it");
      const measure = async (tab: Tab): Promise<number> => {
        await tab.goto(`${site.origin}/embed/map/`);
        await expectSeen(tab, ".wake");
        return inkOf(tab, "#frame", ratio);
      };
      const screen = { width, height: 900, ratio, still: true, webgl: false };
      const blink = await openEngine("blink");
      const expected = await measure(await blink.open(screen));
      await blink.close();
      const found = await measure(await open(screen));

      expect(expected).toBeGreaterThan(0.001);
      expect(found / expected).toBeGreaterThan(0.9);
      expect(found / expected).toBeLessThan(1.1);
    });
