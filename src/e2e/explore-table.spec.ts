// The table, the country's view and the downloads: by keyboard, by number, and no more drawn than is seen.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { csvParse } from "d3-dsv";
import { expect, LANGUAGES, test } from "./fixtures.ts";
import { CITIES, LAST, LISTED, listedIn, placedIn } from "./tables.ts";

const status = (page: Page) => page.locator(".asked > p:first-child");
const rows = (page: Page) => page.locator(".table :not(.head) > [role=row]");
const column = (page: Page, index: number) =>
  rows(page).evaluateAll((all, i) => all.map((row) => row.children[i]?.textContent ?? ""), index);

async function openTable(page: Page): Promise<void> {
  await page.locator("#search").hover();
  await expect(status(page)).toContainText(/[1-9]/);
  await page.locator("#finder > details summary").last().click();
  await expect(page.locator(".table")).toBeVisible();
}

for (const { language, root } of LANGUAGES) {
  test(`${language}: all cities, sorted as the language sorts, by either end of each column`, async ({
    page,
  }) => {
    await page.goto(root);
    await openTable(page);
    await expect(rows(page)).toHaveCount(LISTED);
    const collator = new Intl.Collator(language);
    const isSorted = (texts: readonly string[]) =>
      texts.every((text, i) => i === 0 || collator.compare(texts[i - 1]!, text) <= 0);
    const heads = page.locator(".table [role=columnheader]");
    await expect(heads.nth(1)).toHaveAttribute("aria-sort", "ascending");
    expect(isSorted(await column(page, 1))).toBe(true);

    await heads.nth(0).getByRole("button").press("Enter");
    await expect(heads.nth(0)).toHaveAttribute("aria-sort", "ascending");
    await expect(heads.nth(1)).not.toHaveAttribute("aria-sort");
    expect(isSorted(await column(page, 0))).toBe(true);
    await expect(page).toHaveURL(/sort=name/);

    await heads.nth(2).getByRole("button").click();
    await expect(heads.nth(2)).toHaveAttribute("aria-sort", "descending");
    const years = (await column(page, 2)).map((text) => Number(/\d{4}/.exec(text)?.[0]));
    expect(years[0]).toBe(LAST);
    expect(years.every((year, i) => i === 0 || years[i - 1]! >= year)).toBe(true);
    await page.reload();
    await openTable(page);
    await expect(heads.nth(2)).toHaveAttribute("aria-sort", "descending");
  });
}

test("the year and the filters decide what is in it, and the count is announced", async ({ page }) => {
  await page.goto("?year=2016");
  await openTable(page);
  const count = await rows(page).count();
  await expect(status(page)).toContainText(new RegExp(`^${count} of ${count} .*2016`));
  await page.locator("input[type=range]").press("End");
  await expect(rows(page)).toHaveCount(LISTED);
  await page.locator("#search").fill("sa");
  await page.locator("#search").press("ArrowUp");
  await page.locator("#search").press("Enter");
  const left = await rows(page).count();
  expect(left).toBeLessThan(LISTED);
  await expect(status(page)).toContainText(new RegExp(`^${left} of ${LISTED}`));
  await expect(page.locator("#finder > details summary").last()).toContainText(`(${left})`);
});

test("a row chooses its city, and closing the card leads back to the row", async ({ page }) => {
  await page.goto("");
  await openTable(page);
  const row = rows(page).filter({ hasText: "Wyndham" }).getByRole("link");
  await row.press("Enter");
  await expect(page.locator(".card h3")).toHaveText("Wyndham");
  await expect(page.locator(".card h3")).toBeFocused();
  await expect(page.locator("#frame")).toBeInViewport();
  await expect(row).toHaveAttribute("aria-current", "true");
  await page.locator(".card .close").press("Enter");
  await expect(row).toBeFocused();
  await expect(row).not.toHaveAttribute("aria-current");
});

test("its head stays in view, and only the rows near the screen are drawn", async ({ page }) => {
  await page.goto("");
  await openTable(page);
  const head = page.locator(".table .head");
  await head.evaluate((element) => {
    element.scrollIntoView();
    scrollBy(0, 6000);
  });
  await expect(head).toBeInViewport();
  expect((await head.boundingBox())!.y).toBeGreaterThanOrEqual(-1);
  const drawn = () =>
    rows(page).evaluateAll(
      (all) =>
        all.filter((row) => row.firstElementChild!.checkVisibility({ contentVisibilityAuto: true })).length,
    );
  await expect.poll(drawn).toBeGreaterThan(10);
  expect(await drawn()).toBeLessThan(150);
});

test("a country by keyboard alone: from the first key to its CSV", async ({ page }) => {
  await page.goto("");
  await expect(page.locator("#search")).toBeVisible();
  for (let i = 0; i < 10; i++) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.id)) === "search") break;
  }
  await expect(page.locator("#search")).toBeFocused();
  await page.keyboard.type("korea");
  await expect(page.locator("#found-0")).toContainText(String(placedIn("KR")));
  await page.keyboard.press("Enter");
  const heading = page.locator("#country-heading");
  await expect(heading).toBeFocused();
  await expect(heading).toContainText(String(placedIn("KR")));
  await expect(page).toHaveURL(/country=KR/);

  const panel = page.locator(".country-view");
  await expect(panel).toContainText("59");
  await expect(panel.locator(".differs a")).toHaveAttribute("href", /^https?:/);
  await expect(panel.locator(".bars small")).toContainText(/\+\d/);
  await expect(panel.locator(".bars li").last()).toContainText(String(placedIn("KR")));
  await expect(panel.locator("dd a")).toHaveCount(placedIn("KR"));

  const download = page.waitForEvent("download");
  await page.keyboard.press("Tab");
  await expect(panel.getByRole("link", { name: "Skip to the download" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator(".take button").first()).toBeFocused();
  await page.keyboard.press("Enter");
  const file = await download;
  expect(file.suggestedFilename()).toBe("learning-cities.csv");
  const bytes = readFileSync(await file.path());
  // By these, spreadsheets know that it is UTF-8.
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const cities = csvParse(bytes.toString("utf8", 3));
  expect(cities).toHaveLength(placedIn("KR"));
  expect(new Set(cities.map(({ country }) => country))).toEqual(new Set(["KR"]));
  expect(cities.columns).toContain("source_url");

  await page.locator(".country-view > .close").press("Enter");
  await expect(panel).toHaveCount(0);
  await expect(page).toHaveURL(/\/(?:#take)?$/);
});

test("GeoJSON and JSON of a selection, files of all cities, and the citation name what they hold", async ({
  page,
}) => {
  await page.goto("?country=VN");
  await expect(status(page)).toContainText(`${listedIn("VN")} of ${LISTED}`);
  for (const [name, length] of [
    ["GeoJSON", (json: { features: unknown[] }) => json.features.length],
    ["JSON", (json: unknown[]) => json.length],
  ] as const) {
    const download = page.waitForEvent("download");
    await page.locator(".take").getByRole("button", { name, exact: true }).click();
    const json = JSON.parse(readFileSync(await (await download).path(), "utf8")) as {
      features: unknown[];
    } & unknown[];
    expect(length(json)).toBe(listedIn("VN"));
  }
  for (const link of await page.locator(".take a").all())
    expect((await page.request.get((await link.getAttribute("href"))!)).ok()).toBe(true);
  await expect(page.locator(".cite")).toContainText(
    `selection of ${listedIn("VN")} (Country: Viet Nam; Year: ${LAST})`,
  );
  await expect(page.locator(".cite")).toContainText("CC BY 4.0");
  await expect(page.locator(".cite")).toContainText("?country=VN");
});

test("?country= alone opens the view; an unknown country opens none and harms nothing", async ({ page }) => {
  await page.goto("vi/?country=VN");
  await expect(page.locator("#country-heading")).toContainText(`Việt Nam: ${placedIn("VN")}`);
  await page.goto("?country=ZZ");
  await expect(status(page)).toContainText(`0 of ${LISTED}`);
  await expect(page.locator(".country-view")).toHaveCount(0);
  await page.goto("?country=Korea");
  await page.locator("#city-list").scrollIntoViewIfNeeded();
  await expect(status(page)).toContainText(`${LISTED} of ${LISTED}`);
});

test.describe("no JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("no field that does nothing, and a link to the list of all cities", async ({ page }) => {
    await page.goto("");
    await expect(page.locator("#search")).not.toBeVisible();
    await page.locator("#finder a").click();
    await expect(page).toHaveURL(/cities\/$/);
    await expect(page.locator("main li")).toHaveCount(CITIES);
  });
});
