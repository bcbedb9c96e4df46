// The place that embed.js keeps free is nearly the height that each view turns out to have.
import type { Page } from "@playwright/test";
import { LANGUAGES as ALL_LANGUAGES } from "../site/languages.ts";
import { VIEWS } from "../site/pages.ts";
import { estimateHeight } from "../model/embed-height.ts";
import { CHART_HEADS } from "../charts/chart-heads.ts";
import { expect, LANGUAGES, test } from "./fixtures.ts";

const WIDTHS = [280, 300, 320, 360, 420, 500, 560, 600, 640, 688, 760, 820, 900, 1000, 1100];
const TOUCH_WIDTHS = [360, 760];
/** Of the height: too little makes the article move, too much leaves a gap until the frame is out of sight. */
const SHORT = 0.95;
/** A view with a map or a strip of years, whatever it is. */
const LONG = 1.25;
/** A chart, to the higher of English and Vietnamese. */
const LONG_OF_CHARTS = 1.05;

const embeds = Object.values(VIEWS).flatMap(({ path, embed }) => (embed === null ? [] : [{ path, embed }]));

/** How high the page is at each width. */
async function heightsOf(page: Page, path: string, widths: readonly number[]): Promise<readonly number[]> {
  await page.goto(path);
  await expect(page.locator("h1")).toHaveCount(1);
  const heights: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    heights.push(await page.evaluate(() => document.documentElement.getBoundingClientRect().height));
  }
  return heights;
}

async function expectRoom(
  page: Page,
  { path, embed }: (typeof embeds)[number],
  widths: readonly number[],
  touch: boolean,
) {
  const each: (readonly number[])[] = [];
  for (const { root } of LANGUAGES) each.push(await heightsOf(page, root + path, widths));
  for (const [i, width] of widths.entries()) {
    const heights = each.map((ofLanguage) => ofLanguage[i]!);
    const kept = estimateHeight(embed, width, touch);
    const name = `${path} is ${heights.map(Math.round).join(" or ")} px high at ${width} px, ${kept} are kept`;
    expect.soft(kept / Math.max(...heights), name).toBeGreaterThan(SHORT);
    if (embed in CHART_HEADS && !touch)
      expect.soft(kept / Math.max(...heights), name).toBeLessThan(LONG_OF_CHARTS);
    else expect.soft(kept / Math.min(...heights), name).toBeLessThan(LONG);
  }
}

for (const each of embeds)
  test(`${each.path}: the place kept free is about right`, async ({ page }) => {
    await expectRoom(page, each, WIDTHS, false);
  });

test("in no language is the map much higher on a phone than the place kept free", async ({ page }) => {
  for (const language of ALL_LANGUAGES) {
    const [height = 0] = await heightsOf(page, `${language === "en" ? "" : `${language}/`}embed/map/`, [360]);
    expect.soft(height / estimateHeight("map", 360), language).toBeLessThan(1.1);
  }
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true });
  test("the place kept free is about right where rows are higher", async ({ page }) => {
    for (const each of embeds) await expectRoom(page, each, TOUCH_WIDTHS, true);
  });
});
