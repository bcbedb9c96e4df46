// The tables on Viet Nam from disk.
import { DataError, readFolder } from "./pipeline/load.ts";
import { readVietnam } from "./vietnam-read.ts";
import type { Vietnam } from "./vietnam.ts";

/** The tables on Viet Nam of a folder, frozen. Throws a DataError with every finding if there is any. */
export function loadVietnam(dir: string): Vietnam {
  const { vietnam, findings } = readVietnam(readFolder(dir));
  if (findings.length > 0) throw new DataError(findings);
  return vietnam;
}
