// npm run data:check, run as a reader runs it: on the tables, and on copies with one fault.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDataset, readTexts } from "./load.ts";
import { reconcile } from "./reconcile.ts";

let dir = "";
beforeAll(() => (dir = mkdtempSync(join(tmpdir(), "learning-cities-"))));
afterAll(() => rmSync(dir, { recursive: true }));

const run = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const command = ["--import", "tsx", "data/pipeline/cli.ts", ...args];
    execFile(process.execPath, command, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });

function copyWith(name: string, change: (row: string) => string): string {
  const copy = join(dir, name);
  mkdirSync(copy);
  for (const [file, text] of readTexts("data")) writeFileSync(join(copy, file), text);
  const [header, first = "", ...rows] = (readTexts("data").get("members.csv") ?? "").split("\n");
  expect(change(first)).not.toBe(first);
  writeFileSync(join(copy, "members.csv"), [header, change(first), ...rows].join("\n"));
  return copy;
}

test("prints the totals and the reconciliation", async () => {
  const { code, stdout, stderr } = await run();
  expect(stderr).toBe("");
  expect(code).toBe(0);
  const { cities, countries, withPoint, years, cohorts, rosters } = reconcile(
    loadDataset(join(import.meta.dirname, "..")),
  );
  expect(stdout).toContain(`${cities} cities in ${countries} countries, ${withPoint} with a point\n`);
  expect(cities).toBeGreaterThanOrEqual(387);
  expect(countries).toBeGreaterThanOrEqual(83);
  const cells = stdout.split("\n").map((line) => line.trim().split(/ +/).map(Number));
  for (const { year, announced, placed, account } of years)
    expect(cells.map((row) => row.slice(0, 5))).toContainEqual([
      year,
      announced,
      placed,
      account.named,
      account.earlier,
    ]);
  for (const row of cohorts)
    expect(stdout).toMatch(new RegExp(`${row.announced} +${row.cities} +${row.listed} +${row.placed} `));
  for (const { country, region, asOf, count } of rosters)
    expect(stdout).toContain(`${country ?? region} ${asOf}: the source counts ${count}, `);
});

test("a latitude of 200 is named with file, line, field and value", async () => {
  const copy = copyWith("latitude", (row) => row.replace(/,-?\d+\.\d+,/, ",200,"));
  const { code, stdout, stderr } = await run("--dir", copy);
  expect(code).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain('members.csv:2 lat = "200" is not between -90 and 90');
});

test("a changed country is named with file, line, field and value", async () => {
  const copy = copyWith("country", (row) => row.replace(/,[A-Z]{2},/, ",NZ,"));
  const { code, stderr } = await run("--dir", copy);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /members\.csv:2 country = "NZ" does not hold the point -?[\d.]+, -?[\d.]+ \([A-Z]{2}\)/,
  );
  expect(stderr).toMatch(/findings\n$/);
});
