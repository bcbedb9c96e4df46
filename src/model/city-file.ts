// The compact file of all cities that the page fetches, and its reader; write-city-file.ts is its writer at build time.
import { EVIDENCE, REGIONS, STATES } from "../../data/schema.ts";
import type { Spot } from "./spread-dots.ts";
import type { City, Evidence, Region, Sighting, Source } from "../../data/schema.ts";

/** A sighting as the page knows it: when, what, and where it was read. */
export interface SightingEntry {
  readonly date: string;
  readonly state: Sighting["state"];
  readonly source: Omit<Source, "id">;
}

/** A city as the page knows it: without notes, with the source of its joining, its sightings, oldest first, and the years of its awards; degrees to 4 decimals. */
export type CityEntry = Omit<City, "note" | "source" | "point"> & {
  readonly point: { readonly lat: number; readonly lon: number } | null;
  /** Where its dot stands on a map of the whole world. */
  readonly spot: Spot | null;
  readonly source: Omit<Source, "id">;
  /** YYYY-MM-DD, where a source gives the day. */
  readonly joinedOn: string | null;
  readonly awards: readonly number[];
  readonly sightings: readonly SightingEntry[];
};

/** Degrees are kept as whole ten-thousandths, about 11 m. */
export const PRECISION = 10_000;

/** The slug that an id is expected to end in, so that only surprising ids need to be written. */
export function expectedId(country: string, name: string): string {
  const ascii = name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return `${country.toLowerCase()}-${ascii.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "")}`;
}

/** Whole ten-thousandths → degrees. */
export const toDegrees = (units: number): number => units / PRECISION;

type Columns = Readonly<Record<string, unknown>>;
type Read<T> = (value: unknown) => T | undefined;

const readString: Read<string> = (value) => (typeof value === "string" ? value : undefined);
const readWhole: Read<number> = (value) => (Number.isInteger(value) ? (value as number) : undefined);
const readOptionalWhole: Read<number | null> = (value) => (value === null ? null : readWhole(value));
const readYears: Read<readonly number[]> = (value) => {
  if (value === 0) return [];
  return Array.isArray(value) && value.every(Number.isInteger) ? (value as number[]) : undefined;
};
const oneOf =
  <T>(values: readonly T[]): Read<T> =>
  (value) =>
    typeof value === "number" ? values[value] : undefined;

function readColumn<T>(columns: Columns, name: string, read: Read<T>, length?: number): readonly T[] {
  const column = columns[name];
  if (!Array.isArray(column)) throw new TypeError(`cities.json: ${name} is ${JSON.stringify(column)}`);
  if (length !== undefined && column.length !== length)
    throw new TypeError(`cities.json: ${name} has ${column.length} values, not ${length}`);
  return column.map((cell: unknown, i) => {
    const value = read(cell);
    if (value === undefined) throw new TypeError(`cities.json: ${name}[${i}] is ${JSON.stringify(cell)}`);
    return value;
  });
}

/** The sightings of all cities stand one after the other; `counts` says how many are of each. */
function readSightings(
  columns: Columns,
  sources: readonly CityEntry["source"][],
  counts: readonly number[],
): readonly (readonly SightingEntry[])[] {
  const length = counts.reduce((sum, count) => sum + count, 0);
  const dates = readColumn(columns, "seenDate", readString, length);
  const states = readColumn(columns, "seenState", oneOf(STATES), length);
  const from = readColumn(columns, "seenSource", oneOf(sources), length);
  const all = dates.map((date, i) => ({ date, state: states[i], source: from[i] }) as SightingEntry);
  let start = 0;
  return counts.map((count) => all.slice(start, (start += count)));
}

/** The inverse of `writeCityFile`, after JSON.parse. Throws a TypeError that names the column and the row if anything is amiss. */
export function readCityFile(json: unknown): readonly CityEntry[] {
  if (typeof json !== "object" || json === null)
    throw new TypeError(`cities.json: is ${JSON.stringify(json)}`);
  const columns = json as Columns;
  const publisher = readColumn(columns, "publisher", readString);
  const published = readColumn(columns, "published", readString, publisher.length);
  const url = readColumn(columns, "url", readString, publisher.length);
  const language = readColumn(columns, "language", readString, publisher.length);
  const publisherLanguage = readColumn(columns, "publisherLanguage", readString, publisher.length);
  const sources = publisher.map((name, i) => ({
    url: url[i] || null,
    language: language[i] || null,
    publisher: name,
    publisherLanguage: publisherLanguage[i] || null,
    published: published[i] || null,
  }));

  const name = readColumn(columns, "name", readString);
  const rows = <T>(column: string, read: Read<T>): ((i: number) => T) => {
    const values = readColumn(columns, column, read, name.length);
    return (i) => values[i] as T;
  };
  const nameVi = rows("nameVi", readString);
  const country = rows("country", readString);
  const id = rows("id", readString);
  const region = rows<Region>("region", oneOf(REGIONS));
  const from = rows("from", readWhole);
  const on = rows("on", readString);
  const until = rows("until", readWhole);
  const named = rows("named", readWhole);
  const lat = rows("lat", readOptionalWhole);
  const lon = rows("lon", readOptionalWhole);
  const x = rows("x", readOptionalWhole);
  const y = rows("y", readOptionalWhole);
  const evidence = rows<Evidence>("evidence", oneOf(EVIDENCE));
  const source = rows("source", oneOf(sources));
  const awards = rows("awards", readYears);
  const sightings = readSightings(columns, sources, readColumn(columns, "seen", readWhole, name.length));

  return name.map((cityName, i) => {
    const [across, down] = [x(i), y(i)];
    const units = [lat(i), lon(i)] as const;
    if (new Set([...units, across, down].map((value) => value === null)).size > 1)
      throw new TypeError(`cities.json: lon[${i}] is ${units[1]}`);
    return {
      id: id(i) || expectedId(country(i), cityName),
      name: cityName,
      nameVi: nameVi(i) || null,
      country: country(i),
      region: region(i),
      joined: from(i) > 0 ? from(i) : null,
      joinedBy: from(i) < 0 ? -from(i) : null,
      joinedOn: on(i) || null,
      left: until(i) > 0 ? until(i) : null,
      leftBy: until(i) < 0 ? -until(i) : null,
      lastNamed: named(i),
      point:
        units[0] === null || units[1] === null
          ? null
          : { lat: toDegrees(units[0]), lon: toDegrees(units[1]) },
      spot: across === null || down === null ? null : [across, down],
      evidence: evidence(i),
      source: source(i),
      awards: awards(i),
      sightings: sightings[i] ?? [],
    };
  });
}
