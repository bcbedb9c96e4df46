// What is said of the zoomable map, where it loads and where it has not come, covers no city.
import { expect, test } from "@playwright/test";
import { LANGUAGES } from "./fixtures.ts";
import { spotsOf } from "./spots.ts";
import { zoomIn } from "./zoom-to-live.ts";

for (const { language, root } of LANGUAGES)
  test(`${language}: that the zoomable map loads, or has not come, is said beside the map`, async ({
    page,
  }) => {
    for (const width of [280, 360, 592, 700, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      let come = (): void => {};
      await page.route(/load-maplibre-/, async (route) => {
        await new Promise<void>((resolve) => (come = resolve));
        await route.abort();
      });
      await page.goto(`${root}embed/map/`);
      await zoomIn(page);
      const message = page.locator(".message");
      await expect(message).toHaveText(/…$/);
      const under = async (selector: string) => {
        const rects = await page
          .locator(selector)
          .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
        return (await spotsOf(page, "world")).filter(({ left, top }) =>
          rects.some((rect) => left > rect.left && left < rect.right && top > rect.top && top < rect.bottom),
        );
      };
      expect(await under(".message"), `loading at ${width}`).toEqual([]);
      await expect.poll(() => (come(), message.textContent())).not.toMatch(/…$|^$/);
      const [frame, said] = [await page.locator("#frame").boundingBox(), await message.boundingBox()];
      // Beside it on a wide page is its upper corner, north of every city.
      if (width < 960) expect(said!.y).toBeGreaterThanOrEqual(frame!.y + frame!.height);
      expect(await under(".message")).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await page.unroute(/load-maplibre-/);
    }
  });
