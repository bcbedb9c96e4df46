// Builds the site: data, base map and pages are made by plugins, scripts by Vite.
import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { basemapPlugin } from "./data/basemap/vite-plugin.ts";
import { dataPlugin } from "./data/pipeline/vite-plugin.ts";
import { maplibrePlugin } from "./src/map/maplibre-plugin.ts";
import { pagesPlugin } from "./src/shell/pages-plugin.ts";

const shared = () => [preact({ reactAliasesEnabled: false }), dataPlugin(), basemapPlugin()];

export default defineConfig({
  base: "./",
  appType: "mpa",
  plugins: [...shared(), maplibrePlugin(), pagesPlugin(shared)],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { full: "src/shell/full.tsx", embed: "src/shell/embed.tsx" },
    },
  },
  test: {
    include: ["{src,data}/**/*.test.{ts,tsx}"],
    exclude: ["src/e2e/**"],
  },
});
