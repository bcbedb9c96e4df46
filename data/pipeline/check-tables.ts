// The checks between the tables: sources, awards, years of the network, headlines, rosters.
import { repeats, yearSpan, type Check } from "./run-checks.ts";
import { STORY_CHECKS } from "./check-story.ts";
import type { ReadResult } from "./read.ts";

/** Every cell of every table, ours or not, that names a row of sources.csv: a column called source or source_…. */
function* citedSources({ tables }: ReadResult) {
  for (const { file, header, rows } of tables.values()) {
    const fields = header.filter((name) => /^source(_|$)/.test(name));
    for (const { line, cells } of rows)
      for (const field of fields) {
        const id = cells[field] ?? "";
        // A further source may be missing; the table's own parser knows which may.
        if (id !== "" || field === "source") yield { file, line, field, id };
      }
  }
}

const sourceIds = ({ tables }: ReadResult): ReadonlySet<string> =>
  new Set(tables.get("sources.csv")?.rows.map(({ cells }) => cells["id"] ?? ""));

/** The address without what makes no difference; printed pages by publisher and date. */
const addressOf = (row: {
  readonly url: string | null;
  readonly publisher: string;
  readonly published: string | null;
}) => row.url?.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "") ?? `${row.publisher}, ${row.published}`;

const knownSources: Check = {
  name: "every row has a known source",
  tip: "add the address to sources.csv first, then point to its id",
  *findFaults(reading) {
    const known = sourceIds(reading);
    for (const { file, line, field, id } of citedSources(reading))
      if (!known.has(id))
        yield { at: { file, line }, key: id, field, value: id, message: "is not an id of sources.csv" };
  },
};

const usedSources: Check = {
  name: "every source is used",
  tip: "delete the row, or point to it from where it was read",
  *findFaults(reading) {
    const cited = new Set([...citedSources(reading)].map(({ id }) => id));
    for (const source of reading.dataset.sources)
      if (!cited.has(source.id))
        yield { at: source, key: source.id, field: "id", value: source.id, message: "is used by no row" };
  },
};

const uniqueSources: Check = {
  name: "a source stands once",
  tip: "point to the earlier row",
  *findFaults(reading) {
    yield* repeats(reading.dataset.sources, (source) => source.id, "id", reading);
    yield* repeats(reading.dataset.sources, addressOf, "url", reading);
  },
};

const winnersAreMembers: Check = {
  name: "an award winner is a member of that name",
  tip: "city is the id in members.csv, name and country as there",
  *findFaults(reading) {
    // The text, so that a member whose row has another fault is not missed here as well.
    const rows = reading.tables.get("members.csv")?.rows ?? [];
    const members = new Map(rows.map(({ cells }) => [cells["id"], cells]));
    for (const award of reading.dataset.awards) {
      const member = members.get(award.city);
      const fault = (field: "city" | "name" | "country", message: string) =>
        ({ at: award, key: award.city, field, value: award[field], message }) as const;
      if (member === undefined) yield fault("city", "is not a member");
      else if (member["name"] !== award.name)
        yield fault("name", `is called ${member["name"]} in members.csv`);
      else if (member["country"] !== award.country)
        yield fault("country", `is ${member["country"]} in members.csv`);
    }
  },
};

const uniqueAwards: Check = {
  name: "an award is given once",
  tip: "delete one of the two rows",
  findFaults: (reading) =>
    repeats(reading.dataset.awards, (award) => `${award.city} ${award.year}`, "city", reading),
};

const everyYear: Check = {
  name: "network.csv has every year once, in order",
  tip: "one row a year, oldest first, none left out",
  *findFaults({ dataset }) {
    for (const [i, row] of dataset.network.entries()) {
      const before = dataset.network[i - 1];
      if (before === undefined || row.year === before.year + 1) continue;
      yield {
        at: row,
        key: String(row.year),
        field: "year",
        value: String(row.year),
        message: `follows ${before.year}`,
      };
    }
  },
};

const someYears: Check = {
  name: "network.csv has years",
  tip: "the first and the last year of everything come from here",
  *findFaults({ dataset, tables }) {
    if (dataset.network.length > 0 || !tables.has("network.csv")) return;
    yield {
      at: { file: "network.csv", line: 1 },
      key: "",
      field: "year",
      value: null,
      message: "has no row that can be read",
    };
  },
};

const yearsOfOthers: Check = {
  name: "intakes, awards and headlines fall in the network's years",
  tip: "add the year to network.csv, or correct the date",
  *findFaults({ dataset }) {
    const [first, last] = yearSpan(dataset) ?? [0, Infinity];
    const rows = [
      ...dataset.cohorts.map((row) => ({ at: row, field: "announced", value: row.announced })),
      ...dataset.awards.map((row) => ({ at: row, field: "year", value: String(row.year) })),
      ...dataset.milestones
        .filter((row) => row.headline)
        .map((row) => ({ at: row, field: "date", value: row.date })),
    ];
    for (const row of rows) {
      const year = Number(row.value.slice(0, 4));
      if (year < first || year > last)
        yield { ...row, key: row.value, message: `is outside the network's years, ${first} to ${last}` };
    }
  },
};

const oneHeadline: Check = {
  name: "at most one headline a year",
  tip: "one sentence stands for a year beside the slider: set the others to no",
  *findFaults(reading) {
    const headlines = reading.dataset.milestones.filter((row) => row.headline);
    yield* repeats(headlines, (row) => row.date.slice(0, 4), "headline", reading);
  },
};

const fullRosters: Check = {
  name: "a roster names as many as it counts",
  tip: "count the names again, or leave cities empty where the source only counts",
  *findFaults({ dataset }) {
    for (const row of dataset.rosters)
      if (row.cities.length > 0 && row.cities.length !== row.count)
        yield {
          at: row,
          key: `${row.country ?? row.region} ${row.asOf}`,
          field: "count",
          value: String(row.count),
          message: `but names ${row.cities.length}`,
        };
  },
};

const uniqueOthers: Check = {
  name: "facts, rosters and intakes stand once",
  tip: "delete one of the two rows",
  *findFaults(reading) {
    const { facts, rosters, cohorts } = reading.dataset;
    yield* repeats(facts, (row) => row.id, "id", reading);
    yield* repeats(rosters, (row) => `${row.country ?? row.region} ${row.asOf}`, "as_of", reading);
    yield* repeats(cohorts, (row) => row.announced, "announced", reading);
  },
};

/** All checks between the tables. */
export const TABLE_CHECKS: readonly Check[] = [
  someYears,
  everyYear,
  yearsOfOthers,
  oneHeadline,
  winnersAreMembers,
  uniqueAwards,
  fullRosters,
  uniqueOthers,
  uniqueSources,
  knownSources,
  usedSources,
  ...STORY_CHECKS,
];
