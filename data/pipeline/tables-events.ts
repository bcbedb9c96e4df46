// The columns of the tables that tell of the members: awards, milestones, rosters and facts.
import type { Award, Fact, Milestone, Roster } from "../schema.ts";
import {
  count,
  countryCode,
  date,
  list,
  note,
  oneOf,
  optional,
  period,
  sentence,
  slug,
  text,
  year,
  yesNo,
} from "./columns.ts";
import { FieldError, REGION_NAMES, sourceColumn, table } from "./tables.ts";

export const awardsTable = table(
  "awards.csv",
  {
    city: slug("id of the member that won"),
    name: text("its name"),
    country: countryCode("its country, ISO 3166-1 alpha-2"),
    year: year("year of the Award"),
    source: sourceColumn,
  },
  (c): Award => c,
);

export const milestonesTable = table(
  "milestones.csv",
  {
    date: period("date, or first and last day joined by /"),
    words_en: sentence("what happened, one sentence in English"),
    words_vi: sentence("the same in Vietnamese"),
    place_en: note("place, in English"),
    place_vi: note("place, in Vietnamese"),
    headline: yesNo("whether the sentence stands for its year beside the slider"),
    source: sourceColumn,
    note: note("doubts, for editors"),
  },
  (c): Milestone => ({
    date: c.date,
    words: { en: c.words_en, vi: c.words_vi },
    place: { en: c.place_en, vi: c.place_vi },
    headline: c.headline,
    source: c.source,
    note: c.note,
  }),
);

export const rostersTable = table(
  "rosters.csv",
  {
    country: optional(countryCode("ISO 3166-1 alpha-2 code; empty: of a region")),
    region: optional(oneOf("region, of UNESCO's five; empty: of a country", REGION_NAMES)),
    as_of: date("date the list or count is of"),
    count: count("members the source counts"),
    cities: list("members it names, joined by ';' and spelt as in members.csv; empty if it only counts"),
    source: sourceColumn,
  },
  (c): Roster => {
    if (c.country !== null && c.region !== null)
      throw new FieldError("region", `stands beside country, ${c.country}`);
    if (c.country === null && c.region === null) throw new FieldError("country", "is empty, and region too");
    const { as_of: asOf, ...rest } = c;
    return { ...rest, asOf };
  },
);

export const factsTable = table(
  "facts.csv",
  {
    id: slug("stable id"),
    topic: slug("what it is about"),
    fact_en: text("what the value means, in English"),
    fact_vi: text("the same in Vietnamese"),
    value: text("the value, as the source prints it"),
    as_of: date("date the value is of"),
    source: sourceColumn,
  },
  (c): Fact => ({
    id: c.id,
    topic: c.topic,
    fact: { en: c.fact_en, vi: c.fact_vi },
    value: c.value,
    asOf: c.as_of,
    source: c.source,
  }),
);
