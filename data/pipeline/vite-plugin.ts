// Gives the page its data: checked tables as modules, the cities as a file with its address, and the downloads.
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import type { Connect, Plugin, ResolvedConfig, ViteDevServer } from "vite";
import { unnamedCounts } from "../../src/model/account.ts";
import { buildYears } from "../../src/model/years.ts";
import type { Dataset } from "../schema.ts";
import { buildFiles, CITY_FILE } from "./build-downloads.ts";
import { checkEditions, readEditions } from "./editions.ts";
import { DataError, loadDataset } from "./load.ts";
import { loadVietnam } from "./load-vietnam.ts";

/** Everything that is served, computed before any of it is. */
interface Built {
  readonly dataset: Dataset;
  /** Path from the site's root → text. */
  readonly files: ReadonlyMap<string, string>;
  readonly cityPath: string;
}

const MODULES = [
  "virtual:data/dataset",
  "virtual:data/years",
  "virtual:data/unnamed",
  "virtual:data/cities-url",
  "virtual:data/editions",
] as const;
type Module = (typeof MODULES)[number];

const isModule = (id: string): id is Module => (MODULES as readonly string[]).includes(id);
// Rollup's mark of a module that is no file.
const toInner = (id: Module): string => `\0${id}`;

const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  geojson: "application/geo+json",
};

function build(dir: string, assets: string): Built {
  const dataset = loadDataset(dir);
  const changed = checkEditions(dir);
  if (changed.length > 0) throw new DataError(changed);
  const files = new Map(buildFiles(dataset, loadVietnam(dir).cities));
  const cities = files.get(CITY_FILE) ?? "";
  files.delete(CITY_FILE);
  // The name follows from the content, so that every build and the server know it without asking each other.
  const hash = createHash("sha256").update(cities).digest("hex").slice(0, 8);
  const cityPath = `${assets}/cities-${hash}.json`;
  files.set(cityPath, cities);
  return { dataset, files, cityPath };
}

const serve =
  (built: () => Built): Connect.NextHandleFunction =>
  (request, response, next) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
    const text = built().files.get(path);
    if (text === undefined) return next();
    response.setHeader("content-type", TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain");
    response.end(text);
  };

function reload(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments))
    for (const id of MODULES) {
      const module = moduleGraph.getModuleById(toInner(id));
      if (module !== undefined) moduleGraph.invalidateModule(module);
    }
  server.ws.send({ type: "full-reload" });
}

/**
 * The virtual modules of src/virtual.d.ts and the files of data/, for build, dev and tests. Any finding in the tables
 * stops the start of dev, build and tests with the whole report; in running dev it is shown until it is mended.
 * `dir` is the folder of the tables, ours if left out.
 */
export function dataPlugin(dir: string = join(import.meta.dirname, "..")): Plugin {
  let config: ResolvedConfig;
  let current: Built | undefined;
  const read = (): Built => (current = build(dir, config.build.assetsDir));
  const built = (): Built => current ?? read();

  return {
    name: "data",
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      read();
    },
    resolveId: (id) => (isModule(id) ? toInner(id) : null),
    load(inner) {
      const id = inner.slice(1);
      if (inner[0] !== "\0" || !isModule(id)) return null;
      const { dataset, files, cityPath } = built();
      const isClient = this.environment.config.consumer === "client";
      if (id === "virtual:data/years")
        return `export const years = ${JSON.stringify(buildYears(dataset))};\n`;
      if (id === "virtual:data/unnamed")
        return `export const unnamed = ${JSON.stringify(unnamedCounts(dataset))};\n`;
      if (id === "virtual:data/editions")
        return `export const editions = ${JSON.stringify(readEditions(dir).map(({ name }) => name))};\nexport const asOf = ${JSON.stringify(dataset.network.at(-1)?.asOf)};\n`;
      if (id === "virtual:data/dataset") {
        if (isClient && config.command === "build")
          this.error(`${id} is too large for a page: server-side only`);
        return `export const dataset = ${JSON.stringify(dataset)};\n`;
      }
      if (!isClient) return `export const citiesUrl = ${JSON.stringify(cityPath)};\n`;
      if (config.command === "serve")
        return `export const citiesUrl = ${JSON.stringify(config.base + cityPath)};\n`;
      const file = this.emitFile({ type: "asset", fileName: cityPath, source: files.get(cityPath) ?? "" });
      return `export const citiesUrl = import.meta.ROLLUP_FILE_URL_${file};\n`;
    },
    generateBundle() {
      if (this.environment.config.consumer !== "client") return;
      const { files, cityPath } = built();
      for (const [fileName, source] of files)
        if (fileName !== cityPath) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      server.middlewares.use(serve(built));
      server.watcher.add(dir);
      server.watcher.on("all", (_, path) => {
        if (!path.endsWith(".csv") || resolve(path, "..") !== dir) return;
        try {
          read();
          reload(server);
        } catch (error) {
          if (!(error instanceof DataError)) throw error;
          server.config.logger.error(error.message);
          server.ws.send({ type: "error", err: { message: error.message, stack: "" } });
        }
      });
    },
  };
}
