// Browsers can be told the least size of letters: then they are larger than the page's own, and no length of the page knows it.
import { chromium } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { launchOptions } from "./launch.ts";

const LEAST = "--blink-settings=minimumFontSize=20,minimumLogicalFontSize=20";

for (const path of ["", "vi/", "embed/map/", "ar/embed/map/"])
  test(`/${path}: with letters of 20 px at least, what is written in the strip lies on nothing else`, async ({
    baseURL,
  }) => {
    const { args, ...options } = launchOptions(false);
    const browser = await chromium.launch({ ...options, args: [...args, LEAST] });
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
