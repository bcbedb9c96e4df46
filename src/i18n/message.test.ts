// Holes and plurals: what a reader meets is the form that goes with the number.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillHoles, holesOf, pluralsOf } from "./message.ts";

/** Fills a text as the language of `tag` would. */
const say = (tag: string, text: string, holes: Readonly<Record<string, string | number>>): string => {
  const rules = new Intl.PluralRules(tag);
  return fillHoles(text, holes, String, (value) => rules.select(value));
};

const CITIES = "{count, plural, one {# city} other {# cities}}";
const MUDUN =
  "{n, plural, zero {لا مدن} one {مدينة} two {مدينتان} few {# مدن} many {# مدينة} other {# مدينة (أخرى)}}";

test.each([
  ["en", CITIES, { count: 1 }, "1 city"],
  ["en", CITIES, { count: 0 }, "0 cities"],
  ["en", CITIES, { count: 21 }, "21 cities"],
  ["fr", CITIES, { count: 0 }, "0 city"],
  ["vi", CITIES, { count: 1 }, "1 cities"],
  ["ko", CITIES, { count: 1 }, "1 cities"],
  ["ar", MUDUN, { n: 0 }, "لا مدن"],
  ["ar", MUDUN, { n: 1 }, "مدينة"],
  ["ar", MUDUN, { n: 2 }, "مدينتان"],
  ["ar", MUDUN, { n: 103 }, "103 مدن"],
  ["ar", MUDUN, { n: 11 }, "11 مدينة"],
  ["ar", MUDUN, { n: 100 }, "100 مدينة (أخرى)"],
  [
    "en",
    "In {year}, {n, plural, one {# of {all} was} other {# of {all} were}} there.",
    { year: "2020", n: 1, all: 9 },
    "In 2020, 1 of 9 was there.",
  ],
  ["en", `${CITIES} and ${CITIES.replaceAll("count", "more")}`, { count: 1, more: 2 }, "1 city and 2 cities"],
  ["en", "{n, plural, other {# left}}", { n: 1 }, "1 left"],
  ["en", CITIES, { count: "many" }, "many cities"],
  ["en", "{name}, {count}", { name: "Bonn" }, "Bonn, {count}"],
  ["en", CITIES, {}, CITIES],
  ["en", "{name}", { name: "{count} #", count: 1 }, "{count} #"],
] as const)("%s: %s", (tag, text, holes, said) => expect(say(tag, text, holes)).toBe(said));

test("a text's holes are named once each, those of its forms too", () => {
  expect(holesOf("{a} {n, plural, one {# of {b}} other {# of {b}, {a}}} {c}")).toEqual(["a", "n", "b", "c"]);
  expect(holesOf("none")).toEqual([]);
});

describe("whatever the words", () => {
  const word = fc.stringMatching(/^[a-zé ]{0,8}$/);
  const categories = fc.uniqueArray(fc.constantFrom("zero", "one", "two", "few", "many"));

  test("the form of a number's category is said, or that of all others", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("en", "ar", "vi", "fr"),
        fc.nat(300),
        categories,
        fc.array(word, { minLength: 6, maxLength: 6 }),
        (tag, n, names, words) => {
          const forms = new Map([...names, "other"].map((name, i) => [name, `# ${words[i]} {x}`]));
          const text = `a {n, plural,${[...forms].map(([name, form]) => ` ${name} {${form}}`).join("")}} b`;
          const form = forms.get(new Intl.PluralRules(tag).select(n)) ?? forms.get("other") ?? "";
          expect(say(tag, text, { n, x: "y" })).toBe(
            `a ${form.replace("#", String(n)).replace("{x}", "y")} b`,
          );
          expect(pluralsOf(text)).toEqual([{ name: "n", forms }]);
          expect(holesOf(text)).toEqual(["n", "x"]);
        },
      ),
    );
  });
});
