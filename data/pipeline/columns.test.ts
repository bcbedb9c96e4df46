// Each kind of cell takes what it should and says what is wrong with the rest.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as columns from "./columns.ts";

const {
  countryCode,
  date,
  day,
  decimal,
  list,
  note,
  optional,
  period,
  language,
  slug,
  text,
  url,
  wholeNumber,
  year,
  yesNo,
} = columns;

describe("reads", () => {
  test.each<[string, columns.Column<unknown>, string, unknown]>([
    ["text", text(""), "Évry-Courcouronnes", "Évry-Courcouronnes"],
    ["a full sentence", columns.sentence(""), "é".repeat(140), "é".repeat(140)],
    ["slug", slug(""), "vn-sa-dec", "vn-sa-dec"],
    ["language", language(""), "zh-Hant", "zh-Hant"],
    ["country", countryCode(""), "VN", "VN"],
    ["zero", wholeNumber(""), "0", 0],
    ["year", year(""), "2013", 2013],
    ["negative", decimal(""), "-33.4019", -33.4019],
    ["year as date", date(""), "2012", "2012"],
    ["leap day", date(""), "2024-02-29", "2024-02-29"],
    ["period", period(""), "2013-10-21/2013-10-23", "2013-10-21/2013-10-23"],
    ["period of one date", period(""), "2013-10", "2013-10"],
    ["address", url(""), "https://nissaa.ma/news/الدار", "https://nissaa.ma/news/الدار"],
    [
      "address with an @ of its own",
      url(""),
      "https://a.org/@b?c=http://d@e",
      "https://a.org/@b?c=http://d@e",
    ],
    ["yes", yesNo(""), "yes", true],
    ["no", yesNo(""), "no", false],
    ["one of a few", columns.oneOf("", new Map([["a", 0]])), "a", 0],
    ["list", list(""), "Okayama;Taku", ["Okayama", "Taku"]],
    ["no list", list(""), "", []],
    ["absence", optional(year("")), "", null],
    ["no note", note(""), "", ""],
  ])("%s", (_, column, cell, value) => expect(column.read(cell)).toEqual(value));
});

const letters = (most: number) => "a".repeat(most);

describe("takes as much as it says, and no more", () => {
  test.each<[string, columns.Column<unknown>, string, string]>([
    ["a sentence", columns.sentence(""), letters(140), letters(141)],
    ["a line", columns.line(""), letters(200), letters(201)],
    ["a slug", slug(""), letters(80), letters(81)],
    ["an address", url(""), `https://a/${letters(1990)}`, `https://a/${letters(1991)}`],
    ["a number", wholeNumber(""), "9999999999", "10000000000"],
    ["a number with a limit", wholeNumber("", 7), "7", "8"],
    ["a count", columns.count(""), "100000", "100001"],
    ["a decimal's whole part", decimal(""), "-1234567890.1", "-12345678901.1"],
    ["a decimal's fraction", decimal(""), "1.0123456789", "1.01234567891"],
    ["a period", period(""), "2024-02-13/2024-02-14", "2024-02-13/2024-02-13"],
  ])("%s", (_, column, most, more) => {
    expect(() => column.read(most)).not.toThrow();
    expect(() => column.read(more)).toThrow(TypeError);
  });
});

describe("refuses", () => {
  test.each<[string, columns.Column<unknown>, string, RegExp]>([
    ["no text", text(""), "", /is empty/],
    ["a space at the end", text(""), "Vinh ", /begins or ends with a space/],
    ["decomposed letters", text(""), "Sa Đéc".normalize("NFD"), /NFC/],
    ["a long sentence", columns.sentence(""), "é".repeat(141), /141 characters/],
    ["a capital in a slug", slug(""), "vn-Vinh", /lower-case/],
    ["a language by its name", language(""), "French", /BCP 47/],
    ["a language in capitals", language(""), "FR", /BCP 47/],
    ["a language with an underscore", language(""), "pt_BR", /BCP 47/],
    ["a language under an old code", language(""), "iw", /BCP 47/],
    ["a mark in a slug", slug(""), "vn-sa-đéc", /lower-case/],
    ["a small country", countryCode(""), "vn", /two capital letters/],
    ["a fraction", wholeNumber(""), "1.5", /whole number/],
    ["a short year", year(""), "20", /four digits/],
    ["a comma", decimal(""), "10,46", /decimal number/],
    ["an exponent", decimal(""), "1e2", /decimal number/],
    ["no number", decimal(""), "NaN", /decimal number/],
    ["a 30 February", date(""), "2024-02-30", /calendar/],
    ["a month 13", date(""), "2024-13", /calendar/],
    ["a date turned round", date(""), "14/2/2024", /YYYY/],
    ["a month for a day", day(""), "2024-02", /day/],
    ["a period of months", period(""), "2024-02/2024-03", /day/],
    ["a period backwards", period(""), "2024-02-14/2024-02-13", /ends before/],
    ["a period of three days", period(""), "2024-02-13/2024-02-14/2024-02-15", /more than two days/],
    ["another scheme", url(""), "javascript:alert(1)", /address/],
    ["a user's name", url(""), "https://unesco.org@example.org/", /user's name/],
    ["an entity", url(""), "https://a.org/?a=1&amp;b=2", /entity/],
    [
      "none of a few",
      columns.oneOf(
        "",
        new Map([
          ["a", 0],
          ["b", 1],
        ]),
      ),
      "c",
      /one of: a, b/,
    ],
    ["true", yesNo(""), "true", /neither/],
    ["an empty name in a list", list(""), "Okayama;", /is empty/],
  ])("%s", (_, column, cell, message) => {
    expect(() => column.read(cell)).toThrow(TypeError);
    expect(() => column.read(cell)).toThrow(message);
  });
});

test("every day of the calendar is a date, and the day after the last of a month is none", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
      (d) => {
        const iso = d.toISOString().slice(0, 10);
        expect(date("").read(iso)).toBe(iso);
        const last = new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1, 0)).getUTCDate();
        expect(() => date("").read(`${iso.slice(0, 8)}${last + 1}`)).toThrow(TypeError);
      },
    ),
  );
});
