// Every language that has a catalogue: whole, told as what it is, mirrored where it is written from right to left.
import type { Page } from "@playwright/test";
import { DATA_LANGUAGES } from "../../data/schema.ts";
import { LANGUAGES } from "../site/languages.ts";
import { createDigits } from "../i18n/translate.ts";
import { expect, test } from "./fixtures.ts";
import { announced, BEFORE, FIRST, LAST } from "./tables.ts";

const rootOf = (language: string): string => (language === "en" ? "" : `${language}/`);
const MORE = LANGUAGES.filter((language) => DATA_LANGUAGES.every((each) => each !== language));

const digits = createDigits("٠");

const boxOf = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox())!;
const noSidewaysScroll = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

for (const language of MORE)
  test.describe(language, () => {
    for (const view of ["", "embed/map/"])
      for (const width of [360, 1280])
        test(`/${rootOf(language)}${view} at ${width}: whole, nothing sticks out, says that it waits for a reader`, async ({
          page,
        }) => {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(rootOf(language) + view);
          await expect(page.locator("html")).toHaveAttribute("lang", language);
          await expect(page.locator(".poster .land")).toBeVisible();
          await page.locator("input[type=range]").press("ArrowLeft");
          await expect(page.locator("html")).toHaveAttribute("data-year", String(BEFORE));
          await noSidewaysScroll(page);
          await expect(page.locator("body > aside small")).toBeVisible();
        });

    test("facts are English and say so", async ({ page }) => {
      await page.goto(`${rootOf(language)}?year=2019`);
      await expect(page.locator('.milestone [lang="en"]').filter({ visible: true }).first()).toContainText(
        "members",
      );
    });

    test("every other language is a link away", async ({ page }) => {
      await page.goto(rootOf(language));
      const links = page.locator(".site nav a[hreflang]");
      await expect(links).toHaveCount(LANGUAGES.length - 1);
      await page.locator(".menu summary").click();
      await links.and(page.locator("[hreflang=vi]")).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "vi");
    });

    test("both archipelagos are named, without a claimant", async ({ page }) => {
      await page.goto(rootOf(language));
      for (const name of await page.locator(".isle").allTextContents()) expect(name).toMatch(/^[^()]+$/);
    });
  });

test.describe("Arabic", () => {
  test("the layout is mirrored, time is not", async ({ page }) => {
    await page.goto("ar/");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    const slider = page.locator("input[type=range]");
    await expect(slider).toBeVisible();
    expect((await boxOf(page, ".site b")).x).toBeGreaterThan((await boxOf(page, ".site nav")).x);
    expect((await boxOf(page, `.ticks .y${FIRST}`)).x).toBeLessThan(
      (await boxOf(page, `.ticks .y${LAST}`)).x,
    );
    await slider.press("ArrowLeft");
    await expect(page.locator("html")).toHaveAttribute("data-year", String(BEFORE));
    await slider.press("ArrowRight");
    await expect(page.locator("html")).toHaveAttribute("data-year", String(LAST));
  });

  test("numbers, years and dates are in Arabic’s own digits, and stay so as the year changes", async ({
    page,
  }) => {
    await page.goto("ar/");
    const seen = (selector: string) => page.locator(`${selector} .y`).filter({ visible: true });
    await expect(seen(".total")).toHaveText(digits(announced(LAST).members));
    await expect(seen(".big").first()).toHaveText(digits(LAST));
    await page.locator("input[type=range]").press("Home");
    await expect(seen(".big").first()).toHaveText(digits(FIRST));
    await expect(seen(".total")).toHaveText(digits(announced(FIRST).members));
    await expect(page.locator(".ticks .y2016")).toHaveText("٢٠١٦");
    const mixed = await page
      .locator(".now, .strip, .legend")
      .evaluateAll((parts) => parts.map((part) => part.textContent ?? "").filter((text) => /\d/.test(text)));
    expect(mixed).toEqual([]);
  });

  test("the strip's key is read from the right; a fact in English is an English line", async ({ page }) => {
    for (const width of [360, 640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto("ar/embed/map/");
      await expect(page.locator(".thumb")).toBeVisible();
      expect((await boxOf(page, ".key-total")).x).toBeGreaterThan((await boxOf(page, ".key-bars")).x);
      const line = page.locator(".milestone .line").filter({ visible: true }).first();
      await expect(line).toHaveCSS("direction", "ltr");
      await expect(line.locator('[lang="en"][dir="ltr"]')).not.toBeEmpty();
    }
  });

  test("the card of a city opens on the reader's side", async ({ page }) => {
    await page.goto("ar/?city=vn-vinh&year=2022");
    const card = await boxOf(page, ".card");
    const frame = await boxOf(page, "#frame");
    expect(card.x - frame.x).toBeLessThan(2);
  });
});
