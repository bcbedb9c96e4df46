// Old addresses still lead where they led; what others wrote stays as it is.
import fc from "fast-check";
import { expect, test } from "vitest";
import { CAMERA_RULES } from "./camera-query.ts";
import { EMBED_RULES } from "./embed-options.ts";
import { ignoredValues, PARAMETERS, queryString, readCode, readQuery } from "./query.ts";
import { SEARCH_RULES } from "./search-query.ts";
import { viewRules } from "./view-query.ts";

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
    fc.constantFrom("kr", "KR", "africa.", "2016 2018", "\u1fe2"),
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

const RULES = { ...CAMERA_RULES, ...SEARCH_RULES, ...EMBED_RULES, ...viewRules([2013, 2020]) };

test.each([
  ["?year=2031", "year=2031: it takes 2013 to 2020"],
  ["?Region=Moon.", "region=moon: it takes world, africa, "],
  ["?city=hanoi", "city=hanoi: it takes an id of data/members.csv, such as vn-hanoi"],
  ["?theme=pink", "theme=pink: it takes auto, light, dark"],
  ["?play=yes", "play=yes: it takes 1"],
  ["?title=no", "title=no: it takes 0"],
  ["?controls=all", "controls=all: it takes full, slider, none"],
  ["?country=Vietnam", "country=VIETNAM: it takes two letters, such as VN"],
  ["?accent=red", "accent=red: it takes rrggbb"],
  ["?background=none", "background=none: it takes rrggbb or transparent"],
  ["?origin=news.example", "origin=news.example: it takes an origin, such as https://news.example"],
  ["?regions=africa+moon", "regions=africa moon: it takes africa "],
  ["?joined=20x", "joined=20x: it takes years, or unstated"],
  ["?award=1", "award=1: it takes years"],
  ["?evidence=hearsay", "evidence=hearsay: it takes official "],
  ["?sort=shoe", "sort=shoe: it takes name, country, joined"],
  ["?at=here", "at=here: it takes latitude_longitude_zoom"],
  ["?globe=flat", "globe=flat: it takes 1"],
  [`?theme=${"x".repeat(99)}`, `theme=${"x".repeat(60)}: `],
])("of %s, the console says %j", (query, line) => {
  const lines = ignoredValues(query, RULES);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`Learning Cities ignores ${line}`);
});

test.each([
  "",
  "?utm_source=x&fbclid=y&Play=0&loop=1&title=1",
  "?year=&city=",
  "?year=2020.&amp;region=Africa&country=kr&sort=-joined&at=1_2_3&name=x",
])("of %j it says nothing", (query) => expect(ignoredValues(query, RULES)).toEqual([]));
