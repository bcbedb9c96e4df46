// Builds what is compared, each into a folder of its own: our site and the two reference pages, of the same cities.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type InlineConfig, type Plugin } from "vite";
import { REGIONS } from "../../data/schema.ts";
import { loadDataset } from "../../data/pipeline/load.ts";
import { siteConfig } from "../../vite.config.ts";
import { memberFrom, memberUntil } from "../model/membership.ts";
import { writeSynthetic } from "./synthetic.ts";

const CITIES = "virtual:bench/cities";

/** Folder of each build below the root that is served. */
export const FOLDERS = { ours: "ours/", d3: "d3/", maplibre: "maplibre/" } as const;

/** What src/bench/pages/virtual.d.ts says, of the tables in `dir`. */
function citiesPlugin(dir: string): Plugin {
  const rows = loadDataset(dir).cities.flatMap((city) => {
    if (city.point === null) return [];
    const until = memberUntil(city);
    const years = [memberFrom(city), Number.isFinite(until) ? until : 0];
    return [[city.point.lon, city.point.lat, ...years, REGIONS.indexOf(city.region)]];
  });
  return {
    name: "bench-cities",
    resolveId: (id) => (id === CITIES ? `\0${CITIES}` : null),
    // Text of JSON is parsed faster than the same as script.
    load: (id) =>
      id === `\0${CITIES}`
        ? `export const rows = JSON.parse(${JSON.stringify(JSON.stringify(rows))});`
        : null,
  };
}

async function buildInto(outDir: string, config: InlineConfig): Promise<void> {
  await build({
    ...config,
    configFile: false,
    logLevel: "error",
    build: { ...config.build, outDir, emptyOutDir: true, reportCompressedSize: false },
  });
}

/** Builds everything below `root`; with `count`, of as many made-up cities. */
export async function buildAll(root: string, count: number | null): Promise<void> {
  const dir = count === null ? "data" : join(root, "data");
  if (count !== null) {
    mkdirSync(dir, { recursive: true });
    writeSynthetic(dir, count);
  }
  await buildInto(join(root, FOLDERS.ours), siteConfig(dir, false));
  const cities = citiesPlugin(dir);
  for (const name of ["d3", "maplibre"] as const)
    await buildInto(join(root, FOLDERS[name]), {
      root: resolve("src/bench/pages", name),
      base: "./",
      plugins: [cities],
      build: { target: "es2022", modulePreload: { polyfill: false } },
      worker: { format: "es" },
    });
}
