// Values of successive years → stepped lines and the areas under them; absence breaks both, zero does not.
import { round } from "../../model/round.ts";

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

/** Values that differ from the one before them in the run. */
const changesOf = (run: readonly Known[]): readonly Known[] =>
  run.filter(({ value }, i) => value !== run[i - 1]?.value);

/** Each value holds for its whole year: `x` maps the start of a year, `y` a value, both to SVG units. */
export function stepMarks(
  values: readonly YearValue[],
  x: (year: number) => number,
  y: (value: number) => number,
): Steps {
  const runs = runsOf(values).map((run) => {
    const [first, ...later] = changesOf(run);
    const last = run.at(-1);
    if (first === undefined || last === undefined) throw new TypeError("a run is never empty");
    const start = `M${round(x(first.year), 1)} ${round(y(first.value), 1)}`;
    const steps = later.map(({ year, value }) => `H${round(x(year), 1)}V${round(y(value), 1)}`);
    const line = `${start}${steps.join("")}H${round(x(last.year + 1), 1)}`;
    return { run, line, area: `${line}V${round(y(0), 1)}H${round(x(first.year), 1)}z` };
  });
  return {
    lines: runs.map(({ line }) => line),
    areas: runs.filter(({ run }) => run.some(({ value }) => value !== 0)).map(({ area }) => area),
    changes: runs.flatMap(({ run }) => changesOf(run)),
    gaps: values.filter(({ value }) => value === null).map(({ year }) => year),
  };
}
