// Each kind of page as it first comes, in each engine: its script runs, nothing lies over a control, nothing is too wide.
import { PAGES, VIEWS } from "../../site/pages.ts";
import { coveredControls, expectSeen, rootAttribute } from "./page.ts";
import { ask } from "./tab.ts";
import { expect, test } from "./test.ts";

/** Words and numbers whose letters stand below one another. */
const stackedWords = () =>
  [...document.querySelectorAll(":is(main, .embed) *")]
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const isText = element.childElementCount === 0 && element.textContent.trim().length > 2;
      return isText && width > 1 && width < 1.5 * size && height > 2 * size;
    })
    .map((element) => element.outerHTML.slice(0, 80));

const CHOSEN = PAGES.filter(
  ({ view, language }) =>
    language === "en" || (["full", "embed-map", "story"].includes(view) && ["vi", "ar"].includes(language)),
).map(({ view, path }) => ({ path, scripted: VIEWS[view].script !== null, webgl: view === "full" }));

for (const { path, scripted, webgl } of [
  ...CHOSEN,
  { path: "vi/city/vn-hanoi/", scripted: false, webgl: false },
])
  test(`/${path}`, async ({ open, site }) => {
    for (const [width, dark] of [
      [360, false],
      [1280, true],
    ] as const) {
      const tab = await open({ width, height: 800, dark, webgl });
      await tab.goto(`${site.origin}/${path}`);
      await expectSeen(tab, "h1");
      if (scripted) await expect.poll(() => rootAttribute(tab, "data-city")).not.toBeNull();
      await expect
        .poll(() => ask(tab, () => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0);
      expect(await ask(tab, stackedWords)).toEqual([]);
      await expect.poll(() => coveredControls(tab)).toEqual([]);
      await tab.close();
    }
  });
