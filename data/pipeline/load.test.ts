// Files as editors of tables save them: the same site whatever ends a line; one sentence for a file that is not UTF-8.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse, csvParseRows, dsvFormat } from "d3-dsv";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildFiles } from "./build-downloads.ts";
import { loadDataset, readFolder, readTexts } from "./load.ts";
import { loadVietnam } from "./load-vietnam.ts";

let dir = "";
beforeAll(() => (dir = mkdtempSync(join(tmpdir(), "learning-cities-"))));
afterAll(() => rmSync(dir, { recursive: true }));

/** Writes every table of data/ as `encode` has it. */
function saveAll(encode: (text: string, file: string) => string | Uint8Array): void {
  for (const [file, text] of readTexts("data")) writeFileSync(join(dir, file), encode(text, file));
}

const real = { files: buildFiles(loadDataset("data")), vietnam: loadVietnam("data") };

test.each<[string, (text: string) => string]>([
  ["Windows' line ends", (text) => text.replaceAll("\n", "\r\n")],
  ["old line ends", (text) => text.replaceAll("\n", "\r")],
  ["a mark of byte order", (text) => `\ufeff${text}`],
  ["both, as spreadsheets save them", (text) => `\ufeff${text.replaceAll("\n", "\r\n")}`],
])("tables with %s make the same site", (_, save) => {
  saveAll(save);
  expect(buildFiles(loadDataset(dir))).toEqual(real.files);
  expect(loadVietnam(dir)).toEqual(real.vietnam);
});

test.each<[string, (text: string) => Uint8Array]>([
  ["UTF-16", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["Latin-1", (text) => Buffer.from(text, "latin1")],
])("a table in %s is one finding", (_, encode) => {
  saveAll((text, file) => (file === "members.csv" ? encode(text) : text));
  expect(readFolder(dir).findings).toMatchObject([
    { file: "members.csv", message: "is not UTF-8", tip: expect.stringContaining("UTF-8") },
  ]);
  for (const load of [loadDataset, loadVietnam]) expect(() => load(dir)).toThrow(/is not UTF-8/);
});

test("a second source stands beside the first, where there is one", () => {
  const { rulings, intakeGaps } = loadDataset("data");
  for (const [file, rows] of [
    ["rulings.csv", rulings],
    ["intake-gaps.csv", intakeGaps],
  ] as const) {
    const named = csvParse(readTexts("data").get(file) ?? "").map((row) =>
      [row["source"], row["source_other"]].filter((id) => id !== ""),
    );
    expect(rows.map(({ sources }) => sources)).toEqual(named);
  }
});

test.each([
  [";", "semicolons"],
  ["\t", "tabs"],
])("a table with %j between its cells is one finding", (sign, name) => {
  saveAll((text, file) =>
    file === "members.csv" ? `\ufeff${dsvFormat(sign).formatRows(csvParseRows(text))}\r\n` : text,
  );
  expect(readFolder(dir).findings).toMatchObject([
    {
      file: "members.csv",
      line: 1,
      message: `is separated by ${name}, not by commas`,
      tip: expect.stringContaining("comma delimited"),
    },
  ]);
});

test("one byte that is not UTF-8 is named with its line and field", () => {
  const before = Buffer.from(readTexts("data").get("members.csv") ?? "");
  const at = before.indexOf(",VN,");
  expect(at).toBeGreaterThan(0);
  const members = Buffer.concat([before.subarray(0, at), Buffer.from([0xe9]), before.subarray(at)]);
  saveAll((text, file) => (file === "members.csv" ? members : text));
  const line = before.subarray(0, at).toString().split("\n").length;
  expect(readFolder(dir).findings).toMatchObject([{ file: "members.csv", line, field: "name_vi" }]);
});
