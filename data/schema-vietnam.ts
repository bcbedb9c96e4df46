// The types of the tables on Viet Nam's six members: what data/vietnam-*.csv and data/asean.csv hold once read.
import type { DataText } from "./schema.ts";

/** What became of the unit that UNESCO admitted when the district level ended. */
export const FATES = ["ended", "enlarged", "kept"] as const;
export type Fate = (typeof FATES)[number];

/** Printed by the source; computed by us from what it prints (then `how` says how); or not to be found. */
export const BASES = ["reported", "derived", "missing"] as const;
export type Basis = (typeof BASES)[number];

export const MEASURES = [
  "population",
  "area",
  "density",
  "urban",
  "age-0-14",
  "age-15-59",
  "age-60",
  "units-then",
  "wards-then",
  "units-now",
  "area-now",
] as const;
export type MeasureId = (typeof MEASURES)[number];

export const EVENTS = ["plan", "ceremony"] as const;

/** A dated step of one city; `number` is that of a plan, where known. */
export interface CityEvent {
  readonly city: string;
  readonly kind: (typeof EVENTS)[number];
  readonly date: string;
  readonly number: string | null;
  readonly source: string;
}

/** A Vietnamese member as UNESCO admitted it. `id` is that of members.csv, where name, year and point are kept. */
export interface VietnamCity {
  readonly id: string;
  /** Dates here are YYYY-MM-DD. */
  readonly admitted: string;
  readonly admittedSource: string;
  readonly status: "provincial" | "central";
  /** The province at admission; for a centrally run city, the words for that status. */
  readonly province: DataText;
  /** The city's own plan to apply; null: none found. */
  readonly plan: CityEvent | null;
  /** When the certificate was handed over; null: not found. */
  readonly ceremony: CityEvent | null;
  readonly fate: Fate;
  readonly fateOn: string;
  readonly became: DataText;
  readonly becameSource: string;
}

/** What an indicator counts, in which unit, by which definition, shown with how many decimals. */
export interface Measure {
  readonly id: MeasureId;
  readonly label: DataText;
  readonly unit: DataText;
  readonly digits: number;
  readonly definition: DataText;
}

/** A number with its provenance: `value` is null exactly when `basis` is "missing", and never zero for want of a number. */
export interface Observation {
  readonly value: number | null;
  readonly basis: Basis;
  /** How it was derived, or why it is missing; null for a reported value. */
  readonly how: DataText | null;
  readonly source: string;
}

export interface Indicator extends Observation {
  readonly city: string;
  readonly measure: MeasureId;
  readonly year: number;
}

/** Members of the network in a country of ASEAN at a year's end. */
export interface AseanYear extends Observation {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly year: number;
}

/** What happened to the network while Viet Nam was, or was not yet, a member; a few words for a chart. */
export interface Backdrop {
  readonly date: string;
  readonly label: DataText;
  readonly source: string;
}

export const CONTEXT_PARTS = ["is", "gains", "judged", "owes", "policy", "said"] as const;

/** A sentence told about membership (what it is, gains, how it is judged, what it owes), or about Viet Nam's side of it. */
export interface ContextLine {
  readonly part: (typeof CONTEXT_PARTS)[number];
  /** When it was said or decided; null where it holds at all times. */
  readonly date: string | null;
  /** Who said it; null where nobody is quoted. */
  readonly who: DataText | null;
  readonly words: DataText;
  readonly source: string;
}

export interface RouteStep {
  readonly step: number;
  readonly who: DataText;
  readonly does: DataText;
  readonly source: string;
}

/** A question on which sources differ, and what the page does about it. */
export interface Dispute {
  readonly id: string;
  readonly question: DataText;
  readonly decision: DataText;
  readonly sides: readonly Side[];
}

export interface Side {
  readonly words: DataText;
  readonly source: string;
}

/** Everything the section on Viet Nam shows beyond the Dataset. */
export interface Vietnam {
  /** In order of admission. */
  readonly cities: readonly VietnamCity[];
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  readonly asean: readonly AseanYear[];
  readonly backdrop: readonly Backdrop[];
  readonly route: readonly RouteStep[];
  readonly context: readonly ContextLine[];
  readonly disputes: readonly Dispute[];
}
