// Findings in words: file, line, field, value, what is wrong, and what to do about it.
import type { Finding } from "./read.ts";

function printFinding({ file, line, field, value, says, tip }: Finding): string {
  const where = line === null ? file : `${file}:${line}`;
  const what = [field, value === null ? null : JSON.stringify(value)].filter((part) => part !== null);
  const sentence = `${where} ${what.join(" = ")} ${says}`.replaceAll(/ +/g, " ");
  return tip === null ? sentence : `${sentence}\n  tip: ${tip}`;
}

/** The whole report: each finding with its tip, then their number. */
export function printFindings(findings: readonly Finding[]): string {
  const count = findings.length === 1 ? "1 finding" : `${findings.length} findings`;
  return `${[...findings.map(printFinding), count].join("\n")}\n`;
}
