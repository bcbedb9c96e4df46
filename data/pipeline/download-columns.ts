// The columns of the tables offered for download, each with its type, its meaning and where its cells come from.
import { group } from "d3-array";
import { csvFormatRows } from "d3-dsv";
import { DATINGS, EVIDENCE, STATES } from "../schema.ts";
import type { City, Dataset, Region, Sighting, Source } from "../schema.ts";
import { byDate } from "../../src/model/sightings.ts";
import type { Account } from "../../src/model/account.ts";
import type { YearSummary } from "../../src/model/years.ts";
import type { Column } from "./columns.ts";
import { membersTable, networkTable, REGION_NAMES, sightingsTable } from "./tables.ts";

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
  /** Oldest first. */
  readonly sightings: readonly SightingRow[];
}

/** What one page says of a member. */
export interface SightingRow {
  readonly sighting: Sighting;
  readonly source: Source;
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

/** A column that follows from the sightings, not from a cell. */
const derived = (
  name: string,
  type: Column<unknown>["type"],
  description: string,
  cell: (city: City) => Cell,
  constraints?: Readonly<Record<string, unknown>>,
): Field<MemberRow> => ({
  name,
  type,
  description,
  cell: ({ city }) => cell(city),
  ...(constraints && { constraints }),
});

const member = (name: string, cell: (city: City) => Cell, constraints?: Readonly<Record<string, unknown>>) =>
  field<MemberRow>(membersTable, name, (row) => cell(row.city), constraints);

/** The columns of data/members.csv and the properties of data/members.geojson. */
export const MEMBER_FIELDS: readonly Field<MemberRow>[] = [
  member("id", (city) => city.id, { unique: true }),
  member("name", (city) => city.name),
  member("name_vi", (city) => city.nameVi),
  member("country", (city) => city.country, { pattern: "[A-Z]{2}" }),
  member("region", (city) => regionNames.get(city.region) ?? null, { enum: [...REGION_NAMES.keys()] }),
  derived("joined", "integer", "year of joining, where a source states it", (city) => city.joined),
  derived(
    "joined_by",
    "integer",
    "where no source states the year of joining: a member by the end of this year",
    (city) => city.joinedBy,
  ),
  derived("left", "integer", "no longer a member at the end of this year", (city) => city.left),
  derived(
    "left_by",
    "integer",
    "where no source states the year of leaving: no longer a member by then",
    (city) => city.leftBy,
  ),
  derived(
    "last_named",
    "integer",
    "latest year for which a source names the city as a member",
    (city) => city.lastNamed,
    { required: true },
  ),
  member("lat", (city) => city.point?.lat ?? null, { minimum: -90, maximum: 90 }),
  member("lon", (city) => city.point?.lon ?? null, { minimum: -180, maximum: 180 }),
  member("point_basis", (city) => city.point?.basis ?? null),
  derived(
    "evidence",
    "string",
    "best level among the sources that name it: official (UNESCO or a national commission), press, or secondary",
    (city) => city.evidence,
    { required: true, enum: EVIDENCE },
  ),
  {
    name: "awards",
    type: "string",
    description: "years in which the city won the UNESCO Learning City Award, joined by ;",
    cell: ({ awards }) => awards.join(";") || null,
  },
  {
    name: "sightings",
    type: "string",
    description:
      "what each source says, oldest first: date, joined, member, left or absent, publisher, joined by ;; sightings.csv has them in full",
    cell: ({ sightings }) =>
      sightings
        .map(({ sighting, source }) => `${sighting.date} ${sighting.state} ${source.publisher}`)
        .join("; "),
  },
  ...sourceFields<MemberRow>((row) => row.source),
  member("note", (city) => city.note.en || null),
  member("note_vi", (city) => city.note.vi || null),
];

const sighting = (
  name: string,
  cell: (sighting: Sighting) => Cell,
  constraints?: Readonly<Record<string, unknown>>,
) => field<SightingRow>(sightingsTable, name, (row) => cell(row.sighting), constraints);

/** The columns of data/sightings.csv. */
export const SIGHTING_FIELDS: readonly Field<SightingRow>[] = [
  sighting("city", (row) => row.city),
  sighting("date", (row) => row.date),
  sighting("state", (row) => row.state, { enum: STATES }),
  sighting("dated", (row) => row.dated, { enum: DATINGS }),
  sighting("evidence", (row) => row.evidence, { enum: EVIDENCE }),
  sighting("says_en", (row) => row.says.en),
  sighting("says_vi", (row) => row.says.vi),
  ...sourceFields<SightingRow>((row) => row.source),
];

/** A year as announced, and its account. */
export interface NetworkRow extends YearSummary {
  readonly account: Account;
}

const network = (
  name: string,
  cell: (year: NetworkRow) => Cell,
  constraints?: Readonly<Record<string, unknown>>,
) => field<NetworkRow>(networkTable, name, cell, constraints);

const account = (name: string, description: string, cell: (of: Account) => Cell): Field<NetworkRow> => ({
  name,
  type: "integer",
  description,
  cell: (row) => cell(row.account),
});

/** The columns of data/network.csv: what was announced, and beside it what our table of members comes to. */
export const NETWORK_FIELDS: readonly Field<NetworkRow>[] = [
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
  account("named", "cities that a source names as members in that year or later", (row) => row.named),
  account("named_earlier", "cities that sources name in earlier years only", (row) => row.earlier),
  account("gone_at_most", "at most so many of those have left", (row) => row.gone),
  account("unnamed_least", "members that no source names, at least", (row) => row.unnamed?.least ?? null),
  account("unnamed_most", "members that no source names, at most", (row) => row.unnamed?.most ?? null),
  { name: "placed", type: "integer", description: "those of them with a point", cell: (row) => row.placed },
  {
    name: "placed_countries",
    type: "integer",
    description: "countries of the placed cities",
    cell: (row) => row.placedCountries,
  },
  ...sourceFields<NetworkRow>((row) => row.source),
  network("note_en", (row) => row.note.en),
  network("note_vi", (row) => row.note.vi),
];

/** Where a spreadsheet could begin a formula, in letters of either width: a cell, or what comes after a sign that some take for its end. */
const FORMULA = /^(?=[\t\r\n])|(?<=(?:^|[;\t\r\n])[ "]*)(?=[=+\-@＝＋－＠])/g;

/** A cell as a spreadsheet may safely open it: what begins like a formula gets an apostrophe before it. */
function writeCell(cell: Cell): string {
  if (typeof cell === "string") return cell.replaceAll(FORMULA, "'");
  return cell === null ? "" : String(cell);
}

/** Rows as CSV text with a header, lines ended by "\n"; texts are kept from being formulas. */
export function writeCsv<T>(fields: readonly Field<T>[], rows: readonly T[]): string {
  const header = fields.map(({ name }) => name);
  return `${csvFormatRows([header, ...rows.map((row) => fields.map(({ cell }) => writeCell(cell(row))))])}\n`;
}

/** Every member with its source, its awards and its sightings, in the order of the table. Throws a TypeError if a source is unknown. */
export function toMemberRows({ cities, sightings, sources, awards }: Dataset): readonly MemberRow[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const sourceOf = (row: string, id: string): Source => {
    const source = byId.get(id);
    if (source === undefined) throw new TypeError(`${row}: source is ${JSON.stringify(id)}`);
    return source;
  };
  const byCity = group(sightings, ({ city }) => city);
  return cities.map((city) => ({
    city,
    source: sourceOf(city.id, city.source),
    awards: awards.filter((award) => award.city === city.id).map(({ year }) => year),
    sightings: byDate(byCity.get(city.id) ?? []).map((row) => ({
      sighting: row,
      source: sourceOf(`${city.id} ${row.date}`, row.source),
    })),
  }));
}
