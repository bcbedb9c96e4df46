// A page that its browser translates says, in the other language, what it would have said: at every step of a journey.
import type { Page } from "@playwright/test";
import { launchOptions } from "./launch.ts";
import { expect, LANGUAGES, test } from "./site.ts";
import { translatePage, unmarked } from "./translator.ts";

// The poster alone: its change-over is tested elsewhere, and here it would only take time.
test.use({ launchOptions: launchOptions(false) });

interface Step {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
  /** What is there once the step is done. */
  readonly done: (page: Page) => Promise<void>;
  /** Where it is read what became of it. */
  readonly read: readonly string[];
}

const search = (page: Page) => page.locator("#search");
const slider = (page: Page) => page.locator("input[type=range]");
const seen = (selector: string) => (page: Page) =>
  expect(page.locator(selector).filter({ visible: true }).first()).toBeVisible();
const click = (selector: string) => (page: Page) =>
  page.locator(selector).filter({ visible: true }).first().click();
const press = (key: string) => (page: Page) => slider(page).press(key);
const type = (text: string) => (page: Page) => search(page).fill(text);
const choose = (page: Page) => search(page).press("Enter");
const year = (value: string) => (page: Page) =>
  expect(page.locator("html")).toHaveAttribute("data-year", value);
const chosen = (id: string) => (page: Page) => expect(page.locator("html")).toHaveAttribute("data-city", id);

const FACTS = [".card h3", ".card .where", ".card > ul", ".card > p"];
const FOUND = ["#found", ".search [role=status]"];
const COUNTRY = ["#country-heading", ".country-view > p", ".country-view .bars", ".country-view dl"];
const FILTER = [
  ".asked",
  ".filtered",
  ".cite",
  ".filters > summary",
  "#finder > details:not(.filters) > summary",
];

const FULL: readonly Step[] = [
  {
    name: "the page has come",
    act: async () => {},
    done: seen(".cite"),
    read: [".now", ".play", "#places", ".milestone", ".cite", ".legend", ...FILTER.slice(3)],
  },
  { name: "Greece is searched", act: type("greece"), done: seen("#found-0"), read: FOUND },
  { name: "then Hanoi", act: type("hanoi"), done: seen("#found-0"), read: FOUND },
  { name: "Hanoi is chosen", act: choose, done: chosen("vn-hanoi"), read: FACTS },
  {
    name: "its neighbour",
    act: click('.card a[href="?city=vn-son-la"]'),
    done: chosen("vn-son-la"),
    read: FACTS,
  },
  {
    name: "nobody is searched",
    act: type("zzzz"),
    done: seen(".search p.found"),
    read: [".search [role=status]"],
  },
  { name: "nobody else is searched", act: type("zzzzz"), done: seen(".search p.found"), read: FOUND },
  { name: "then Cork", act: type("cork"), done: seen("#found-0"), read: FOUND },
  { name: "Cork is chosen", act: choose, done: chosen("ie-cork"), read: FACTS },
  {
    name: "its country is opened",
    act: click(".card a[data-country]"),
    done: seen("#country-heading"),
    read: [...COUNTRY, ...FILTER],
  },
  {
    name: "a year back",
    act: press("ArrowLeft"),
    done: year("2024"),
    read: [".now", ".card", ".milestone", ...COUNTRY, ...FILTER],
  },
  {
    name: "the first year",
    act: press("Home"),
    done: year("2013"),
    read: [".now", ".card", ".milestone", ...COUNTRY, ...FILTER],
  },
  {
    name: "the last year",
    act: press("End"),
    done: year("2025"),
    read: [".now", ...COUNTRY, ".asked", ".cite"],
  },
  {
    name: "the country is left",
    act: click(".country-view .close"),
    done: (page) => expect(page.locator("#country-heading")).toHaveCount(0),
    read: FILTER,
  },
  {
    name: "Africa alone",
    act: async (page) => {
      await page.locator(".filters > summary").click();
      await page.locator(".facets label.africa input").check();
    },
    done: seen(".filtered"),
    read: [...FILTER, ".facets fieldset", "#countries", "#regions .standing"],
  },
  {
    name: "and Europe",
    act: (page) => page.locator(".facets label.europe-north-america input").check(),
    done: (page) => expect(page.locator(".asked button")).toHaveCount(4),
    read: [...FILTER, ".facets fieldset", ".take"],
  },
  {
    name: "the table",
    act: click("#finder > details:not(.filters) > summary"),
    done: seen(".table [role=row]"),
    read: [".table .head", ".table [role=row]:nth-child(-n+9)", "#finder > details:not(.filters) > p"],
  },
  {
    name: "the other way round",
    act: click(".table [role=columnheader] button"),
    done: (page) =>
      expect(page.locator(".table [role=columnheader]").first()).toHaveAttribute("aria-sort", /.+/),
    read: [".table .head", ".table [role=row]:nth-child(-n+9)"],
  },
  {
    name: "the citation is copied",
    act: click(".cite + p button"),
    done: (page) => expect(page.locator(".cite + p [role=status]")).not.toBeEmpty(),
    read: [".cite", ".cite + p"],
  },
  {
    name: "Africa is given up",
    act: click(".asked button"),
    done: (page) => expect(page.locator(".asked button")).toHaveCount(2),
    read: [...FILTER, ".cite + p"],
  },
  { name: "it plays", act: click(".play"), done: async () => {}, read: [".play"] },
  { name: "it rests", act: click(".play"), done: async () => {}, read: [".play"] },
  {
    name: "at the first year again",
    act: press("Home"),
    done: year("2013"),
    read: [".now", ".asked", ".cite", ".standing"],
  },
  {
    name: "the dialog",
    act: click("#embed button"),
    done: seen("dialog textarea"),
    read: ["dialog .part", "#embed-hint"],
  },
  {
    name: "another form of the code",
    act: (page) => page.locator("dialog [name=embed-form]").nth(2).check(),
    done: (page) => expect(page.locator("dialog textarea")).toHaveValue(/<learning-cities/),
    read: ["#embed-hint"],
  },
  {
    name: "its code is copied",
    act: click("dialog .copy"),
    done: (page) => expect(page.locator("dialog .copy + [role=status]")).not.toBeEmpty(),
    read: ["dialog .part:last-child > p"],
  },
];

const YEARS: readonly Step[] = [
  { name: "it has come", act: async () => {}, done: seen(".play"), read: [".now", ".play", ".milestone"] },
  { name: "a year back", act: press("ArrowLeft"), done: year("2024"), read: [".now", ".milestone"] },
  { name: "it plays", act: click(".play"), done: async () => {}, read: [".play"] },
  { name: "it rests", act: click(".play"), done: async () => {}, read: [".play"] },
  { name: "the first year", act: press("Home"), done: year("2013"), read: [".now", ".milestone"] },
];

const STORY: readonly Step[] = [
  { name: "it has come", act: async () => {}, done: seen("#story-next"), read: [".now-told", ".stage"] },
  ...["2015", "2016"].map((value) => ({
    name: value,
    act: click("#story-next"),
    done: year(value),
    read: [".now-told", ".steps", "#story-said"],
  })),
];

const JOURNEYS = [
  { path: "", steps: FULL },
  { path: "embed/growth/", steps: YEARS },
  { path: "story/", steps: STORY },
] as const;

/** Left as it is whatever the language: names, years, numbers, codes. */
const KEPT = [".now .big", ".isle", "#year-control", ".card h3", ".cite"];

/** What is seen at a selector. */
const textAt = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .filter({ visible: true })
    .evaluateAll((all: readonly HTMLElement[]) =>
      all.map(({ innerText }) => innerText.replaceAll(/\s+/g, " ").trim()).join(" | "),
    );

/** What is seen at all of them. */
async function readAll(page: Page, selectors: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const readings: Record<string, string> = {};
  for (const selector of selectors) readings[selector] = await textAt(page, selector);
  return readings;
}

/** What is seen there once it rests: numbers run for a while. */
async function settled(page: Page, selectors: readonly string[]): ReturnType<typeof readAll> {
  let last = {};
  await expect
    .poll(
      async () => {
        const before = last;
        last = await readAll(page, selectors);
        return JSON.stringify(last) === JSON.stringify(before);
      },
      { intervals: [200] },
    )
    .toBe(true);
  return last;
}

/** Everything that is untrue is named, not the first of it alone. */
const soft = expect.configure({ soft: true });

for (const { language, root } of LANGUAGES)
  for (const { path, steps } of JOURNEYS)
    for (const when of ["before", "after"] as const)
      test(`${language} /${path}: translated ${when} the script comes, it says the same`, async ({
        page,
        context,
      }) => {
        test.setTimeout(120_000);
        await context.grantPermissions(["clipboard-read", "clipboard-write"]);
        const translated = await context.newPage();
        const faults: string[] = [];
        translated.on("pageerror", ({ message }) => faults.push(message));
        if (when === "before") await translated.addInitScript(translatePage);
        await translated.goto(root + path);
        await page.goto(root + path);
        if (when === "after") {
          await steps[0]!.done(translated);
          await translated.evaluate(translatePage);
        }
        for (const { name, act, done, read } of steps) {
          await page.bringToFront();
          await act(page);
          await done(page);
          const told = await settled(page, read);
          await translated.bringToFront();
          await act(translated);
          await soft
            .poll(
              async () => {
                const said = await readAll(translated, read);
                return Object.fromEntries(Object.entries(said).map(([at, text]) => [at, unmarked(text)]));
              },
              { message: name, timeout: 5000 },
            )
            .toEqual(told);
        }
        expect(faults).toEqual([]);
      });
