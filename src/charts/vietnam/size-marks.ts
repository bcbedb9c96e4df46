// Indicators of the six → lengths of bars from zero, in percent.
import { round } from "../../model/round.ts";

/** The value of a city; null where it is missing. */
export interface CityValue {
  readonly city: string;
  readonly value: number | null;
}

export interface SizeMark extends CityValue {
  /** 0 to 100; null where the value is missing. */
  readonly at: number | null;
}

/** Bars from zero to `most`, by default the largest value. */
export function barMarks(rows: readonly CityValue[], most?: number): readonly SizeMark[] {
  const top = most ?? Math.max(0, ...rows.map(({ value }) => value ?? 0));
  return rows.map(({ city, value }) => ({
    city,
    value,
    // Of nothing but zeros each is nothing.
    at: value === null ? null : round((100 * value) / (top === 0 ? 1 : top), 1),
  }));
}
