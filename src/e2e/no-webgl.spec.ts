// A browser without WebGL: the poster stays, says so once, and the list of cities is there.
import { expect, LANGUAGES, test } from "./fixtures.ts";
import { expectWholePoster, expectYearControl } from "./expect-poster.ts";
import { spotsOf } from "./spots.ts";
import { LISTED } from "./tables.ts";
import { zoomIn } from "./zoom-to-live.ts";

for (const { language, root } of LANGUAGES) {
  test(language, async ({ page }) => {
    await page.goto(root);
    await zoomIn(page);
    await expect(page.locator(".message")).toContainText("WebGL 2", { timeout: 30_000 });
    // The poster goes on to its own limit.
    await expect(page).toHaveURL(/[?&]at=[-\d.]+_[-\d.]+_6$/);
    await page.locator("#map-zoom button").last().click();
    await expect(page).not.toHaveURL(/[?&]at=/);
    await expectWholePoster(page);
    await page.locator("#search").hover();
    await page.locator("#finder > details summary").last().click();
    await expect(page.locator(".table [role=rowheader]")).toHaveCount(LISTED);
    await expectYearControl(page);
  });
}

for (const { language, root } of LANGUAGES)
  test(`${language}: no city lies under the inset, a name or a button, however small the frame`, async ({
    page,
  }) => {
    /** Pixels of a dot that must be free around its centre. */
    const FREE = 2;
    for (const path of ["embed/map/", ""])
      for (const width of [280, 296, 328, 360, 412, 592, 700, 900]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(root + path);
        if (path !== "") await expect(page.locator("#map-zoom button").first()).toBeVisible();
        const over = await page
          .locator("#map")
          .locator(".inset, .isle, #map-zoom button")
          .evaluateAll((elements) =>
            elements
              .filter((element) => element.checkVisibility({ visibilityProperty: true }))
              .map((element) => element.getBoundingClientRect().toJSON() as DOMRect),
          );
        expect(over.length).toBeGreaterThan(0);
        const under = (await spotsOf(page, "world")).filter(({ left, top }) =>
          over.some(
            (rect) =>
              left > rect.left - FREE &&
              left < rect.right + FREE &&
              top > rect.top - FREE &&
              top < rect.bottom + FREE,
          ),
        );
        expect(
          under.map(({ id }) => id),
          `${path} at ${width}`,
        ).toEqual([]);
      }
  });
