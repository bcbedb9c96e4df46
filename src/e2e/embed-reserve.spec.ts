// The place that embed.js keeps free is nearly the height that each view turns out to have.
import { VIEWS } from "../shell/pages.ts";
import { reserve } from "../shell/host/reserve.ts";
import { expect, LANGUAGES, test } from "./site.ts";

const WIDTHS = [300, 360, 420, 500, 600, 688, 760, 900, 1000, 1100];
/** Of the height: too little makes the article move, too much leaves a gap until the frame is out of sight. */
const [SHORT, LONG] = [0.95, 1.25];

const paths = Object.values(VIEWS).flatMap(({ path }) => (path.startsWith("embed/") ? [path] : []));

for (const path of paths)
  test(`${path}: the place kept free is about right`, async ({ page }) => {
    for (const { root } of LANGUAGES) {
      await page.goto(`${root}${path}`);
      await expect(page.locator("h1")).toHaveCount(1);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
        const part = reserve(path.split("/")[1] ?? "", width) / height;
        expect
          .soft(part, `${root}${path} is ${Math.round(height)} px high at ${width} px`)
          .toBeGreaterThan(SHORT);
        expect
          .soft(part, `${root}${path} is ${Math.round(height)} px high at ${width} px`)
          .toBeLessThan(LONG);
      }
    }
  });
