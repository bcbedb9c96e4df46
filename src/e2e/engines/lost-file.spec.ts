// Files of the zoomable map that do not come, one after the other, in each engine: each time it can be asked for again.
import { clickOn, expectLive, expectSeen, zoomIn } from "./page.ts";
import { ask } from "./tab.ts";
import { expect, test } from "./test.ts";

// What has come is not asked for again: of the parts that come together, all are lost.
const FILES = [/cities-[\w-]+\.json$/, /load-maplibre-|tile_id/, /-worker-/, /\.pmtiles$/];

test.afterEach(({ site }) => site.trouble(null));

test("a button asks again until all have come", async ({ open, site }) => {
  test.setTimeout(150_000);
  const tab = await open({ width: 700, height: 900, webgl: true });
  await tab.goto(`${site.origin}/embed/map/`);
  await expectSeen(tab, "#map-zoom button");
  for (const [i, file] of FILES.entries()) {
    let asked = 0;
    site.trouble((path) => {
      if (!file.test(path)) return null;
      asked += 1;
      return "lost";
    });
    if (i === 0) await zoomIn(tab);
    else await clickOn(tab, "#map-notice button");
    await expect.poll(() => asked, { message: String(file) }).toBeGreaterThan(0);
    await expectSeen(tab, "#map-notice button", 40_000);
  }
  site.trouble(null);
  await clickOn(tab, "#map-notice button");
  await expectLive(tab);
  const position = await ask(tab, () => getComputedStyle(document.querySelector("canvas")!).position);
  expect(position).toBe("absolute");
});
