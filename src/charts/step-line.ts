// Values of successive years → stepped lines and the areas under them; absence breaks both, zero does not.
import { area, curveStepAfter, line } from "d3-shape";

export interface YearValue {
  readonly year: number;
  readonly value: number | null;
}

export interface Steps {
  /** One path for each run of years without a gap. */
  readonly lines: readonly string[];
  readonly areas: readonly string[];
  /** Where the value is another than the year before, or follows a gap. */
  readonly changes: readonly { readonly year: number; readonly value: number }[];
  /** Years without a value. */
  readonly gaps: readonly number[];
}

interface Known {
  readonly year: number;
  readonly value: number;
}

/** Runs of years that follow one another and have a value. `values` are in order of year. */
export function runsOf(values: readonly YearValue[]): readonly (readonly Known[])[] {
  const runs: Known[][] = [];
  let before: number | null = null;
  for (const { year, value } of values) {
    if (value === null) continue;
    if (before === null || year !== before + 1) runs.push([]);
    runs.at(-1)?.push({ year, value });
    before = year;
  }
  return runs;
}

/** Each value holds for its whole year: `x` maps the start of a year, `y` a value, both to SVG units. */
export function stepMarks(
  values: readonly YearValue[],
  x: (year: number) => number,
  y: (value: number) => number,
): Steps {
  const runs = runsOf(values);
  const drawn = runs.map((run): Known[] => {
    const last = run.at(-1);
    return last === undefined ? [] : [...run, { year: last.year + 1, value: last.value }];
  });
  const toLine = line<Known>(
    (point) => x(point.year),
    (point) => y(point.value),
  )
    .curve(curveStepAfter)
    .digits(1);
  const toArea = area<Known>(
    (point) => x(point.year),
    y(0),
    (point) => y(point.value),
  )
    .curve(curveStepAfter)
    .digits(1);
  return {
    lines: drawn.map((run) => toLine(run) ?? ""),
    areas: drawn.filter((run) => run.some(({ value }) => value !== 0)).map((run) => toArea(run) ?? ""),
    changes: runs.flatMap((run) => run.filter(({ value }, i) => value !== run[i - 1]?.value)),
    gaps: values.filter(({ value }) => value === null).map(({ year }) => year),
  };
}
