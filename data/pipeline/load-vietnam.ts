// The tables on Viet Nam from disk.
import { DataError, readFolder } from "./load.ts";
import type { Age } from "./read.ts";
import { readVietnam } from "./read-vietnam.ts";
import type { Vietnam } from "../schema-vietnam.ts";

/** The tables on Viet Nam of a folder, frozen. Throws a DataError with every finding in any table, if there is one. */
export function loadVietnam(dir: string, age: Age = "today"): Vietnam {
  const reading = readFolder(dir, age);
  if (reading.findings.length > 0) throw new DataError(reading.findings);
  return readVietnam(reading).vietnam;
}
