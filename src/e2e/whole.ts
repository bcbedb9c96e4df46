// What must be there whatever fails: every placed city on the poster, and a year control that works.
import { expect, type Page } from "@playwright/test";
import { PLACED } from "./tables.ts";

/** All dots are in the poster and seen. */
export async function expectWholePoster(page: Page): Promise<void> {
  const dots = await page
    .locator("#frame .g > g > path")
    .evaluateAll((paths) =>
      paths
        .filter((path) => path.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .reduce((sum, path) => sum + (path.getAttribute("d")?.match(/h0/g)?.length ?? 0), 0),
    );
  expect(dots).toBe(PLACED);
}

/** One year back by keyboard, on the radio buttons or on the range input, changes number and dots. */
export async function expectYearControl(page: Page): Promise<void> {
  const total = page.locator(".total .y").filter({ visible: true });
  await expect(total).toHaveText("425");
  await page.locator("input[type=range], input[name=year]:checked").first().press("ArrowLeft");
  await expect(total).toHaveText("356");
  await expect(page.locator(".g2025").first()).toHaveCSS("opacity", "0");
}
