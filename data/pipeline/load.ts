// The tables from disk, read and checked: a Dataset, or an error that holds the whole report.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../schema.ts";
import { readVietnam } from "./vietnam-read.ts";
import { checkReading } from "./checks.ts";
import { readTables, type Finding, type Reading } from "./read.ts";
import { printFindings } from "./report.ts";

/** Thrown when the tables have faults; the message is the printed report. */
export class DataError extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(`the tables have faults\n\n${printFindings(findings)}`);
    this.name = "DataError";
    this.findings = findings;
  }
}

/** The CSV files of a folder: name → text, by name. Throws if the folder cannot be read. */
export function readTexts(dir: string): ReadonlyMap<string, string> {
  const names = readdirSync(dir).filter((name) => name.endsWith(".csv"));
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(dir, name), "utf8")]));
}

/** Tables in text, read and checked; the findings are those of reading and of all checks, ours and Viet Nam's. */
export function readChecked(texts: ReadonlyMap<string, string>): Reading {
  const reading = readTables(texts);
  const findings = [...reading.findings, ...checkReading(reading), ...readVietnam(reading).findings];
  return { ...reading, findings };
}

/** Every CSV file of a folder, read and checked. Throws if the folder cannot be read. */
export const readFolder = (dir: string): Reading => readChecked(readTexts(dir));

/** The tables of a folder as one frozen Dataset. Throws a DataError with every finding if there is any. */
export function loadDataset(dir: string): Dataset {
  const { dataset, findings } = readFolder(dir);
  if (findings.length > 0) throw new DataError(findings);
  return dataset;
}
