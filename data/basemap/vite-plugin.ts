// Gives the page its base map: three SVG lands as modules, and the vector tiles as a file with its address.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Plugin } from "vite";
import { cached } from "./cache.ts";
import { buildCoast, buildPosterLand, COAST_WORLD } from "./poster-land.ts";
import { buildTiles, packBasemap } from "./tiles.ts";
import { buildVietnamCountry, buildVietnamLand, PANEL_HEIGHT, PANEL_WIDTH } from "./vietnam-panel.ts";

const TILES = "virtual:basemap/tiles-url";
const TILES_FILE = "basemap.pmtiles";

const text = (name: string, build: () => string): string =>
  Buffer.from(cached(name, () => Buffer.from(build()))).toString();

const tiles = (): Uint8Array => cached(TILES_FILE, () => packBasemap(buildTiles()));

const constant = (name: string, value: string | number): string =>
  `export const ${name} = ${JSON.stringify(value)};\n`;

const PATHS: Readonly<Record<string, () => string>> = {
  "virtual:basemap/poster": () => constant("land", text("poster-land.txt", buildPosterLand)),
  "virtual:basemap/coast": () =>
    constant("land", text("coast.txt", buildCoast)) + constant("width", COAST_WORLD),
  "virtual:basemap/vietnam": () =>
    constant("land", text("vietnam-land.txt", buildVietnamLand)) +
    constant("country", text("vietnam-country.txt", buildVietnamCountry)) +
    constant("width", PANEL_WIDTH) +
    constant("height", PANEL_HEIGHT),
};

/** Answers as a static host does: the whole file, or the range asked for. */
function serveTiles(request: IncomingMessage, response: ServerResponse): void {
  const bytes = tiles();
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "");
  response.setHeader("Content-Type", "application/octet-stream");
  response.setHeader("Accept-Ranges", "bytes");
  if (range === null) {
    response.end(bytes);
    return;
  }
  const from = Number(range[1]);
  const to = Math.min(Number(range[2]), bytes.length - 1);
  response.statusCode = 206;
  response.setHeader("Content-Range", `bytes ${from}-${to}/${bytes.length}`);
  response.end(bytes.subarray(from, to + 1));
}

/** The virtual modules of src/map/virtual-basemap.d.ts, for build, dev and tests. */
export function basemapPlugin(): Plugin {
  let devAddress = "";
  return {
    name: "basemap",
    configureServer(server) {
      devAddress = `${server.config.base}${TILES_FILE}`;
      server.middlewares.use(devAddress, serveTiles);
    },
    resolveId: (id) => (id in PATHS || id === TILES ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${TILES}`) return PATHS[id.slice(1)]?.() ?? null;
      if (devAddress !== "")
        return `export const tilesUrl = new URL(${JSON.stringify(devAddress)}, location).href;`;
      // The map never runs on the server, so that only the build for browsers carries the file.
      if (this.environment.config.consumer === "server") return constant("tilesUrl", "");
      const file = this.emitFile({ type: "asset", name: TILES_FILE, source: tiles() });
      return `export const tilesUrl = import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}
