// Cuts the cities that are asked for out of the files of all cities, so that a selection has the same columns and safety.
import { csvFormatRows, csvParseRows } from "d3-dsv";
import { isRecord } from "./is-record.ts";

export const FORMATS = ["csv", "geojson", "json"] as const;
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: "text/csv;charset=utf-8",
  geojson: "application/geo+json",
  json: "application/json",
};

/** The header and the rows whose first cell is among `ids`; cells are written as they were. */
function extractCsv(text: string, ids: ReadonlySet<string>): string {
  const [header = [], ...rows] = csvParseRows(text);
  return `${csvFormatRows([header, ...rows.filter(([id = ""]) => ids.has(id))])}\n`;
}

const hasId = (row: unknown, ids: ReadonlySet<string>): boolean =>
  isRecord(row) && typeof row["id"] === "string" && ids.has(row["id"]);

/** One row a line, as the build writes it. */
const lines = (rows: readonly unknown[]): string => rows.map((row) => JSON.stringify(row)).join(",\n");

function extractGeoJson(text: string, ids: ReadonlySet<string>): string {
  const json: unknown = JSON.parse(text);
  const features = isRecord(json) ? json["features"] : null;
  if (!Array.isArray(features)) throw new TypeError("members.geojson has no features");
  return `{"type":"FeatureCollection","features":[\n${lines(features.filter((row) => hasId(row, ids)))}\n]}\n`;
}

function extractJson(text: string, ids: ReadonlySet<string>): string {
  const rows: unknown = JSON.parse(text);
  if (!Array.isArray(rows)) throw new TypeError("members.json is no list");
  return `[\n${lines(rows.filter((row) => hasId(row, ids)))}\n]\n`;
}

/** The rows of `ids` out of the text of data/members.csv, .geojson or .json, in that format. Throws on a text that is none. */
export const extractRows: Readonly<Record<Format, (text: string, ids: ReadonlySet<string>) => string>> = {
  csv: extractCsv,
  geojson: extractGeoJson,
  json: extractJson,
};
