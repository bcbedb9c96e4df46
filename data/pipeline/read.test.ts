// Rows know their line, whatever their cells hold, and every fault is found with its place.
import { csvFormatRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { text, year } from "./columns.ts";
import { parseTable, readTable } from "./read.ts";
import { FieldError, table } from "./tables.ts";

const towns = table(
  "towns.csv",
  { name: text("name"), from: year("first year"), until: year("last") },
  (cells) => {
    if (cells.until < cells.from) throw new FieldError("until", "is before from");
    return cells;
  },
);
const parse = (csv: string) => {
  const raw = readTable("towns.csv", csv);
  const parsed = parseTable(towns, raw);
  return { rows: parsed.rows, findings: [...raw.findings, ...parsed.findings] };
};

describe("lines", () => {
  test("quoted line ends count", () => {
    const csv = 'name,from,until\n"A\nB",2013,2014\r\n"C\r\nD",2015,2016\nE,2017,2018\n';
    expect(readTable("towns.csv", csv).rows.map(({ line }) => line)).toEqual([2, 4, 6]);
  });

  test("are where the row is, for any cells", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", "\r\n", "é", " ") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const csv = csvFormatRows([["a", "b"], ...rows]);
        for (const { line, cells } of readTable("x.csv", csv).rows) {
          const rest = csv.split(/\r\n|\r|\n/).slice(line - 1);
          const start = csvFormatRows([[cells["a"] ?? "", cells["b"] ?? ""]]).split(/\r\n|\r|\n/)[0] ?? "";
          expect(rest[0]?.startsWith(start)).toBe(true);
        }
      }),
    );
  });
});

describe("findings", () => {
  test.each([
    ["a bad cell", "name,from,until\nA,2013,2014\nB,13,2014\n", { line: 3, field: "from", value: "13" }],
    ["cells that do not fit", "name,from,until\nA,2014,2013\n", { line: 2, field: "until", value: "2013" }],
    ["an unknown column", "name,from,until,colour\nA,2013,2014,red\n", { line: 1, field: "colour" }],
    ["a missing column", "name,from\nA,2013\n", { line: 1, field: "until", message: "is a missing column" }],
    [
      "a column twice",
      "name,from,until,until\nA,1,2,3\n",
      { line: 1, field: "until", message: "is a column twice" },
    ],
    ["too many cells", "name,from,until\nA,B,2013,2014\n", { line: 2, message: "has 4 cells, the header 3" }],
    ["an empty line", "name,from,until\n\nA,2013,2014\n", { line: 2, message: "has 1 cells, the header 3" }],
    ["no text at all", "", { line: 1, field: "name", message: "is a missing column" }],
  ])("%s", (_, csv, finding) => {
    const { findings } = parse(csv);
    expect(findings[0]).toMatchObject({ file: "towns.csv", ...finding });
  });

  test("every bad cell of a row is reported, and only that row is left out", () => {
    const { rows, findings } = parse("name,from,until\n,x,y\nB,2013,2014\n");
    expect(findings.map(({ field }) => field)).toEqual(["name", "from", "until"]);
    expect(rows).toEqual([{ name: "B", from: 2013, until: 2014 }]);
  });
});

test("rows are frozen", () => {
  const [row] = parse("name,from,until\nA,2013,2014\n").rows;
  expect(Object.isFrozen(row)).toBe(true);
});
