// Readers who ask for less motion while a page is open: from then on nothing moves by itself.
import { expect, test } from "./fixtures.ts";

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "no-preference" }));

test("the map goes at once where it is sent, the total is written at once", async ({ page }) => {
  await page.goto("");
  const nearer = page.locator("#map-zoom button").first();
  await expect(nearer).toBeVisible();
  await page.emulateMedia({ reducedMotion: "reduce" });
  const noted = await page.evaluateHandle(() => {
    const seen = { transforms: new Set<string>(), totals: new Set<string>() };
    const camera = document.querySelector<SVGGElement>("#frame .camera")!;
    new MutationObserver(() => seen.transforms.add(camera.style.transform)).observe(camera, {
      attributeFilter: ["style"],
    });
    new MutationObserver((changes) => {
      for (const { target } of changes) seen.totals.add(target.textContent ?? "");
    }).observe(document.querySelector(".now")!, { characterData: true, childList: true, subtree: true });
    return seen;
  });
  await nearer.click();
  // Written once the map rests.
  await expect(page).toHaveURL(/at=/);
  await page.locator("#year-control input").press("ArrowLeft");
  await expect(page).toHaveURL(/year=/);
  expect(
    await noted.evaluate(({ transforms, totals }) => [transforms.size, [...totals].filter(Boolean)]),
  ).toEqual([1, []]);
});

test("an embed that has not begun to play does not begin", async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 60 });
  await page.goto("embed/map/?play=1&year=2016");
  const play = page.locator(".play");
  await expect(play).toHaveText("Play");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 700, height: 900 });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new IntersectionObserver(([entry]) => entry!.intersectionRatio > 0.9 && resolve(), {
          threshold: 1,
        }).observe(document.querySelector("#frame")!);
      }),
  );
  await expect(play).toHaveText("Play");
  await expect(page.locator("html")).toHaveAttribute("data-year", "2016");
});
