// The checks of sightings.csv: every member is sighted, by known pages, at times that fit each other.
import { group } from "d3-array";
import { namesMember, statesJoining, yearOf } from "../../src/model/sightings.ts";
import type { City, Sighting } from "../schema.ts";
import { memberIds, repeats, yearSpan, type Check, type Fault } from "./run-checks.ts";
import type { ReadResult } from "./read.ts";

const at = (row: Sighting, field: "city" | "date" | "state", message: string): Fault => ({
  at: row,
  key: `${row.city} ${row.date}`,
  field,
  value: row[field],
  message,
});

/** Every city that could be read, with its sightings. */
function* sighted({ dataset }: ReadResult): Generator<readonly [City, readonly Sighting[]]> {
  const byCity = group(dataset.sightings, ({ city }) => city);
  for (const city of dataset.cities) yield [city, byCity.get(city.id) ?? []];
}

const ofMembers: Check = {
  name: "a sighting is of a member",
  tip: "city is the id in members.csv; a new city needs a row there first",
  *findFaults(reading) {
    const ids = memberIds(reading);
    for (const row of reading.dataset.sightings)
      if (!ids.has(row.city)) yield at(row, "city", "is not in members.csv");
  },
};

const everyMember: Check = {
  name: "every member is sighted",
  tip: "add a row to sightings.csv in which a page says that it joined or is a member",
  *findFaults({ tables }) {
    // The text, so that a sighting with another fault is not missed here as well.
    const rows = tables.get("sightings.csv")?.rows ?? [];
    const naming = rows.filter(({ cells }) => cells["state"] !== "left" && cells["state"] !== "absent");
    const named = new Set(naming.map(({ cells }) => cells["city"]));
    for (const { line, cells } of tables.get("members.csv")?.rows ?? []) {
      const id = cells["id"] ?? "";
      if (!named.has(id))
        yield {
          at: { file: "members.csv", line },
          key: id,
          field: "id",
          value: id,
          message: "is named as a member by no row of sightings.csv",
        };
    }
  },
};

const oneStatement: Check = {
  name: "a page says a thing once",
  tip: "delete one of the two rows",
  *findFaults(reading) {
    const key = ({ city, date, state, source }: Sighting): string => `${city} ${date} ${state} ${source}`;
    yield* repeats(reading.dataset.sightings, key, "city", reading);
  },
};

const possibleDates: Check = {
  name: "a date is possible",
  tip: "compare with the page; the network's first and last year are those of network.csv",
  *findFaults({ dataset }) {
    const span = yearSpan(dataset);
    if (span === null) return;
    const [first, last] = span;
    const published = new Map(dataset.sources.map((source) => [source.id, source.published]));
    for (const row of dataset.sightings) {
      const year = yearOf(row.date);
      const isBounded = row.state === "joined" || !namesMember(row);
      if (year < first || (isBounded && year > last))
        yield at(row, "date", `is outside the network's years, ${first} to ${last}`);
      const day = published.get(row.source) ?? null;
      const shared = Math.min(row.date.length, day?.length ?? 0);
      if (day !== null && row.dated === "stated" && row.date.slice(0, shared) > day.slice(0, shared))
        yield at(row, "date", `is after its page, of ${day}`);
      const newest = Math.max(last, ...dataset.sources.map((each) => yearOf(each.published ?? "0")));
      if (year > newest) yield at(row, "date", `is after the newest source, of ${newest}`);
    }
  },
};

const oneJoining: Check = {
  name: "pages agree on the year of joining",
  tip: "keep the better page's year, tell the other in the note of members.csv; a ruling may explain it",
  *findFaults(reading) {
    for (const [city, rows] of sighted(reading))
      for (const row of rows)
        if (statesJoining(row) && yearOf(row.date) !== city.joined)
          yield { ...at(row, "date", `is another year than ${city.joined}`), key: city.id };
  },
  excused: {
    "bh-muharraq": "UIL's list of 2019 and UNESCO's of 2024 both have it: it may have been admitted twice",
  },
};

const betweenEnds: Check = {
  name: "a city is a member between joining and leaving",
  tip: "one of the rows is wrong: which page knows better when it joined or left?",
  *findFaults(reading) {
    for (const [city, rows] of sighted(reading)) {
      const until = city.left ?? city.leftBy;
      for (const row of rows) {
        const year = yearOf(row.date);
        if (city.joined !== null && year < city.joined)
          yield at(row, "date", `is before joining, ${city.joined}`);
        if (until === null) continue;
        if (namesMember(row) && year > until) yield at(row, "date", `is after leaving, ${until}`);
        const from = city.joined ?? city.joinedBy ?? until;
        if (!namesMember(row) && year <= from) yield at(row, "date", `is not after joining, ${from}`);
      }
    }
  },
};

/** All checks of the sightings. */
export const SIGHTING_CHECKS: readonly Check[] = [
  ofMembers,
  everyMember,
  oneStatement,
  possibleDates,
  oneJoining,
  betweenEnds,
];
