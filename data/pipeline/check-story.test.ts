// Each check of the story, the rulings, the gaps and the aliases finds its fault in a copy of the real tables.
import { expect, test } from "vitest";
import { loadDataset, readChecked, readTexts } from "./load.ts";

const texts = readTexts("data");

/** What is said after one change of one file; throws if there was nothing to change. */
function saysAfter(file: string, from: string | RegExp, to: string): readonly string[] {
  const before = texts.get(file) ?? "";
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${from}`);
  return readChecked(new Map([...texts, [file, after]])).findings.map(
    ({ field, message }) => `${field} ${message}`,
  );
}

test.each<[string, string, string | RegExp, string, RegExp]>([
  ["a step out of order", "story.csv", /^2,2015/m, "3,2015", /^step stands in place 2$/],
  ["a year that goes back", "story.csv", /^3,2016/m, "3,2014", /^year comes after 2015$/],
  ["a year without a row", "story.csv", /^8,2025/m, "8,2031", /^year is not in network\.csv$/],
  ["a city that is not listed", "story.csv", "cn-beijing", "cn-atlantis", /^city is not in members\.csv$/],
  ["a place that no link has", "story.csv", "latin-america-caribbean", "atlantis", /^region is not one of/],
  ["an unknown hole", "story.csv", "{members}", "{member}", /^words_en is no hole that is known$/],
  [
    "holes that differ between languages",
    "story.csv",
    /(thành viên thuộc )\{countries\}( nước\.)/,
    "$191$2",
    /^words_vi has other holes/,
  ],
  [
    "an intake in a year without one",
    "story.csv",
    /^2(,2015.*?)Mexico City from/m,
    "2$1Mexico City: {intake} from",
    /^words_en has no number in 2015$/,
  ],
  ["a ruling twice", "rulings.csv", "day-2025", "day-2020", /^id stands already in line/],
  [
    "a second source that is unknown",
    "rulings.csv",
    "pascal-2017-al-wakra",
    "nobody",
    /^source_other is not an id/,
  ],
  ["an alias of nobody", "aliases.csv", /^vn-hanoi,/m, "vn-atlantis,", /^city is not in members\.csv$/],
  [
    "an alias that is the name",
    "aliases.csv",
    "cn-beijing,Peking,",
    "cn-beijing,BEIJING,",
    /^alias is the name/,
  ],
  [
    "an alias twice",
    "aliases.csv",
    "cn-beijing,Pékin,",
    "cn-beijing,peking,",
    /^alias stands already in line/,
  ],
  [
    "an alias without a letter",
    "aliases.csv",
    "cn-beijing,Peking,",
    "cn-beijing,-,",
    /^alias has no letter$/,
  ],
  ["a gap of no intake", "intake-gaps.csv", /^2022-09-02,/m, "2022-09-03,", /^intake is no intake$/],
  ["a gap twice", "intake-gaps.csv", /^2022-09-02,/m, "2024-02-14,", /^intake stands already in line/],
  ["a row without a source", "rulings.csv", /,vousnousils-2017-clermont-ferrand,/, ",,", /^source is not/],
])("finds %s", (_, file, from, to, message) => {
  const found = saysAfter(file, from, to);

  expect(found).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
});

test("a step and a ruling have all their sources", () => {
  const { story, rulings } = loadDataset("data");
  expect(story.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(rulings.find(({ id }) => id === "totals-within-year")?.sources).toHaveLength(2);
  expect(rulings.find(({ id }) => id === "day-2020")?.sources).toEqual([
    "pascal-2020-55-new-members",
    "vnexpress-2020-sa-dec-vinh",
  ]);
});
