// What must be there whatever fails: every placed city on the poster, and a year control that works.
import { expect, type Page } from "@playwright/test";
import { dotsSeen } from "./dots.ts";
import { PLACED } from "./tables.ts";

/** All dots are in the poster and seen. */
export async function expectWholePoster(page: Page): Promise<void> {
  expect(await dotsSeen(page.locator("#frame .g > g > path"))).toBe(PLACED);
}

/** One year back by keyboard, on the radio buttons or on the range input, changes number and dots. */
export async function expectYearControl(page: Page): Promise<void> {
  const total = page.locator(".total .y").filter({ visible: true });
  await expect(total).toHaveText("425");
  await page.locator("input[type=range], input[name=year]:checked").first().press("ArrowLeft");
  await expect(total).toHaveText("356");
  await expect(page.locator(".g2025").first()).toHaveCSS("opacity", "0");
}
