// What was made once is not made again; what no build has used for a month goes, and nothing else.
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keep, prune } from "./build-cache.ts";

const DAY = 24 * 60 * 60 * 1000;
let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "learning-cities-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

const made = (text: string) => async () => Buffer.from(text);
const lastUsed = (name: string, days: number): void => {
  const then = new Date(Date.now() - days * DAY);
  utimesSync(join(dir, name), then, then);
};

test("what is kept is given again, in a folder that need not be there", async () => {
  const folder = join(dir, "new");
  expect(String(await keep(folder, "a", made("first")))).toBe("first");
  expect(String(await keep(folder, "a", made("second")))).toBe("first");
  expect(readdirSync(folder)).toEqual(["a"]);
});

test("a file that cannot be read is a fault, not made anew", async () => {
  await keep(dir, "folder", made("a"));
  await expect(keep(join(dir, "folder"), "a", made("b"))).rejects.toThrow("ENOTDIR");
});

test("what is used stays; what is not used for a month goes, and so does a killed build's draft", async () => {
  for (const name of ["used", "unused", "recent", "draft.1f3c"]) writeFileSync(join(dir, name), "");
  for (const name of ["used", "unused", "draft.1f3c"]) lastUsed(name, 31);
  lastUsed("recent", 29);
  await keep(dir, "used", made("never"));
  await prune(dir);
  expect(readdirSync(dir).toSorted()).toEqual(["recent", "used"]);
  await prune(dir, Date.now() + 31 * DAY);
  expect(readdirSync(dir)).toEqual([]);
});
