// Asks for MapLibre as a reader does who goes nearer and nearer.
import { expect, type FrameLocator, type Page } from "@playwright/test";

/** Presses plus on the frame of the map, as often as it takes; runs in the page. */
export const pressPlus = (): void => {
  const frame = document.querySelector("#frame");
  // Out of sight no frame is drawn.
  frame?.scrollIntoView({ block: "center", behavior: "instant" });
  for (let press = 0; press < 8; press += 1) frame?.dispatchEvent(new KeyboardEvent("keydown", { key: "+" }));
};

/** Goes so near that MapLibre is wanted. */
export async function zoomIn(page: Page | FrameLocator): Promise<void> {
  await page.locator("#map-zoom button").first().waitFor();
  await page.locator("#frame").evaluate(pressPlus);
}

export const expectLive = (page: Page | FrameLocator): Promise<void> =>
  expect(page.locator("html")).toHaveAttribute("data-map", "live", { timeout: 45_000 });

export async function zoomToLive(page: Page | FrameLocator): Promise<void> {
  await zoomIn(page);
  await expectLive(page);
}

/** The whole world again, on MapLibre's map. */
export async function worldLive(page: Page | FrameLocator): Promise<void> {
  await zoomToLive(page);
  await page.locator("#map-zoom button").last().click();
  await expect(page.locator("html")).not.toHaveAttribute("data-moved-map");
}
