// The columns of the tables on Viet Nam and of asean.csv, and the row each makes.
import {
  count,
  countryCode,
  date,
  decimal,
  oneOf,
  optional,
  slug,
  text,
  wholeNumber,
  year,
} from "./columns.ts";
import { FieldError, sourceColumn as source, table } from "./tables.ts";
import type { DataText } from "../schema.ts";
import {
  BASES,
  CONTEXT_PARTS,
  EVENTS,
  FATES,
  MEASURES,
  type AseanYear,
  type Backdrop,
  type CityEvent,
  type ContextLine,
  type Dispute,
  type Indicator,
  type Measure,
  type Observation,
  type RouteStep,
  type Side,
  type VietnamCity,
} from "../schema-vietnam.ts";

const named = <T extends string>(values: readonly T[]): ReadonlyMap<string, T> =>
  new Map(values.map((value) => [value, value]));

const vi = "the same in Vietnamese";
const words = (en: string, inVietnamese: string): DataText => ({ en, vi: inVietnamese });

/** A city before its events are joined to it. */
export type CityRow = Omit<VietnamCity, "plan" | "ceremony">;

/** Two cells that are both set or both empty. Throws a FieldError that names the empty one. */
function pair<A, B>(first: A | null, second: B | null, field: string): readonly [A, B] | null {
  if (first === null && second === null) return null;
  if (first === null || second === null)
    throw new FieldError(field, "and the cell beside it are set together or not at all");
  return [first, second];
}

function toObservation(
  value: number | null,
  c: { basis: Observation["basis"]; how_en: string | null; how_vi: string | null; source: string },
): Observation {
  const how = pair(c.how_en, c.how_vi, "how_vi");
  if ((value === null) !== (c.basis === "missing"))
    throw new FieldError("basis", "is missing exactly where there is no value");
  if ((how === null) !== (c.basis === "reported"))
    throw new FieldError(
      "how_en",
      "says how for a derived and why for a missing value, and nothing for a reported one",
    );
  return { value, basis: c.basis, how: how && words(...how), source: c.source };
}

const observation = {
  basis: oneOf("reported by the source, derived from it, or missing", named(BASES)),
  how_en: optional(text("how it was derived, or why it is missing")),
  how_vi: optional(text(vi)),
  source,
};

export const vietnamCitiesTable = table(
  "vietnam-cities.csv",
  {
    id: slug("id of the member in members.csv"),
    admitted: date("day UNESCO announced it"),
    source_admitted: source,
    status: oneOf("provincial city, or centrally run", named(["provincial", "central"] as const)),
    province_en: text("province at admission"),
    province_vi: text(vi),
    fate: oneOf("whether the unit ended, was enlarged or kept its boundary", named(FATES)),
    fate_on: date("day of it"),
    became_en: text("what the unit became"),
    became_vi: text(vi),
    source_became: source,
  },
  (c): CityRow => ({
    id: c.id,
    admitted: c.admitted,
    admittedSource: c.source_admitted,
    status: c.status,
    province: words(c.province_en, c.province_vi),
    fate: c.fate,
    fateOn: c.fate_on,
    became: words(c.became_en, c.became_vi),
    becameSource: c.source_became,
  }),
);

export const eventsTable = table(
  "vietnam-events.csv",
  {
    city: slug("id of the member in members.csv"),
    kind: oneOf("the city's plan to apply, or the day the certificate was handed over", named(EVENTS)),
    date: date("day of it"),
    number: optional(text("number of the plan")),
    source,
  },
  (c): CityEvent => c,
);

export const measuresTable = table(
  "vietnam-measures.csv",
  {
    id: oneOf("what is measured", named(MEASURES)),
    label_en: text("its name"),
    label_vi: text(vi),
    unit_en: text("unit"),
    unit_vi: text(vi),
    digits: wholeNumber("decimals shown", 6),
    definition_en: text("definition"),
    definition_vi: text(vi),
  },
  (c): Measure => ({
    id: c.id,
    label: words(c.label_en, c.label_vi),
    unit: words(c.unit_en, c.unit_vi),
    digits: c.digits,
    definition: words(c.definition_en, c.definition_vi),
  }),
);

export const indicatorsTable = table(
  "vietnam-indicators.csv",
  {
    city: slug("id of the member in members.csv"),
    measure: oneOf("id of the row of vietnam-measures.csv", named(MEASURES)),
    year: year("year the value is of"),
    value: optional(decimal("the value; empty: missing, which is not zero")),
    ...observation,
  },
  (c): Indicator => ({ city: c.city, measure: c.measure, year: c.year, ...toObservation(c.value, c) }),
);

export const aseanTable = table(
  "asean.csv",
  {
    country: countryCode("ISO 3166-1 alpha-2 code"),
    year: year("the number is of this year's end"),
    members: optional(count("member cities; empty: missing, which is not zero")),
    ...observation,
  },
  (c): AseanYear => ({ country: c.country, year: c.year, ...toObservation(c.members, c) }),
);

export const backdropTable = table(
  "vietnam-timeline.csv",
  { date: date("day, month or year"), label_en: text("a few words"), label_vi: text(vi), source },
  (c): Backdrop => ({ date: c.date, label: words(c.label_en, c.label_vi), source: c.source }),
);

export const routeTable = table(
  "vietnam-route.csv",
  {
    step: wholeNumber("place in the order"),
    who_en: text("who acts"),
    who_vi: text(vi),
    does_en: text("what they do"),
    does_vi: text(vi),
    source,
  },
  (c): RouteStep => ({
    step: c.step,
    who: words(c.who_en, c.who_vi),
    does: words(c.does_en, c.does_vi),
    source: c.source,
  }),
);

export const contextTable = table(
  "vietnam-context.csv",
  {
    part: oneOf(
      "what a learning city is, what members gain, how applications are judged, what members owe; a policy of Viet Nam, or what somebody said",
      named(CONTEXT_PARTS),
    ),
    date: optional(date("when it was decided or said")),
    who_en: optional(text("who said it")),
    who_vi: optional(text(vi)),
    words_en: text("one sentence"),
    words_vi: text(vi),
    source,
  },
  (c): ContextLine => {
    const who = pair(c.who_en, c.who_vi, "who_vi");
    if (c.part === "said" && (who === null || c.date === null))
      throw new FieldError("who_en", "and the date say who said it, and when");
    return {
      part: c.part,
      date: c.date,
      who: who && words(...who),
      words: words(c.words_en, c.words_vi),
      source: c.source,
    };
  },
);

export const disputesTable = table(
  "vietnam-disputes.csv",
  {
    id: slug("stable id"),
    question_en: text("the question on which sources differ"),
    question_vi: text(vi),
    decision_en: text("what the page says"),
    decision_vi: text(vi),
  },
  (c): Omit<Dispute, "sides"> => ({
    id: c.id,
    question: words(c.question_en, c.question_vi),
    decision: words(c.decision_en, c.decision_vi),
  }),
);

export const sidesTable = table(
  "vietnam-sides.csv",
  {
    dispute: slug("id of the row of vietnam-disputes.csv"),
    side_en: text("what this source says"),
    side_vi: text(vi),
    source,
  },
  (c): Side & { readonly dispute: string } => ({
    dispute: c.dispute,
    words: words(c.side_en, c.side_vi),
    source: c.source,
  }),
);
