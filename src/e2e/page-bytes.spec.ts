// The full page that nobody touches: few bytes, and nothing of what is only wanted by who comes nearer.
import { expect, test } from "./article/servers.ts";

const BUDGET = 80_000;

test("untouched, it takes less than 80 kB", async ({ page, site }) => {
  await page.goto(site.root);
  await expect(page.locator("#map-zoom button").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  const total = site.sent.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`${total} bytes in ${site.sent.length} answers`);
  expect(total).toBeLessThan(BUDGET);
  const paths = site.sent.map(({ path }) => path).join("\n");
  expect(paths).not.toMatch(/start-search|\/find-|maplibre|tile_id/);
  await page.locator("#search").click();
  await expect.poll(() => site.sent.map(({ path }) => path).join("\n")).toMatch(/\/find-/);
});
