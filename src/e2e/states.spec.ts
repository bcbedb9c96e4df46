// The address of a state, answered by static files: the embed begins in it, with and without script, and is led on from there.
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const root = (page: Page) => page.locator("html");

for (const folder of ["", "vi/"]) {
  test(`${folder}embed/map/2020/ shows that year, and the year can be changed`, async ({ page }) => {
    await page.goto(`${folder}embed/map/2020/`);
    await expect(page.locator("input[type=range]")).toHaveAttribute("aria-valuetext", /2020/);
    await expect(root(page)).toHaveAttribute("data-year", "2020");
    await expect(page.locator("a[data-full]")).toHaveAttribute("href", /\?year=2020$/);
    await page.locator("input[type=range]").press("ArrowRight");
    await expect(root(page)).toHaveAttribute("data-year", "2021");
  });

  test(`${folder}embed/map/asia-pacific/ is turned to the region, and the address may say otherwise`, async ({
    page,
  }) => {
    await page.goto(`${folder}embed/map/asia-pacific/`);
    await expect(page.locator("input[type=range]")).toBeVisible();
    await expect(root(page)).toHaveAttribute("data-place", "asia-pacific");
    await page.goto(`${folder}embed/map/asia-pacific/?region=africa&theme=dark`);
    await expect(page.locator("input[type=range]")).toBeVisible();
    await expect(root(page)).toHaveAttribute("data-place", "africa");
    await expect(root(page)).toHaveAttribute("data-theme", "dark");
  });
}

test("embed/map/vn-hanoi/ opens the card of the city", async ({ page }) => {
  await page.goto("embed/map/vn-hanoi/");
  await expect(page.locator(".card h3")).toHaveText("Hanoi");
});

test("embed/map/kr/ picks the country out, turns to it and is headed by it", async ({ page }) => {
  await page.goto("embed/map/kr/");
  await expect(page.locator("h1")).toContainText("South Korea");
  // Names of cities come from a close look on.
  await expect(page.locator("#map-names")).toContainText("Pohang");
  await expect(page.locator("#frame > .poster .camera > g").first()).toHaveCSS("opacity", "0.16");
});

test("a country's page hands its own address on, and leads to the map and back to its cities", async ({
  page,
}) => {
  await page.goto("country/kr/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("South Korea");
  await expect(page.locator("picture img")).toHaveJSProperty("complete", true);
  expect(await page.locator("picture img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(
    1200,
  );
  await expect(page.getByRole("button", { name: /link|share/i })).toBeVisible();
  await page.locator(".acts a").first().click();
  await expect(page).toHaveURL(/\?country=KR$/);
});

test("the full page's copied link is that of the state's page", async ({ page, context, browserName }) => {
  test.skip(browserName !== "chromium", "reads the clipboard");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("?city=vn-hanoi");
  await page.locator(".card summary, .card details").first().click();
  const button = page.locator(".card").getByRole("button", { name: "Copy link" });
  await button.click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/city\/vn-hanoi\/$/);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("year and region are those of the address", async ({ page }) => {
    await page.goto("embed/map/2020/");
    await expect(page.locator("input[name=year]:checked")).toHaveValue("2020");
    await page.goto("embed/map/africa/");
    await expect(root(page)).toHaveAttribute("data-place", "africa");
    await page.goto("vi/year/2020/");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2020");
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});
