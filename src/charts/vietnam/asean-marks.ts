// Members by country of ASEAN and year → a row of steps for each country that has any, all on one scale.
import { scaleLinear } from "d3-scale";
import type { AseanYear } from "../../../data/schema-vietnam.ts";
import { stepMarks, type Steps, type YearValue } from "../frame/step-line.ts";
import { round } from "../../model/round.ts";

export interface AseanRow {
  readonly country: string;
  readonly values: readonly YearValue[];
  readonly steps: Steps;
  /** Where zero lies, in SVG units from the top. */
  readonly base: number;
}

export interface AseanMarks {
  readonly width: number;
  readonly height: number;
  readonly years: readonly { readonly year: number; readonly x: number; readonly width: number }[];
  /** Most members first. */
  readonly rows: readonly AseanRow[];
  /** Countries without a member in any year that is known, a few to a line; and the years in which that is known. */
  readonly noneLines: readonly (readonly string[])[];
  readonly noneYears: readonly number[];
  readonly noneBase: number;
  readonly y: (row: AseanRow, value: number) => number;
  readonly x: (year: number) => number;
}

/** One member is as high as `unit`, in every row. */
export const ASEAN = { width: 340, left: 86, unit: 7, gap: 24, axis: 20, line: 16 } as const;

export function aseanMarks(table: readonly AseanYear[]): AseanMarks {
  const { width, left, unit, gap, axis, line } = ASEAN;
  const years = [...new Set(table.map(({ year }) => year))].toSorted((a, b) => a - b);
  const x = scaleLinear([years[0] ?? 0, (years.at(-1) ?? 0) + 1], [left, width]);
  const countries = [...new Set(table.map(({ country }) => country))].map((country) => ({
    country,
    values: table
      .filter((row) => row.country === country)
      .map(({ year, value }) => ({ year, value }))
      .toSorted((a, b) => a.year - b.year),
  }));
  const ranked = countries
    .filter(({ values }) => most(values) > 0)
    .toSorted((a, b) => most(b.values) - most(a.values));
  const none = countries.filter(({ values }) => most(values) === 0);

  let floor = 0;
  const rows = ranked.map(({ country, values }): AseanRow => {
    const base = floor + gap + unit * most(values);
    floor = base;
    return { country, values, base, steps: stepMarks(values, x, (value) => base - unit * value) };
  });
  const noneLines = linesOf(none.map(({ country }) => country));
  const noneBase = floor + 2 * gap + line * noneLines.length - 8;
  return {
    width,
    height: noneBase + axis,
    years: years.map((year) => ({ year, x: round(x(year), 1), width: round(x(year + 1) - x(year), 1) })),
    rows,
    noneLines,
    noneYears: years.filter((year) =>
      none.every(({ values }) => values.some((each) => each.year === year && each.value === 0)),
    ),
    noneBase,
    y: (row, value) => row.base - unit * value,
    x: (year) => round(x(year), 1),
  };
}

/** Names that fit beside each other on a phone. */
const PER_LINE = 3;
const linesOf = (names: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(names.length / PER_LINE) }, (_, i) =>
    names.slice(i * PER_LINE, (i + 1) * PER_LINE),
  );
const most = (values: readonly YearValue[]): number => Math.max(0, ...values.map(({ value }) => value ?? 0));
