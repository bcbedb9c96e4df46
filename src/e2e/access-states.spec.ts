// Every state of the full page, the zoomable map among them: WCAG 2.2 AA, keys, and targets for fingers.
import { faultsInBoth } from "./axe.ts";
import { expect, LANGUAGES, test } from "./fixtures.ts";
import { launchOptions } from "./launch.ts";
import { smallTargets } from "./touch-targets.ts";
import { zoomToLive } from "./zoom-to-live.ts";

test.use({ launchOptions: launchOptions(true) });

// Nothing half faded in: contrast is that of a page at rest.
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));

for (const { language, root } of LANGUAGES)
  test(`${language}: axe finds nothing in any state of the full page, light or dark`, async ({ page }) => {
    test.slow();
    const faults: string[] = [];
    const look = async (state: string, include?: string) =>
      faults.push(...(await faultsInBoth(page, state, include)));

    await page.goto(`${root}?country=KR&regions=asia-pacific&city=kr-yongsan-gu`);
    await zoomToLive(page);
    await expect(page.locator(".card")).toBeVisible();
    await page.locator(".filters summary").click();
    await page.locator("#finder > details summary").last().click();
    await expect(page.locator(".table")).toBeVisible();
    // Once with every part below, which are pages of their own and looked at as such.
    await look("filtered, country, table, card, map", language === "en" ? undefined : ".hero,#city-list");

    await page.locator("#map-says button").press("Enter");
    await expect(page.locator(".sights a").first()).toBeAttached();
    await look("cities in view", "#city-card");
    await page.locator(".sights .close").press("Enter");

    await page.locator("#search").fill("busan");
    await expect(page.locator("#found [role=option]").first()).toBeVisible();
    await look("results", "header");
    await page.locator("#search").fill("Qwéxy");
    await look("no result", "header");

    await page.goto(`${root}?year=2016`);
    await page.locator("#embed button").click();
    await expect(page.locator("dialog textarea")).toBeVisible();
    await look("dialog", "dialog");
    await page.keyboard.press("Escape");
    await page.locator(".play").click();
    await look("playing", ".hero");
    expect(faults).toEqual([]);
  });

test("the whole page by Tab: every stop is seen, has a ring, comes once, and the last leads out", async ({
  page,
}) => {
  test.slow();
  await page.goto("?country=VN");
  await zoomToLive(page);
  const stops: string[] = [];
  const faults: string[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      element.setAttribute("data-stop", String(document.querySelectorAll("[data-stop]").length));
      // The ring may be drawn on what the element holds, or beside it.
      const near = [element, ...element.querySelectorAll("*"), ...(element.parentElement?.children ?? [])];
      const hasRing = near.some((each) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
        return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
      });
      const box = near.map((each) => each.getBoundingClientRect()).find(({ width }) => width > 0);
      const isSeen = box !== undefined && box.bottom > 0 && box.top < innerHeight;
      const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
      return { id: element.getAttribute("data-stop") ?? "", name: name.trim().slice(0, 40), hasRing, isSeen };
    });
    if (stop === null || stops.includes(stop.id)) break;
    stops.push(stop.id);
    if (!stop.hasRing || !stop.isSeen) faults.push(JSON.stringify(stop));
  }
  expect(faults).toEqual([]);
  expect(stops.length).toBeGreaterThan(60);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

const TOUCHED = [
  "?country=KR",
  "embed/map/",
  "embed/countries/",
  "embed/newcomers/",
  "embed/vietnam-size/",
  "story/",
  "vi/cities/",
  "city/vn-hanoi/",
  "country/kr/",
  "vi/year/2020/",
  "method/",
];

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("whatever can be pressed is 44 px, but for links in sentences", async ({ page }) => {
    test.slow();
    const small: string[] = [];
    const look = async (folder: string, scope = "body") =>
      small.push(...(await smallTargets(page, scope)).map((fault) => `${folder}: ${fault}`));
    for (const folder of TOUCHED) {
      await page.goto(folder);
      if (folder.startsWith("?")) await zoomToLive(page);
      await page.evaluate(() =>
        document
          .querySelectorAll<HTMLDetailsElement>("details:not(.menu)")
          .forEach((each) => (each.open = true)),
      );
      await look(folder);
      for (const menu of await page.locator(".menu summary").all()) {
        await menu.click();
        await look(folder, ".menu");
        await menu.click();
      }
      if (!folder.startsWith("?")) continue;
      await page.locator("#embed button").click();
      await expect(page.locator("dialog textarea")).toBeVisible();
      await look("dialog", "dialog");
    }
    expect(small).toEqual([]);
  });
});
