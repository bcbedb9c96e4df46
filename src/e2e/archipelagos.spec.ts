// MapLibre draws both archipelagos at every zoom, and names them over the sea they stand in or, of a small world, in an inset.
import { expect, test } from "@playwright/test";
import { createServer, type ViteDevServer } from "vite";
import { LANGUAGES } from "./fixtures.ts";
import { launchOptions } from "./launch.ts";
import { worldLive } from "./zoom-to-live.ts";

test.use({ launchOptions: launchOptions(true) });

const ZOOMS = [0.1, 1, 2, 3, 4, 5, 6, 7, 8];

/** The sources, as they are served while one writes them: once for both languages. */
test.describe("on the sources", () => {
  test.describe.configure({ mode: "serial" });
  let server: ViteDevServer;
  test.beforeAll(async () => {
    server = await createServer({
      logLevel: "error",
      cacheDir: "node_modules/.cache/dev",
      optimizeDeps: { include: ["maplibre-gl", "pmtiles"] },
    });
    await server.listen();
  });
  test.afterAll(() => server.close());

  for (const { language } of LANGUAGES)
    test(`${language}: both archipelagos, zoom ${ZOOMS[0]} to ${ZOOMS.at(-1)}`, async ({ page }) => {
      const address = `${server.resolvedUrls?.local[0]}blank.html`;
      await page.route(address, (route) =>
        route.fulfill({ contentType: "text/html", body: "<!doctype html><body>" }),
      );
      await page.goto(address);
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
  await expect(page.locator("#gl")).toHaveAttribute("data-inset");
  for (const name of await page.locator(".inset span").all()) {
    await expect(name).toBeVisible();
    expect(await name.evaluate((span) => span.getBoundingClientRect().right)).toBeLessThanOrEqual(240);
  }
});
