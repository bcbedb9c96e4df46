// Indicators of the six → positions along a bar, in percent of its length.
import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from "d3-scale";
import { round } from "../../model/round.ts";

/** The value of a city; null where it is missing. */
export interface CityValue {
  readonly city: string;
  readonly value: number | null;
}

export interface SizeMark extends CityValue {
  /** 0 to 100 along the scale; null where the value is missing. */
  readonly at: number | null;
}

export interface SizeMarks {
  readonly marks: readonly SizeMark[];
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

type Scale = ScaleContinuousNumeric<number, number>;

const toMarks = (rows: readonly CityValue[], scale: Scale, ticks: readonly number[]): SizeMarks => ({
  marks: rows.map(({ city, value }) => ({ city, value, at: value === null ? null : round(scale(value), 1) })),
  ticks: ticks.map((value) => ({ value, at: round(scale(value), 1) })),
});

/** On a logarithmic scale between whole powers of ten: places, not lengths, for such a scale has no zero. */
export function logMarks(rows: readonly CityValue[]): SizeMarks {
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))));
  const powers = Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
  return toMarks(rows, scaleLog([10 ** from, 10 ** to], [0, 100]), powers);
}

/** Bars from zero to `most`, by default the largest value. */
export function barMarks(rows: readonly CityValue[], most?: number): SizeMarks {
  const top = most ?? Math.max(0, ...rows.map(({ value }) => value ?? 0));
  // A scale from zero to zero would put everything in its middle.
  return toMarks(rows, scaleLinear([0, top === 0 ? 1 : top], [0, 100]), []);
}
