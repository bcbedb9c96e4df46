// A page that its browser translates says, in the other language, what it would have said: at every step of a journey.
import type { Page } from "@playwright/test";
import { launchOptions } from "./launch.ts";
import { expect, LANGUAGES, test } from "./fixtures.ts";
import { BEFORE, FIRST, LAST } from "./tables.ts";
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
const year = (value: number) => (page: Page) =>
  expect(page.locator("html")).toHaveAttribute("data-year", String(value));
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
    name: "the reader comes to the search",
    act: (page) => search(page).hover(),
    done: seen(".cite"),
    read: [".now", ".play", "#places", ".milestone", ".cite", ".legend", ...FILTER.slice(3)],
  },
  { name: "Greece is searched", act: type("greece"), done: seen("#found-0"), read: FOUND },
  { name: "then Hanoi", act: type("hanoi"), done: seen("#found-0"), read: FOUND },
  { name: "Hanoi is chosen", act: choose, done: chosen("vn-hanoi"), read: FACTS },
  {
    name: "its neighbour",
    act: click('.card a[href^="?city="]'),
    done: (page) => expect(page.locator("html")).not.toHaveAttribute("data-city", "vn-hanoi"),
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
    done: year(BEFORE),
    read: [".now", ".card", ".milestone", ...COUNTRY, ...FILTER],
  },
  {
    name: "the first year",
    act: press("Home"),
    done: year(FIRST),
    read: [".now", ".card", ".milestone", ...COUNTRY, ...FILTER],
  },
  {
    name: "the last year",
    act: press("End"),
    done: year(LAST),
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
    read: [...FILTER, ".facets fieldset", ".take > p > span"],
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
    // A window that has not the focus may not write to the clipboard: pressed again then, as a reader would.
    act: (page) =>
      expect(async () => {
        await page.bringToFront();
        await click(".cite + p button")(page);
        await expect(page.locator(".cite + p [role=status]")).not.toBeEmpty({ timeout: 3000 });
      }).toPass({ timeout: 30_000 }),
    done: seen(".cite + p [role=status]"),
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
    done: year(FIRST),
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

const GROWTH: readonly Step[] = [
  { name: "it has come", act: async () => {}, done: seen(".play"), read: [".now", ".play", ".milestone"] },
  {
    name: "a year back",
    act: press("ArrowLeft"),
    done: year(BEFORE),
    read: [".now", ".milestone"],
  },
  { name: "it plays", act: click(".play"), done: async () => {}, read: [".play"] },
  { name: "it rests", act: click(".play"), done: async () => {}, read: [".play"] },
  { name: "the first year", act: press("Home"), done: year(FIRST), read: [".now", ".milestone"] },
];

const STORY: readonly Step[] = [
  { name: "it has come", act: async () => {}, done: seen("#story-next"), read: [".now-told", ".stage"] },
  ...[2, 3].map((step) => ({
    name: `step ${step}`,
    act: click("#story-next"),
    done: seen(`.steps [aria-current][href="#step-${step}"]`),
    read: [".now-told", ".steps", "body > p[role=status]"],
  })),
];

const JOURNEYS = [
  { path: "", steps: FULL },
  { path: "embed/growth/", steps: GROWTH },
  { path: "story/", steps: STORY },
] as const;

/** Where script shows what it has to say. */
const SHOWN =
  "#find,#map-panel,#map-foot,#city-card,#player,#places,#theme,#finder,.stand-in,#view-downloads,dialog";

/** Texts that are not the whole of their element: one of them would be told on after a translator has taken its place. */
const textsAmongOthers = (page: Page): Promise<readonly string[]> =>
  page.locator(SHOWN).evaluateAll((roots) =>
    roots.flatMap((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) {
        const { data, previousSibling, nextSibling, parentElement } = walker.currentNode as Text;
        const isWhole = previousSibling === null && nextSibling === null;
        if (data.trim() !== "" && !isWhole && !parentElement?.closest("svg")) texts.push(data);
      }
      return texts;
    }),
  );

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
        const told = [];
        await page.goto(root + path);
        for (const { name, act, done, read } of steps) {
          await act(page);
          await done(page);
          told.push(await settled(page, read));
          expect(await textsAmongOthers(page), name).toEqual([]);
        }

        if (when === "before") await page.addInitScript(translatePage);
        await page.goto("about:blank");
        await page.goto(root + path);
        if (when === "after") {
          await steps[0]!.act(page);
          await steps[0]!.done(page);
          await page.evaluate(translatePage);
        }
        for (const [index, { name, act, read }] of steps.entries()) {
          await act(page);
          const said = async () =>
            Object.fromEntries(
              Object.entries(await readAll(page, read)).map(([selector, text]) => [
                selector,
                unmarked(text).replaceAll(/ +/g, " ").trim(),
              ]),
            );
          await soft.poll(said, { message: name, timeout: 5000 }).toEqual(told[index]);
        }
      });

for (const { language, root } of LANGUAGES)
  test(`${language}: names, years, numbers and codes are nothing to translate; sentences are`, async ({
    page,
  }) => {
    await page.addInitScript(translatePage);
    await page.goto(`${root}?city=vn-hanoi`);
    await search(page).hover();
    await seen(".cite")(page);
    await type("cork")(page);
    const kept = [".now .big", ".isle", ".inset", "#year-control", ".card h3", "#found-0 > span", ".cite"];
    for (const selector of kept) {
      await expect(page.locator(selector).first()).toHaveText(/./);
      await expect(page.locator(selector).filter({ hasText: "⟦" }), selector).toHaveCount(0);
    }
    for (const selector of [".now .what", ".card li", "#found-0 small", ".milestone", "h1", ".asked p"])
      await expect(page.locator(selector).first(), selector).toContainText("⟦");
  });
