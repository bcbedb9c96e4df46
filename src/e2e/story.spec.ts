// The story by scroll, buttons, links and without script; the charts that follow the year; the page on method.
import { readFileSync } from "node:fs";
import { loadDataset } from "../../data/pipeline/load.ts";
import { reconcile } from "../../data/pipeline/reconcile.ts";
import { EVIDENCE } from "../../data/schema.ts";
import { expect, LANGUAGES, test } from "./fixtures.ts";

const html = "html";
const dataset = loadDataset("data");
const { story } = dataset;

for (const { language, root } of LANGUAGES) {
  test(`${language}: buttons lead through all steps, each a state with its own address`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`${root}story/`);
    for (const [i, { year, place, city }] of story.entries()) {
      if (i > 0) await page.locator("#story-next").click();
      await expect(page.locator(html)).toHaveAttribute("data-year", String(year));
      await expect(page.locator(html)).toHaveAttribute("data-place", place);
      await expect(page.locator(html)).toHaveAttribute("data-city", city ?? "");
      await expect(page.locator(".steps [aria-current=step]")).toHaveAttribute("href", `#step-${i + 1}`);
      if (i > 0) await expect(page).toHaveURL(new RegExp(`#step-${i + 1}$`));
      await expect(page.locator(`#step-${i + 1} h2`)).toBeInViewport();
    }
    await expect(page.locator("#story-next")).toBeDisabled();
    await page.locator("#story-back").click();
    await expect(page.locator(html)).toHaveAttribute("data-year", String(story.at(-2)?.year));
  });

  test(`${language}: without script the steps are words with links to their states`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${baseURL}${root}story/`);
    await expect(page.locator(".told > li")).toHaveCount(story.length);
    await expect(page.locator("#story-next")).toBeHidden();
    const { step, year } = story.find(({ place, city }) => place === "vietnam" && city === null)!;
    await page.locator(`#step-${step} > p:last-child a`).click();
    await expect(page).toHaveURL(new RegExp(`\\?year=${year}&region=vietnam$`));
    await expect(page.locator(".frame")).toBeVisible();
    await page.close();
  });

  test(`${language}: the charts on the whole network come to the full page, as figures of their own`, async ({
    page,
  }) => {
    await page.goto(`${root}?year=2016`);
    for (const name of ["countries", "regions", "newcomers", "awards"]) {
      await page.locator(".world .later, .world .fig").first().scrollIntoViewIfNeeded();
      await page.locator(`.world #${name}`).scrollIntoViewIfNeeded();
      await expect(page.locator(`.world #${name} h3`)).toBeVisible();
    }
    await expect(page.locator("#countries .standing .y2016")).toBeVisible();
  });
}

for (const width of [360, 1280])
  test(`scrolling at ${width} turns year and map; a link to a step begins there`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    const [from, to] = [story[3]!, story[5]!];
    await page.goto(`vi/story/#step-${from.step}`);
    await expect(page.locator(html)).toHaveAttribute("data-year", String(from.year));
    await expect(page.locator(`#step-${from.step} h2`)).toBeInViewport();
    await page.mouse.move(width / 4, 700);
    const scrolled = () => page.evaluate(() => scrollY);
    for (let i = 0; i < 40; i++) {
      const before = await scrolled();
      await page.mouse.wheel(0, 120);
      await expect.poll(scrolled).toBeGreaterThan(before);
      if ((await page.locator(html).getAttribute("data-year")) === String(to.year)) break;
    }
    await expect(page.locator(html)).toHaveAttribute("data-year", String(to.year));
    const stage = (await page.locator(".stage").boundingBox())!;
    expect(stage.y).toBeGreaterThanOrEqual(-1);
    expect(stage.y).toBeLessThan(20);
  });

for (const width of [360, 1280])
  test(`at ${width} the place of each step is in its frame, and the year's number stands on the map`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const { step, year, city } of story) {
      await page.goto(`story/#step-${step}`);
      await expect(page.locator(html)).toHaveAttribute("data-year", String(year));
      const total = page.locator(`.frame .told-total .y${year}`);
      await expect(total).toBeVisible();
      await expect(total).toContainText(String(dataset.network.find((each) => each.year === year)?.members));
      if (city === null) continue;
      const name = (await page.locator(`.frame .spot-${city}`).boundingBox())!;
      const frame = (await page.locator(".frame").boundingBox())!;
      expect(name.x).toBeGreaterThanOrEqual(frame.x);
      expect(name.x + name.width).toBeLessThanOrEqual(frame.x + frame.width);
      expect(name.y).toBeGreaterThanOrEqual(frame.y);
      expect(name.y + name.height).toBeLessThanOrEqual(frame.y + frame.height);
    }
  });

test("bars change place and length with the year, with and without script", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("embed/countries/");
  const width = async (): Promise<number> => (await page.locator(".k-kr .bar").boundingBox())?.width ?? 0;
  const before = await width();
  await page.locator("input[type=range]").press("Home");
  await expect.poll(width).toBe(0);
  await page.locator("input[type=range]").press("End");
  await expect.poll(width).toBeCloseTo(before, 0);
  const quiet = await browser.newPage({ javaScriptEnabled: false });
  await quiet.goto(`${baseURL}embed/countries/`);
  await quiet.locator("[value='2020']").check({ force: true });
  await expect(quiet.locator(".standing .y2020")).toBeVisible();
  const bar = quiet.locator(".k-kr .bar");
  await expect.poll(async () => (await bar.boundingBox())?.width).toBeLessThan(before);
  await quiet.close();
});

test("the page on method has every intake, ruling and version, and the full page leads there", async ({
  page,
}) => {
  await page.goto("");
  await page.locator('#two-numbers a[href*="method/"]').click();
  await expect(page).toHaveURL(/\/method\/$/);
  await expect(page.locator("#intakes tbody tr")).toHaveCount(dataset.cohorts.length);
  await expect(page.locator("#evidence tbody tr")).toHaveCount(EVIDENCE.length);
  await expect(page.locator("#rosters tbody tr")).toHaveCount(reconcile(dataset).rosters.length);
  await expect(page.locator(".rulings dt")).toHaveCount(dataset.rulings.length);
  await expect(page.locator(".gaps div:has(.source)")).toHaveCount(dataset.intakeGaps.length);
  await expect(page.locator("#versions h3")).toHaveCount(
    readFileSync("CHANGELOG.md", "utf8").match(/^## /gm)!.length,
  );
  await expect(page.locator("#versions li").first()).toBeVisible();
});

test("the Vietnamese page on method tells the versions in Vietnamese and cities by their Vietnamese names", async ({
  page,
}) => {
  await page.goto("vi/method/");
  await expect(page.locator("#versions li").first()).toContainText(/[ăâđêôơư]/i);
  await expect(page.locator("#versions [lang]")).toHaveCount(0);
  await expect(page.locator("main")).not.toContainText("Ho Chi Minh City");
});

test("each chart's file has its rows", async ({ page, baseURL }) => {
  for (const [name, row] of [
    ["countries", "KR,asia-pacific,2025,"],
    ["regions", "africa,2025,"],
    ["newcomers", "2025-12-04,72,vn-hanoi,"],
    ["awards", "2015,ie-cork,Cork,IE,"],
  ] as const)
    expect(await (await page.request.get(`${baseURL}data/charts/${name}.csv`)).text()).toContain(row);
});
