// Writes licences.txt: the notices of every package that has code in the scripts, and of what pictures and map are made of.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { LICENCE_FILE, licenceFile, noticeOf, packageOf } from "../licences.ts";

const require = createRequire(import.meta.url);
const SPARE = join(import.meta.dirname, "../notices");
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** What is shipped without being a module: the outlines of land, and the letters of the pictures. */
const DRAWN = ["world-atlas", "@expo-google-fonts/be-vietnam-pro"];

/** Of these two the bundler writes a few lines of its own into scripts, as modules that are no files. */
const ADDED: readonly (readonly [prefix: string, name: string])[] = [
  ["\0vite/", "vite"],
  ["\0rolldown/", "rolldown"],
];

const PREFACE = `What Learning Cities is made of

The site's own code:

${readFileSync("LICENSE", "utf8").trim()}

Tables and what is made of them: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), "Learning Cities".
Points of cities and further names: GeoNames (https://www.geonames.org/), CC BY 4.0.
Land and borders: Natural Earth (https://www.naturalearthdata.com/), public domain.

The code, outlines and letters of others, with their notices:`;

function packageOfModule(id: string): string | null {
  const added = ADDED.find(([prefix]) => id.startsWith(prefix));
  if (added) return folderOf(added[1]);
  return id.startsWith("\0") ? null : packageOf(id);
}

/** The folders of all packages that have code in a bundle. */
export const packagesIn = (bundle: Rolldown.OutputBundle): readonly string[] => [
  ...new Set(
    Object.values(bundle).flatMap((file) =>
      file.type === "chunk"
        ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) =>
            renderedLength > 0 ? (packageOfModule(id) ?? []) : [],
          )
        : [],
    ),
  ),
];

/** The build fails if anything shipped is under a licence that is not allowed, or comes without its text. */
export const licencePlugin = (): Plugin => ({
  name: "licences",
  apply: "build",
  generateBundle(_, bundle) {
    const folders = new Set([...packagesIn(bundle), ...DRAWN.map(folderOf)]);
    const notices = [...folders].map((folder) => noticeOf(folder, SPARE));
    this.emitFile({ type: "asset", fileName: LICENCE_FILE, source: licenceFile(PREFACE, notices) });
  },
});
