// WCAG 2.2 AA over every kind of page, language and theme; narrow screens, forced colours, what is said of the year.
import { VIEWS } from "../site/pages.ts";
import { faultsInBoth } from "./axe.ts";
import { expect, LANGUAGES, test } from "./fixtures.ts";
import { BEFORE, BEFORE_THAT, LAST } from "./tables.ts";

/** One of the pages of which there are many, by the folder that they lie in. */
const ONE: Readonly<Record<string, string>> = {
  "year/": "year/2020/",
  "country/": "country/kr/",
  "region/": "region/asia-pacific/",
  "city/": "city/vn-hanoi/",
};
const FOLDERS = Object.values(VIEWS).map(({ path }) => ONE[path] ?? path);
// Nothing half faded in: contrast is that of a page at rest.
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));

const roots = [
  ...LANGUAGES.map(({ root }) => ({ root, folders: FOLDERS })),
  { root: "ar/", folders: ["", "embed/map/", "embed/regions/", "story/"] },
];
for (const { root, folders } of roots)
  for (const folder of folders)
    test(`/${root}${folder}: axe finds nothing, light or dark`, async ({ page }) => {
      await page.goto(root + folder);
      expect(await faultsInBoth(page, folder)).toEqual([]);
    });

// Safari calls a list without a type of marker no list, save in navigation: VoiceOver then counts nothing.
test("every list has a type of marker, though none is drawn", async ({ page }) => {
  for (const folder of FOLDERS) {
    await page.goto(folder);
    const bare = await page
      .locator(":is(main, .embed) :is(ul, ol)")
      .evaluateAll((lists) =>
        lists.flatMap((list) =>
          getComputedStyle(list).listStyleType === "none" ? [list.outerHTML.slice(0, 80)] : [],
        ),
      );
    expect([folder, bare]).toEqual([folder, []]);
  }
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
  const chosen = page.locator(".thumb");
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
    expect(await fill(`.legend .${region}`, "border-top-color", "::before")).toBe(
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
  await expect(page.locator(".thumb")).toBeVisible();
  await page.evaluate((year) => {
    const link = document.body.appendChild(document.createElement("a"));
    link.dataset["year"] = String(year);
    link.click();
  }, BEFORE);
  await expect(said).toContainText(String(BEFORE));
  await page.getByRole("slider").press("ArrowLeft");
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", new RegExp(String(BEFORE_THAT)));
  await expect(said).toContainText(String(BEFORE));
  await page.locator(".play").click();
  await expect(page.locator("html")).toHaveAttribute("data-year", String(LAST));
  await expect(said).toContainText(String(LAST));
});
