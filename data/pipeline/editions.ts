// Frozen editions of the tables: copies that never change, each with a manifest of what its files are and what its numbers come to.
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { isEdition } from "../../src/model/edition.ts";
import { isRecord } from "../../src/model/is-record.ts";
import { buildYears } from "../../src/model/years.ts";
import type { Dataset } from "../schema.ts";
import { DataError, readFolder } from "./load.ts";
import type { Finding } from "./read.ts";

const MANIFEST = "manifest.json";

/** What an edition holds. */
interface Manifest {
  /** Name of a table → SHA-256, in hexadecimal digits. */
  readonly files: Readonly<Record<string, string>>;
  /** Year → its numbers in words, as they are to stay. */
  readonly years: Readonly<Record<string, string>>;
}

const isManifest = (value: unknown): value is Manifest =>
  isRecord(value) && isRecord(value["files"]) && isRecord(value["years"]);

const folderOf = (dir: string): string => join(dir, "editions");

const sumsOf = (dir: string): Manifest["files"] =>
  Object.fromEntries(
    readdirSync(dir)
      .filter((name) => name.endsWith(".csv"))
      .toSorted()
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(dir, name)))
          .digest("hex"),
      ]),
  );

/** Also what code makes of the tables is frozen: a rule that changes a number of an edition is found by the checks. */
const yearsOf = (dataset: Dataset): Manifest["years"] =>
  Object.fromEntries(
    buildYears(dataset).map(({ year, members, countries, placed, listed }) => [
      year,
      `${members} members in ${countries ?? "?"} countries, ${listed} listed, ${placed} placed`,
    ]),
  );

const differing = (
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => a[key] !== b[key]);

/** A kept edition. */
export interface Edition {
  /** YYYY-MM. */
  readonly name: string;
  /** The folder of its tables. */
  readonly dir: string;
  /** Whether today's tables are the same, to the letter. */
  readonly isCurrent: boolean;
}

/** The editions beside the tables in `dir`, oldest first. */
export function readEditions(dir: string): readonly Edition[] {
  const folder = folderOf(dir);
  if (!existsSync(folder)) return [];
  const sums = sumsOf(dir);
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const edition = join(folder, name);
      return { name, dir: edition, isCurrent: differing(sums, sumsOf(edition)).length === 0 };
    });
}

function readManifest(dir: string): unknown {
  try {
    return JSON.parse(readFileSync(join(dir, MANIFEST), "utf8"));
  } catch {
    return null;
  }
}

/** Everything in the editions that is not as it was frozen, or cannot be read. */
export const checkEditions = (dir: string): readonly Finding[] =>
  readEditions(dir).flatMap(({ name, dir: folder }) => checkEdition(name, folder));

function checkEdition(name: string, dir: string): readonly Finding[] {
  const finding = (file: string, message: string, tip: string): Finding => ({
    file: `editions/${name}${file === "" ? "" : `/${file}`}`,
    line: null,
    field: null,
    value: null,
    message,
    tip,
  });
  const restore = "an edition never changes: take it from the history, and correct today's tables";
  if (!isEdition(name)) return [finding("", "is no edition", "its name is a month, YYYY-MM")];
  const manifest = readManifest(dir);
  if (!isManifest(manifest))
    return [
      finding(MANIFEST, "cannot be read", "it is written by npm run data:freeze; take it from the history"),
    ];
  const changed = differing(manifest.files, sumsOf(dir));
  if (changed.length > 0) return changed.map((file) => finding(file, "is not as it was frozen", restore));
  const { dataset, findings } = readFolder(dir, "frozen");
  if (findings.length > 0)
    return findings.map((each) => Object.assign({}, each, { file: `editions/${name}/${each.file}` }));
  return differing(manifest.years, yearsOf(dataset)).map((year) =>
    finding(
      MANIFEST,
      `says of ${year}: ${manifest.years[year] ?? "nothing"}; the rules of today make it ${yearsOf(dataset)[year] ?? "nothing"}`,
      "numbers of an edition do not change: let the rule leave them as they were",
    ),
  );
}

/** Copies the tables in `dir` as the edition `name`. Throws where they have faults, or there cannot be such an edition. */
export function freeze(dir: string, name: string): void {
  if (!isEdition(name))
    throw new Error(`${JSON.stringify(name)} is no edition: it takes a month, such as 2025-12`);
  const target = join(folderOf(dir), name);
  if (existsSync(target)) throw new Error(`there is an edition ${name}, and an edition never changes`);
  const { dataset, findings } = readFolder(dir);
  if (findings.length > 0) throw new DataError(findings);
  const newest =
    dataset.network
      .map(({ asOf }) => asOf.slice(0, 7))
      .toSorted()
      .at(-1) ?? "";
  if (name < newest) throw new Error(`the tables have numbers of ${newest}, which are newer than ${name}`);
  const files = sumsOf(dir);
  const draft = `${target}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    for (const file of Object.keys(files)) cpSync(join(dir, file), join(draft, file));
    const manifest: Manifest = { files, years: yearsOf(dataset) };
    writeFileSync(join(draft, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}
