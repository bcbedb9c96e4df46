// An edition is made once, of tables without faults, and whatever changes in it afterwards is found.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvFormat, csvParse } from "d3-dsv";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkEditions, freeze, readEditions } from "./editions.ts";
import { loadDataset, readTexts } from "./load.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "learning-cities-"));
  for (const [file, text] of readTexts("data")) writeFileSync(join(dir, file), text);
});
afterEach(() => rmSync(dir, { recursive: true }));

const NAME = "2099-12";
const inEdition = (file: string): string => join(dir, "editions", NAME, file);
const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, "utf8")));
const found = (): readonly string[] => checkEditions(dir).map(({ file, message }) => `${file} ${message}`);

test("our own editions are as they were frozen", () => expect(checkEditions("data")).toEqual([]));

test("the tables are copied to the letter, and are the edition's as long as they stay so", () => {
  expect(readEditions(dir)).toEqual([]);
  freeze(dir, NAME);
  expect(readTexts(join(dir, "editions", NAME))).toEqual(readTexts(dir));
  expect(readEditions(dir)).toEqual([{ name: NAME, dir: join(dir, "editions", NAME), isCurrent: true }]);
  expect(found()).toEqual([]);
  edit(join(dir, "members.csv"), (text) => `${text}\n`);
  expect(readEditions(dir)[0]!.isCurrent).toBe(false);
  expect(found()).toEqual([]);
});

test.each([
  ["2099-13", "no edition"],
  ["2099", "no edition"],
  ["../2099-12", "no edition"],
  ["2012-01", "newer than 2012-01"],
])("%s cannot be frozen: %s", (name, reason) => {
  expect(() => freeze(dir, name)).toThrow(reason);
  expect(readEditions(dir)).toEqual([]);
});

test("an edition is not made twice, nor of tables with faults; neither leaves anything behind", () => {
  freeze(dir, NAME);
  expect(() => freeze(dir, NAME)).toThrow("never changes");
  edit(join(dir, "members.csv"), (text) => text.replace(/,-?\d+\.\d+,/, ",200,"));
  expect(() => freeze(dir, "2099-11")).toThrow("is not between");
  expect(readdirSync(join(dir, "editions"))).toEqual([NAME]);
});

test("a cell that was changed, a table that is missing and one more are named", () => {
  freeze(dir, NAME);
  edit(inEdition("members.csv"), (text) => text.replace("Hà Nội", "Hanoi"));
  rmSync(inEdition("story.csv"));
  cpSync(inEdition("awards.csv"), inEdition("prizes.csv"));
  expect(found().toSorted()).toEqual(
    ["members.csv", "prizes.csv", "story.csv"].map(
      (file) => `editions/${NAME}/${file} is not as it was frozen`,
    ),
  );
});

test("a rule that makes other numbers of the same tables is found", () => {
  freeze(dir, NAME);
  edit(inEdition("manifest.json"), (text) =>
    text.replace(/("2020": "\d+ members.*?, \d+ placed)"/, '$1 then"'),
  );
  expect(found()).toEqual([
    expect.stringMatching(/manifest\.json says of 2020: .* then; the rules of today/),
  ]);
});

describe("tables that have other columns by now", () => {
  /** As if the manifest had been written of the files as they are. */
  function seal(): void {
    const sum = (file: string) =>
      createHash("sha256")
        .update(readFileSync(inEdition(file)))
        .digest("hex");
    const csvs = readdirSync(inEdition("")).filter((file) => file.endsWith(".csv"));
    edit(inEdition("manifest.json"), (text) =>
      JSON.stringify({
        ...JSON.parse(text),
        files: Object.fromEntries(csvs.map((file) => [file, sum(file)])),
      }),
    );
  }
  const editRows = (file: string, change: (row: Record<string, string | undefined>) => void): void =>
    edit(inEdition(file), (text) => {
      const rows = csvParse(text);
      rows.forEach(change);
      return `${csvFormat(rows)}\n`;
    });

  test("one that is no more, one that may be empty and a table that came later leave it readable", () => {
    freeze(dir, NAME);
    editRows("awards.csv", (row) => (row["jury"] = "of seven"));
    editRows("sources.csv", (row) => delete row["language"]);
    rmSync(inEdition("aliases.csv"));
    seal();
    expect(found()).toEqual([]);
    expect(loadDataset(inEdition(""), "frozen").aliases).toEqual([]);
    expect(() => loadDataset(inEdition(""))).toThrow("unknown column");
  });

  test("one that must not be empty is missed", () => {
    freeze(dir, NAME);
    editRows("members.csv", (row) => delete row["country"]);
    seal();
    expect(found()).toContain(`editions/${NAME}/members.csv is a missing column`);
  });

  test("what today's checks ask besides is not asked of it", () => {
    freeze(dir, NAME);
    editRows("members.csv", (row) => (row["lat"] &&= "-60"));
    seal();
    expect(found()).toEqual([]);
    expect(() => loadDataset(inEdition(""))).toThrow();
  });
});

test("a folder that is none, and a manifest that cannot be read, are named", () => {
  freeze(dir, NAME);
  writeFileSync(inEdition("manifest.json"), "{");
  cpSync(join(dir, "editions", NAME), join(dir, "editions", "newest"), { recursive: true });
  expect(found()).toEqual([`editions/${NAME}/manifest.json cannot be read`, "editions/newest is no edition"]);
});
