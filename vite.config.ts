// Builds the site: data, base map and pages are made by plugins, scripts by Vite.
import { resolve } from "node:path";
import preact from "@preact/preset-vite";
import type { UserConfig } from "vite";
import { defineConfig } from "vitest/config";
import { basemapPlugin } from "./data/basemap/vite-plugin.ts";
import { dataPlugin } from "./data/pipeline/vite-plugin.ts";
import { detailPlugin } from "./src/site/vite/osm-detail-plugin.ts";
import { maplibrePlugin } from "./src/site/vite/maplibre-plugin.ts";
import { EVERYWHERE } from "./src/site/headers.ts";
import { LANGUAGES } from "./src/site/languages.ts";
import { cityScriptPlugin } from "./src/site/vite/city-script-plugin.ts";
import { compressPlugin } from "./src/site/vite/compress-plugin.ts";
import { ENTRIES, entriesPlugin } from "./src/site/vite/entries-plugin.ts";
import { embedJsPlugin } from "./src/site/vite/embed-js-plugin.ts";
import { examplesPlugin } from "./src/site/vite/examples-plugin.ts";
import { licencePlugin } from "./src/site/vite/licence-plugin.ts";
import { loadChunkPlugin } from "./src/site/vite/load-chunk-plugin.ts";
import { serviceWorkerPlugin } from "./src/site/vite/service-worker-plugin.ts";
import { outputPlugin } from "./src/site/vite/output-plugin.ts";
import { pagesPlugin } from "./src/site/vite/pages-plugin.ts";

/** The site made of the tables in `dir`; not `whole`: without each city's page, the pictures and compressed twins. */
export function siteConfig(dir: string, whole = true): UserConfig {
  const shared = () => [
    preact({ reactAliasesEnabled: false }),
    dataPlugin(resolve(dir)),
    basemapPlugin(),
    cityScriptPlugin(),
  ];
  return {
    base: "./",
    appType: "mpa",
    plugins: [
      ...shared(),
      maplibrePlugin(),
      loadChunkPlugin(),
      detailPlugin(process.env["BASEMAP_URL"]),
      entriesPlugin(),
      pagesPlugin(shared, dir, whole),
      embedJsPlugin(),
      examplesPlugin(),
      licencePlugin(),
      serviceWorkerPlugin(),
      ...(whole ? [compressPlugin()] : []),
      outputPlugin(),
    ],
    build: {
      target: "es2022",
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // MapLibre is as large as it is, and comes when it is wanted.
      chunkSizeWarningLimit: 700,
      rolldownOptions: {
        input: { ...ENTRIES },
        // Few chunks: each costs its page a preload, with a hash that does not compress.
        output: {
          // Rolldown names a chunk after every entry that shares it.
          chunkFileNames: ({ name }) => `assets/${name.split("~")[0]}-[hash].js`,
          codeSplitting: {
            groups: [
              { name: "base", minShareCount: 3 * LANGUAGES.length },
              { name: "map", minShareCount: 2 * LANGUAGES.length },
              { name: "page", minShareCount: LANGUAGES.length, entriesAware: true },
              {
                name: "both-maps",
                test: /src\/map\/(?:camera|map-view-types|zoom-steps|archipelago-names)\.ts$/,
                minShareCount: 2,
              },
            ],
          },
        },
      },
    },
  };
}

export default defineConfig({
  ...siteConfig("data"),
  preview: { headers: EVERYWHERE.headers },
  test: {
    include: ["{src,data}/**/*.test.{ts,tsx}"],
    exclude: ["src/e2e/**"],
    // What one file imports is there for the next: no test leaves anything behind in a module.
    isolate: false,
    // What a busy machine needs, not what a test takes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
