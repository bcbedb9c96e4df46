// The network goes and comes back: whatever did not come can be asked for again, without loading the page anew.
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { launchOptions } from "./launch.ts";
import { expectLive, zoomIn, zoomToLive } from "./zoom-to-live.ts";

test.use({ launchOptions: launchOptions(true) });

/** Marks the page, to know it again, once its scripts are there, which are fetched after its first frame. */
async function mark(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => Object.assign(window, { same: true }));
}
const expectSame = async (page: Page) => expect(await page.evaluate(() => "same" in window)).toBe(true);

/** Lets what matches break off until the returned function is called; `broken` counts. */
async function breakOff(page: Page, what: RegExp) {
  let broken = 0;
  await page.route(what, (route) => {
    broken += 1;
    return route.abort();
  });
  return { broken: () => broken, mend: () => page.unroute(what) };
}

test("a section that did not come, when the reader comes near again", async ({ page }) => {
  const trouble = await breakOff(page, /\/embed\/newcomers\/$/);
  await page.goto("");
  await mark(page);
  const link = page.locator("a[data-later][href$='embed/newcomers/']");
  await link.scrollIntoViewIfNeeded();
  await expect.poll(trouble.broken).toBeGreaterThan(0);
  await expect(link).toBeVisible();
  await trouble.mend();
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page.locator("h1")).toBeInViewport();
  await page.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(() => resolve(true))));
  await link.scrollIntoViewIfNeeded();
  await expect(page.locator("main #newcomers")).toBeVisible();
  await expectSame(page);
});

test("sections, when the network is back", async ({ page, context }) => {
  await page.goto("");
  await mark(page);
  await context.setOffline(true);
  const links = page.locator("a[data-later]");
  expect(await links.count()).toBeGreaterThan(0);
  const failed = page.waitForEvent("requestfailed");
  await links.last().scrollIntoViewIfNeeded();
  await failed;
  await context.setOffline(false);
  await page.locator("main > section").last().scrollIntoViewIfNeeded();
  await expect(links).toHaveCount(0);
  await expectSame(page);
});

for (const part of [/start-search-[\w-]+\.js$/, /\/find-en-\w+\.json$/])
  test(`the search, of which ${part} did not come, by its button`, async ({ page }) => {
    const trouble = await breakOff(page, part);
    await page.goto("?year=2025");
    await mark(page);
    await page.locator("#search").click();
    await expect.poll(trouble.broken).toBeGreaterThan(0);
    const again = page.locator("#finder").getByRole("button", { name: "Try again" });
    await expect(again).toBeVisible();
    await trouble.mend();
    // Not scrolled to: coming near would ask again by itself.
    await again.dispatchEvent("click");
    await page.locator("#search").pressSequentially("hanoi");
    await expect(page.locator("#found [role=option]").first()).toBeVisible();
    await expect(again).toHaveCount(0);
    await expectSame(page);
  });

test("names of the cities: a button asks again, and an embed's country is then picked out", async ({
  page,
}) => {
  const trouble = await breakOff(page, /\/cities-[\w-]+\.json$/);
  await page.goto("embed/map/?country=VN");
  await mark(page);
  await expect.poll(trouble.broken).toBeGreaterThan(0);
  const again = page.getByRole("button", { name: "Try again" });
  await again.click();
  await expect.poll(trouble.broken).toBeGreaterThan(1);
  await trouble.mend();
  await again.click();
  await expect(page.locator("html")).toHaveAttribute("data-place", "vietnam");
  await expect(page.locator(".message")).toBeEmpty();
  await expect(again).toHaveCount(0);
  await expectSame(page);
});

test("the country of an embed, whose script did not come, when the network is back", async ({
  page,
  context,
}) => {
  const trouble = await breakOff(page, /highlight-country-[\w-]+\.js$/);
  await page.goto("embed/map/?country=VN");
  await expect.poll(trouble.broken).toBeGreaterThan(0);
  await trouble.mend();
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.locator("html")).toHaveAttribute("data-place", "vietnam");
});

test("the dialog: the page stays, the address of the embed is there, the button asks again", async ({
  page,
  context,
}) => {
  await page.goto("");
  await mark(page);
  await context.setOffline(true);
  const button = page.locator("#embed button");
  await button.click();
  await expect(page.locator("#embed [role=status] a")).toHaveText(/\/embed\/map\/$/);
  await context.setOffline(false);
  await button.click();
  await expect(page.locator("dialog.embed-dialog")).toBeVisible();
  await expect(page.locator("dialog.embed-dialog")).toHaveCSS("position", "fixed");
  await expect(page.locator("#embed [role=status]")).toBeEmpty();
  await expectSame(page);
});

test("a picture of the view: the button asks again", async ({ page, context }) => {
  await page.goto("");
  await mark(page);
  await context.setOffline(true);
  const svg = page.locator("#view-downloads").getByRole("button", { name: "SVG" });
  await svg.click();
  await expect(page.locator("#view-downloads [role=status]")).not.toBeEmpty();
  await context.setOffline(false);
  const download = page.waitForEvent("download");
  await svg.click();
  await download;
  await expect(page.locator("#view-downloads [role=status]")).toBeEmpty();
  await expectSame(page);
});

test("charts that follow the filter, when the network is back", async ({ page, context }) => {
  await page.goto("?regions=africa");
  const trouble = await breakOff(page, /filtered-charts-[\w-]+\.js$/);
  await page.reload();
  await expect.poll(trouble.broken).toBeGreaterThan(0);
  await trouble.mend();
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.locator(".stand-in").first()).toBeAttached();
});

test("the zoomable map, when the network is back", async ({ page, context }) => {
  const trouble = await breakOff(page, /load-maplibre-[\w-]+\.js$/);
  await page.goto("");
  await mark(page);
  await zoomIn(page);
  await expect(page.locator("#map-notice button")).toBeVisible({ timeout: 45_000 });
  await trouble.mend();
  await context.setOffline(true);
  await context.setOffline(false);
  await expectLive(page);
  await expectSame(page);
});

test("tiles of the map, when the network is back, or when the reader moves on", async ({ page, context }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("embed/map/?region=vietnam");
  await zoomToLive(page);
  const plus = page.locator("#map-zoom").getByRole("button", { name: "Zoom in" });
  for (const back of [
    async () => {
      await context.setOffline(true);
      await context.setOffline(false);
    },
    () => page.getByRole("region", { name: /arrow keys/ }).press("ArrowRight"),
  ]) {
    const trouble = await breakOff(page, /\.pmtiles$/);
    await expect(async () => {
      await plus.click();
      expect(trouble.broken()).toBeGreaterThan(0);
    }).toPass();
    // What was being drawn has failed by now, and nothing is asked for while nothing changes.
    await trouble.mend();
    const tile = page.waitForResponse(/\.pmtiles$/);
    await back();
    expect((await tile).ok()).toBe(true);
  }
});

test("styles and coast of the lower part, when the network is back", async ({ page, context }) => {
  const trouble = await breakOff(page, /\/assets\/(?:later-[\w-]+\.css|vietnam-[\w-]+\.svg)$/);
  await page.goto("");
  await mark(page);
  const coast = page.locator("use[href$='#country']").first();
  await coast.scrollIntoViewIfNeeded();
  await expect.poll(trouble.broken).toBeGreaterThan(1);
  const width = () => coast.evaluate((use) => (use as unknown as SVGUseElement).getBBox().width);
  const rules = () =>
    page.locator("main > link[rel=stylesheet]").evaluate((link) => {
      try {
        return (link as HTMLLinkElement).sheet?.cssRules.length ?? 0;
      } catch {
        return 0;
      }
    });
  expect(await width()).toBe(0);
  expect(await rules()).toBe(0);
  await trouble.mend();
  await context.setOffline(true);
  await context.setOffline(false);
  await expect.poll(width).toBeGreaterThan(0);
  await expect.poll(rules).toBeGreaterThan(0);
  await expectSame(page);
});
