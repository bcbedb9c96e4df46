// MapLibre draws both archipelagos at every zoom, and names them over the sea they stand in or, of a small world, in an inset.
import { expect, test } from "@playwright/test";
import { createServer } from "vite";
import { LANGUAGES } from "./fixtures.ts";

const ZOOMS = [0.1, 1, 2, 3, 4, 5, 6, 7, 8];

for (const { language, root } of LANGUAGES)
  test(`${language}: both archipelagos, zoom ${ZOOMS[0]} to ${ZOOMS.at(-1)}`, async ({ page }) => {
    const server = await createServer({
      logLevel: "error",
      cacheDir: `node_modules/.cache/dev-${language}`,
      optimizeDeps: { include: ["maplibre-gl", "pmtiles"] },
    });
    await server.listen();
    try {
      await page.goto(`${server.resolvedUrls?.local[0]}${root}cities/`);
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
    } finally {
      await server.close();
    }
  });

for (const { language, root } of LANGUAGES)
  test(`${language}: a small world has the names in an inset, a closer look where they stand`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(root);
    await expect(page.locator("html")).toHaveAttribute("data-map", "live", { timeout: 45_000 });
    const inset = page.locator(".inset");
    await expect(inset.locator("span").first()).toBeVisible();
    await expect(inset.locator(".poster")).toBeVisible();
    await page.locator("#places select").selectOption("asia-pacific");
    await expect(inset).toBeHidden();
  });
