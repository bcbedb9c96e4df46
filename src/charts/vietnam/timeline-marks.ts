// Viet Nam's admissions → a staircase of membership bars over an axis of years; all lengths in SVG units.
import { scaleLinear } from "d3-scale";
import type { Backdrop, VietnamCity } from "../../../data/schema-vietnam.ts";
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
  readonly backdrop: readonly { readonly x: number; readonly y: number }[];
  /** The day the district level ended. */
  readonly ends: readonly { readonly date: string; readonly x: number }[];
  readonly stepsY: number;
  readonly top: number;
  readonly floor: number;
}

/** A phone's width; row and line heights leave room for stacked Vietnamese marks. */
export const TIMELINE = {
  width: 340,
  edge: 4,
  row: 33,
  line: 17,
  stepsHeight: 34,
  axis: 20,
  bar: 12,
} as const;

/** How many were admitted up to each date of admission: [date, count], in order of time. */
export function countSteps(dates: readonly string[]): readonly (readonly [string, number])[] {
  const sorted = dates.toSorted();
  return [...new Set(sorted)].map((date) => [date, sorted.filter((other) => other <= date).length] as const);
}

/** `years` are the first and last of the network; the axis runs to the end of the year in which the latest date falls. */
export function timelineMarks(
  cities: readonly VietnamCity[],
  backdrop: readonly Backdrop[],
  years: readonly [number, number],
): TimelineMarks {
  const { width, edge, row, line, stepsHeight, axis } = TIMELINE;
  const [first, lastOfNetwork] = years;
  const ceremonies = cities.flatMap((city) => (city.ceremony ? [yearOf(city.ceremony.date)] : []));
  const last = Math.max(lastOfNetwork, ...ceremonies);
  const x = scaleLinear([first, last + 1], [edge, width - edge]);
  const at = (iso: string): number => round(x(toYears(iso)), 1);
  const stepsY = line * backdrop.length + stepsHeight - 8;
  const top = line * backdrop.length + stepsHeight;
  const floor = top + row * cities.length;

  return {
    width,
    height: floor + axis,
    stepsY,
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
    steps: countSteps(cities.map((city) => city.admitted)).map(([date, count]) => ({
      count,
      year: yearOf(date),
      x: at(date),
    })),
    columns: Array.from({ length: lastOfNetwork - first + 1 }, (_, i) => ({
      year: first + i,
      x: round(x(first + i), 1),
      width: round(x(first + 1) - x(first), 1),
    })),
    backdrop: backdrop.map(({ date }, i) => ({ x: at(date), y: line * (i + 1) - 5 })),
    ends: [...new Set(cities.flatMap((city) => (city.fate === "ended" ? [city.fateOn] : [])))].map(
      (date) => ({
        date,
        x: at(date),
      }),
    ),
  };
}
