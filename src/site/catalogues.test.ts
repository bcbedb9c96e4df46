// Every catalogue has English's keys with English's holes, none empty; numbers, dates and order follow the language.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WRITTEN, type CatalogueFile } from "./catalogues.ts";
import { PAGE_KEYS } from "../i18n/key-sets.ts";
import { en } from "../i18n/en.ts";
import { LANGUAGES } from "./languages.ts";
import { createDigits, createLocale, formatDate, type Key } from "../i18n/translate.ts";
import { fillHoles, holesOf, pluralsOf } from "../i18n/message.ts";

const keys = Object.keys(en) as Key[];
const fileOf = (language: string): CatalogueFile => WRITTEN.get(language)!;

test("the folder's catalogues are the languages, English first, and each is called by its code", () => {
  expect(LANGUAGES[0]).toBe("en");
  expect([...WRITTEN.keys()].toSorted()).toEqual(LANGUAGES.toSorted());
});

describe.each(LANGUAGES)("%s", (language) => {
  const { meta, words } = fileOf(language);

  test("same keys", () => expect(Object.keys(words).toSorted()).toEqual(keys.toSorted()));
  test("same holes", () => {
    const holes = (texts: Readonly<Record<Key, string>>) =>
      keys.map((key) => [key, holesOf(texts[key] ?? "").toSorted()]);
    expect(holes(words)).toEqual(holes(en));
  });
  test("nothing empty, nothing padded, no hole left open", () => {
    for (const key of keys) {
      expect(words[key], key).toMatch(/\S/);
      expect(words[key].trim() + (words[key].endsWith("\n") ? "\n" : ""), key).toBe(words[key]);
      const filled = fillHoles(
        words[key],
        Object.fromEntries(holesOf(words[key]).map((name) => [name, 1])),
        String,
        () => "other",
      );
      expect(filled, key).not.toMatch(/[{}#]/);
    }
  });
  test("a word that goes by a number has a form for every number there is", () => {
    const rules = new Intl.PluralRules(meta.tag);
    const needed = new Set(Array.from({ length: 2000 }, (_, number) => rules.select(number)));
    for (const key of keys)
      for (const { name, forms } of pluralsOf(words[key]))
        expect(
          [...needed].filter((category) => !forms.has(category)),
          `${key}, ${name}`,
        ).toEqual([]);
  });
  test("its tag is one that Intl knows, and its direction that of its script", () => {
    expect(Intl.NumberFormat.supportedLocalesOf(meta.tag)).toEqual([meta.tag]);
    const strong = /[\u0590-\u08ff]/.test(words.title) ? "rtl" : "ltr";
    expect(meta.direction).toBe(strong);
  });
  test("a number is read back from what is written", () => {
    const { number } = createLocale(meta, words);
    const zero = number(0).codePointAt(0)!;
    const read = (text: string): number =>
      Number(
        Array.from(text, (letter) => letter.codePointAt(0)! - zero)
          .filter((digit) => digit >= 0 && digit <= 9)
          .join(""),
      );
    fc.assert(fc.property(fc.nat(), (value) => read(number(value)) === value));
  });
  test("short numbers are written as Intl writes them", () => {
    const { number } = createLocale(meta, words);
    const small = fc.integer({ min: -1200, max: 1200 });
    fc.assert(fc.property(small, (value) => number(value) === value.toLocaleString(meta.tag)));
  });
  test("years carry no separator and stand in the language's digits; words are left as they are", () => {
    const { t, digits } = createLocale(meta, words);
    expect(t("joinedIn", { year: "2025" })).toContain(digits(2025));
    expect(digits(2025)).toHaveLength(4);
    expect(digits("0123456789")).toBe(
      [..."0123456789"].map((digit) => Number(digit).toLocaleString(meta.tag)).join(""),
    );
    expect(t("cityOther", { name: "UNESCO 2019" })).toContain("UNESCO 2019");
  });
});

/** What ends in "s", or stands before it, and is no noun. */
const NO_NOUN = /\b(?:as|has|in|is|it|of|on|this|was)\b/;

test("English has the singular of every noun that a number stands before", () => {
  const bare = keys.flatMap((key) => {
    const ones = Object.fromEntries(pluralsOf(en[key]).map(({ name }) => [name, 1]));
    const text = fillHoles(en[key], ones, String, () => "one");
    // A year is no number of anything.
    const nouns = text
      .replaceAll(/(?:Before|In|in) \{\w+\}/g, "")
      .matchAll(/\{\w+\}(?: [a-z]+)? [A-Za-z]+s\b/g);
    return [...nouns].flatMap(([noun]) => (NO_NOUN.test(noun) ? [] : [`${key}: ${noun}`]));
  });
  expect(bare).toEqual([]);
});

test("only Vietnamese carries a claimant on the archipelagos", () => {
  for (const language of LANGUAGES.filter((each) => each !== "vi"))
    for (const key of ["hoangSa", "truongSa"] as const)
      expect(fileOf(language).words[key]).not.toMatch(/[(（,:]/);
  expect(fileOf("vi").words.hoangSa).toBe("Quần đảo Hoàng Sa (Việt Nam)");
});

test("every language but the two of the data says that it waits for its reader", () => {
  const waiting = LANGUAGES.filter((language) => fileOf(language).meta.unreviewed !== null);
  expect(waiting).toEqual(LANGUAGES.filter((language) => language !== "en" && language !== "vi"));
});

test("script gets no key twice", () => expect(new Set(PAGE_KEYS).size).toBe(PAGE_KEYS.length));

test.each([
  ["en", "2024-02-14", "14 February 2024"],
  ["en", "2024-02", "February 2024"],
  ["en", "2024", "2024"],
  ["en", "2013-10-21/2013-10-23", "21–23 October 2013"],
  ["en", "2013-10-30/2013-11-02", "30 October 2013 – 2 November 2013"],
  ["vi", "2024-02-14", "14/2/2024"],
  ["vi", "2024-02", "2/2024"],
  ["vi", "2013-10-21/2013-10-23", "21–23/10/2013"],
  ["fr", "2024-02-14", "14 février 2024"],
  ["es", "2024-02", "febrero de 2024"],
  ["ko", "2024-02-14", "2024년 2월 14일"],
  ["ar", "2024-02-14", "١٤ فبراير ٢٠٢٤"],
])("%s writes %s as %s", (language, iso, text) => expect(formatDate(iso, fileOf(language).meta)).toBe(text));

test.each(["", "24", "2024-2", "2024-02-14T00:00", "2024-13-45/"])("%j is no date", (iso) =>
  expect(() => formatDate(iso, fileOf("en").meta)).toThrow(),
);

test("digits: Arabic's are its own, English's are left alone", () => {
  expect(createDigits("٠")("2019, 2021")).toBe("٢٠١٩, ٢٠٢١");
  expect(createDigits("0")(2025)).toBe("2025");
});
