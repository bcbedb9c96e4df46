// Old addresses still lead where they led; what others wrote stays as it is.
import fc from "fast-check";
import { expect, test } from "vitest";
import { PARAMETERS, queryString, readCode, readQuery } from "./query.ts";

test.each([
  ["?place=africa&year=2019", "?year=2019&region=africa"],
  ["?place=africa&region=vietnam", "?region=vietnam"],
  ["?Cohort=2016+2018", "?joined=2016+2018"],
  ["?country=kr", "?country=KR"],
  ["?country=KR&UTM=A%20b.", "?country=KR&UTM=A+b."],
  ["?name=St.&origin=https://News.example/", "?name=St.&origin=https%3A%2F%2FNews.example%2F"],
  ["?sort=-Joined.", "?sort=-joined"],
  ["?a=1&amp;b=2&amp;amp;C=3", "?a=1&b=2&C=3"],
  ["", ""],
])("%s is read as %s", (given, now) => expect(queryString(readQuery(given))).toBe(now));

test("what was read and written is read as the same", () => {
  const names = fc.constantFrom("place", "cohort", "utm", "Year", ...PARAMETERS);
  const values = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("kr", "KR", "africa.", "2016 2018"),
  );
  fc.assert(
    fc.property(fc.dictionary(names, values), (parameters) => {
      const once = queryString(readQuery(`?${new URLSearchParams(parameters).toString()}`));
      expect(queryString(readQuery(once))).toBe(once);
    }),
  );
});

test.each([
  ["VN-Hanoi.", "vn-hanoi"],
  ["“2020”,", "2020"],
  ["２０２０", "2020"],
  ["-16.5_108_3.", "-16.5_108_3"],
  ["…", ""],
])("%j is the code %j", (text, code) => expect(readCode(text)).toBe(code));
