// Fields on a phone: an iPhone moves the page closer to one whose letters are smaller than 16 px, and leaves it there.
import { expect, LANGUAGES, test } from "./fixtures.ts";

test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

for (const { language, root } of LANGUAGES)
  test(`every field has letters of 16 px (${language})`, async ({ page }) => {
    await page.goto(root);
    await page.locator("#search").tap();
    await page.locator(".filters summary").tap();
    await page.locator("#embed button").tap();
    await expect(page.locator("dialog textarea")).toBeVisible();
    const small = await page
      .locator(
        "select, textarea:not([readonly]), input:not([type=checkbox], [type=radio], [type=range], [type=color])",
      )
      .evaluateAll((fields) =>
        fields
          .map(
            (field) => [field.outerHTML.slice(0, 60), parseFloat(getComputedStyle(field).fontSize)] as const,
          )
          .filter(([, size]) => size < 16),
      );
    expect(small).toEqual([]);
  });
