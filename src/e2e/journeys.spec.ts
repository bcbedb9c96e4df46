// Eight journeys by keyboard alone: each ends where it should, within so many keys, and what is heard on the way is on record.
import type { Locator } from "@playwright/test";
import { loadDataset } from "../../data/pipeline/load.ts";
import { expect, LANGUAGES, test } from "./fixtures.ts";
import { openJourney, type Journey } from "./said.ts";
import { YEARS } from "./tables.ts";

const { story } = loadDataset("data");

// A listener's page does not fly.
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));

const HEADING = ".card:not(.sights) h3";
const root = (page: Journey["page"]) => page.locator("html");

/** Past the page's head, at the map. */
async function skipToMap({ press, page }: Journey): Promise<void> {
  await press("Tab");
  await press("Enter");
  await expect(page.locator("#map-zoom button").first()).toBeVisible();
}

/** Whether a text stays as it is. */
async function isAtRest(text: Locator): Promise<boolean> {
  const before = await text.textContent();
  await text.page().waitForTimeout(600);
  return before === (await text.textContent());
}

interface Told {
  readonly name: string;
  readonly path: string;
  /** So many keys it may take. */
  readonly most: number;
  readonly go: (journey: Journey, language: "en" | "vi") => Promise<void>;
}

const JOURNEYS: readonly Told[] = [
  {
    name: "members-in-2020",
    path: "",
    most: 14,
    go: async (journey) => {
      await skipToMap(journey);
      await journey.tabTo("input[type=range]");
      await journey.press("ArrowLeft", YEARS.filter((year) => year > 2020).length);
      await expect(root(journey.page)).toHaveAttribute("data-year", "2020");
      await expect(journey.page.getByRole("slider")).toHaveAttribute("aria-valuetext", /2020/);
      await journey.note();
    },
  },
  {
    name: "hanoi-and-back",
    path: "",
    most: 9,
    go: async (journey) => {
      await journey.tabTo("#search");
      await journey.type("hano");
      await expect(journey.page.locator("#found-0")).toBeVisible();
      await journey.press("Enter");
      await journey.isAt(HEADING);
      await journey.press("Escape");
      await journey.isAt("#search");
      await expect(journey.page.locator(".card")).toHaveCount(0);
    },
  },
  {
    name: "koreas-csv",
    path: "",
    most: 13,
    go: async (journey, language) => {
      await journey.tabTo("#search");
      await journey.type(language === "en" ? "korea" : "han q");
      await expect(journey.page.locator("#found-0")).toBeVisible();
      await journey.press("Enter");
      await journey.isAt("#country-heading");
      const download = journey.page.waitForEvent("download");
      await journey.press("Tab");
      await journey.press("Enter");
      await journey.tabTo(".take button");
      await journey.press("Enter");
      expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    },
  },
  {
    name: "play-and-stop",
    path: "?city=vn-hanoi",
    most: 20,
    go: async (journey) => {
      await expect(journey.page.locator(HEADING)).toBeVisible();
      await journey.hears(/Hanoi|Hà Nội/);
      await journey.tabTo(".play");
      await journey.press("Enter");
      await expect(root(journey.page)).toHaveAttribute("data-year", String(YEARS[3]));
      await journey.note();
      await journey.press("Enter");
      await journey.hears(/\d{4}/);
    },
  },
  {
    name: "the-map-unseen",
    path: "",
    most: 14,
    go: async (journey) => {
      const { page, press, isAt, tabTo } = journey;
      await skipToMap(journey);
      await tabTo("#frame");
      const button = page.locator("#map-says button");
      const whole = await button.textContent();
      await expect(page.locator("#frame")).toHaveAccessibleDescription(/\d/);
      await press("+", 2);
      await expect(button).not.toHaveText(whole ?? "");
      await journey.hears(/^says: \d/);
      await press("Tab");
      await isAt("#map-says button");
      await press("Enter");
      await isAt(".sights h3");
      // The list follows the map, which has made room for it.
      await expect.poll(() => isAtRest(page.locator(".sights h3"))).toBe(true);
      await press("Tab");
      const name = (await page.locator(":focus > span").first().textContent()) ?? "";
      const country = (await page.locator(":focus > span").last().textContent()) ?? "";
      journey.chance.push(name, country);
      await isAt(".sights a");
      await press("Enter");
      await isAt(HEADING);
      await expect(page.locator(HEADING)).toHaveText(name);
      await press("Escape");
      await isAt(".sights a");
      await press("Escape");
      await isAt("#map-says button");
    },
  },
  {
    name: "a-chart",
    path: "#vietnam-size",
    most: 6,
    go: async (journey) => {
      const { page, press, isAt, tabTo } = journey;
      await expect(page.locator("#vietnam-size a.row").first()).toBeVisible();
      await expect(page.locator("#map-zoom button").first()).toBeVisible();
      await tabTo("#vietnam-size a.row");
      await press("ArrowDown");
      await journey.note();
      await press("Enter");
      await isAt(HEADING);
      await press("Escape");
      await isAt("#vietnam-size a.row");
    },
  },
  {
    name: "the-embed-dialog",
    path: "#embed",
    most: 5,
    go: async (journey) => {
      const { page, press, isAt, tabTo } = journey;
      await expect(page.locator("#embed button")).toBeVisible();
      await tabTo("#embed button");
      await press("Enter");
      await expect(page.locator("dialog textarea")).toBeVisible();
      await journey.note();
      await press("Escape");
      await isAt("#embed button");
    },
  },
  {
    name: "the-story",
    path: "story/",
    most: 40,
    go: async (journey) => {
      const { page, press, tabTo, hears, isAt } = journey;
      const steps = await page.locator(".told > li").count();
      await expect(page.locator("#story-next")).toBeVisible();
      await tabTo("#story-next");
      for (let step = 2; step <= steps; step += 1) {
        await press("Enter");
        await hears(new RegExp(`^says: \\D*${step}\\D`));
      }
      await expect(page.locator("#story-next")).toHaveAttribute("aria-disabled", "true");
      await press("Enter");
      await isAt("#story-next");
    },
  },
];

/** Numbers, titles of the story and names that a list has by chance are the data's. */
function calm(journey: Journey, language: "en" | "vi"): string {
  const titles = story.map(({ title }) => title[language]);
  const lines = journey.log().map((line) => {
    let text = line;
    for (const title of titles) text = text.replace(title, "{title}");
    for (const name of journey.chance) text = text.replaceAll(name, "{city}");
    return text.replaceAll(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu, "#");
  });
  return `${lines.filter((line, i) => line !== lines[i - 1]).join("\n")}\n`;
}

for (const { language, root: folder } of LANGUAGES)
  for (const width of [390, 1280])
    test.describe(`${language}, ${width} px`, () => {
      test.use({ viewport: { width, height: 844 } });
      for (const { name, path, most, go } of JOURNEYS)
        test(name, async ({ page }) => {
          const journey = await openJourney(page);
          await page.goto(folder + path);
          await expect(page.locator("html")).toHaveAttribute("data-year", /\d/);
          await go(journey, language);
          expect(journey.keys()).toBeLessThanOrEqual(most);
          expect(calm(journey, language)).toMatchSnapshot(`${language}-${name}.txt`);
        });
    });
