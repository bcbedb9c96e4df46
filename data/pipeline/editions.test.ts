// An edition is made once, of tables without faults, and whatever changes in it afterwards is found.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkEditions, freeze, readEditions } from "./editions.ts";
import { readTexts } from "./load.ts";

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

test("a folder that is none, and a manifest that cannot be read, are named", () => {
  freeze(dir, NAME);
  writeFileSync(inEdition("manifest.json"), "{");
  cpSync(join(dir, "editions", NAME), join(dir, "editions", "newest"), { recursive: true });
  expect(found()).toEqual([`editions/${NAME}/manifest.json cannot be read`, "editions/newest is no edition"]);
});
