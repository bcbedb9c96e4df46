// The tables behind the world's charts hold what the charts count, each row as wide as its head.
import { expect, test } from "vitest";
import { loadVietnam } from "../../../data/pipeline/load-vietnam.ts";
import { loadDataset } from "../../../data/pipeline/load.ts";
import { isMember } from "../../model/membership.ts";
import { worldCsvTables } from "./csvs.ts";

const data = { dataset: loadDataset("data"), vietnam: loadVietnam("data") };
const { cities, awards, network, sources } = data.dataset;
const tables = worldCsvTables(data);

/** Rows by the names of their columns. */
const records = (name: keyof typeof tables) =>
  tables[name].rows.map((row) => Object.fromEntries(tables[name].head.map((column, i) => [column, row[i]])));
const placedIn = (year: unknown, of: Partial<Record<"country" | "region", unknown>> = {}): number =>
  cities.filter(
    (city) =>
      city.point !== null &&
      isMember(city, Number(year)) &&
      (of.country === undefined || city.country === of.country) &&
      (of.region === undefined || city.region === of.region),
  ).length;

test.each(Object.entries(tables))(
  "%s: each row has a cell for each column, and is there once",
  (_, { head, rows }) => {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(head).size).toBe(head.length);
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
  },
);

test("countries and regions have every year, and count the placed members", () => {
  for (const { country, year, placed } of records("countries"))
    expect(placed).toBe(placedIn(year, { country }));
  for (const { region, year, placed, placed_in_all_regions } of records("regions")) {
    expect(placed).toBe(placedIn(year, { region }));
    expect(placed_in_all_regions).toBe(placedIn(year));
  }
  const years = new Set(network.map(({ year }) => year));
  for (const name of ["countries", "regions"] as const)
    expect(new Set(records(name).map(({ year }) => year))).toEqual(years);
});

test("what is unnamed lies between its bounds, and only where somebody counts", () => {
  for (const { counted, unnamed_least, unnamed_most, source_publisher } of records("countries")) {
    if (counted === null) {
      expect([unnamed_least, unnamed_most, source_publisher]).toEqual([null, null, null]);
      continue;
    }
    expect(Number(unnamed_least)).toBeLessThanOrEqual(Number(unnamed_most));
    expect(Number(unnamed_least)).toBeGreaterThanOrEqual(0);
    expect(source_publisher).toBeTruthy();
  }
});

test("every city is a newcomer once, every award has its row, and both name their source", () => {
  expect(
    records("newcomers")
      .map(({ city }) => city)
      .toSorted(),
  ).toEqual(cities.map(({ id }) => id).toSorted());
  for (const { city, year_stated, placed } of records("newcomers")) {
    const own = cities.find(({ id }) => id === city);
    expect(year_stated).toBe(own?.joined === null ? "no" : "yes");
    expect(placed).toBe(own?.point === null ? "no" : "yes");
  }
  expect(records("awards").map(({ year, country, name }) => [year, country, name])).toEqual(
    awards.map(({ year, country, name }) => [year, country, name]),
  );
  const publishers = new Set(sources.map(({ publisher }) => publisher));
  for (const { source_publisher } of [...records("newcomers"), ...records("awards")])
    expect(publishers).toContain(source_publisher);
});
