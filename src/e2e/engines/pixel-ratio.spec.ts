// A window that is taken to another screen: the zoomable map is drawn in that screen's pixels.
import { zoomToLive } from "./page.ts";
import { ask } from "./tab.ts";
import { expect, test } from "./test.ts";

test("on a screen of finer pixels the zoomable map is drawn as fine, again and again", async ({
  open,
  site,
}) => {
  const tab = await open({ width: 700, height: 900, webgl: true });
  test.skip(tab.setRatio === null, "the driver has no other screen");
  await tab.goto(`${site.origin}/embed/map/`);
  await zoomToLive(tab);
  const perPixel = () =>
    ask(tab, () => {
      const canvas = document.querySelector<HTMLCanvasElement>("#gl canvas");
      return canvas === null ? 0 : canvas.width / canvas.clientWidth;
    });
  for (const ratio of [2, 1, 3] as const) {
    await tab.setRatio?.(ratio);
    await expect.poll(perPixel).toBeCloseTo(ratio, 1);
  }
});
