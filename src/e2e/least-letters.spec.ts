// Browsers can be told the least size of letters: then they are larger than the page's own, and no length of the page knows it.
import { chromium } from "@playwright/test";
import type { Browser } from "@playwright/test";
import { folderOf } from "../i18n/language-folder.ts";
import { LANGUAGES } from "../site/languages.ts";
import { expect, test } from "./fixtures.ts";
import { launchOptions } from "./launch.ts";

const LEAST = "--blink-settings=minimumFontSize=20,minimumLogicalFontSize=20";

const launch = (): Promise<Browser> => {
  const { args, ...options } = launchOptions(false);
  return chromium.launch({ ...options, args: [...args, LEAST] });
};

for (const path of ["", "vi/", "embed/map/", "ar/embed/map/"])
  test(`/${path}: with letters of 20 px at least, what is written in the strip lies on nothing else`, async ({
    baseURL,
  }) => {
    const browser = await launch();
    const page = await browser.newPage({ viewport: { width: 390, height: 900 }, reducedMotion: "reduce" });
    await page.goto(baseURL + path);
    await page.locator("input[type=range]").waitFor();
    const overlaps = await page.locator(".bars").evaluate((bars) => {
      const range = document.createRange();
      const boxes = [...bars.querySelectorAll(".bars > p > *, .columns span")]
        .map((element) => {
          range.selectNodeContents(element);
          return [element.textContent, range.getBoundingClientRect()] as const;
        })
        .filter(([, { width }]) => width > 0);
      return boxes.flatMap(([text, a], i) =>
        boxes
          .slice(i + 1)
          .filter(
            ([, b]) =>
              a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
          )
          .map(([other]) => `${text} on ${other}`),
      );
    });
    await browser.close();
    expect(overlaps).toEqual([]);
  });

test("with such letters the names of countries on the map are whole", async ({ baseURL }) => {
  const browser = await launch();
  for (const language of LANGUAGES) {
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, reducedMotion: "reduce" });
    await page.goto(baseURL + folderOf(language));
    const cut = await page.locator(".frame").evaluate((frame) => {
      const edge = frame.getBoundingClientRect();
      const range = document.createRange();
      return [...frame.querySelectorAll(".named .y:not(:empty)")].flatMap((name) => {
        range.selectNodeContents(name);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        const isInside = left >= edge.left && top >= edge.top && right <= edge.right && bottom <= edge.bottom;
        return isInside ? [] : [name.textContent];
      });
    });
    expect(cut, language).toEqual([]);
    await page.close();
  }
  await browser.close();
});
