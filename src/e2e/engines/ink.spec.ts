// The map's ink: the engines put as much colour on it as each other, at every width and density of pixels.
import { PNG } from "pngjs";
import { openEngine } from "./open.ts";
import { expectSeen } from "./page.ts";
import { ask, type Browser, type Tab } from "./tab.ts";
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

/** Land and sea are nearly grey, and so is what is written; of 255. */
const GREY = 24;

/** How colourful what is at `selector`, on the first screen, is in all: a half covered pixel counts half. */
async function inkOf(tab: Tab, selector: string, ratio: number): Promise<number> {
  const box = await ask(
    tab,
    (where) => (document.querySelector(where)?.getBoundingClientRect() ?? new DOMRect()).toJSON() as DOMRect,
    selector,
  );
  const png = PNG.sync.read(await tab.screenshot());
  let [ink, all] = [0, 0];
  for (let y = Math.round(box.top * ratio); y < box.bottom * ratio; y += 1)
    for (let x = Math.round(box.left * ratio); x < box.right * ratio; x += 1) {
      const at = 4 * (y * png.width + x);
      all += 1;
      const rgb = png.data.subarray(at, at + 3);
      ink += Math.max(0, Math.max(...rgb) - Math.min(...rgb) - GREY) / 255;
    }
  return ink / all;
}

for (const width of [360, 700, 1280])
  for (const ratio of [1, 2, 3] as const)
    test(`${width} px at ${ratio}x`, async ({ blink, site, open }) => {
      const measure = async (tab: Tab): Promise<number> => {
        await tab.goto(`${site.origin}/embed/map/`);
        await expectSeen(tab, ".wake");
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
