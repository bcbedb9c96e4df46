// How many bytes, brotli 11, a built file or all scripts of a page take, and which budget they break.
import { posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** Path from the site's root → content. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** One budget held against the build; `bytes` is null where the build has no such file. */
export interface Weighed {
  readonly name: string;
  readonly bytes: number | null;
  readonly limit: number;
}

/** "index.html scripts" is the page's script and everything that it imports at once. */
const SCRIPTS = " scripts";

export const brotli = (content: Uint8Array): Buffer =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });

const textOf = (files: Files, name: string): string => {
  const content = files.get(name);
  if (content === undefined) throw new TypeError(`the build has no ${name}`);
  return new TextDecoder().decode(content);
};

/** A script of the page, or one that it asks for ahead. */
const PAGE_SCRIPT = /<(?:script\b[^>]*\bsrc|link\b[^>]*\brel="modulepreload"[^>]*\bhref)="([^"]+)"/g;
/** `import "./a.js"`, `import … from "./a.js"`, `export … from "./a.js"`, but not `import("./a.js")`. */
const STATIC_IMPORT = /\b(?:import|export)\s*(?:[\w$*{][^"'`()]*?from\s*)?["'](\.[^"']+)["']/g;

/** Paths of all scripts that a page loads by itself, those that scripts import among them. */
export function scriptsOf(files: Files, page: string): readonly string[] {
  const found = new Set<string>();
  const visit = (from: string, pattern: RegExp): void => {
    for (const [, address = ""] of textOf(files, from).matchAll(pattern)) {
      const path = posix.join(posix.dirname(from), address);
      if (found.has(path)) continue;
      found.add(path);
      visit(path, STATIC_IMPORT);
    }
  };
  visit(page, PAGE_SCRIPT);
  return [...found];
}

export const scriptBytes = (files: Files, page: string): number =>
  scriptsOf(files, page).reduce((sum, path) => sum + brotli(files.get(path) ?? new Uint8Array()).length, 0);

function weigh(files: Files, name: string, limit: number): readonly Weighed[] {
  if (name.endsWith(SCRIPTS)) {
    const page = name.slice(0, -SCRIPTS.length);
    return [{ name, bytes: files.has(page) ? scriptBytes(files, page) : null, limit }];
  }
  const [start = "", end = ""] = name.split("*");
  const matches = [...files].filter(([path]) =>
    name.includes("*") ? path.startsWith(start) && path.endsWith(end) : path === name,
  );
  if (matches.length === 0) return [{ name, bytes: null, limit }];
  return matches.map(([path, content]) => ({ name: path, bytes: brotli(content).length, limit }));
}

/** Every budget against the build. A name is a path (one `*` stands for anything), or a page and " scripts". */
export const weighAll = (budgets: Readonly<Record<string, number>>, files: Files): readonly Weighed[] =>
  Object.entries(budgets).flatMap(([name, limit]) => weigh(files, name, limit));

export const isBroken = ({ bytes, limit }: Weighed): boolean => bytes === null || bytes > limit;
