// How a cell of each kind is read: one parser a kind, each throwing with what is wrong about the cell.
import { CellError, checkLength, checkName } from "./cell.ts";

const SLUG_LIMIT = 80;
const URL_LIMIT = 2000;
/** No number here counts more than there are people; a decimal has as many digits on either side of its point. */
const WHOLE_LIMIT = 9_999_999_999;
const DECIMAL = /^-?\d{1,10}(\.\d{1,10})?$/;
const SLIP = "is a digit doubled, or a point lost?";

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

function readMatch(pattern: RegExp, message: string): (cell: string) => string {
  return (cell) => {
    if (!pattern.test(readText(cell))) throw new TypeError(message);
    return cell;
  };
}

function readWhole(cell: string, max: number): number {
  if (!/^\d+$/.test(cell)) throw new TypeError("is not a whole number");
  const value = Number(cell);
  if (value > max) throw new CellError(`is more than ${max}`, SLIP);
  return value;
}

function readYear(cell: string): number {
  if (!/^\d{4}$/.test(cell)) throw new TypeError("is not a year of four digits");
  return Number(cell);
}

function readDecimal(cell: string): number {
  if (!/^-?\d+(\.\d+)?$/.test(cell)) throw new TypeError("is not a decimal number");
  if (!DECIMAL.test(cell)) throw new CellError("has more than 10 digits before or after its point", SLIP);
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
  if (cell.includes("\\"))
    throw new CellError("holds a backslash", "browsers read it as /: copy the address from the browser");
  if (/^https?:\/\/[^/?#]*@/.test(cell))
    throw new CellError(
      "holds a user's name",
      "leave out what stands before the @: it hides where a link leads",
    );
  if (/\p{Default_Ignorable_Code_Point}/u.test(cell))
    throw new CellError("holds a hidden character", "copy the address from the browser");
  checkLength(cell, URL_LIMIT);
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
const readSlug = readMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not lower-case ASCII words joined by hyphens");
/** Lower-case ASCII words joined by hyphens, at most 80 characters: it becomes the name of a file. */
export const slug = (about: string): Column<string> =>
  column("string", about, (cell) => {
    checkLength(cell, SLUG_LIMIT);
    return readSlug(cell);
  });
/** Two capital letters; whether ISO knows them is a check's matter. */
export const countryCode = (about: string): Column<string> =>
  column("string", about, readMatch(/^[A-Z]{2}$/, "is not two capital letters"));
/** A language as BCP 47 writes it, in full: vi, zh-Hant. */
export const language = (about: string): Column<string> =>
  column("string", about, (cell) => {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(cell) || Intl.getCanonicalLocales(cell)[0] !== cell)
      throw new TypeError("is not a language as BCP 47 writes it");
    return cell;
  });
/** A whole number from 0 to `max`. */
export const wholeNumber = (about: string, max: number = WHOLE_LIMIT): Column<number> =>
  column("integer", about, (cell) => readWhole(cell, max));
/** A number of cities or of countries. */
export const count = (about: string): Column<number> => wholeNumber(about, 100_000);
/** A year of four digits. */
export const year = (about: string): Column<number> => column("integer", about, readYear);
/** A decimal number with a point, without exponent, of at most 10 digits on either side. */
export const decimal = (about: string): Column<number> => column("number", about, readDecimal);
/** YYYY, YYYY-MM or YYYY-MM-DD of the calendar. */
export const date = (about: string): Column<string> => column("string", about, readDate);
/** YYYY-MM-DD of the calendar. */
export const day = (about: string): Column<string> => column("string", about, readDay);
/** A date, or a first and a last day joined by "/". */
export const period = (about: string): Column<string> => column("string", about, readPeriod);
/** An absolute http or https address that hides nothing: no user's name, no character that is not seen. */
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

function readListed(name: string): string {
  checkName(name);
  return readText(name);
}

/** Names joined by ";", none of them empty; an empty cell is no name. */
export const list = (about: string): Column<readonly string[]> => ({
  ...column("string", about, (cell) => (cell === "" ? [] : cell.split(";").map(readListed))),
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
