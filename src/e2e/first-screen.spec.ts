// The first screen at the sizes people have: one picture, one control, one number, and nothing over a dot.
import type { Page } from "@playwright/test";
import { LANGUAGES } from "../site/languages.ts";
import { expect, test } from "./fixtures.ts";
import { spotsOf } from "./spots.ts";

const SIZES = [
  [360, 740],
  [700, 900],
  [1000, 700],
  [1280, 800],
  [1680, 1000],
] as const;

const boxesOf = (page: Page, selector: string): Promise<readonly DOMRect[]> =>
  page
    .locator(selector)
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => element.getBoundingClientRect().toJSON() as DOMRect),
    );

for (const language of LANGUAGES)
  for (const [width, height] of SIZES)
    test(`${language}, ${width}×${height}: title, numbers, whole map, thumb and Play without scrolling, no dot covered`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(language === "en" ? "" : `${language}/`);
      await expect(page.locator(".thumb")).toBeVisible();
      await expect(page.locator(".play")).toBeVisible();
      for (const part of ["h1", ".now .big", "#frame", ".columns", ".thumb", ".play"])
        for (const box of await boxesOf(page, part)) {
          expect([part, box.top >= 0 && box.left >= 0], "begins in view").toEqual([part, true]);
          expect([part, box.bottom <= height && box.right <= width], "ends in view").toEqual([part, true]);
        }
      if (width >= 1000)
        for (const box of await boxesOf(page, "#places li")) expect(box.bottom).toBeLessThanOrEqual(height);
      const over = await boxesOf(page, ".now .y, .now a, #map-zoom button, .inset, .isle, .named .y, .strip");
      const covered = (await spotsOf(page, "world")).filter(({ left, top }) =>
        over.some(
          (box) => left > box.left - 2 && left < box.right + 2 && top > box.top - 2 && top < box.bottom + 2,
        ),
      );
      expect(covered.map(({ id }) => id)).toEqual([]);
    });

for (const language of LANGUAGES)
  test(`${language}: what the strip's marks mean stands beside its numbers, not over them`, async ({
    page,
  }) => {
    await page.goto(language === "en" ? "embed/map/" : `${language}/embed/map/`);
    await expect(page.locator(".thumb")).toBeVisible();
    for (const width of [320, 352, 360, 480, 640, 800, 1000, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const numbers = await boxesOf(page, ".columns span");
      const over = (await boxesOf(page, ".bars > p > span")).filter((key) =>
        numbers.some(
          (box) =>
            key.left < box.right &&
            box.left < key.right &&
            key.top < box.bottom - 1 &&
            box.top < key.bottom - 1,
        ),
      );
      expect([width, over]).toEqual([width, []]);
    }
  });

for (const path of ["", "embed/map/"])
  for (const width of [280, 360, 640, 1000, 1280])
    test(`/${path} at ${width} px: the card lies beside the map or below it`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${path}?city=vn-hanoi`);
      await expect(page.locator(".card h3")).toBeVisible();
      const [card, frame] = [(await boxesOf(page, ".card"))[0]!, (await boxesOf(page, "#frame"))[0]!];
      expect(card.top >= frame.bottom || card.left >= frame.right).toBe(true);
      expect(card.right).toBeLessThanOrEqual(width);
    });

test("a region that is pressed is shown, pressed again the world is", async ({ page }) => {
  await page.goto("embed/map/");
  const africa = page.locator("#places button").first();
  await africa.click();
  await expect(page.locator("html")).toHaveAttribute("data-place", "africa");
  await expect(africa).toHaveAttribute("aria-pressed", "true");
  await africa.click();
  await expect(page.locator("html")).toHaveAttribute("data-place", "world");
});

test("the legend's numbers are those of the year, and together the cities placed", async ({ page }) => {
  await page.goto("embed/map/");
  const sum = async (): Promise<number> => {
    const counts = await page.locator("#places button b").allTextContents();
    return counts.slice(0, -1).reduce((total, count) => total + Number(count), 0);
  };
  for (const year of ["2016", "2021", "2024"]) {
    await page.goto(`embed/map/?year=${year}`);
    await expect(page.locator("#places button")).not.toHaveCount(0);
    const placed = await page.locator(`.placed .y${year}`).textContent();
    expect(await sum()).toBe(Number(/\d+/.exec(placed ?? "")?.[0]));
  }
});
