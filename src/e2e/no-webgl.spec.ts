// A browser without WebGL: the poster stays, says so once, and the list of cities is there.
import { expect, LANGUAGES, test } from "./fixtures.ts";
import { expectWholePoster, expectYearControl } from "./expect-poster.ts";
import { LISTED } from "./tables.ts";

for (const { language, root } of LANGUAGES) {
  test(language, async ({ page }) => {
    await page.goto(root);
    await expect(page.locator(".message")).toContainText("WebGL 2", { timeout: 30_000 });
    await expectWholePoster(page);
    await page.locator("#finder > details summary").last().click();
    await expect(page.locator(".table [role=rowheader]")).toHaveCount(LISTED);
    await expectYearControl(page);
  });
}
