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
      const below = width < 1000 ? [] : width < 1280 ? ["#places li"] : ["#places li", ".milestone .line"];
      for (const part of below)
        for (const box of await boxesOf(page, part))
          expect([part, box.bottom <= height], "ends in view").toEqual([part, true]);
      expect(
        await page.locator(".play").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
        "Play's word is whole",
      ).toBe(0);
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

for (const path of ["", "ar/embed/map/", "embed/growth/"])
  test(`/${path}: each number of the strip stands over its own tick, in its colour, and whole`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator(".thumb")).toBeVisible();
    for (const width of [320, 360, 640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const misplaced = await page.locator(".columns").evaluate((columns) => {
        const { left, right } = columns.getBoundingClientRect();
        const range = document.createRange();
        return [...columns.querySelectorAll("span")].flatMap((tick) => {
          range.selectNodeContents(tick);
          const [text, line] = [range.getBoundingClientRect(), tick.getBoundingClientRect()];
          const { color, borderBottomColor } = getComputedStyle(tick);
          const isWhole = text.left >= left - 1 && text.right <= right + 1;
          const isOver = Math.abs(text.left + text.right - line.left - line.right) <= 2;
          return isWhole && isOver && color === borderBottomColor ? [] : [tick.textContent];
        });
      });
      expect([width, misplaced]).toEqual([width, []]);
    }
  });

for (const language of LANGUAGES)
  test(`${language}: regions with names of two lines have room between their rows on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of ["", "embed/map/"]) {
      await page.goto((language === "en" ? "" : `${language}/`) + path);
      await expect(page.locator("#places button")).not.toHaveCount(0);
      const boxes = await boxesOf(page, "#places li > *");
      const rows = boxes.filter(({ bottom }) => boxes.some(({ top }) => top >= bottom));
      const next = boxes.filter((box) => !rows.includes(box));
      expect(rows.length).toBeGreaterThan(0);
      const [end, start] = [
        Math.max(...rows.map((box) => box.bottom)),
        Math.min(...next.map((box) => box.top)),
      ];
      expect(start - end).toBeGreaterThanOrEqual(4);
    }
  });

for (const width of [360, 640, 960])
  test(`at ${width} px the bars of growth take a good part of its height`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("embed/growth/");
    await expect(page.locator(".thumb")).toBeVisible();
    const [bars] = await boxesOf(page, ".columns svg");
    const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    expect(bars!.height / height).toBeGreaterThan(0.22);
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

test("a card that opens moves neither the strip, nor Play, nor the sentence", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("");
  await expect(page.locator("#places button")).not.toHaveCount(0);
  const places = () =>
    Promise.all(["h1", ".strip", ".play", "#places", ".milestone"].map((part) => boxesOf(page, part)));
  const before = await places();
  const { left, top } = (await spotsOf(page, "world")).find(({ id }) => id === "au-wollongong")!;
  await page.mouse.click(left, top);
  await expect(page.locator(".card h3")).toBeVisible();
  expect(await places()).toEqual(before);
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
