// The extension Dark Reader says at the root what it makes of a page, and leaves one with a lock alone.
import { THEMES } from "../map/theme.ts";
import { expect, test } from "./fixtures.ts";

for (const [when, path] of [
  ["that is there before our scripts", "embed/map/"],
  ["that is switched on later", ""],
] as const)
  test(`with a Dark Reader ${when} the map has its own dark colours`, async ({ page }) => {
    const darken = (): void => {
      document.documentElement.dataset["darkreaderScheme"] = "dark";
    };
    const isEarly = path !== "";
    if (isEarly)
      await page.addInitScript(`new MutationObserver((_, watch) => {
      if (document.documentElement) watch.disconnect(), (${darken.toString()})();
    }).observe(document, { childList: true })`);
    await page.goto(path);
    await expect(page.locator("#map-zoom button").first()).toBeVisible();
    if (!isEarly) await page.evaluate(darken);
    await expect(page.locator('meta[name="darkreader-lock"]')).toHaveCount(1);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    const land = [1, 3, 5].map((at) => Number.parseInt(THEMES.dark.land.slice(at, at + 2), 16));
    await expect(page.locator("#frame .land").first()).toHaveCSS("fill", `rgb(${land.join(", ")})`);
  });
