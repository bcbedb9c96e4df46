// Made-up cities: as many as asked for, the same each time, none where they may not be, none twice.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { scatter, writeSynthetic } from "./synthetic.ts";

const members = csvParse(readFileSync("data/members.csv", "utf8"));

test("the real rows stay, and made-up ones follow, each on a spot and with an id of its own", () => {
  const rows = scatter(members, new Set(["VN"]), 1500);
  expect(rows).toHaveLength(1500);
  expect(rows.slice(0, members.length)).toEqual([...members]);
  const made = rows.slice(members.length);
  expect(made.some((row) => row["country"] === "VN")).toBe(false);
  expect(new Set(rows.map((row) => row["id"])).size).toBe(1500);
  expect(new Set(made.map((row) => `${row["lon"]} ${row["lat"]}`)).size).toBe(made.length);
  expect(scatter(members, new Set(["VN"]), 1500)).toEqual(rows);
});

test("where no country is open, nothing can be made up", () =>
  expect(() => scatter(members, new Set(members.map((row) => row["country"]!)), 500)).toThrow("no country"));

test("the tables made of them pass every check", () => {
  const dir = mkdtempSync(join(tmpdir(), "made-up-"));
  try {
    writeSynthetic(dir, members.length * 2 + 100);
    expect(loadDataset(dir).cities).toHaveLength(members.length * 2 + 100);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
