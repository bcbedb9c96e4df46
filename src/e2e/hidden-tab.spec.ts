// A tab that is really hidden while the zoomable map loads: it has all the time it needs, and comes when it is seen.
import { chromium, expect, test } from "@playwright/test";
import { launch } from "puppeteer-core";
import { launchOptions } from "./launch.ts";
import { pressPlus } from "./zoom-to-live.ts";

/** So long the map may take to come up, and more. */
const DEADLINE_MS = 31_000;

// Playwright lets no page be hidden; with Puppeteer the page that is not in front is.
test("longer than the map may take", async ({ baseURL }) => {
  test.setTimeout(150_000);
  const { args, executablePath = chromium.executablePath() } = launchOptions(true);
  const browser = await launch({ executablePath, args });
  const page = await browser.newPage();
  const isHidden = () => page.evaluate(() => document.hidden);
  const status = () =>
    page.evaluate(() => [
      document.documentElement.dataset["map"] ?? null,
      document.querySelector(".message")?.textContent,
    ]);
  // Without motion the map is there at once, also where no frame is drawn.
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await page.goto(`${baseURL}embed/map/`);
  await page.waitForSelector("#map-zoom button");
  const other = await browser.newPage();
  expect(await isHidden()).toBe(true);
  await page.$eval("#frame", pressPlus);
  const start = await page.evaluate(() => performance.now());
  await expect
    .poll(() => page.evaluate(() => performance.now()), { timeout: 60_000, intervals: [1000] })
    .toBeGreaterThan(start + DEADLINE_MS);
  expect(await isHidden()).toBe(true);
  expect(await status()).toEqual([null, "Loading finer detail…"]);
  await other.close();
  await page.bringToFront();
  await expect.poll(status, { timeout: 45_000 }).toEqual(["live", ""]);
  await browser.close();
});
