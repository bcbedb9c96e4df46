// The columns of every hand-kept table and the row each makes: the schema that read.ts applies.
import { DATINGS, EVIDENCE, REGIONS, STATES } from "../schema.ts";
import type { Alias, Cohort, Member, NetworkYear, Point, Region, Sighting, Source } from "../schema.ts";
import {
  count,
  countryCode,
  date,
  day,
  decimal,
  language,
  line,
  note,
  oneOf,
  optional,
  slug,
  text,
  url,
  wholeNumber,
  year,
  type Column,
} from "./columns.ts";

type Columns = Readonly<Record<string, Column<unknown>>>;
type Cells<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };

/** A CSV file: its name, its columns in order, and how a row is made of their values. */
export interface Table<T extends object> {
  readonly file: string;
  readonly columns: Columns;
  /** Throws a FieldError where two cells do not fit together. */
  readonly toRow: (cells: Readonly<Record<string, unknown>>) => T;
}

/** What a row throws when its cells, each fine by itself, do not fit together. */
export class FieldError extends TypeError {
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** Declares a table: the parser of each column, and a function from their values to the row. */
export const table = <C extends Columns, T extends object>(
  file: string,
  columns: C,
  toRow: (cells: Cells<C>) => T,
): Table<T> & { readonly columns: C } => ({
  file,
  columns,
  // Sound because parseTable fills every column by the parser it is declared with.
  toRow: toRow as Table<T>["toRow"],
});

/** UNESCO's own wording of its five regions, and our short ids. */
export const REGION_NAMES: ReadonlyMap<string, Region> = new Map<string, Region>([
  ["Africa", "africa"],
  ["Arab States", "arab-states"],
  ["Asia and the Pacific", "asia-pacific"],
  ["Europe and North America", "europe-north-america"],
  ["Latin America and the Caribbean", "latin-america-caribbean"],
] satisfies [string, (typeof REGIONS)[number]][]);

const namesOf = <T extends string>(values: readonly T[]): ReadonlyMap<string, T> =>
  new Map(values.map((value) => [value, value]));
const evidenceNames = namesOf(EVIDENCE);
const basisNames = new Map<string, NetworkYear["basis"]>([
  ["stated", "stated"],
  ["press", "press"],
  ["estimate", "estimate"],
]);
/** The column that says where a row was read. */
export const sourceColumn = slug("id of the row of sources.csv where this was read");

function toPoint(lat: number | null, lon: number | null, basis: string | null): Point | null {
  if (lat === null && lon === null && basis === null) return null;
  if (lat === null) throw new FieldError("lat", "is empty although lon or point_basis is set");
  if (lon === null) throw new FieldError("lon", "is empty although lat is set");
  if (basis === null) throw new FieldError("point_basis", "is empty although lat and lon are set");
  return { lat, lon, basis };
}

export const membersTable = table(
  "members.csv",
  {
    id: slug("country code and name as a slug; for links, never changed or reused"),
    name: text("name of the member, as UNESCO writes it where that is known"),
    name_vi: optional(text("Vietnamese name, where it differs or the city is Vietnamese")),
    country: countryCode("ISO 3166-1 alpha-2 code"),
    region: oneOf("region, of UNESCO's five", REGION_NAMES),
    lat: optional(decimal("latitude in degrees, WGS 84; empty: listed, not drawn")),
    lon: optional(decimal("longitude in degrees, WGS 84; empty: listed, not drawn")),
    point_basis: optional(text("GeoNames entry that gave the point, or 'hand': set by hand to about 5 km")),
    note: note("where sources differ"),
    note_vi: note("the same in Vietnamese"),
  },
  (c): Member => ({
    id: c.id,
    name: c.name,
    nameVi: c.name_vi,
    country: c.country,
    region: c.region,
    point: toPoint(c.lat, c.lon, c.point_basis),
    note: { en: c.note, vi: c.note_vi },
  }),
);

const evidenceColumn = oneOf(
  "who says so: official (UNESCO or a national commission), press, or secondary",
  evidenceNames,
);

export const sightingsTable = table(
  "sightings.csv",
  {
    city: slug("id in members.csv"),
    date: date("when it joined or left; else the day of which the page speaks"),
    state: oneOf("joined, member, left, or absent: a whole list without it", namesOf(STATES)),
    dated: oneOf("whether the page states the date, or we inferred it", namesOf(DATINGS)),
    evidence: evidenceColumn,
    source: sourceColumn,
    says_en: line("what the page says, in our words, in English"),
    says_vi: line("the same in Vietnamese"),
  },
  (c): Sighting => ({
    city: c.city,
    date: c.date,
    state: c.state,
    dated: c.dated,
    evidence: c.evidence,
    source: c.source,
    says: { en: c.says_en, vi: c.says_vi },
  }),
);

export const aliasesTable = table(
  "aliases.csv",
  {
    city: slug("id in members.csv"),
    alias: text("a further name by which readers look for it"),
    geonames: wholeNumber(
      "number of the GeoNames entry that lists it: the member's, or of the city that its name adds in brackets",
    ),
    source: sourceColumn,
  },
  (c): Alias => ({ city: c.city, alias: c.alias, geonames: c.geonames, source: c.source }),
);

export const networkTable = table(
  "network.csv",
  {
    year: year("calendar year; the number is of its end"),
    members: count("members of the whole network"),
    countries: optional(count("countries with a member; empty where no source states it")),
    basis: oneOf("stated by UNESCO or UIL, reported by the press, or estimated by us", basisNames),
    as_of: date("date the number is of"),
    source: sourceColumn,
    note_en: text("what stands behind the number, in English"),
    note_vi: text("the same in Vietnamese"),
  },
  (c): NetworkYear => ({
    year: c.year,
    members: c.members,
    countries: c.countries,
    basis: c.basis,
    asOf: c.as_of,
    source: c.source,
    note: { en: c.note_en, vi: c.note_vi },
  }),
);

export const cohortsTable = table(
  "cohorts.csv",
  {
    announced: day("day of the announcement"),
    cities: count("cities admitted, as announced"),
    countries: count("their countries, as announced"),
    source: sourceColumn,
    note: note("corrections and doubts"),
  },
  (c): Cohort => c,
);

export const sourcesTable = table(
  "sources.csv",
  {
    id: slug("what rows of the other tables point to"),
    url: optional(url("address; empty for a printed page")),
    language: optional(language("of the page, where its address tells it: BCP 47")),
    publisher: text("who published it"),
    publisher_language: optional(
      language("that the publisher's name is written in: BCP 47; empty for a name of none"),
    ),
    published: optional(date("date the page shows, or the address or a note tells")),
  },
  ({ publisher_language: publisherLanguage, ...c }): Source => ({ ...c, publisherLanguage }),
);
