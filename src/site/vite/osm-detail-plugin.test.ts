// A build without an address holds nothing of the detailed base map; a bad address stops it.
import { expect, test } from "vitest";
import { resolveConfig } from "vite";
import { detailPlugin } from "./osm-detail-plugin.ts";

/** The module as a build or the development server gets it. */
async function moduleOf(address: string | undefined, command: "build" | "serve"): Promise<string> {
  const config = { configFile: false, logLevel: "silent", plugins: [detailPlugin(address)] } as const;
  const { plugins } = await resolveConfig({ ...config, plugins: [...config.plugins] }, command);
  const load = plugins.find(({ name }) => name === "detail")?.load;
  if (typeof load !== "function") throw new TypeError("the plugin loads nothing");
  return String(await load.call({} as never, "\0virtual:detail"));
}

test("without an address, and in development, it imports nothing", async () => {
  expect(await moduleOf(undefined, "build")).not.toContain("import");
  expect(await moduleOf("tiles/planet.pmtiles", "serve")).not.toContain("import");
});

test("with one the address is in it", async () =>
  expect(await moduleOf("tiles/planet.pmtiles", "build")).toContain('"tiles/planet.pmtiles"'));

test("a bad one stops the build", () =>
  expect(moduleOf("https://example.org/style.json", "build")).rejects.toThrow("BASEMAP_URL"));
