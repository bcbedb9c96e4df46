// MapLibre draws both archipelagos at every zoom, and names them over the sea they stand in or, of a small world, in an inset.
import { expect, test } from "@playwright/test";
import { LANGUAGES } from "./fixtures.ts";
import { launchOptions } from "./launch.ts";
import { serveSources } from "./serve-sources.ts";
import { worldLive } from "./zoom-to-live.ts";

test.use({ launchOptions: launchOptions(true) });

const ZOOMS = [0.1, 1, 2, 3, 4, 5, 6, 7, 8];

/** Served once for both languages. */
test.describe("on the sources", () => {
  test.describe.configure({ mode: "serial" });
  let sources: Awaited<ReturnType<typeof serveSources>>;
  test.beforeAll(async () => {
    sources = await serveSources("dev");
  });
  test.afterAll(() => sources.close());

  for (const { language } of LANGUAGES)
    test(`${language}: both archipelagos, zoom ${ZOOMS[0]} to ${ZOOMS.at(-1)}`, async ({ page }) => {
      await sources.open(page);
      const looks = await page.evaluate(
        async ([chosen, zooms]) => {
          const module = "/src/e2e/archipelago-names.ts";
          const { lookAround } = (await import(module)) as typeof import("./archipelago-names.ts");
          return lookAround(chosen, zooms);
        },
        [language, ZOOMS] as const,
      );
      expect(looks).toHaveLength(2 * ZOOMS.length);
      expect(looks.filter(({ named, drawn }) => !named || !drawn)).toEqual([]);
    });
});

for (const { language, root } of LANGUAGES)
  test(`${language}: a small world has the names in an inset, a closer look where they stand`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(root);
    await worldLive(page);
    const inset = page.locator(".inset");
    await expect(inset.locator("span").first()).toBeVisible();
    await expect(inset.locator(".poster")).toBeVisible();
    await page.locator("#places .vietnam button").click();
    await expect(inset).toBeHidden();
  });

test("where the zoomable map would cut a name off, both stand whole in the inset", async ({ page }) => {
  await page.setViewportSize({ width: 240, height: 740 });
  await page.goto("vi/embed/map/");
  await worldLive(page);
  await page.locator("#places .vietnam button").click();
  await expect(page.locator("#gl")).toHaveAttribute("data-live-inset");
  for (const name of await page.locator(".inset span").all()) {
    await expect(name).toBeVisible();
    expect(await name.evaluate((span) => span.getBoundingClientRect().right)).toBeLessThanOrEqual(240);
  }
});
