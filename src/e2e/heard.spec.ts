// What is heard and where the focus is: the map in words whichever map is up, each choice said once, no focus lost.
import type { Page } from "@playwright/test";
import { expect, LANGUAGES, test } from "./fixtures.ts";
import { launchOptions } from "./launch.ts";
import { openJourney } from "./said.ts";
import { spotsOf } from "./spots.ts";
import { FIRST, PLACED, placedAt, YEARS } from "./tables.ts";
import { worldLive, zoomToLive } from "./zoom-to-live.ts";

test.use({ launchOptions: launchOptions(true) });
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));

const HEADING = ".card:not(.sights) h3";
const inView = (page: Page) => page.locator("#map-says button");
const numberIn = async (page: Page): Promise<number> =>
  Number(/\d+/.exec((await inView(page).textContent()) ?? "")?.[0]);
const onPage = (page: Page) => page.evaluate(() => document.activeElement === document.body);
/** The stop that a reader by keyboard comes to: the poster's frame, or MapLibre's canvas. */
const stop = (page: Page) => page.locator('#frame[tabindex="0"], #gl canvas');

for (const { language, root } of LANGUAGES)
  test(`${language}: the map is told in words, by the poster and by MapLibre alike, and the list of what is in view follows it`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(root);
    await expect(inView(page)).toHaveText(new RegExp(`^${PLACED} `));
    const told = (year: number) => new RegExp(`${year}\\D+${placedAt(year)}\\D`);
    const last = YEARS.at(-1) ?? 0;
    await expect(stop(page)).toHaveAccessibleDescription(told(last));
    const still = (await stop(page).getAttribute("aria-label")) ?? "";
    await zoomToLive(page);
    // One stop, named once; its words are in the tree though the poster is not seen.
    await expect(stop(page)).toHaveCount(1);
    await expect(stop(page)).toHaveAccessibleDescription(told(last));
    await expect(stop(page)).not.toHaveAccessibleName(still);
    await expect(page.locator("#frame")).toHaveAccessibleName(/^\p{L}+( \p{L}+)?$/u);
    await expect(page.locator("#frame")).toMatchAriaSnapshot(`
      - paragraph: /${last}\\D+${PLACED}\\D/
      - button /\\d+/
    `);
    const near = await numberIn(page);
    expect(near).toBeLessThan(PLACED);
    await inView(page).press("Enter");
    const listed = page.locator(".sights li");
    await expect.poll(async () => (await listed.count()) === (await numberIn(page))).toBe(true);
    await page.locator("#map-zoom button").nth(1).press("Enter");
    await page.locator("#map-zoom button").nth(1).press("Enter");
    await expect.poll(() => numberIn(page)).toBeGreaterThan(near);
    await expect.poll(async () => (await listed.count()) === (await numberIn(page))).toBe(true);
    await page.getByRole("slider").press("Home");
    await expect(listed).toHaveCount(placedAt(FIRST));
    await expect(stop(page)).toHaveAccessibleDescription(told(FIRST));
  });

test("who moves the map by keys hears once, at rest, how many cities are in view, on either map", async ({
  page,
}) => {
  test.slow();
  const journey = await openJourney(page);
  await page.goto("");
  await stop(page).focus();
  const move = async (keys: readonly string[]): Promise<void> => {
    await journey.note();
    const before = journey.log().length;
    const shown = await inView(page).textContent();
    for (const key of keys) await stop(page).press(key);
    await expect(inView(page)).not.toHaveText(shown ?? "");
    await expect(async () => {
      await journey.note();
      const said = journey.log().slice(before);
      const counts = said.filter((line) => /^says: \d/.test(line) && line !== `says: ${shown}`);
      expect(counts).toEqual([`says: ${await inView(page).textContent()}`]);
    }).toPass({ timeout: 20_000 });
  };
  await move(["+", "+"]);
  // The years are told by themselves.
  await page.getByRole("slider").press("Home");
  await page.getByRole("slider").press("End");
  await zoomToLive(page);
  await stop(page).focus();
  await move(["-", "-"]);
});

test("where nothing can be panned no key is promised that pans, on either map", async ({ page }) => {
  await page.goto("");
  await expect(stop(page)).toHaveAccessibleName(/plus and minus/);
  await expect(stop(page)).not.toHaveAccessibleName(/arrow/);
  await stop(page).press("+");
  await expect(stop(page)).toHaveAccessibleName(/arrow keys move/);
  await worldLive(page);
  await expect(stop(page)).not.toHaveAccessibleName(/arrow/);
});

test("a city that a pointer or the address chooses is said once, in a line that was there before", async ({
  page,
}) => {
  const journey = await openJourney(page);
  const cities = async () => journey.log().filter((line) => line.startsWith("says:"));
  await page.goto("?city=vn-hanoi");
  await journey.hears(/Hanoi, Viet Nam/);
  // What the address asks for is the next stop.
  expect(await onPage(page)).toBe(true);
  await page.keyboard.press("Tab");
  await expect(page.locator(".card a[data-country]")).toBeFocused();
  await page.goto("?region=asia-pacific");
  await expect(page.locator("#map-zoom button").first()).toBeVisible();
  const { left, top } = (await spotsOf(page, "asia-pacific")).find(({ id }) => id === "jp-okayama")!;
  await page.mouse.click(left, top);
  await journey.hears(/Okayama, Japan/);
  expect(await cities()).toHaveLength(2);
  const near = page.locator('.card a[href^="?city="]').first();
  const name = (await near.textContent()) ?? "";
  await near.press("Enter");
  await journey.hears(new RegExp(name, "u"));
  await expect(page.locator(HEADING)).toHaveText(name);
  await page.keyboard.press("Escape");
  await expect(page.locator(".card")).toHaveCount(0);
  expect(await onPage(page)).toBe(false);
  expect(await cities()).toHaveLength(3);
});

test("whatever takes away what had the focus, it stays near", async ({ page }) => {
  await page.goto("?country=KR&regions=asia-pacific");
  await expect(page.locator("#country-heading")).toBeVisible();
  const away = async (selector: string): Promise<void> => {
    const element = page.locator(selector).first();
    await element.press("Enter");
    await expect(element).toHaveCount(0);
    await expect.poll(() => onPage(page), { message: selector }).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.closest("header"))).toBe(null);
  };
  await away(".country-view .close");
  await page.goto("?country=KR&regions=asia-pacific&awards=2015");
  await expect(page.locator("#country-heading")).toBeVisible();
  await away('.asked button:text-is("Remove all filters")');
  await page.goto("?country=KR&regions=asia-pacific");
  await away(".filtered button");
  await page.goto("?region=vietnam");
  await away("#map-zoom button:last-child:not([aria-label])");
});

test("whoever has gone on while a card or the list is fetched is not called back", async ({ page }) => {
  const journey = await openJourney(page);
  let bring = (): void => {};
  const asked = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await page.route(/\/assets\/city-cards-[^/]*\.js$/, async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto("");
  await expect(page.locator("#vietnam-size a.row").first()).toBeVisible();
  await inView(page).press("Enter");
  const row = page.locator("#vietnam-size a.row").first();
  await row.press("Enter");
  await page.keyboard.press("Tab");
  const next = page.locator("#vietnam-size .quiet a").first();
  await expect(next).toBeFocused();
  bring();
  await expect(page.locator(HEADING)).toBeVisible();
  await journey.hears(new RegExp((await page.locator(HEADING).textContent()) ?? "", "u"));
  await expect(next).toBeFocused();
});

test("what goes together with all that followed it leaves the focus at what comes next", async ({ page }) => {
  await page.goto("");
  await expect(inView(page)).toBeVisible();
  await page.evaluate(() => {
    const list = document.body.appendChild(document.createElement("div"));
    list.innerHTML = ["a", "b", "c", "d", "e"].map((id) => `<button id="go-${id}">${id}</button>`).join("");
    list.querySelector<HTMLElement>("#go-b")?.focus();
    for (const id of ["b", "c"]) list.querySelector(`#go-${id}`)?.remove();
  });
  await expect(page.locator("#go-d")).toBeFocused();
});

test("an option that takes the place of the active one is another element, which is told", async ({
  page,
}) => {
  await page.goto("");
  const field = page.locator("#search");
  await field.pressSequentially("h");
  const first = page.locator("#found-0");
  await expect(first).toBeVisible();
  const before = await first.elementHandle();
  await field.pressSequentially("ano");
  await expect(first).toContainText("Hanoi");
  await expect(field).toHaveAttribute("aria-activedescendant", "found-0");
  expect(await before?.evaluate((option) => option.isConnected && option.id === "found-0")).toBe(false);
});

test("no text of a card is a mark alone", async ({ page }) => {
  await page.goto("?city=vn-hanoi");
  const card = page.locator(".card:not(.sights)");
  await expect(card.locator("a[translate=no]").first()).toBeAttached();
  await card.locator("summary").click();
  const texts = await card.evaluate((whole) => {
    const walker = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
    const all: string[] = [];
    while (walker.nextNode()) all.push(walker.currentNode.textContent ?? "");
    return all.filter((text) => text.trim() !== "" && text !== "×");
  });
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter((text) => !/[\p{L}\p{N}]/u.test(text))).toEqual([]);
  await expect(card.locator("summary")).toHaveAccessibleName(/Hanoi/);
  await expect(card.locator("p > .source").first()).toHaveAccessibleName(/: \p{L}+$/u);
});

test("the map that comes up takes no focus from a reader who has none, and the next Tab goes on from there", async ({
  page,
}) => {
  await page.goto("");
  await zoomToLive(page);
  expect(await onPage(page)).toBe(true);
  await page.locator("#search").focus();
  await page.keyboard.press("Tab");
  expect(await onPage(page)).toBe(false);
});

test("who goes through the story by Tab hears the links alone; a step by the button is one sentence", async ({
  page,
}) => {
  const journey = await openJourney(page);
  await page.goto("story/");
  await expect(page.locator("#story-next")).toBeVisible();
  await page.locator(".told a").first().focus();
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(page.locator("html")).not.toHaveAttribute("data-year", String(FIRST), { timeout: 100 });
  }).toPass();
  await expect(page.locator(".told a:focus")).toBeVisible();
  await page.locator("#story-next").press("Enter");
  await journey.hears(/^says: Step/);
  expect(journey.log().filter((line) => line.startsWith("says:"))).toHaveLength(1);
});

test("while the page starts on a slow processor, no Tab passes over the field that finds", async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 20 });
  await page.goto("", { waitUntil: "commit" });
  await page.locator("#search").waitFor({ state: "attached" });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.locator("#search")).toBeFocused();
  await page.keyboard.type("hano");
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await expect(page.locator("#found-0")).toContainText("Hanoi");
  await expect(page.locator("#search")).toHaveValue("hano");
});

test("dots that stand for awards are told in words", async ({ page }) => {
  await page.goto("embed/awards/");
  const dots = page.locator(".tally td").getByRole("img");
  await expect(dots.first()).toHaveAccessibleName(/^\d+ awards?$/);
  for (const cell of await dots.all()) await expect(cell).toHaveAccessibleName(/\p{L}/u);
});
