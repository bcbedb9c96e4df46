// CSV text into parsed rows that know their line; every fault becomes a finding, none is thrown.
import { group } from "d3-array";
import { csvParseRows } from "d3-dsv";
import type { City, Dataset, Member, Sighting } from "../schema.ts";
import { deriveCity } from "../../src/model/sightings.ts";
import { CellError, checkCell } from "./cell.ts";
import {
  aliasesTable,
  cohortsTable,
  FieldError,
  membersTable,
  networkTable,
  sightingsTable,
  sourcesTable,
  type Table,
} from "./tables.ts";
import { awardsTable, factsTable, milestonesTable, rostersTable } from "./tables-events.ts";
import { intakeGapsTable, rulingsTable, storyTable } from "./tables-story.ts";

/** Something wrong in a table. `line` counts from 1 at the header; null where the fault is of the whole file. */
export interface Finding {
  readonly file: string;
  readonly line: number | null;
  readonly field: string | null;
  readonly value: string | null;
  readonly message: string;
  readonly tip: string | null;
}

/** Where a parsed row stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A row of text as it stands in the file. */
export interface RawRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface RawTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
}

/** All tables: the rows that could be read, where each stands, the text behind them, and what could not be read. */
export interface ReadResult {
  readonly dataset: Dataset;
  readonly places: ReadonlyMap<object, Place>;
  readonly tables: ReadonlyMap<string, RawTable>;
  readonly age: Age;
  readonly findings: readonly Finding[];
}

/**
 * Whose columns tables have: today's, or those of the day when they were frozen. Of frozen ones a column that is no
 * more is passed over, and what has come since (a column that may be empty, a table) is empty.
 */
export type Age = "today" | "frozen";

const lineEnds = /\r\n|\r|\n/g;
const readTip = "data/README.md explains every column";

// Lines that a row takes up: a quoted cell may hold line ends.
const height = (cells: readonly string[]): number =>
  1 + cells.reduce((sum, cell) => sum + (cell.match(lineEnds)?.length ?? 0), 0);

/** CSV text, with or without a byte order mark → its header and its rows with line numbers; a quoted cell may run over several lines. */
export function readTable(file: string, text: string): RawTable & { readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const rows: RawRow[] = [];
  const [header = [], ...body] = csvParseRows(text.replace(/^\ufeff/, ""));
  let line = 1 + height(header);
  for (const cells of body) {
    if (cells.length === header.length)
      rows.push({ line, cells: Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])) });
    else {
      const message = `has ${cells.length} cells, the header ${header.length}`;
      const tip = "a comma inside a cell needs quotes around the cell";
      findings.push({ file, line, field: null, value: cells.join(","), message, tip });
    }
    line += height(cells);
  }
  return { file, header, rows, findings };
}

function checkHeader(table: Table<object>, raw: RawTable, age: Age): Finding[] {
  const isFrozen = age === "frozen";
  const wanted = Object.keys(table.columns);
  const needed = wanted.filter((name) => !isFrozen || table.columns[name]?.required);
  const fault = (name: string, message: string): Finding => ({
    file: table.file,
    line: 1,
    field: name,
    value: null,
    message,
    tip: readTip,
  });
  return [
    ...raw.header
      .filter((name) => !isFrozen && !wanted.includes(name))
      .map((name) => fault(name, "is an unknown column")),
    ...needed.filter((name) => !raw.header.includes(name)).map((name) => fault(name, "is a missing column")),
    ...raw.header
      .filter((name, i) => raw.header.indexOf(name) !== i)
      .map((name) => fault(name, "is a column twice")),
  ];
}

// Rows are two levels deep: cells, and words or a point of cells.
function freeze<T extends object>(row: T): T {
  for (const value of Object.values(row)) Object.freeze(value);
  return Object.freeze(row);
}

/** Text rows → typed rows, frozen; a row with any bad cell is left out, and each bad cell is a finding. */
export function parseTable<T extends object>(
  table: Table<T>,
  raw: RawTable,
  age: Age = "today",
): {
  readonly rows: readonly T[];
  readonly places: readonly [T, Place][];
  readonly findings: readonly Finding[];
} {
  const findings = checkHeader(table, raw, age);
  if (findings.length > 0) return { rows: [], places: [], findings };
  const places: [T, Place][] = [];
  for (const { line, cells } of raw.rows) {
    const values: Record<string, unknown> = {};
    const before = findings.length;
    const fault = (field: string, error: unknown): void => {
      if (!(error instanceof TypeError)) throw error;
      const value = cells[field] ?? null;
      const tip = error instanceof CellError ? error.tip : readTip;
      findings.push({ file: table.file, line, field, value, message: error.message, tip });
    };
    for (const [name, column] of Object.entries(table.columns)) {
      try {
        const cell = cells[name] ?? "";
        checkCell(name, cell);
        values[name] = column.read(cell);
      } catch (error) {
        fault(name, error);
      }
    }
    if (findings.length > before) continue;
    try {
      places.push([freeze(table.toRow(values)), { file: table.file, line }]);
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      fault(error.field, error);
    }
  }
  return { rows: Object.freeze(places.map(([row]) => row)), places, findings };
}

/** Each member with what its sightings come to; one that no page names as a member is left out. */
function toCities(members: readonly Member[], sightings: readonly Sighting[]): ReadonlyMap<City, Member> {
  const byCity = group(sightings, ({ city }) => city);
  return new Map(
    members.flatMap((member) => {
      const derived = deriveCity(byCity.get(member.id) ?? []);
      return derived === null ? [] : [[Object.freeze({ ...member, ...derived }), member]];
    }),
  );
}

/** A function that gives the rows of a table, and adds what is wrong with it and where each row stands. */
export function createRowReader(
  tables: ReadonlyMap<string, RawTable>,
  age: Age,
  findings: Finding[],
  places: Map<object, Place>,
): <T extends object>(table: Table<T>) => readonly T[] {
  return (table) => {
    const raw = tables.get(table.file);
    if (raw === undefined) {
      const message = "is not there";
      if (age === "today")
        findings.push({ file: table.file, line: null, field: null, value: null, message, tip: null });
      return [];
    }
    const parsed = parseTable(table, raw, age);
    findings.push(...parsed.findings);
    for (const [row, place] of parsed.places) places.set(row, place);
    return parsed.rows;
  };
}

/** File names and their text → everything in them. A table that is not there is a finding; a further CSV file is only read raw. */
export function readTables(files: ReadonlyMap<string, string>, age: Age = "today"): ReadResult {
  const findings: Finding[] = [];
  const places = new Map<object, Place>();
  const tables = new Map<string, RawTable>();
  for (const [file, text] of files) {
    const raw = readTable(file, text);
    tables.set(file, raw);
    findings.push(...raw.findings);
  }
  const rows = createRowReader(tables, age, findings, places);
  const members = rows(membersTable);
  const sightings = rows(sightingsTable);
  const cities = toCities(members, sightings);
  for (const [city, member] of cities) {
    const place = places.get(member);
    if (place !== undefined) places.set(city, place);
  }
  const dataset: Dataset = Object.freeze({
    cities: Object.freeze([...cities.keys()]),
    sightings,
    network: rows(networkTable),
    cohorts: rows(cohortsTable),
    awards: rows(awardsTable),
    milestones: rows(milestonesTable),
    rosters: rows(rostersTable),
    facts: rows(factsTable),
    story: rows(storyTable),
    rulings: rows(rulingsTable),
    aliases: rows(aliasesTable),
    intakeGaps: rows(intakeGapsTable),
    sources: rows(sourcesTable),
  });
  return { dataset, places, tables, age, findings };
}
