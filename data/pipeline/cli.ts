// npm run data:check: reads and checks the tables, then prints the totals and what does not reconcile.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkEditions, readEditions, type Edition } from "./editions.ts";
import { readFolder } from "./load.ts";
import { reconcile, type Reconciliation, type RosterGap } from "./reconcile.ts";
import { printFindings } from "./print-findings.ts";

function printTable(
  title: string,
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const all = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  const lines = all.map((row) => row.map((cell, i) => cell.padStart(widths[i] ?? 0)).join("  "));
  return [title, ...lines, ""].join("\n");
}

function printRoster({ country, region, asOf, count, placed, missing, further }: RosterGap): string {
  const names = [
    missing.length > 0 ? `not placed: ${missing.join(", ")}` : "",
    further.length > 0 ? `not in the roster: ${further.join(", ")}` : "",
  ].filter(Boolean);
  const tail = names.length > 0 ? `; ${names.join("; ")}` : "";
  return `${country ?? region} ${asOf}: the source counts ${count}, ${placed} placed${tail}`;
}

function printReconciliation(result: Reconciliation): string {
  return [
    `${result.cities} cities in ${result.countries} countries, ${result.withPoint} with a point`,
    "",
    printTable(
      "Members at the year's end",
      ["year", "announced", "placed", "named", "earlier only", "gone at most", "named nowhere"],
      result.years.map(({ year, announced, placed, account: { named, earlier, gone, unnamed, over } }) => [
        year,
        announced,
        placed,
        named,
        earlier,
        gone,
        over > 0 ? `${over} too many` : `${unnamed?.least ?? "?"}-${unnamed?.most ?? "?"}`,
      ]),
    ),
    printTable(
      "Intakes",
      ["announced on", "cities", "listed", "placed", "inferred", "missing"],
      result.cohorts.map((row) => [
        row.announced,
        row.cities,
        row.listed,
        row.placed,
        row.likely,
        row.missing.least === row.missing.most
          ? row.missing.most
          : `${row.missing.least}-${row.missing.most}`,
      ]),
    ),
    `Rosters that disagree with the placed members: ${result.rosters.length}`,
    ...result.rosters.map(printRoster),
    "",
  ].join("\n");
}

const printEditions = (editions: readonly Edition[]): string =>
  `Editions: ${editions.map(({ name, isCurrent }) => name + (isCurrent ? " (the tables as they are)" : "")).join(", ") || "none"}\n`;

const { values } = parseArgs({
  options: { dir: { type: "string", default: join(import.meta.dirname, "..") } },
});
const { dataset, findings: inTables } = readFolder(values.dir);
const findings = [...inTables, ...checkEditions(values.dir)];
if (findings.length > 0) {
  process.stderr.write(printFindings(findings));
  process.exitCode = 1;
} else
  process.stdout.write(printReconciliation(reconcile(dataset)) + printEditions(readEditions(values.dir)));
