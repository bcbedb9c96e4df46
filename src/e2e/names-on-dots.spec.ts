// MapLibre writes no name, of a city or of a country, on a city's dot, wherever dots are many.
import { expect, test } from "@playwright/test";
import { loadDataset } from "../../data/pipeline/load.ts";
import { toFeatures } from "../map/features.ts";
import type { Camera } from "../model/mercator.ts";
import { placeDots } from "../model/spread-dots.ts";
import { launchOptions } from "./launch.ts";
import { serveSources } from "./serve-sources.ts";
import { LAST } from "./tables.ts";

test.use({ launchOptions: launchOptions(true) });

/** Northern Viet Nam, northern Thailand, Korea, western Europe, Portugal, Seoul. */
const CAMERAS: readonly Camera[] = [
  { lon: 104.9, lat: 21.2, zoom: 5.2 },
  { lon: 99.5, lat: 17.1, zoom: 5.6 },
  { lon: 127.8, lat: 36.5, zoom: 6.4 },
  { lon: 6, lat: 49, zoom: 4 },
  { lon: -8.4, lat: 39.7, zoom: 6.1 },
  { lon: 127, lat: 37.5, zoom: 8.7 },
];

test("no name lies on a dot, and most cities are named", async ({ page }) => {
  const sources = await serveSources("dev-names");
  await sources.open(page);
  const features = toFeatures(placeDots(loadDataset("data").cities), ({ name }) => name);
  const seen = await page.evaluate(
    async ([cities, year, cameras]) => {
      const module = "/src/e2e/names-on-dots.ts";
      const { readNames } = (await import(module)) as typeof import("./names-on-dots.ts");
      return readNames(cities, year, cameras);
    },
    [features, LAST, CAMERAS] as const,
  );
  await sources.close();
  expect(seen.flatMap(({ over }) => over)).toEqual([]);
  for (const { cities, dots } of seen) {
    expect(dots).toBeGreaterThan(5);
    expect(cities).toBeGreaterThan(dots / 2);
  }
  expect(seen.reduce((sum, { countries }) => sum + countries, 0)).toBeGreaterThan(CAMERAS.length / 2);
});
