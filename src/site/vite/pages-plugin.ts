// Writes the pages into the build, and serves them fresh in development.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { Features, transform } from "lightningcss";
import {
  minifySync,
  runnerImport,
  type Plugin,
  type PluginOption,
  type Rolldown,
  type ViteDevServer,
} from "vite";
import { loadDataset } from "../../../data/pipeline/load.ts";
import { readEditions } from "../../../data/pipeline/editions.ts";
import { loadVietnam } from "../../../data/pipeline/load-vietnam.ts";
import type { Age } from "../../../data/pipeline/read.ts";
import { readBasemapUrl, readReportUrl, readSiteUrl } from "../env.ts";
import type { TextFile } from "../hash.ts";
import type { BuildEnvironment } from "../inputs.ts";
import { entryId, entryName } from "./entries-plugin.ts";
import { SERVICE_WORKER } from "../headers.ts";
import type * as Renderer from "../renderer.ts";
import { prune } from "../build-cache.ts";
import type { PictureFile } from "../../pictures/all-pictures.ts";
import { drawPicture } from "../draw-picture.ts";
import { PICTURE_CACHE } from "../rasterise.ts";

/** As many pictures as there are threads that draw them, and one to be written meanwhile. */
const AT_ONCE = 5;

const MODULE = "/src/site/renderer.ts";
const minifyCss = (css: string): string =>
  transform({
    filename: "page.css",
    code: Buffer.from(css),
    minify: true,
    targets: { chrome: 105 << 16, firefox: 110 << 16, safari: 16 << 16, ios_saf: 16 << 16 },
    // No page says `light-dark()`: without it, the variables that would stand in for it are not written.
    exclude: Features.LightDark,
  }).code.toString();

/** The smallest form of a script of one statement. */
const minifyScript = (code: string): string => minifySync("page.js", code).code.trim();

const loadEditions = (dir: string): readonly Renderer.EditionData[] =>
  readEditions(dir).map(({ name, isCurrent, dir: tables }) => ({
    name,
    isCurrent,
    data: loadData(tables, "frozen"),
  }));

const loadData = (dir: string, age: Age = "today") => ({
  dataset: loadDataset(dir, age),
  vietnam: loadVietnam(dir, age),
});

/**
 * `plugins`: those that the pages' own modules need while they are rendered. `dir`: the folder of the tables. `whole`:
 * every city's page and every picture too.
 */
export function pagesPlugin(plugins: () => PluginOption[], dir: string, whole: boolean): Plugin {
  let copied: readonly TextFile[] = [];
  return {
    name: "pages",
    configResolved({ publicDir }) {
      copied = filesIn(publicDir);
    },
    // Last of all, because integrity is of the scripts as they are written.
    generateBundle: {
      order: "post",
      handler: async function (_, bundle) {
        const { module } = await runnerImport<typeof Renderer>(`.${MODULE}`, {
          configFile: false,
          plugins: plugins(),
          logLevel: "error",
        });
        const environment: BuildEnvironment = {
          scripts: (entry, language) => scriptsOf(bundle, entryName(entry, language)),
          textOf: (file) => textOf(bundle, file),
          site: readSiteUrl(process.env["SITE_URL"]),
          report: readReportUrl(process.env["REPORT_URL"]),
          tiles: readBasemapUrl(process.env["BASEMAP_URL"])?.origin ?? null,
          cityPages: whole,
          minifyCss,
          minifyScript,
        };
        const renderer = module.createRenderer(loadData(dir), environment, loadEditions(dir));
        const pictures: TextFile[] = [];
        const draw = async ({ file, svg }: PictureFile): Promise<void> => {
          pictures.push({ file, text: file.endsWith(".svg") ? svg : "" });
          this.emitFile({ type: "asset", fileName: file, source: await drawPicture(file, svg, dir) });
        };
        if (whole) {
          // Each is composed while threads draw those before it.
          await Readable.from(renderer.pictures()).forEach(draw, { concurrency: AT_ONCE });
          await prune(PICTURE_CACHE);
        }
        const others = [
          ...Object.keys(bundle).map((file) => ({ file, text: "" })),
          ...pictures,
          ...copied,
          { file: SERVICE_WORKER, text: "" },
        ];
        for (const { file, text } of renderer.site(others))
          this.emitFile({ type: "asset", fileName: file, source: text });
      },
    },
    configureServer(server) {
      server.watcher.on("all", (_, path) => {
        if (path.endsWith(".csv")) renderers = new WeakMap();
      });
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname
          .slice(1)
          .replace(/index\.html$/, "");
        const type = BESIDE_PAGES.exec(path)?.[1];
        if (!isFolder(path) && type === undefined) return next();
        renderInDevelopment(server, path, dir).then(
          (text) => {
            if (text === null) next();
            else response.setHeader("content-type", TYPES[type ?? ""] ?? "text/html").end(text);
          },
          (error: unknown) => next(error),
        );
      });
    },
  };
}

/** The files of a folder, drawings with their text. */
const filesIn = (dir: string): readonly TextFile[] =>
  readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({
      file: name,
      text: name.endsWith(".svg") ? readFileSync(join(dir, name), "utf8") : "",
    }));

/** The text of a script as it will be written. */
function textOf(bundle: Rolldown.OutputBundle, file: string): string {
  const chunk = bundle[file];
  if (chunk?.type !== "chunk") throw new Error(`the build has no script ${file}`);
  return chunk.code;
}

/** The file of an entry and of everything it imports at once. */
function scriptsOf(bundle: Rolldown.OutputBundle, entry: string): readonly string[] {
  const chunks = Object.values(bundle).filter((each) => each.type === "chunk");
  const first = chunks.find((chunk) => chunk.isEntry && chunk.name === entry);
  if (!first) throw new Error(`the build has no entry ${entry}`);
  const files = new Set<string>();
  const visit = (fileName: string): void => {
    if (files.has(fileName)) return;
    files.add(fileName);
    chunks.find((chunk) => chunk.fileName === fileName)?.imports.forEach(visit);
  };
  visit(first.fileName);
  return [...files];
}

/** Whether a page would lie there. */
const isFolder = (path: string): boolean => path === "" || path.endsWith("/");
/** Files that are written with the pages. */
const BESIDE_PAGES =
  /^(?:assets\/[\w-]+-[0-9a-f]{8}|(?:[a-z]{2}\/)?embed\/dialog|data\/charts\/[\w-]+)\.(css|csv|js|json|svg)$/;
const TYPES: Readonly<Record<string, string>> = {
  css: "text/css",
  csv: "text/csv",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
};

/** What development renders with, until a table, a word or a component changes. */
let renderers = new WeakMap<typeof Renderer, Renderer.Renderer>();

/** The page of a folder, or the file of that name; null where there is none. */
async function renderInDevelopment(server: ViteDevServer, path: string, dir: string): Promise<string | null> {
  const module = (await server.ssrLoadModule(MODULE)) as typeof Renderer;
  const renderer =
    renderers.get(module) ??
    module.createRenderer(
      loadData(dir),
      {
        scripts: (entry, language) => [`@id/${entryId(entry, language)}`],
        textOf: () => null,
        site: null,
        report: null,
        tiles: null,
        cityPages: true,
        minifyCss: (css) => css,
        minifyScript,
      },
      loadEditions(dir),
    );
  renderers.set(module, renderer);
  const text = renderer.path(path);
  return text !== null && isFolder(path) ? server.transformIndexHtml(`/${path}`, text) : text;
}
