// What is read first is in plain words: English for the age of twelve, Vietnamese in short sentences.
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { loadVietnam } from "../../data/pipeline/load-vietnam.ts";
import { createRenderer } from "./renderer.ts";
import { ENVIRONMENT } from "./testing/environment.ts";

const renderer = createRenderer({ dataset: loadDataset("data"), vietnam: loadVietnam("data") }, ENVIRONMENT);

/** Where introductions stand: under a page's headline, in what search engines show of it, in each step of the story. */
const PLACES = [
  ["", "meta[name=description]"],
  ["", ".dek"],
  ["story/", ".dek"],
  ["story/", ".told > li > p:nth-of-type(2)"],
  ["method/", ".dek"],
  ["cities/", ".dek"],
] as const;

/** As they are read, without the links that follow them. */
const introductionsOf = (root: string): readonly string[] =>
  PLACES.flatMap(([path, selector]) => {
    const { document } = parseHTML(renderer.path(root + path) ?? "");
    for (const link of document.querySelectorAll(".dek a")) link.remove();
    const all = [...document.querySelectorAll(selector)];
    return all.map((place) => place.getAttribute("content") ?? place.textContent ?? "");
  });

const sentencesOf = (text: string): readonly string[] =>
  text.split(/[.!?](?:\s+|$)/).filter((sentence) => /\p{L}/u.test(sentence));
const wordsOf = (text: string): readonly string[] =>
  text.split(/[\s–]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** About as many as are heard: groups of vowels, without an e that is silent. A number counts as one. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, "");
  if (letters.length <= 3) return 1;
  const heard = letters.replace(/(?:[^aeiouyl]es|ed|[^aeiouyl]e)$/, "").replace(/^y/, "");
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

/** The school year in which a text is read, by Flesch and Kincaid (1975). */
function gradeOf(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return (0.39 * words.length) / sentencesOf(text).length + (11.8 * syllables) / words.length - 15.59;
}

test("the measure knows plain words from others", () => {
  expect(gradeOf("The cat sat on the mat. It was warm.")).toBeLessThan(2);
  expect(
    gradeOf(
      "Notwithstanding institutional considerations, municipalities demonstrated extraordinary participation.",
    ),
  ).toBeGreaterThan(15);
});

describe("English introductions are read at the age of twelve", () => {
  test.each(introductionsOf(""))("%s", (text) => {
    expect(gradeOf(text)).toBeLessThanOrEqual(7);
  });
});

// Written Vietnamese has a space after each syllable. The length of sentences is what formulas for it count first.
describe("Vietnamese introductions are in short sentences", () => {
  test.each(introductionsOf("vi/"))("%s", (text) => {
    const lengths = sentencesOf(text).map((sentence) => wordsOf(sentence).length);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(18);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(24);
  });
});
