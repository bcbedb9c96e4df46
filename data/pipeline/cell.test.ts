// Strange characters and sizes: refused in any column of any table, with file, line, field and a tip.
import { csvFormatRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as columns from "./columns.ts";
import { parseTable, readTable } from "./read.ts";
import { printFindings } from "./print-findings.ts";
import { table } from "./tables.ts";

const things = table(
  "things.csv",
  {
    id: columns.slug("id"),
    name: columns.text("name"),
    words_en: columns.note("words"),
    others: columns.list("other names"),
    address: columns.optional(columns.url("address")),
    size: columns.optional(columns.decimal("size")),
    count: columns.optional(columns.wholeNumber("count")),
  },
  (cells) => cells,
);
const GOOD = {
  id: "vn-vinh",
  name: "Vinh",
  words_en: "A town.",
  others: "Vinh;Vĩnh",
  address: "https://a.org/?b=c",
  size: "1.5",
  count: "3",
};
type Cells = Readonly<Record<keyof typeof GOOD, string>>;

function read(change: Partial<Cells>) {
  const cells = { ...GOOD, ...change };
  const raw = readTable("things.csv", csvFormatRows([Object.keys(GOOD), Object.values(cells)]));
  const { rows, findings } = parseTable(things, raw);
  return { rows, findings: [...raw.findings, ...findings] };
}

describe("refuses", () => {
  test.each<[string, Partial<Cells>, RegExp]>([
    ["a control character", { name: "Vi\u0007nh" }, /U\+0007/],
    ["NUL", { words_en: "A\u0000 town." }, /U\+0000/],
    ["a tab", { name: "Vi\tnh" }, /U\+0009/],
    ["a C1 control", { name: "Vi\u0090nh" }, /U\+0090/],
    ["no character", { name: "Vinh\uffff" }, /U\+FFFF/],
    ["no character of another plane", { name: "Vinh\u{1fffe}" }, /U\+1FFFE/],
    ["half a pair", { name: "Vinh\ud83d" }, /U\+D83D/],
    ["a character that was lost", { words_en: "Th\ufffdi" }, /U\+FFFD/],
    ["a mark of byte order inside", { name: "Vi\ufeffnh" }, /U\+FEFF/],
    ["an override", { name: "\u202eVinh" }, /U\+202E/],
    ["an isolate", { others: "Vinh;\u2067Vinh" }, /U\+2067/],
    ["a line break", { name: "Vi\nnh" }, /line break/],
    ["Windows' line break", { words_en: "A\r\ntown." }, /line break/],
    ["Unicode's line break", { words_en: "A\u2028town." }, /line break/],
    ["nothing that is seen", { name: "\u200b\u2060" }, /seen/],
    ["fillers", { name: "\u3164" }, /seen/],
    ["a blank of Braille", { name: "\u2800" }, /seen/],
    ["a mark on nothing", { others: "Vinh;\u0301" }, /seen/],
    ["a long name", { name: "é".repeat(121) }, /121 characters, more than 120/],
    ["a long name in a list", { others: `Vinh;${"é".repeat(121)}` }, /121 characters, more than 120/],
    ["endless text", { words_en: "é".repeat(5001) }, /5001 characters/],
    ["a long slug", { id: "a".repeat(81) }, /81 characters, more than 80/],
    ["nines that are no number", { size: "9".repeat(400) }, /digits/],
    ["endless decimals", { size: `0.${"1".repeat(400)}` }, /digits/],
    ["a whole number without end", { count: "9".repeat(400) }, /more than/],
    ["more than there are people", { count: "10000000000" }, /more than/],
    ["a user's name", { address: "https://who@a.org/" }, /user/],
    ["a user's name and password", { address: "https://uil.unesco.org:443@a.org/" }, /user/],
    ["no user's name before an @", { address: "https://@a.org/" }, /user/],
    ["a backslash", { address: "https://a.org\\@b.org/" }, /backslash/],
    ["an override in an address", { address: "https://a.org/\u202ebc" }, /U\+202E/],
    ["a control in an address", { address: "https://a.org/\u0001" }, /U\+0001/],
    ["a hidden character in an address", { address: "https://a.org/\u200d" }, /hidden/],
    ["an address without end", { address: `https://a.org/${"a".repeat(2000)}` }, /characters/],
  ])("%s", (_, change, message) => {
    const { rows, findings } = read(change);
    expect(rows).toEqual([]);
    expect(findings).toMatchObject([{ file: "things.csv", line: 2, field: Object.keys(change)[0] }]);
    expect(findings[0]?.message).toMatch(message);
    expect(findings[0]?.tip).toBeTruthy();
  });
});

test.each<[string, Partial<Cells>]>([
  ["marks of direction and joiners inside words", { name: "شهر\u200cها\u200f", others: "ක්\u200dෂ" }],
  ["a name of 120", { name: "é".repeat(120) }],
  ["emoji", { words_en: "🇻🇳 👩‍🏫" }],
  ["a slug of 80", { id: "a".repeat(80) }],
  ["as many as there are people", { count: "9999999999", size: "-9999999999.12345678" }],
  ["an @ in a path", { address: "https://a.org/@vinh" }],
])("takes %s", (_, change) => expect(read(change).findings).toEqual([]));

test("whatever the cells hold, a row is read as it stands or refused with its place and a tip", () => {
  const cell = fc.string({ unit: "binary", maxLength: 12 });
  fc.assert(
    fc.property(cell, cell, fc.webUrl(), (name, words, address) => {
      const { rows, findings } = read({ name, words_en: words, address });
      if (findings.length === 0) expect(rows).toMatchObject([{ name, words_en: words, address }]);
      for (const finding of findings)
        expect(finding).toMatchObject({ file: "things.csv", tip: expect.any(String) });
    }),
  );
});

test("the report shows what cannot be seen, and not the whole of a long cell", () => {
  const { findings } = read({ name: "\u202eVinh\u200b", words_en: "é".repeat(6000) });
  const report = printFindings(findings);
  expect(report).toContain(String.raw`name = "\u202eVinh\u200b"`);
  expect(report).not.toMatch(/[\u202e\u200b]/);
  expect(report.length).toBeLessThan(1000);
});

test("a mark of byte order before the header is left out", () => {
  const csv = csvFormatRows([Object.keys(GOOD), Object.values(GOOD)]);
  expect(readTable("things.csv", `\ufeff${csv}`)).toEqual(readTable("things.csv", csv));
});
