// What the dialog is fetched with: what is written is what is read, and a pack that is broken is not read at all.
import { expect, test } from "vitest";
import { EMBED_KEYS } from "../i18n/key-sets.ts";
import { readEmbedDialogData } from "../model/embed-dialog-data.ts";
import { buildEmbedDialogData } from "./embed-dialog-data.ts";
import { PAGES } from "./pages.ts";

const titled = PAGES.map((page) => ({ page, headline: `${page.view} ${page.language}` }));
const frozen = titled.map(({ page, headline }) => ({ page: { ...page, edition: "2025-12" }, headline }));
const whole = buildEmbedDialogData("vi", titled, ["VN", "KR"], frozen);
const [view] = whole.views;

test.each([
  { edition: "of an edition", pack: whole },
  { edition: "of none", pack: buildEmbedDialogData("en", titled, [], []) },
])("$edition: what is written is what is read", ({ pack }) =>
  expect(readEmbedDialogData(JSON.parse(JSON.stringify(pack)), EMBED_KEYS)).toEqual(pack),
);

test("each view has the titles of its own pages, and of the edition's", () => {
  for (const { name, titles, frozenTitles } of whole.views)
    for (const [language, title] of Object.entries(titles)) {
      expect([name, `embed-${name}`]).toContain(title.replace(` ${language}`, ""));
      expect(frozenTitles[language]).toBe(title);
    }
});

test.each<[what: string, json: unknown, message: string]>([
  ["nothing", null, "is null"],
  ["no words", { ...whole, words: null }, "no words"],
  ["a word less", { ...whole, words: { ...whole.words, embedTitle: undefined } }, "embedTitle"],
  ["no view", { ...whole, views: [] }, "views"],
  ...(["name", "titles", "places", "player", "pictures", "frozenTitles"] as const).map(
    (key): [string, unknown, string] => [
      `a view without ${key}`,
      { ...whole, views: [view, { ...view, [key]: undefined }] },
      "views",
    ],
  ),
  ["no languages", { ...whole, languages: "en" }, "languages"],
  ["a language without a name", { ...whole, languages: [{ code: "en" }] }, "languages"],
  ["a language without a code", { ...whole, languages: [{ name: "English" }] }, "languages"],
  ["no countries", { ...whole, countries: null }, "countries"],
  ["a country that is none", { ...whole, countries: ["VN", 1] }, "countries"],
  ["an edition that is none", { ...whole, edition: "2025" }, "edition"],
  ["no word on editions", { ...whole, edition: undefined }, "edition"],
])("%s is not read", (_, json, message) =>
  expect(() => readEmbedDialogData(json, EMBED_KEYS)).toThrow(message),
);
