// A page that is translated goes on telling the truth in each engine: search, card, filter, player and year.
import { translatePage, unmarked } from "../translator.ts";
import { clickOn, expectSeen, focusOn, rootAttribute, textOf } from "./page.ts";
import { ask, type Tab } from "./tab.ts";
import { expect, test } from "./test.ts";
import { YEARS } from "./years.ts";

const SLIDER = "input[type=range]";

async function search(tab: Tab, text: string): Promise<void> {
  await focusOn(tab, "#search");
  await ask(tab, () => document.querySelector<HTMLInputElement>("#search")?.select());
  await tab.type(text);
}

/** What the page says on a reader's way. */
async function readJourney(tab: Tab): Promise<readonly string[]> {
  const readings: string[] = [];
  const read = async (...selectors: readonly string[]): Promise<void> => {
    for (const selector of selectors) readings.push(unmarked(await textOf(tab, selector)));
  };
  await search(tab, "greece");
  await expectSeen(tab, "#found-0.country");
  await search(tab, "hanoi");
  await expectSeen(tab, "#found-0.asia-pacific");
  await read("#found", ".search [role=status]");
  await tab.press("Enter");
  await expect.poll(() => rootAttribute(tab, "data-city")).toBe("vn-hanoi");
  await expectSeen(tab, ".card details");
  await read(".card h3", ".card .where", ".card > p");
  await search(tab, "cork");
  await expectSeen(tab, "#found-0.europe-north-america");
  await tab.press("Enter");
  await expect.poll(() => rootAttribute(tab, "data-city")).toBe("ie-cork");
  await read(".card h3", ".card .where", ".card > p");
  await clickOn(tab, ".card a[data-country]");
  await expectSeen(tab, "#country-heading");
  await read("#country-heading", ".country-view > p", ".filtered", ".asked");
  await clickOn(tab, ".play");
  await expect.poll(() => textOf(tab, ".play")).not.toBe("");
  await read(".play");
  await clickOn(tab, ".play");
  await focusOn(tab, SLIDER);
  await tab.press("Home");
  await expect.poll(() => rootAttribute(tab, "data-year")).toBe(YEARS[0]!.year);
  await read(".play", ".now .what", "#country-heading", ".country-view > p", ".filtered", ".asked", ".cite");
  return readings;
}

for (const root of ["", "vi/"])
  test(`/${root}: says the same, translated or not`, async ({ open, site }) => {
    test.setTimeout(180_000);
    const journeys = [];
    for (const isTranslated of [false, true]) {
      const tab = await open({ width: 700, height: 900, webgl: false, still: true });
      await tab.goto(`${site.origin}/${root}`);
      await expectSeen(tab, "#map-zoom button", 60_000);
      await focusOn(tab, "#search");
      await expectSeen(tab, ".cite", 60_000);
      if (isTranslated) await ask(tab, translatePage);
      journeys.push(await readJourney(tab));
    }
    expect(journeys[1]).toEqual(journeys[0]);
  });
