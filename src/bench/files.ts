// A folder as a map of its files.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Files } from "./budget-rules.ts";

/** Every file below `dir`: path from there, with "/", → content. Throws if the folder cannot be read. */
export function readFiles(dir: string): Files {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(dir, file).split(sep).join("/"), readFileSync(file)]),
  );
}
