// The tables from disk, read and checked: a Dataset, or an error that holds the whole report.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../schema.ts";
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

/** Every CSV file of a folder, read and checked; the findings are those of reading and of the checks. Throws if the folder cannot be read. */
export function readFolder(dir: string): Reading {
  const names = readdirSync(dir)
    .filter((name) => name.endsWith(".csv"))
    .toSorted();
  const reading = readTables(new Map(names.map((name) => [name, readFileSync(join(dir, name), "utf8")])));
  return { ...reading, findings: [...reading.findings, ...checkReading(reading)] };
}

/** The tables of a folder as one frozen Dataset. Throws a DataError with every finding if there is any. */
export function loadDataset(dir: string): Dataset {
  const { dataset, findings } = readFolder(dir);
  if (findings.length > 0) throw new DataError(findings);
  return dataset;
}
