// Keeps built pieces of the base map in node_modules/.cache until one of their inputs changes.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const cacheDir = fileURLToPath(new URL("../../node_modules/.cache/basemap/", import.meta.url));
const model = fileURLToPath(new URL("../../src/model/", import.meta.url));

/** What draws, cuts, names and packs the base map. */
const PACKAGES = [
  "@maplibre/geojson-vt",
  "@maplibre/vt-pbf",
  "@rapideditor/country-coder",
  "d3-geo",
  "lineclip",
  "polylabel",
  "topojson-client",
  "world-atlas",
];

const { packages } = JSON.parse(
  readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"),
) as {
  readonly packages: Readonly<Record<string, { readonly integrity: string }>>;
};

function integrityOf(name: string): string {
  const entry = packages[`node_modules/${name}`];
  if (entry === undefined) throw new TypeError(`package-lock.json does not name ${name}`);
  return entry.integrity;
}

/** A hash of all that the base map is made from: this folder, the projection, and the packages that it uses. */
function stampInputs(): string {
  const sources = readdirSync(here)
    .filter((name) => !name.endsWith(".test.ts"))
    .toSorted();
  const files = [...sources.map((name) => here + name), `${model}mercator.ts`, `${model}places.ts`];
  const hash = createHash("sha256").update(process.versions.zlib);
  for (const name of PACKAGES) hash.update(integrityOf(name));
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
  const cachedBytes = readIfThere(file);
  if (cachedBytes !== null) return cachedBytes;
  const built = build();
  mkdirSync(cacheDir, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, built);
  renameSync(draft, file);
  return built;
}
