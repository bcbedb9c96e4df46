// Builds MapLibre's page and worker from the package's own sources, so that what both need is sent once.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { transformWithOxc, type Plugin } from "vite";

const WORKER = "virtual:maplibre/worker-url";

const require = createRequire(import.meta.url);
const sources = join(dirname(require.resolve("maplibre-gl/package.json")), "src");

/** The two entries that the published files are built from. */
export const MAPLIBRE_ENTRIES = {
  page: join(sources, "index.ts"),
  worker: join(sources, "source", "worker.ts"),
} as const;

/**
 * The published page and worker files carry the same code twice (354 kB brotli together, 258 kB built like this).
 * Should a later release ship no sources, the published files are used as they are; so is it in dev.
 */
export function maplibrePlugin(): Plugin {
  let fromSources = false;
  return {
    name: "maplibre",
    enforce: "pre",
    configResolved(config) {
      fromSources = config.command === "build" && Object.values(MAPLIBRE_ENTRIES).every(existsSync);
    },
    resolveId(id) {
      if (id === WORKER) return `\0${WORKER}`;
      return fromSources && id === "maplibre-gl" ? MAPLIBRE_ENTRIES.page : null;
    },
    // The package ships no tsconfig: its classes are written for fields that are set, not defined.
    async transform(code, id) {
      if (!id.startsWith(sources) || !id.endsWith(".ts")) return null;
      return transformWithOxc(code, id, {
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
      });
    },
    load(id) {
      if (id !== `\0${WORKER}`) return null;
      if (!fromSources)
        return `export { default as workerUrl } from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";`;
      const entry = this.emitFile({ type: "chunk", id: MAPLIBRE_ENTRIES.worker, name: "maplibre-worker" });
      return `export const workerUrl = import.meta.ROLLUP_FILE_URL_${entry};`;
    },
  };
}
