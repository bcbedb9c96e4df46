// The place that embed.js keeps free is nearly the height that each view turns out to have.
import type { Page } from "@playwright/test";
import { VIEWS } from "../site/pages.ts";
import { estimateHeight } from "../model/embed-height.ts";
import { expect, LANGUAGES, test } from "./fixtures.ts";

const WIDTHS = [300, 360, 420, 500, 600, 688, 760, 900, 1000, 1100];
const TOUCH_WIDTHS = [360, 760];
/** Of the height: too little makes the article move, too much leaves a gap until the frame is out of sight. */
const [SHORT, LONG] = [0.95, 1.25];

const paths = Object.values(VIEWS).flatMap(({ path }) => (path.startsWith("embed/") ? [path] : []));

async function expectRoom(page: Page, path: string, widths: readonly number[], touch: boolean) {
  await page.goto(path);
  await expect(page.locator("h1")).toHaveCount(1);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const part = estimateHeight(path.split("/").at(-2) ?? "", width, touch) / height;
    const name = `${path} is ${Math.round(height)} px high at ${width} px`;
    expect.soft(part, name).toBeGreaterThan(SHORT);
    expect.soft(part, name).toBeLessThan(LONG);
  }
}

for (const path of paths)
  test(`${path}: the place kept free is about right`, async ({ page }) => {
    for (const { root } of LANGUAGES) await expectRoom(page, root + path, WIDTHS, false);
  });

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true });
  test("the place kept free is about right where rows are higher", async ({ page }) => {
    for (const path of paths) await expectRoom(page, path, TOUCH_WIDTHS, true);
  });
});
