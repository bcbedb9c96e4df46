// The tables on Viet Nam: whole as they stand; each broken rule is found in its file, line and field.
import { describe, expect, test } from "vitest";
import { readTexts } from "./pipeline/load.ts";
import { readTables, type Finding } from "./pipeline/read.ts";
import { loadVietnam } from "./pipeline/load-vietnam.ts";
import { readVietnam } from "./pipeline/read-vietnam.ts";
import { MEASURES } from "./schema-vietnam.ts";

const texts = readTexts("data");

/** What is found after `from` in a table is replaced once by `to`. */
function findingsAfter(file: string, from: string, to: string): readonly Finding[] {
  const text = texts.get(file) ?? "";
  expect(text).toContain(from);
  return readVietnam(readTables(new Map(texts).set(file, text.replace(from, to)))).findings;
}

test("nothing is found in the tables as they stand", () =>
  expect(readVietnam(readTables(texts)).findings).toEqual([]));

describe("what the issue names is in the tables", () => {
  const { cities, indicators, disputes } = loadVietnam("data");
  const valueOf = (city: string, measure: string) =>
    indicators.find((row) => row.city === city && row.measure === measure)?.value;

  test.each([
    ["vn-ho-chi-minh-city", "population", 8_993_082],
    ["vn-son-la", "population", 106_052],
    ["vn-sa-dec", "units-then", 9],
    ["vn-sa-dec", "units-now", 2],
    ["vn-cao-lanh", "units-then", 15],
    ["vn-cao-lanh", "units-now", 3],
    ["vn-vinh", "units-then", 25],
    ["vn-vinh", "units-now", 5],
    ["vn-son-la", "units-then", 12],
    ["vn-son-la", "units-now", 4],
    ["vn-ho-chi-minh-city", "units-then", 312],
    ["vn-ho-chi-minh-city", "units-now", 168],
    ["vn-hanoi", "units-then", 126],
    ["vn-hanoi", "units-now", 126],
    ["vn-ho-chi-minh-city", "wards-then", null],
  ])("%s %s: %s", (city, measure, value) => expect(valueOf(city, measure)).toBe(value));

  test("six cities: four ended, one was enlarged, one kept its boundary", () => {
    expect(cities.map(({ fate }) => fate).toSorted()).toEqual(
      ["ended", "ended", "ended", "ended", "enlarged", "kept"].toSorted(),
    );
  });
  test("every disagreement has its sides", () =>
    expect(disputes.map(({ sides }) => sides.length >= 2)).toEqual(disputes.map(() => true)));
  test("nothing is measured that the rulings forbid", () => {
    const forbidden = /literacy|school|universit|criteria|exam|learning famil/i;
    expect(MEASURES.filter((id) => forbidden.test(id))).toEqual([]);
    expect(texts.get("vietnam-measures.csv")).not.toMatch(forbidden);
  });
});

test.each([
  ["vietnam-cities.csv", "vn-sa-dec,2020-09-23", "vn-sa-dec,2021-09-23", 2, "admitted"],
  ["vietnam-cities.csv", "vn-sa-dec,", "vn-hue,", 2, "id"],
  ["vietnam-cities.csv", ",ended,", ",vanished,", 2, "fate"],
  ["vietnam-events.csv", "ceremony,2022-11-19", "ceremony,2019-11-19", 2, "ceremony"],
  ["vietnam-indicators.csv", "vn-sa-dec,density,2019,1776", "vn-sa-dec,density,2019,1876", 2, "density"],
  ["vietnam-indicators.csv", "vn-vinh,age-60,2019,14.7", "vn-vinh,age-60,2019,24.7", 3, "age-0-14"],
  [
    "vietnam-indicators.csv",
    "vn-son-la,population,2019,106052,reported",
    "vn-son-la,population,2019,,reported",
    6,
    "basis",
  ],
  [
    "vietnam-indicators.csv",
    "vn-sa-dec,density,2019,1776,derived,population ÷ area",
    "vn-sa-dec,density,2019,1776,derived,",
    14,
    "how_vi",
  ],
  [
    "vietnam-indicators.csv",
    "vn-sa-dec,area,2013,59.81,reported,,",
    "vn-sa-dec,area,2013,59.81,reported,why,vì",
    8,
    "how_en",
  ],
  ["asean.csv", "TH,2022,7", "TH,2022,8", 9, "members"],
  ["vietnam-sides.csv", "intake-2020,", "another,", null, "id"],
])("%s: %s → %s", (file, from, to, line, field) => {
  const findings = findingsAfter(file, from, to);
  expect(findings).toContainEqual(expect.objectContaining({ field, ...(line !== null && { line }) }));
  for (const { tip, message } of findings) expect([tip, message]).not.toContain("");
});

test("a city without an indicator is found", () => {
  const text = texts.get("vietnam-indicators.csv") ?? "";
  const without = text.replace(/^vn-vinh,urban,.*\n/m, "");
  const { findings } = readVietnam(readTables(new Map(texts).set("vietnam-indicators.csv", without)));
  expect(findings.map(({ message }) => message)).toEqual(["has no row for urban"]);
});

test("a table that is not there is found, not thrown", () => {
  const files = new Map(texts);
  files.delete("asean.csv");
  expect(readVietnam(readTables(files)).findings).toContainEqual(
    expect.objectContaining({ file: "asean.csv", message: "is not there" }),
  );
});
