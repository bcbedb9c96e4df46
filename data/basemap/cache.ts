// Keeps built pieces of the base map in node_modules/.cache until one of their inputs changes.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL(".", import.meta.url));
const cacheDir = fileURLToPath(new URL("../../node_modules/.cache/basemap/", import.meta.url));
const model = fileURLToPath(new URL("../../src/model/", import.meta.url));

/** A hash of all that the base map is made from: this folder, the projection, Natural Earth and the tile libraries. */
function stampInputs(): string {
  const own = readdirSync(here)
    .filter((name) => !name.endsWith(".test.ts"))
    .toSorted();
  const files = [
    ...own.map((name) => here + name),
    `${model}mercator.ts`,
    `${model}places.ts`,
    require.resolve("world-atlas/package.json"),
  ];
  const hash = createHash("sha256").update(process.versions.zlib);
  for (const file of files) hash.update(file.slice(file.lastIndexOf("/"))).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

function readIfThere(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** The bytes that `build` gives, from the cache where nothing has changed since. */
export function cached(name: string, build: () => Uint8Array): Uint8Array {
  const file = `${cacheDir}${stampInputs()}-${name}`;
  const kept = readIfThere(file);
  if (kept !== null) return kept;
  const built = build();
  mkdirSync(cacheDir, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, built);
  renameSync(draft, file);
  return built;
}
