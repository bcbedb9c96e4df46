// What a check is, and how all of them run: each reports every fault, excuses expire when no longer needed.
import type { Dataset } from "../schema.ts";
import type { Finding, Place, ReadResult } from "./read.ts";

/** One fault, at a parsed row or at a place. `key` is what an excuse names, an id as a rule. */
export interface Fault {
  readonly at: object | Place;
  readonly key: string;
  readonly field: string | null;
  readonly value: string | null;
  readonly message: string;
}

export interface Check {
  readonly name: string;
  readonly tip: string;
  readonly findFaults: (reading: ReadResult) => Iterable<Fault>;
  /** Fault key → why it may stand. An excuse that meets no fault is a finding itself. */
  readonly excused?: Readonly<Record<string, string>>;
}

function placeOf(at: object, reading: ReadResult): Place {
  const place = reading.places.get(at) ?? at;
  if (!("file" in place && "line" in place))
    throw new TypeError("a check reported a row that was never read");
  return place as Place;
}

function runCheck(check: Check, reading: ReadResult): Finding[] {
  const excuses = new Map(Object.entries(check.excused ?? {}));
  const findings: Finding[] = [];
  const met = new Set<string>();
  for (const { at, key, field, value, message } of check.findFaults(reading)) {
    met.add(key);
    if (excuses.has(key)) continue;
    findings.push({ ...placeOf(at, reading), field, value, message, tip: check.tip });
  }
  for (const [key, reason] of excuses) {
    if (met.has(key)) continue;
    findings.push({
      file: "data/pipeline",
      line: null,
      field: check.name,
      value: key,
      message: `is excused (${reason}), but there is nothing to excuse`,
      tip: "delete the excuse",
    });
  }
  return findings;
}

/** Runs every check; the findings in the order of the checks. */
export const runChecks = (checks: readonly Check[], reading: ReadResult): readonly Finding[] =>
  checks.flatMap((check) => runCheck(check, reading));

/** First and last year of network.csv; null if it has no row. */
export function yearSpan({ network }: Dataset): readonly [first: number, last: number] | null {
  if (network.length === 0) return null;
  const years = network.map((row) => row.year);
  return [Math.min(...years), Math.max(...years)];
}

/** The ids that stand in `members.csv`, also of rows that could not be parsed. */
export const memberIds = ({ tables }: ReadResult): ReadonlySet<string | undefined> =>
  new Set(tables.get("members.csv")?.rows.map(({ cells }) => cells["id"]));

/** A fault for each row whose key an earlier row has. */
export function* repeats<T extends object>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  field: string,
  reading: ReadResult,
): Generator<Fault> {
  const first = new Map<string, T>();
  for (const row of rows) {
    const key = keyOf(row);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else
      yield {
        at: row,
        key,
        field,
        value: key,
        message: `stands already in line ${placeOf(earlier, reading).line}`,
      };
  }
}
