// On a wide screen no page leaves its right half empty, and a city's page shows where the city is.
import { VIEWS } from "../site/pages.ts";
import { findFaults } from "./axe.ts";
import { expect, LANGUAGES, test } from "./fixtures.ts";

const WIDE = { width: 1280, height: 800 };
const WITHOUT_POINT = "ke-kuno-consortium";
const PAGES = [
  ...["vn-hanoi", "kr-seodaemun-gu", "co-cali", WITHOUT_POINT].map((id) => `${VIEWS.city.path}${id}/`),
  `${VIEWS.year.path}2020/`,
  `${VIEWS.country.path}kr/`,
  `${VIEWS.region.path}africa/`,
  VIEWS.cities.path,
  VIEWS.method.path,
  VIEWS.story.path,
];

/** How far to the right words and drawings come in what is seen of the page. */
const reachNow = () => {
  const main = document.querySelector("main");
  if (!main) return 0;
  const boxes: DOMRect[] = [...main.querySelectorAll("svg, button")].map((each) =>
    each.getBoundingClientRect(),
  );
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    boxes.push(...range.getClientRects());
  }
  const seen = boxes.filter(({ width, top, bottom }) => width > 1 && bottom > 0 && top < innerHeight);
  return Math.max(...seen.map(({ right }) => right));
};

for (const { root } of LANGUAGES)
  for (const path of PAGES)
    test(`/${root}${path}: words or drawings in the right half of every screenful`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize(WIDE);
      await page.goto(root + path);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let top = 0; top < height; top += WIDE.height) {
        await page.evaluate((y) => scrollTo(0, y), top);
        expect.soft(await page.evaluate(reachNow), `from ${top} px on`).toBeGreaterThan(WIDE.width * 0.7);
      }
    });

test("a city's page has its map, its years as a bar with words, and first a sentence with its source", async ({
  page,
}) => {
  await page.goto("vi/city/vn-hanoi/");
  await expect(page.locator("main p").filter({ hasText: "gia nhập" }).first()).toContainText("4/12/2025");
  await expect(page.locator(".joining a.source")).toHaveAttribute("href", /^https?:/);
  const map = page.locator(".locator");
  await expect(map).toContainText("Hà Nội");
  for (const name of ["Quần đảo Hoàng Sa (Việt Nam)", "Quần đảo Trường Sa (Việt Nam)"])
    await expect(map).toContainText(name);
  await expect(page.locator(".bar li")).toHaveText([/là thành\sviên/]);
  await page.goto(`vi/city/${WITHOUT_POINT}/`);
  await expect(page.locator("main")).toContainText("chưa có vị trí");
  await expect(map).toHaveCount(0);
});

test("axe finds nothing on the page of a city that may have left, left, or has no point", async ({
  page,
}) => {
  for (const id of ["am-abovyan", "co-cali", WITHOUT_POINT]) {
    await page.goto(`city/${id}/`);
    expect(await findFaults(page)).toEqual([]);
  }
});
