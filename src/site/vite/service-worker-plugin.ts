// Builds what makes the site installable: the service worker at its root, a manifest for each language, icons.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport, type Plugin, type Rolldown } from "vite";
import type * as Catalogues from "../catalogues.ts";
import { folderOf } from "../../i18n/language-folder.ts";
import { LANGUAGES } from "../languages.ts";
import { THEMES } from "../../map/theme.ts";
import { bundleScript } from "./bundle-script.ts";
import { SERVICE_WORKER } from "../headers.ts";
import { MANIFEST } from "../manifest.ts";
import { isCacheable } from "../../service-worker/cache-rules.ts";
import { buildOfflinePage, HOME_PLACEHOLDER, OFFLINE_POLICY } from "../offline-page.ts";
import { packPaths, packSums } from "../../model/own-paths.ts";
import { pathOf, rootFrom } from "../pages.ts";
import { rasterise } from "../rasterise.ts";

/** Size of an icon in pixels; a maskable one leaves a fifth on every side to the system's mask. */
const ICONS = [
  { file: "icon-192.png", size: 192, purpose: "any", margin: 0.08 },
  { file: "icon-512.png", size: 512, purpose: "any", margin: 0.08 },
  { file: "icon-maskable-512.png", size: 512, purpose: "maskable", margin: 0.2 },
] as const;

/** The favicon on the page's ground. */
function iconSvg({ size, margin }: (typeof ICONS)[number]): string {
  const drawing = readFileSync("public/favicon.svg", "utf8").replace(/<style>.*?<\/style>/s, "");
  const inner = size * (1 - 2 * margin);
  const placed = drawing.replace(
    "<svg ",
    `<svg x="${size * margin}" y="${size * margin}" width="${inner}" height="${inner}" `,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="100%" height="100%" fill="${THEMES.light.ground}"/>${placed}</svg>`;
}

/** The manifest of the site in one language; addresses are relative to its own folder. */
function manifestOf({ meta, words }: Catalogues.CatalogueFile): string {
  const root = rootFrom(pathOf("full", meta.code));
  return JSON.stringify({
    name: words.siteName,
    short_name: words.siteName,
    description: words.title,
    lang: meta.code,
    dir: meta.direction,
    start_url: "./",
    scope: root || "./",
    display: "standalone",
    background_color: THEMES.light.ground,
    theme_color: THEMES.light.ground,
    icons: ICONS.map(({ file, size, purpose }) => ({
      src: root + file,
      sizes: `${size}x${size}`,
      type: "image/png",
      purpose,
    })),
  });
}

/** The page for what was never seen, by the folder of each language. */
const buildOfflinePages = ({ catalogueOf }: typeof Catalogues): Readonly<Record<string, string>> =>
  Object.fromEntries(LANGUAGES.map((code) => [folderOf(code), buildOfflinePage(catalogueOf(code))]));

type Content = string | Uint8Array;

const sumOf = (content: Content): string => createHash("sha256").update(content).digest("base64");

/** The code of the worker for this version, of its files by their paths. */
function buildWorker(
  version: string,
  files: ReadonlyMap<string, Content>,
  offlinePages: object,
): Promise<string> {
  const own = packPaths([...files.keys()].filter(isCacheable));
  return bundleScript("src/service-worker/service-worker.ts", {
    define: {
      VERSION: JSON.stringify(version),
      OWN: JSON.stringify(own),
      SUMS: JSON.stringify(packSums(own, (path) => sumOf(files.get(path) ?? ""))),
      OFFLINE_PAGES: JSON.stringify(offlinePages),
      POLICY: JSON.stringify(OFFLINE_POLICY),
      HOME_PLACEHOLDER: JSON.stringify(HOME_PLACEHOLDER),
    },
  });
}

const contentOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): Content =>
  file.type === "chunk" ? file.code : file.source;

export function serviceWorkerPlugin(): Plugin {
  let offlinePages: Readonly<Record<string, string>> = {};
  let copied: readonly (readonly [name: string, content: Content])[] = [];
  return {
    name: "offline",
    apply: "build",
    configResolved({ publicDir }) {
      copied = readdirSync(publicDir).map((name) => [name, readFileSync(join(publicDir, name))]);
    },
    async generateBundle() {
      const { module } = await runnerImport<typeof Catalogues>("./src/site/catalogues.ts", {
        configFile: false,
        logLevel: "error",
      });
      offlinePages = buildOfflinePages(module);
      for (const language of LANGUAGES)
        this.emitFile({
          type: "asset",
          fileName: pathOf("full", language) + MANIFEST,
          source: manifestOf(module.catalogueOf(language)),
        });
      await Promise.all(
        ICONS.map(async (icon) => {
          this.emitFile({ type: "asset", fileName: icon.file, source: await rasterise(iconSvg(icon)) });
        }),
      );
    },
    // Once every file has its content: the version is all of them.
    writeBundle: {
      order: "post",
      handler: async ({ dir = "dist" }, bundle) => {
        const files = Object.values(bundle).toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1));
        const hash = createHash("sha256");
        for (const file of files) hash.update(file.fileName).update(contentOf(file));
        for (const text of Object.values(offlinePages)) hash.update(text);
        const contents = new Map([
          ...files.map(
            (file) => [file.fileName.replace(/(^|\/)index\.html$/, "$1"), contentOf(file)] as const,
          ),
          ...copied,
        ]);
        const version = hash.digest("hex").slice(0, 12);
        writeFileSync(join(dir, SERVICE_WORKER), await buildWorker(version, contents, offlinePages));
      },
    },
  };
}
