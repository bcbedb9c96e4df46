// Builds MapLibre's page and worker from the package's own sources: what both need is sent once, what our styles never have not at all.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { transformWithOxc, type ESTree, type Plugin } from "vite";

const WORKER = "virtual:maplibre/worker-url";

const require = createRequire(import.meta.url);
const sources = join(dirname(require.resolve("maplibre-gl/package.json")), "src");

/** The two entries that the published files are built from. */
export const MAPLIBRE_ENTRIES = {
  page: join(sources, "index.ts"),
  worker: join(sources, "source", "worker.ts"),
} as const;

/** Kinds of layer that no style of ours has (src/map/style.ts, osm-detail.ts), as the names of modules have them. */
const LAYERS = "(color_relief|fill_extrusion|heatmap|hillshade|raster)";

/** Modules, from `sources`, that are built empty. A name that a release no longer has is a fault of the test, not of the build. */
export const MAPLIBRE_UNUSED: readonly RegExp[] = [
  `data/bucket/(fill_extrusion|heatmap)_bucket`,
  `shaders/glsl/(collision_(box|circle)|debug|fill_extrusion_pattern|heatmap_texture|hillshade_prepare|line_gradient(_sdf)?|terrain(_depth|_height)?|${LAYERS}).(fragment|vertex).glsl.g`,
  `source/(canvas|image|raster_dem_tile|raster_tile|video)_source`,
  `source/raster_dem_tile_worker_source`,
  `source/vector_tile_mlt`,
  `style/style_layer/(custom|${LAYERS})_style_layer(_properties.g)?`,
  `ui/control/(attribution|fullscreen|geolocate|globe|logo|navigation|scale|terrain)_control`,
  `ui/(hash|marker|popup)`,
  `webgl/draw/draw_(collision_debug|custom|debug|terrain|${LAYERS})`,
  `webgl/program/(debug|terrain|${LAYERS})_program`,
].map((path) => new RegExp(`^${path}\\.ts$`));

/** The path of a module of the package from its sources, with slashes. */
const pathOf = (id: string): string => relative(sources, id).split(sep).join("/");

/** What a module exports by name, and whether as something to derive from. */
function* exportsOf({ body }: ESTree.Program): Generator<readonly [name: string, isClass: boolean]> {
  for (const node of body) {
    if (node.type === "ExportDefaultDeclaration") yield ["default", false];
    if (node.type !== "ExportNamedDeclaration") continue;
    const { declaration, specifiers } = node;
    for (const { exported } of specifiers) if (exported.type === "Identifier") yield [exported.name, false];
    if (declaration?.type === "ClassDeclaration" && declaration.id) yield [declaration.id.name, true];
    if (declaration?.type === "FunctionDeclaration" && declaration.id) yield [declaration.id.name, false];
    if (declaration?.type !== "VariableDeclaration") continue;
    for (const { id } of declaration.declarations) if (id.type === "Identifier") yield [id.name, false];
  }
}

/** A module with the same exports, of which none does anything: functions that return nothing, classes without members. */
const emptied = (program: ESTree.Program): string =>
  [...exportsOf(program)]
    .map(([name, isClass]) => {
      if (name === "default") return `export default "";`;
      return isClass ? `export class ${name} {}` : `export function ${name}() {}`;
    })
    .join("");

/**
 * The published page and worker files carry the same code twice (354 kB brotli together, 225 kB built like this).
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
      const script = await transformWithOxc(code, id, {
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
      });
      const isUnused = MAPLIBRE_UNUSED.some((path) => path.test(pathOf(id)));
      return isUnused ? { code: emptied(this.parse(script.code)), map: null } : script;
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
