// The pages of the cities: all linked, whole without script, and light.
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, LANGUAGES, test } from "./fixtures.ts";
import { CITIES } from "./tables.ts";

const DIST = `node_modules/.cache/site-${process.env["PORT"] ?? 4173}`;

for (const { language, root } of LANGUAGES) {
  test(`${language}: Hà Nội's page tells when, how it is known, who is near, and every source`, async ({
    page,
  }) => {
    await page.goto(`${root}city/vn-hanoi/`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("h1")).toHaveText(language === "en" ? "Hanoi" : "Hà Nội");
    const main = page.locator("main");
    await expect(main).toContainText("2025");
    await expect(main.locator("ol:not(.seen) li")).toHaveCount(5);
    await expect(main.locator("ol:not(.seen) li").first()).toContainText("km");
    const sources = main.locator("a.source");
    expect(await sources.count()).toBeGreaterThan(2);
    for (const source of await sources.all()) await expect(source).toHaveAttribute("href", /^https?:/);
    await page.locator(".acts a").first().click();
    await expect(page).toHaveURL(new RegExp(`/${root}\\?city=vn-hanoi`));
    await expect(page.locator(".card h3")).toHaveText(language === "en" ? "Hanoi" : "Hà Nội");
  });

  test(`${language}: every city of the list has its page, and every page leads on`, async ({ page }) => {
    await page.goto(`${root}cities/`);
    const pages = await page
      .locator("main li > a:first-child")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(new Set(pages).size).toBe(CITIES);
    const files = pages.map((address) => join(DIST, new URL(address).pathname, "index.html"));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    const twins = files.map((file) => `${file}.br`);
    const heaviest = Math.max(...twins.map((twin) => statSync(twin).size));
    expect(heaviest).toBeLessThan(5700);
  });

  test(`${language}: a city's sightings are dated dots with sources, on its page and on its card`, async ({
    page,
  }) => {
    await page.goto(`${root}city/ua-melitopol/`);
    const seen = page.locator(".seen > li");
    const count = await seen.count();
    expect(count).toBeGreaterThan(4);
    const years = (await seen.locator("b").allTextContents()).map((date) => Number(/\d{4}/.exec(date)?.[0]));
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    await expect(seen.locator("a.source[href^=http]")).toHaveCount(count);
    await page.goto(`${root}?city=ua-melitopol`);
    const dots = page.locator(".card .dots > li");
    await expect(dots).toHaveCount(count);
    await expect(dots.first().locator("b")).toHaveText(String(years[0]));
    await expect(dots.locator("a.source[href^=http]")).toHaveCount(count);
  });

  test(`${language}: at 320 px nothing is cut off`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    await page.goto(`${root}city/kr-seodaemun-gu/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test("a city without a point says so and has no neighbours", async ({ page }) => {
  await page.goto("vi/city/ke-kuno-consortium/");
  await expect(page.locator("main ol:not(.seen)")).toHaveCount(0);
  await expect(page.locator("main")).toContainText("chưa có vị trí");
});

test("no place to report to, no link to it", async ({ page }) => {
  test.skip(Boolean(process.env["REPORT_URL"]));
  await page.goto("city/vn-hanoi/");
  await expect(page.locator(".acts")).not.toContainText("Report");
});

test.describe("sharing", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  for (const { root } of LANGUAGES)
    test(`/${root}: the page's address is copied and that is said`, async ({ page }) => {
      await page.goto(`${root}city/vn-hanoi/#top`);
      await page.locator(".share button").click();
      await expect(page.getByRole("status")).toHaveText(root === "" ? "Copied" : "Đã sao chép");
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(page.url().replace("#top", ""));
    });

  test("the system's sheet gets name and address; who changes their mind hears nothing of it", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        document.title = JSON.stringify(data);
        throw new DOMException("", "AbortError");
      };
    });
    await page.goto("vi/city/vn-hanoi/");
    await page.getByRole("button", { name: "Chia sẻ" }).click();
    await expect(page).toHaveTitle(JSON.stringify({ title: "Hà Nội", url: page.url() }));
    await expect(page.getByRole("status")).toBeEmpty();
  });
});

test("without script there is nothing to press and no room for it", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto("city/vn-hanoi/");
  await expect(page.locator(".share")).toBeHidden();
  await context.close();
});
