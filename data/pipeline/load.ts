// The tables from disk, read and checked: a Dataset, or an error that holds the whole report.
import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../schema.ts";
import { readVietnam } from "./read-vietnam.ts";
import { checkReading } from "./all-checks.ts";
import { readTable, readTables, type Age, type Finding, type ReadResult } from "./read.ts";
import { printFindings } from "./print-findings.ts";

/** Thrown when the tables have faults; the message is the printed report. */
export class DataError extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(`the tables have faults\n\n${printFindings(findings)}`);
    this.name = "DataError";
    this.findings = findings;
  }
}

function readBytes(dir: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(dir).filter((name) => name.endsWith(".csv"));
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(dir, name))]));
}

const decode = (files: ReadonlyMap<string, Buffer>): ReadonlyMap<string, string> =>
  new Map([...files].map(([name, bytes]) => [name, bytes.toString("utf8")]));

/** The CSV files of a folder: name → text, by name. Throws if the folder cannot be read. */
export const readTexts = (dir: string): ReadonlyMap<string, string> => decode(readBytes(dir));

/** One finding for a whole file in another encoding, at the first cell that shows it. */
function findEncoding(file: string, bytes: Buffer): Finding {
  const broken = (cell: string): boolean => cell.includes("\ufffd");
  const cells = readTable(file, bytes.toString("utf8")).rows.flatMap((row) =>
    Object.entries(row.cells).map(([field, value]) => ({ line: row.line, field, value })),
  );
  const { line, field, value } = cells.find((cell) => broken(cell.value)) ?? {
    line: 1,
    field: null,
    value: null,
  };
  const tip = 'save the table as UTF-8, which spreadsheets call "CSV UTF-8"';
  return { file, line, field, value, message: "is not UTF-8", tip };
}

/** Signs that spreadsheets of some languages put between cells in the place of a comma. */
const SEPARATORS = new Map([
  [";", "semicolons"],
  ["\t", "tabs"],
]);

/** One finding for a whole file whose cells are separated otherwise; null where its header has commas. */
function findSeparator(file: string, bytes: Buffer): Finding | null {
  const [header = ""] = bytes.toString("utf8").split(/[\r\n]/, 1);
  const name = [...SEPARATORS].find(([sign]) => header.includes(sign))?.[1];
  if (name === undefined || header.includes(",")) return null;
  const tip = 'save the table with commas between its cells, which spreadsheets call "comma delimited"';
  const message = `is separated by ${name}, not by commas`;
  return { file, line: 1, field: null, value: header, message, tip };
}

/** What is wrong with a file before any cell can be read. */
const findForeign = (file: string, bytes: Buffer): Finding | null =>
  isUtf8(bytes) ? findSeparator(file, bytes) : findEncoding(file, bytes);

/**
 * Tables in text, read and checked; the findings are those of reading and of all checks, ours and Viet Nam's. Frozen
 * tables were checked when they were frozen.
 */
export function readChecked(texts: ReadonlyMap<string, string>, age: Age = "today"): ReadResult {
  const reading = readTables(texts, age);
  const checked = age === "today" ? checkReading(reading) : [];
  const findings = [...reading.findings, ...checked, ...readVietnam(reading).findings];
  return { ...reading, findings };
}

/** Every CSV file of a folder, read and checked; where one is not UTF-8 or has no commas, that alone is said. Throws if the folder cannot be read. */
export function readFolder(dir: string, age: Age = "today"): ReadResult {
  const files = readBytes(dir);
  const foreign = [...files].flatMap(([name, bytes]) => findForeign(name, bytes) ?? []);
  if (foreign.length === 0) return readChecked(decode(files), age);
  return { ...readTables(decode(files), age), findings: foreign };
}

/** The tables of a folder as one frozen Dataset. Throws a DataError with every finding if there is any. */
export function loadDataset(dir: string, age: Age = "today"): Dataset {
  const { dataset, findings } = readFolder(dir, age);
  if (findings.length > 0) throw new DataError(findings);
  return dataset;
}
