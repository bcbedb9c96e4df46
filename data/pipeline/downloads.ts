// The columns of the tables offered for download, each with its type, its meaning and where its cells come from.
import { csvFormatRows } from "d3-dsv";
import { EVIDENCE } from "../schema.ts";
import type { City, Dataset, Region, Source } from "../schema.ts";
import type { YearSummary } from "../../src/model/years.ts";
import type { Column } from "./columns.ts";
import { membersTable, networkTable, REGION_NAMES } from "./tables.ts";

export type Cell = string | number | null;

/** A column offered for download: a Frictionless field, and the cell of a row. */
export interface Field<T> {
  readonly name: string;
  readonly type: Column<unknown>["type"];
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly cell: (row: T) => Cell;
}

/** A member with all that stands about it in other tables. */
export interface MemberRow {
  readonly city: City;
  readonly source: Source;
  readonly awards: readonly number[];
}

const regionNames = new Map<Region, string>([...REGION_NAMES].map(([name, id]) => [id, name]));

function field<T>(
  { columns }: { readonly columns: Readonly<Record<string, Column<unknown>>> },
  name: string,
  cell: (row: T) => Cell,
  constraints?: Readonly<Record<string, unknown>>,
): Field<T> {
  const column = columns[name];
  if (column === undefined) throw new TypeError(`no column is called ${JSON.stringify(name)}`);
  const all = { ...(column.required && { required: true }), ...constraints };
  return {
    name,
    type: column.type,
    description: column.about,
    ...(Object.keys(all).length > 0 && { constraints: all }),
    cell,
  };
}

function sourceFields<T>(of: (row: T) => Source): readonly Field<T>[] {
  return [
    {
      name: "source_url",
      type: "string",
      description: "address where this was read; empty for a printed page",
      cell: (row) => of(row).url,
    },
    {
      name: "source_publisher",
      type: "string",
      description: "who published it",
      cell: (row) => of(row).publisher,
    },
    {
      name: "source_published",
      type: "string",
      description: "date of the page, YYYY, YYYY-MM or YYYY-MM-DD; empty where it shows none",
      cell: (row) => of(row).published,
    },
  ];
}

const member = (name: string, cell: (city: City) => Cell, constraints?: Readonly<Record<string, unknown>>) =>
  field<MemberRow>(membersTable, name, (row) => cell(row.city), constraints);

/** The columns of data/members.csv and the properties of data/members.geojson. */
export const MEMBER_FIELDS: readonly Field<MemberRow>[] = [
  member("id", (city) => city.id, { unique: true }),
  member("name", (city) => city.name),
  member("name_vi", (city) => city.nameVi),
  member("country", (city) => city.country, { pattern: "[A-Z]{2}" }),
  member("region", (city) => regionNames.get(city.region) ?? null, { enum: [...REGION_NAMES.keys()] }),
  member("joined", (city) => city.joined),
  member("joined_by", (city) => city.joinedBy),
  member("left", (city) => city.left),
  member("left_by", (city) => city.leftBy),
  member("last_named", (city) => city.lastNamed),
  member("lat", (city) => city.point?.lat ?? null, { minimum: -90, maximum: 90 }),
  member("lon", (city) => city.point?.lon ?? null, { minimum: -180, maximum: 180 }),
  member("point_basis", (city) => city.point?.basis ?? null),
  member("evidence", (city) => city.evidence, { enum: EVIDENCE }),
  {
    name: "awards",
    type: "string",
    description: "years in which the city won the UNESCO Learning City Award, joined by ;",
    cell: ({ awards }) => awards.join(";") || null,
  },
  ...sourceFields<MemberRow>((row) => row.source),
  member("note", (city) => city.note || null),
];

const network = (
  name: string,
  cell: (year: YearSummary) => Cell,
  constraints?: Readonly<Record<string, unknown>>,
) => field<YearSummary>(networkTable, name, cell, constraints);

/** The columns of data/network.csv: what was announced, and beside it what our table of members comes to. */
export const NETWORK_FIELDS: readonly Field<YearSummary>[] = [
  network("year", (row) => row.year, { unique: true }),
  network("members", (row) => row.members),
  network("countries", (row) => row.countries),
  network("basis", (row) => row.basis, { enum: ["stated", "press", "estimate"] }),
  network("as_of", (row) => row.asOf),
  {
    name: "listed",
    type: "integer",
    description: "cities of members.csv that are members at the year's end, as far as sources show",
    cell: (row) => row.listed,
  },
  { name: "placed", type: "integer", description: "those of them with a point", cell: (row) => row.placed },
  {
    name: "placed_countries",
    type: "integer",
    description: "countries of the placed cities",
    cell: (row) => row.placedCountries,
  },
  ...sourceFields<YearSummary>((row) => row.source),
  network("note_en", (row) => row.note.en),
  network("note_vi", (row) => row.note.vi),
];

/** A cell as a spreadsheet may safely open it: a text that begins like a formula gets an apostrophe before it. */
function writeCell(cell: Cell): string {
  if (typeof cell === "string" && /^[=+\-@\t\r]/.test(cell)) return `'${cell}`;
  return cell === null ? "" : String(cell);
}

/** Rows as CSV text with a header, lines ended by "\n"; texts that begin with = + - @ are kept from being formulas. */
export function writeCsv<T>(fields: readonly Field<T>[], rows: readonly T[]): string {
  const header = fields.map(({ name }) => name);
  return `${csvFormatRows([header, ...rows.map((row) => fields.map(({ cell }) => writeCell(cell(row))))])}\n`;
}

/** Every member with its source and its awards, in the order of the table. Throws a TypeError if a source is unknown. */
export function toMemberRows({ cities, sources, awards }: Dataset): readonly MemberRow[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return cities.map((city) => {
    const source = byId.get(city.source);
    if (source === undefined) throw new TypeError(`${city.id}: source is ${JSON.stringify(city.source)}`);
    return { city, source, awards: awards.filter((award) => award.city === city.id).map(({ year }) => year) };
  });
}
