// Viet Nam's admissions → a bar a city over an axis that begins in the year of the first; all lengths in SVG units.
import { scaleLinear } from "d3-scale";
import type { VietnamCity } from "../../../data/schema-vietnam.ts";
import { toYears, yearOf } from "../frame/dates.ts";
import { round } from "../../model/round.ts";

export interface TimelineBar {
  readonly id: string;
  readonly year: number;
  readonly x: number;
  readonly y: number;
  /** Where the unit ended, else the end of the axis. */
  readonly solidTo: number;
  readonly to: number;
  readonly ceremonyX: number | null;
}

/** The number of members from a date on. */
export interface TimelineStep {
  readonly count: number;
  readonly year: number;
  readonly x: number;
}

export interface TimelineMarks {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly TimelineBar[];
  readonly steps: readonly TimelineStep[];
  readonly columns: readonly { readonly year: number; readonly x: number; readonly width: number }[];
  /** The day the district level ended. */
  readonly ends: readonly { readonly date: string; readonly x: number }[];
  readonly stepsY: number;
  readonly top: number;
  readonly floor: number;
}

/** A phone's width; names stand left of `left`, and rows leave room for stacked Vietnamese marks. */
export const TIMELINE = {
  width: 340,
  left: 122,
  edge: 4,
  row: 33,
  stepsHeight: 34,
  axis: 20,
  bar: 12,
} as const;

/** How many were admitted up to each date of admission: [date, count], in order of time. */
export function countSteps(dates: readonly string[]): readonly (readonly [string, number])[] {
  const sorted = dates.toSorted();
  return [...new Set(sorted)].map((date) => [date, sorted.filter((other) => other <= date).length] as const);
}

/** The axis runs from the year of the first admission to the end of the year in which the latest date falls. Throws if no city was admitted. */
export function timelineMarks(cities: readonly VietnamCity[], lastOfNetwork: number): TimelineMarks {
  const { width, left, edge, row, stepsHeight, axis } = TIMELINE;
  const steps = countSteps(cities.map((city) => city.admitted));
  const [start] = steps;
  if (start === undefined) throw new TypeError("no city was admitted");
  const first = yearOf(start[0]);
  const ceremonies = cities.flatMap((city) => (city.ceremony ? [yearOf(city.ceremony.date)] : []));
  const last = Math.max(lastOfNetwork, ...ceremonies);
  const x = scaleLinear([first, last + 1], [left, width - edge]);
  const at = (iso: string): number => round(x(toYears(iso)), 1);
  const top = stepsHeight;
  const floor = top + row * cities.length;

  return {
    width,
    height: floor + axis,
    stepsY: top - 8,
    top,
    floor,
    bars: cities.map((city, i) => ({
      id: city.id,
      year: yearOf(city.admitted),
      x: at(city.admitted),
      y: floor - row * (i + 1),
      solidTo: city.fate === "ended" ? at(city.fateOn) : width - edge,
      to: width - edge,
      ceremonyX: city.ceremony && at(city.ceremony.date),
    })),
    steps: steps.map(([date, count]) => ({
      count,
      year: yearOf(date),
      x: at(date),
    })),
    columns: Array.from({ length: lastOfNetwork - first + 1 }, (_, i) => ({
      year: first + i,
      x: round(x(first + i), 1),
      width: round(x(first + 1) - x(first), 1),
    })),
    ends: [...new Set(cities.flatMap((city) => (city.fate === "ended" ? [city.fateOn] : [])))].map(
      (date) => ({
        date,
        x: at(date),
      }),
    ),
  };
}
