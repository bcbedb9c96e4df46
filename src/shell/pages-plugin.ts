// Writes the pages into the build, and serves them fresh in development.
import { readFileSync } from "node:fs";
import { transform } from "lightningcss";
import { runnerImport, type Plugin, type PluginOption, type Rolldown, type ViteDevServer } from "vite";
import { loadDataset } from "../../data/pipeline/load.ts";
import type * as Prerender from "./prerender.tsx";
import { PAGES, type ViewName } from "./pages.ts";

const MODULE = "/src/shell/prerender.tsx";
const ENTRIES: Readonly<Partial<Record<ViewName, string>>> = { full: "full", "embed-map": "embed" };

const minifyCss = (css: string): string =>
  transform({
    filename: "page.css",
    code: Buffer.from(css),
    minify: true,
    targets: { chrome: 105 << 16, firefox: 110 << 16, safari: 16 << 16 },
  }).code.toString();

/** `plugins`: those that the pages' own modules need while they are rendered. `dir`: the folder of the tables. */
export function pagesPlugin(plugins: () => PluginOption[], dir: string): Plugin {
  return {
    name: "pages",
    async generateBundle(_, bundle) {
      const { module } = await runnerImport<typeof Prerender>(`.${MODULE}`, {
        configFile: false,
        plugins: plugins(),
        logLevel: "error",
      });
      const scripts = Object.fromEntries(
        Object.entries(ENTRIES).map(([view, entry]) => [view, scriptsOf(bundle, entry)]),
      );
      const template = readFileSync("index.html", "utf8");
      for (const [fileName, source] of module.renderPages(template, loadDataset(dir), {
        scripts,
        minifyCss,
      }))
        this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname
          .slice(1)
          .replace(/index\.html$/, "");
        if (!PAGES.some((page) => page.path === path)) return next();
        renderInDevelopment(server, path, dir).then(
          (html) => response.setHeader("content-type", "text/html").end(html),
          (error: unknown) => next(error),
        );
      });
    },
  };
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

async function renderInDevelopment(server: ViteDevServer, path: string, dir: string): Promise<string> {
  const { renderPages } = (await server.ssrLoadModule(MODULE)) as typeof Prerender;
  const scripts = Object.fromEntries(
    Object.entries(ENTRIES).map(([view, entry]) => [view, [`src/shell/${entry}.tsx`]]),
  );
  const template = readFileSync("index.html", "utf8");
  const pages = renderPages(template, loadDataset(dir), { scripts, minifyCss: (css) => css });
  const html = pages.find(([fileName]) => fileName === `${path}index.html`)?.[1] ?? "";
  return server.transformIndexHtml(`/${path}`, html);
}
