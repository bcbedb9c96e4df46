// The notices of everything that the site ships and others made: found beside the modules, refused where they do not allow it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where they lie, from the site's root. */
export const LICENCE_FILE = "licences.txt";

/** A package, its version and licence (SPDX), and the full text that has to go with it. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Licences that let a site be built of the code and passed on; each asks for its notice at most. */
const ALLOWED: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "OFL-1.1",
  "Unlicense",
  "Zlib",
]);

/** Whether an SPDX expression allows it: one of what "OR" joins, all of what "AND" joins; none with brackets inside. */
export function isAllowed(licence: string): boolean {
  const plain = licence.replace(/^\((.*)\)$/, "$1");
  return plain.split(" OR ").some((choice) => choice.split(" AND ").every((part) => ALLOWED.has(part)));
}

/** The nearest folder above a module whose package.json names a package with a version; null for our own code. */
export function packageOf(module: string): string | null {
  if (!module.includes("/node_modules/")) return null;
  for (let folder = dirname(module); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file) && "version" in (JSON.parse(readFileSync(file, "utf8")) as object)) return folder;
  }
  throw new Error(`${module} belongs to no package`);
}

const tidy = (text: string): string => text.replaceAll(/\r\n?/g, "\n").trim();

/** The text of a package's licence: its own files, a section of its readme, or `spare`, a folder of texts by package. */
function textOf(folder: string, name: string, spare: string): string | null {
  const files = readdirSync(folder).toSorted();
  const own = files.filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (own.length > 0) return own.map((file) => tidy(readFileSync(join(folder, file), "utf8"))).join("\n\n");
  const kept = join(spare, `${name.replaceAll("/", "-")}.txt`);
  if (existsSync(kept)) return tidy(readFileSync(kept, "utf8"));
  const readme = files.find((file) => /^readme/i.test(file));
  const [, section] =
    /^#+ *licen[cs]e.*\n([^]*)/im.exec(readme ? readFileSync(join(folder, readme), "utf8") : "") ?? [];
  return section?.includes("opyright") ? tidy(section) : null;
}

/** Vite and what else bundles adds to its own text those of packages that it holds; of it we ship a few lines alone. */
const withoutBundled = (text: string): string =>
  text.split(/^# Licenses of bundled dependencies$/m)[0]?.trim() ?? "";

/** The notice of the package in `folder`. Throws if its licence is not allowed or its text is not there. */
export function noticeOf(folder: string, spare: string): Notice {
  const {
    name,
    version,
    license = "none",
  } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  if (!isAllowed(license))
    throw new Error(`${name} ${version} is shipped, but its licence, ${license}, is not among those allowed`);
  const text = textOf(folder, name, spare);
  if (text === null)
    throw new Error(`${name} ${version} comes without its licence's text: put it into ${spare}, ${name}.txt`);
  return { name, version, licence: license, text: withoutBundled(text) };
}

const RULE = "-".repeat(78);

/** Hosts say of a text file that it is text, and not how it is encoded. */
const BYTE_ORDER_MARK = "\ufeff";

/** The whole file: `preface`, then every notice once, by name. */
export const licenceFile = (preface: string, notices: readonly Notice[]): string =>
  `${BYTE_ORDER_MARK}${[
    preface,
    ...notices
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, version, licence, text }) => `${RULE}\n${name} ${version} (${licence})\n\n${text}`),
  ].join("\n\n")}\n`;
