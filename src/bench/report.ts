// The visits' medians side by side, and what they are in ratio to the reference pages.
import type { Visit } from "./page-load.ts";
import { fixed, median, ratio, toTable } from "./table.ts";

/** Medians of a page's visits. */
export interface Column {
  readonly name: string;
  /** Bytes of the scripts that the page loads at once. */
  readonly ownScript: number;
  readonly middle: Visit;
}

export function toColumn(name: string, ownScript: number, visits: readonly Visit[]): Column {
  const keys = Object.keys(visits[0] ?? {}) as (keyof Visit)[];
  const middle = keys.map((key) => [key, median(visits.map((each) => each[key]))] as const);
  return { name, ownScript, middle: Object.fromEntries(middle) as Record<keyof Visit, number> };
}

interface Row {
  readonly name: string;
  readonly value: (column: Column) => number;
  readonly digits: number;
  /** Names of the columns that the others are held against. */
  readonly against?: readonly string[];
}

const measured = (
  name: string,
  key: keyof Visit,
  unit: number,
  digits: number,
  against?: readonly string[],
): Row => ({
  name,
  value: ({ middle }) => middle[key] / unit,
  digits,
  ...(against && { against }),
});

const ROWS: readonly Row[] = [
  measured("time to dots, ms", "dots", 1, 0, ["d3", "MapLibre"]),
  measured("bytes until then, kB", "bytes", 1000, 1, ["d3", "MapLibre"]),
  measured("requests until then", "requests", 1, 0),
  measured("bytes in all, untouched, kB", "allBytes", 1000, 1),
  measured("total blocking time, ms", "blocking", 1, 0),
  measured("longest task, ms", "longestTask", 1, 0),
  measured("layout shift", "shift", 1, 4),
  { name: "script at once, kB", value: ({ ownScript }) => ownScript / 1000, digits: 1 },
  measured("script in all, kB", "script", 1000, 1),
  measured("heap of the page, MB", "heap", 1e6, 1),
  measured("year step, transitions included, ms", "stepMoving", 1, 1, ["d3", "MapLibre"]),
  measured("year step without them, ms", "step", 1, 1, ["d3", "MapLibre"]),
  measured("  of that script", "stepScript", 1, 1),
  measured("  of that style and layout", "stepStyle", 1, 1),
  measured("year step of the map alone, ms", "stepMap", 1, 1, ["d3", "MapLibre"]),
];

/** The row itself and, below it, what it is in ratio to the pages that it is held against. */
function linesOf({ name, value, digits, against = [] }: Row, columns: readonly Column[]): string[][] {
  const lines = [[name].concat(columns.map((column) => fixed(value(column), digits)))];
  for (const other of against) {
    const base = columns.find((column) => column.name === other);
    lines.push([`  × ${other}`].concat(columns.map((each) => ratio(value(each), base ? value(base) : null))));
  }
  return lines;
}

/** A column a page, a row a measure. */
export const toReport = (columns: readonly Column[]): string =>
  toTable([["median", ...columns.map(({ name }) => name)], ...ROWS.flatMap((row) => linesOf(row, columns))]);

/** How a year's step, transitions left out, grows with the number of cities. */
export function toGrowth(few: readonly Column[], many: readonly Column[]): string {
  const steps = (columns: readonly Column[]) => columns.map(({ middle }) => middle.step);
  const [before, after] = [steps(few), steps(many)];
  return toTable([
    ["year step, ms", ...few.map(({ name }) => name)],
    ["real cities", ...before.map((step) => fixed(step, 1))],
    ["made-up cities", ...after.map((step) => fixed(step, 1))],
    ["  ×", ...after.map((step, i) => ratio(step, before[i] ?? null))],
  ]);
}
