// What must be there whatever fails: every placed city on the poster, and a year control that works.
import { expect, type Page } from "@playwright/test";
import { dotsSeen } from "./dots.ts";
import { announced, BEFORE, LAST, PLACED, placedAt } from "./tables.ts";

const dots = (page: Page) => dotsSeen(page.locator("#frame .g > g > path"));

/** All dots are in the poster and seen. */
export async function expectWholePoster(page: Page): Promise<void> {
  expect(await dots(page)).toBe(PLACED);
}

/** One year back by keyboard, on the radio buttons or on the range input, changes number and dots. */
export async function expectYearControl(page: Page): Promise<void> {
  const total = page.locator(".total .y").filter({ visible: true });
  await expect(total).toHaveText(announced(LAST).members);
  await page.locator("input[type=range], input[name=year]:checked").first().press("ArrowLeft");
  await expect(total).toHaveText(announced(BEFORE).members);
  await expect.poll(() => dots(page)).toBe(placedAt(BEFORE));
}
