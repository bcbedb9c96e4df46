// What no cell may hold, whatever its table and column: characters that cannot be seen or break a line, and endless text.

/** What is wrong with a cell, and what to do about it. */
export class CellError extends TypeError {
  readonly tip: string;
  constructor(message: string, tip: string) {
    super(message);
    this.tip = tip;
  }
}

/** By the names of columns, so that it holds for tables to come: what pages print as one name. */
const NAME = /^(?:name|alias|publisher|title|label|province)(?:_|$)/;
const NAME_LIMIT = 120;
const TEXT_LIMIT = 5000;

const REFUSED: readonly { readonly found: RegExp; readonly message: string; readonly tip: string }[] = [
  { found: /[\n\v\f\r\u0085\u2028\u2029]/, message: "holds a line break", tip: "write the cell on one line" },
  {
    found: /\p{Cc}/u,
    message: "holds a control character",
    tip: "delete it, or copy the text again without its layout",
  },
  {
    found: /[\u202a-\u202e\u2066-\u2069]/,
    message: "turns the direction of what follows",
    tip: "delete the character: pages find each text's direction by its letters",
  },
  {
    found: /\p{Noncharacter_Code_Point}|\p{Surrogate}|[\ufeff\ufffd]/u,
    message: "holds what is no character",
    tip: "the text was damaged on its way: copy it again from the source",
  },
];

const UNSEEN =
  /^[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Format}\p{Mark}\p{Noncharacter_Code_Point}\u2800]+$/u;

/** The code point as it is written: U+202E. */
const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Throws a CellError if `text` is longer than `limit` characters (UTF-16 units, as browsers count). */
export function checkLength(text: string, limit: number): void {
  if (text.length > limit)
    throw new CellError(`has ${text.length} characters, more than ${limit}`, "is it two cells, or a slip?");
}

/** Throws a CellError if `text`, a name where it stands alone, is too long for one or has nothing to see. */
export function checkName(text: string): void {
  checkLength(text, NAME_LIMIT);
  checkSeen(text);
}

function checkSeen(text: string): void {
  if (UNSEEN.test(text))
    throw new CellError("has nothing that can be seen", "write it anew, or leave it empty");
}

/** The rule for every cell; `field` is the name of its column. Throws a CellError. */
export function checkCell(field: string, cell: string): void {
  for (const { found, message, tip } of REFUSED) {
    const [character] = found.exec(cell) ?? [];
    if (character !== undefined) throw new CellError(`${message} (${nameOf(character)})`, tip);
  }
  checkSeen(cell);
  checkLength(cell, NAME.test(field) ? NAME_LIMIT : TEXT_LIMIT);
}
