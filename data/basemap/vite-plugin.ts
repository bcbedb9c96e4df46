// Gives the page its base map: two SVG lands as modules, and the vector tiles as a file with its address.
import type { Plugin } from "vite";
import { cached } from "./cache.ts";
import { buildPosterLand } from "./poster.ts";
import { buildVietnamCountry, buildVietnamLand, PANEL_HEIGHT, PANEL_WIDTH } from "./vietnam.ts";

const text = (name: string, build: () => string): string =>
  Buffer.from(cached(name, () => Buffer.from(build()))).toString();

const constant = (name: string, value: string | number): string =>
  `export const ${name} = ${JSON.stringify(value)};\n`;

const MODULES: Readonly<Record<string, () => string>> = {
  "virtual:basemap/poster": () => constant("land", text("poster-land.txt", buildPosterLand)),
  "virtual:basemap/vietnam": () =>
    constant("land", text("vietnam-land.txt", buildVietnamLand)) +
    constant("country", text("vietnam-country.txt", buildVietnamCountry)) +
    constant("width", PANEL_WIDTH) +
    constant("height", PANEL_HEIGHT),
};

/** The virtual modules of src/map/virtual-basemap.d.ts, for build, dev and tests. */
export function basemapPlugin(): Plugin {
  return {
    name: "basemap",
    resolveId: (id) => (id in MODULES ? `\0${id}` : null),
    load: (id) => MODULES[id.slice(1)]?.() ?? null,
  };
}
