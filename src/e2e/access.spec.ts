// WCAG 2.2 AA over every kind of page, language, theme and state; keys, targets, large text, narrow screens, forced colours.
import type { Page } from "@playwright/test";
import { VIEWS } from "../site/pages.ts";
import { findFaults } from "./axe.ts";
import { expect, LANGUAGES, test } from "./fixtures.ts";
import { smallTargets } from "./touch-targets.ts";

const FOLDERS = Object.values(VIEWS).map(({ path }) => (path === "city/" ? "city/vn-hanoi/" : path));
/** What a theme can break; all other rules see the same page in both. */
const COLOURS = ["color-contrast", "link-in-text-block"];

// Nothing half faded in: contrast is that of a page at rest.
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));

/** What axe finds in what `include` selects, or on the whole page. */
async function faultsInBoth(page: Page, name: string, include?: string): Promise<readonly string[]> {
  const scope = include === undefined ? {} : { include };
  await page.emulateMedia({ colorScheme: "light" });
  const light = await findFaults(page, scope);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await findFaults(page, { ...scope, rules: COLOURS });
  return [...light, ...dark.map((fault) => `dark: ${fault}`)].map((fault) => `${name}: ${fault}`);
}

const roots = [
  ...LANGUAGES.map(({ root }) => ({ root, folders: FOLDERS })),
  { root: "ar/", folders: ["", "embed/map/", "embed/regions/", "story/"] },
];
for (const { root, folders } of roots)
  test(`/${root}: axe finds nothing on any page, light or dark`, async ({ page }) => {
    test.slow();
    const faults: string[] = [];
    for (const folder of folders) {
      await page.goto(root + folder);
      faults.push(...(await faultsInBoth(page, folder)));
    }
    expect(faults).toEqual([]);
  });

const live = (page: Page) =>
  expect(page.locator("html")).toHaveAttribute("data-map", "live", { timeout: 45_000 });

for (const { language, root } of LANGUAGES)
  test(`${language}: axe finds nothing in any state of the full page, light or dark`, async ({ page }) => {
    test.slow();
    const faults: string[] = [];
    const look = async (state: string, include?: string) =>
      faults.push(...(await faultsInBoth(page, state, include)));

    await page.goto(`${root}?country=KR&regions=asia-pacific&city=kr-yongsan-gu`);
    await live(page);
    await expect(page.locator(".card")).toBeVisible();
    await page.locator(".filters summary").click();
    await page.locator("#finder > details summary").last().click();
    await expect(page.locator(".table")).toBeVisible();
    // Once with every part below, which are pages of their own and looked at as such.
    await look("filtered, country, table, card, map", language === "en" ? undefined : ".hero,#city-list");

    await page.locator("#search").fill("busan");
    await expect(page.locator("#found [role=option]").first()).toBeVisible();
    await look("results", "header");
    await page.locator("#search").fill("Corée");
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
  await live(page);
  await expect(page.locator(".zoom")).toBeVisible();
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

test("at 320 px nothing is lost sideways, and forced colours leave every mark", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const wide: string[] = [];
  for (const folder of FOLDERS) {
    await page.goto(`vi/${folder}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) wide.push(`${folder}: ${over}`);
  }
  expect(wide).toEqual([]);
  // The slider's thumb is wider than the outer columns of its strip, and here nothing lies beside them.
  await page.goto("embed/map/?background=transparent");
  await expect(page.locator("input[type=range]")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("?year=2022");
  const chosen = page.locator(".ticks > .at2022");
  await expect(chosen).toHaveCSS("outline-style", "solid");
  await expect(chosen).toHaveCSS("outline-width", "2px");
  const fill = (selector: string, property: string, pseudo?: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, [name, part]) => getComputedStyle(element, part ?? null).getPropertyValue(name), [
        property,
        pseudo,
      ] as const);
  const regions = ["africa", "asia-pacific"];
  for (const region of regions)
    expect(await fill(`.legend .${region}`, "background-color", "::before")).toBe(
      await fill(`.poster path.${region}`, "stroke"),
    );
  // The chosen theme is another than the reader's own palette: what is drawn follows the palette.
  await page.goto("embed/vietnam-asean/?theme=dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await fill(".fig svg text", "fill")).toBe(await fill("body", "color"));
  await page.goto("?theme=dark&year=2022");
  await expect(page.locator(".poster .land").first()).not.toHaveCSS("stroke", "none");
  await page.goto("embed/countries/");
  expect(await fill(".ranks .bar", "background-color")).not.toBe(await fill("body", "background-color"));
});

test("the year is said once it rests: by the slider under the hand, else by a line, never at every step of playing", async ({
  page,
}) => {
  await page.goto("embed/map/");
  const said = page.locator("body > p[role=status]");
  await page.getByRole("button", { name: "One year back" }).click();
  await expect(said).toContainText("2024");
  await page.getByRole("slider").press("ArrowLeft");
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", /2023/);
  await expect(said).toContainText("2024");
  await page.locator(".play").click();
  await expect(page.locator("html")).toHaveAttribute("data-year", "2025");
  await expect(said).toContainText("2025");
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
      if (folder.startsWith("?")) {
        await live(page);
        await page.locator(".tools").click();
      }
      await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
      await look(folder);
      if (!folder.startsWith("?")) continue;
      await page.locator("#embed button").click();
      await expect(page.locator("dialog textarea")).toBeVisible();
      await look("dialog", "dialog");
    }
    expect(small).toEqual([]);
  });
});
