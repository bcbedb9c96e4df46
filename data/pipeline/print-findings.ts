// Findings in words: file, line, field, value, what is wrong, and what to do about it.
import type { Finding } from "./read.ts";

/** A cell of a report is cut here. */
const SHOWN = 200;

/** The cell in quotes, with whatever cannot be seen or turns a terminal's text written as an escape. */
const quote = (value: string): string =>
  JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value).replaceAll(
    /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Format}\p{Noncharacter_Code_Point}\u2028\u2029]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );

function printFinding({ file, line, field, value, message, tip }: Finding): string {
  const where = line === null ? file : `${file}:${line}`;
  const what = [field, value === null ? null : quote(value)].filter((part) => part !== null);
  const sentence = `${where} ${what.join(" = ")} ${message}`.replaceAll(/ +/g, " ");
  return tip === null ? sentence : `${sentence}\n  tip: ${tip}`;
}

/** The whole report: each finding with its tip, then their number. */
export function printFindings(findings: readonly Finding[]): string {
  const count = findings.length === 1 ? "1 finding" : `${findings.length} findings`;
  return `${[...findings.map(printFinding), count].join("\n")}\n`;
}
