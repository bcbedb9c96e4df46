// A Dataset into the files that the site serves: the downloads and the page's own compact list of cities.
import type { Dataset, Source } from "../schema.ts";
import type { Admission } from "../../src/model/sightings.ts";
import { writeCityFile } from "../../src/model/write-city-file.ts";
import { forSpreadsheets } from "../../src/model/spreadsheet.ts";
import { accountOf, WORLD } from "../../src/model/account.ts";
import { buildYears } from "../../src/model/years.ts";
import {
  MEMBER_FIELDS,
  NETWORK_FIELDS,
  SIGHTING_FIELDS,
  toMemberRows,
  writeCsv,
  type Field,
  type MemberRow,
} from "./download-columns.ts";

/** Name of the page's own file, in no folder yet; the others are for readers to take away. */
export const CITY_FILE = "cities.json";

/** The licences of our tables. */
export const LICENCES = [
  {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 International",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function writeGeoJson(rows: readonly MemberRow[]): string {
  const properties = MEMBER_FIELDS.filter(({ name }) => name !== "lat" && name !== "lon");
  const features = rows.map((row) => {
    const { point } = row.city;
    return {
      type: "Feature",
      id: row.city.id,
      geometry: point && { type: "Point", coordinates: [point.lon, point.lat] },
      properties: Object.fromEntries(properties.map(({ name, cell }) => [name, cell(row)])),
    };
  });
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}

/** One row a line, named like the columns of the CSV file; null where a cell is empty. */
function writeJson(rows: readonly MemberRow[]): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(MEMBER_FIELDS.map(({ name, cell }) => [name, cell(row)]))),
  );
  return `[\n${lines.join(",\n")}\n]\n`;
}

const tableResource = <T>(
  name: string,
  title: string,
  fields: readonly Field<T>[],
  primaryKey: string | readonly string[],
) => ({
  name,
  path: `${name}.csv`,
  title,
  profile: "tabular-data-resource",
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  schema: {
    fields: fields.map(({ name: field, type, description, constraints }) => ({
      name: field,
      type,
      description,
      ...(constraints && { constraints }),
    })),
    missingValues: [""],
    primaryKey,
  },
});

const toPackageSource = ({ publisher, published, url }: Source) => ({
  title: published === null ? publisher : `${publisher}, ${published}`,
  ...(url !== null && { path: url }),
});

function writePackage({ sightings, network, sources }: Dataset): string {
  const used = new Set([...sightings, ...network].map(({ source }) => source));
  const asOf = network.at(-1)?.asOf;
  return json({
    profile: "data-package",
    name: "unesco-learning-cities",
    title: "Members of the UNESCO Global Network of Learning Cities",
    description:
      "Cities that a source shows to have joined the network, and the announced size of the network by year. " +
      "Joining is shown, today's membership is not: members leave, and UNESCO does not publish who left. " +
      "A text that begins with = + - or @, or goes on so after a semicolon, has an apostrophe before it in the CSV files. " +
      "They are UTF-8 without a byte order mark; the folder excel/ has them with one, as Excel needs it.",
    ...(asOf !== undefined && { asOf }),
    licenses: LICENCES,
    contributors: [
      { title: "GeoNames (points, CC BY 4.0)", path: "https://www.geonames.org/", role: "contributor" },
    ],
    sources: sources.filter(({ id }) => used.has(id)).map(toPackageSource),
    resources: [
      tableResource("members", "Cities that joined the network", MEMBER_FIELDS, "id"),
      {
        name: "members-geojson",
        path: "members.geojson",
        title: "The same cities as GeoJSON; a city without a point has a null geometry",
        format: "geojson",
        mediatype: "application/geo+json",
        encoding: "utf-8",
      },
      {
        name: "members-json",
        path: "members.json",
        title: "The same cities as JSON, one object each, null where a cell is empty",
        format: "json",
        mediatype: "application/json",
        encoding: "utf-8",
      },
      tableResource("sightings", "What each source says of a city's membership, and when", SIGHTING_FIELDS, [
        "city",
        "date",
        "state",
        "source_url",
      ]),
      tableResource("network", "The network at the end of each year, as announced", NETWORK_FIELDS, "year"),
    ],
  });
}

/**
 * Every file of the site that is made from the tables: name → text, all computed before any is written. The same
 * Dataset gives the same bytes. Throws a TypeError if a row points to no source; the checks see to that first.
 */
export function buildFiles(
  dataset: Dataset,
  admissions: readonly Admission[] = [],
): ReadonlyMap<string, string> {
  const members = toMemberRows(dataset);
  const tables = {
    members: writeCsv(MEMBER_FIELDS, members),
    sightings: writeCsv(
      SIGHTING_FIELDS,
      members.flatMap(({ sightings }) => sightings),
    ),
    network: writeCsv(
      NETWORK_FIELDS,
      buildYears(dataset).map((row) =>
        Object.assign({}, row, { account: accountOf(dataset, WORLD, row.year) }),
      ),
    ),
  };
  return new Map([
    ...Object.entries(tables).flatMap(([name, csv]) => [
      [`data/${name}.csv`, csv] as const,
      [`data/excel/${name}.csv`, forSpreadsheets(csv)] as const,
    ]),
    ["data/members.geojson", writeGeoJson(members)],
    ["data/members.json", writeJson(members)],
    ["data/datapackage.json", writePackage(dataset)],
    [CITY_FILE, writeCityFile(dataset, admissions)],
  ]);
}
