// How a cell of each kind is read: one parser a kind, each throwing with what is wrong about the cell.

/** A column of a table: its Frictionless type, what it means, and its parser, which throws a TypeError on a bad cell. */
export interface Column<T> {
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly about: string;
  readonly required: boolean;
  readonly read: (cell: string) => T;
}

const column = <T>(type: Column<T>["type"], about: string, read: (cell: string) => T): Column<T> => ({
  type,
  about,
  required: true,
  read,
});

function readText(cell: string): string {
  if (cell === "") throw new TypeError("is empty");
  if (cell !== cell.trim()) throw new TypeError("begins or ends with a space");
  if (cell !== cell.normalize("NFC")) throw new TypeError("is not in Unicode's composed form (NFC)");
  return cell;
}

function readMatch(pattern: RegExp, says: string): (cell: string) => string {
  return (cell) => {
    if (!pattern.test(readText(cell))) throw new TypeError(says);
    return cell;
  };
}

function readWhole(cell: string): number {
  if (!/^\d+$/.test(cell)) throw new TypeError("is not a whole number");
  return Number(cell);
}

function readYear(cell: string): number {
  if (!/^\d{4}$/.test(cell)) throw new TypeError("is not a year of four digits");
  return Number(cell);
}

function readDecimal(cell: string): number {
  if (!/^-?\d+(\.\d+)?$/.test(cell)) throw new TypeError("is not a decimal number");
  return Number(cell);
}

function readDate(cell: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(cell);
  if (match === null) throw new TypeError("is not YYYY, YYYY-MM or YYYY-MM-DD");
  const full = `${cell}-01-01`.slice(0, 10);
  const day = new Date(`${full}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== full)
    throw new TypeError("is not a day of the calendar");
  return cell;
}

function readDay(cell: string): string {
  if (cell.length !== 10) throw new TypeError("is not a day, YYYY-MM-DD");
  return readDate(cell);
}

function readPeriod(cell: string): string {
  const [from = "", to, ...more] = cell.split("/");
  readDate(from);
  if (to === undefined) return cell;
  if (more.length > 0) throw new TypeError("is more than two days joined by /");
  if (readDay(to) <= readDay(from)) throw new TypeError("ends before it begins");
  return cell;
}

function readUrl(cell: string): string {
  if (!/^https?:\/\/\S+$/.test(cell) || !URL.canParse(cell)) throw new TypeError("is not an http(s) address");
  if (/&(amp|lt|gt|quot);/.test(cell)) throw new TypeError("holds an HTML entity");
  return cell;
}

/** Any text that is not empty. */
export const text = (about: string): Column<string> => column("string", about, readText);
const shortText = (about: string, most: number): Column<string> =>
  column("string", about, (cell) => {
    if (cell.length > most) throw new TypeError(`has ${cell.length} characters, more than ${most}`);
    return readText(cell);
  });
/** One sentence that stands beside a chart: text of at most 140 characters. */
export const sentence = (about: string): Column<string> => shortText(about, 140);
/** A few words in a list: text of at most 200 characters. */
export const line = (about: string): Column<string> => shortText(about, 200);
/** Lower-case ASCII words joined by hyphens. */
export const slug = (about: string): Column<string> =>
  column(
    "string",
    about,
    readMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not lower-case ASCII words joined by hyphens"),
  );
/** Two capital letters; whether ISO knows them is a check's matter. */
export const countryCode = (about: string): Column<string> =>
  column("string", about, readMatch(/^[A-Z]{2}$/, "is not two capital letters"));
/** A whole number, 0 or more. */
export const whole = (about: string): Column<number> => column("integer", about, readWhole);
/** A year of four digits. */
export const year = (about: string): Column<number> => column("integer", about, readYear);
/** A decimal number with a point, without exponent. */
export const decimal = (about: string): Column<number> => column("number", about, readDecimal);
/** YYYY, YYYY-MM or YYYY-MM-DD of the calendar. */
export const date = (about: string): Column<string> => column("string", about, readDate);
/** YYYY-MM-DD of the calendar. */
export const day = (about: string): Column<string> => column("string", about, readDay);
/** A date, or a first and a last day joined by "/". */
export const period = (about: string): Column<string> => column("string", about, readPeriod);
/** An absolute http or https address. */
export const url = (about: string): Column<string> => column("string", about, readUrl);
/** "yes" or "no". */
export const yesNo = (about: string): Column<boolean> =>
  column("boolean", about, (cell) => {
    if (cell !== "yes" && cell !== "no") throw new TypeError('is neither "yes" nor "no"');
    return cell === "yes";
  });

/** One of a few spellings, each standing for a value. */
export function oneOf<T>(about: string, values: ReadonlyMap<string, T>): Column<T> {
  return column("string", about, (cell) => {
    const value = values.get(cell);
    if (value === undefined) throw new TypeError(`is not one of: ${[...values.keys()].join(", ")}`);
    return value;
  });
}

/** Texts joined by ";", none of them empty; an empty cell is no text. */
export const list = (about: string): Column<readonly string[]> => ({
  ...column("string", about, (cell) => (cell === "" ? [] : cell.split(";").map(readText))),
  required: false,
});

/** The same column where an empty cell means `null`. */
export const optional = <T>(inner: Column<T>): Column<T | null> => ({
  ...inner,
  required: false,
  read: (cell) => (cell === "" ? null : inner.read(cell)),
});

/** Text that may be empty. */
export const note = (about: string): Column<string> => ({
  ...column("string", about, (cell) => (cell === "" ? "" : readText(cell))),
  required: false,
});
