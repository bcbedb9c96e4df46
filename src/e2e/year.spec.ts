// The year: first load, slider by mouse, key and play, and the address, in both languages.
import type { Page } from "@playwright/test";
import { expect, LANGUAGES, test } from "./fixtures.ts";
import { announced, BEFORE, COHORTS, FIRST, LAST, PLACED, YEARS } from "./tables.ts";

const slider = (page: Page) => page.locator("input[type=range]");
const seen = (page: Page, selector: string) => page.locator(`${selector} .y`).filter({ visible: true });
const dotsSeen = (page: Page) =>
  page
    .locator(".poster .g")
    .evaluateAll((groups) => groups.filter((group) => getComputedStyle(group).opacity !== "0").length);

/** From now on keeps each year as it comes, with what is seen of the big numbers: no step passes between two looks. */
async function watchYears(page: Page): Promise<() => Promise<readonly (readonly string[])[]>> {
  const kept = await page.evaluateHandle(() => {
    const steps: string[][] = [];
    const isSeen = (span: Element) => getComputedStyle(span).visibility === "visible";
    const { documentElement: root } = document;
    new MutationObserver((records) => {
      // The page writes the year that it opens on as well, when its script comes.
      if (records.every(({ oldValue }) => oldValue === null || oldValue === root.dataset["year"])) return;
      steps.push([...document.querySelectorAll(".big .y")].filter(isSeen).map((span) => span.textContent));
    }).observe(root, { attributeFilter: ["data-year"], attributeOldValue: true });
    return steps;
  });
  return () => kept.jsonValue();
}

for (const { language, root } of LANGUAGES) {
  test.describe(language, () => {
    test("opens on the last year with both numbers", async ({ page }) => {
      await page.goto(root);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(seen(page, ".total")).toHaveText(announced(LAST).members);
      await expect(page.locator(".total")).toHaveCSS("font-variant-numeric", "tabular-nums");
      await expect(seen(page, ".what")).toContainText(announced(LAST).countries);
      await expect(seen(page, ".placed")).toContainText(String(PLACED));
      await expect(slider(page)).toHaveAttribute(
        "aria-valuetext",
        new RegExp(`${LAST}.*${announced(LAST).members}.*${PLACED}`),
      );
      await expect.poll(() => dotsSeen(page)).toBe(COHORTS);
    });

    test("2013 is honestly empty and names Beijing; 2019 goes down and says why", async ({ page }) => {
      await page.goto(`${root}?year=2013`);
      await expect(seen(page, ".total")).toHaveText("0");
      await expect(seen(page, ".milestone")).toContainText(/Beijing|Bắc Kinh/);
      await expect.poll(() => dotsSeen(page)).toBe(0);
      await page.goto(`${root}?year=2019`);
      await expect(seen(page, ".total")).toHaveText(announced(2019).members);
      await expect(seen(page, ".milestone")).toContainText(
        language === "en" ? "active members" : "đang hoạt động",
      );
    });

    test("every year the page shows the numbers of the data it offers", async ({ page, request }) => {
      const csv = await (await request.get("data/network.csv")).text();
      const rows = csv.trim().split(/\r?\n/).slice(1);
      await page.goto(`${root}?year=${FIRST}`);
      for (const row of rows) {
        const [year, members] = row.split(",");
        await expect(seen(page, ".big").first()).toHaveText(year!);
        await expect(seen(page, ".total")).toHaveText(members!);
        await slider(page).press("ArrowRight");
      }
      expect(rows).toHaveLength(YEARS.length);
    });
  });
}

test("keys: arrows, Home, End, and Space plays", async ({ page }) => {
  await page.goto("");
  await slider(page).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(seen(page, ".big").first()).toHaveText(String(BEFORE));
  await page.keyboard.press("Home");
  await expect(seen(page, ".big").first()).toHaveText(String(FIRST));
  await page.keyboard.press("End");
  await expect(seen(page, ".big").first()).toHaveText(String(LAST));
  const steps = await watchYears(page);
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect
    .poll(async () => (await steps()).map(([year]) => year).slice(0, 2))
    .toEqual(YEARS.slice(0, 2).map(String));
});

test("Space that is held down is pressed once", async ({ page }) => {
  await page.goto("");
  await slider(page).focus();
  await page.keyboard.down("Space");
  // What a keyboard sends while the key stays down.
  await page.keyboard.down("Space");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
});

test("a click on a bar's column sets its year, a drag goes along", async ({ page }) => {
  await page.goto("");
  await expect(slider(page)).toBeVisible();
  const box = (await page.locator(".bars svg").boundingBox())!;
  const at = (year: number) => box.x + (box.width * (YEARS.indexOf(year) + 0.5)) / YEARS.length;
  await page.mouse.click(at(2016), box.y + box.height / 2);
  await expect(seen(page, ".big").first()).toHaveText("2016");
  await page.mouse.move(at(2016), box.y + 5);
  await page.mouse.down();
  await page.mouse.move(at(2020), box.y + 5, { steps: 5 });
  await expect(seen(page, ".big").first()).toHaveText("2020");
  await page.mouse.up();
});

test("playing from the end starts over and stops by itself at the end", async ({ page }) => {
  await page.goto("");
  const steps = await watchYears(page);
  await page.getByRole("button", { name: "Play" }).click();
  await expect.poll(async () => (await steps())[0]?.[0]).toBe(String(FIRST));
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible({ timeout: 50_000 });
  await expect(seen(page, ".big").first()).toHaveText(String(LAST));
  const played = await steps();
  expect(played.map(([year]) => year)).toEqual(YEARS.map(String));
  // The total runs from the number of the year before to its own.
  const total = Number(played.at(-1)?.[1]);
  expect(total).toBeGreaterThanOrEqual(Number(announced(BEFORE).members));
  expect(total).toBeLessThanOrEqual(Number(announced(LAST).members));
});

test("the address follows the slider by replacing, and a broken one falls back", async ({ page }) => {
  await page.goto("?year=2020&utm=x");
  await expect(seen(page, ".total")).toHaveText(announced(2020).members);
  const entries = await page.evaluate(() => history.length);
  await slider(page).press("ArrowRight");
  await expect(page).toHaveURL(/\?utm=x&year=2021$|\?year=2021&utm=x$/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await expect(page.locator("nav a[hreflang=vi]")).toHaveAttribute("href", /year=2021/);
  for (const broken of ["?year=banana", "?year=1999", "?year=%3Cscript%3E", "?region=moon&city=%00"]) {
    await page.goto(broken);
    await expect(seen(page, ".big").first()).toHaveText(String(LAST));
  }
});

test("under reduced motion a year is there at once: nothing waits, nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("?year=2018");
  await slider(page).press("ArrowRight");
  expect(await page.evaluate(() => document.getAnimations().map((animation) => animation.playState))).toEqual(
    [],
  );
  await expect(seen(page, ".big").first()).toHaveText("2019");
});
