// The year in each engine: by keys, by a click on a column, and playing.
import { clickOn, expectSeen, focusOn, rootAttribute, textOf } from "./page.ts";
import { ask, type Tab } from "./tab.ts";
import { expect, test } from "./test.ts";
import { YEARS } from "./years.ts";

const SLIDER = "input[type=range]";
const expectYear = (tab: Tab, year: string) => expect.poll(() => rootAttribute(tab, "data-year")).toBe(year);
const ALL = YEARS.map(({ year }) => year);
const [FIRST, SECOND, , FOURTH] = ALL as [string, string, string, string];
const LAST = ALL.at(-1)!;

for (const path of ["", "vi/embed/map/", "ar/", "embed/growth/"])
  test(`/${path}: arrows, Home and End move the slider, and the numbers with it`, async ({ open, site }) => {
    const tab = await open({ width: 700, height: 900 });
    await tab.goto(`${site.origin}/${path}`);
    await expectSeen(tab, SLIDER);
    const latest = await textOf(tab, ".now .total .y");
    await focusOn(tab, SLIDER);
    await tab.press("Home");
    await expectYear(tab, FIRST);
    await tab.press("ArrowRight");
    await expectYear(tab, SECOND);
    await tab.press("End");
    await expectYear(tab, LAST);
    await tab.press("ArrowLeft");
    await expectYear(tab, ALL.at(-2)!);
    if (latest !== "") await expect.poll(() => textOf(tab, ".now .total .y")).not.toBe(latest);
  });

for (const path of ["", "embed/map/"])
  test(`/${path}: plays through, year by year, to the end`, async ({ open, site }) => {
    const tab = await open({ width: 360, height: 740 });
    await tab.goto(`${site.origin}/${path}?year=2020`);
    await expectSeen(tab, SLIDER);
    await ask(tab, () => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => seen.push(document.documentElement.dataset["year"] ?? "")).observe(
        document.documentElement,
        { attributeFilter: ["data-year"] },
      );
    });
    await clickOn(tab, "#player button");
    await expect.poll(() => rootAttribute(tab, "data-year"), { timeout: 30_000 }).toBe(LAST);
    const seen = await ask(tab, () => (window as unknown as { readonly seen: readonly string[] }).seen);
    expect(seen).toEqual(ALL.slice(ALL.indexOf("2020") + 1));
  });

test("a click on a column sets its year", async ({ open, site }) => {
  const tab = await open({ width: 1280, height: 900 });
  await tab.goto(`${site.origin}/`);
  await expectSeen(tab, SLIDER);
  await tab.click(
    await ask(tab, () => {
      const bars = document.querySelector(".bars svg")!;
      bars.scrollIntoView({ block: "center", behavior: "instant" });
      const { x, y, width, height } = bars.getBoundingClientRect();
      const years = document.querySelectorAll(".columns span").length;
      return { x: x + (width * 3.5) / years, y: y + height / 2 };
    }),
  );
  await expectYear(tab, FOURTH);
});

for (const width of [360, 700])
  test(`the ring stands round its year at ${width} px`, async ({ open, site }) => {
    const tab = await open({ width, height: 900, still: true });
    await tab.goto(`${site.origin}/embed/map/`);
    await expectSeen(tab, ".thumb");
    const off = () =>
      ask(tab, () => {
        const middle = (selector: string): number => {
          const { x, width: wide } = document.querySelector(selector)!.getBoundingClientRect();
          return x + wide / 2;
        };
        return Math.abs(middle(".thumb") - middle(`.ticks .y${document.documentElement.dataset["year"]}`));
      });
    expect(await off()).toBeLessThan(1);
    await focusOn(tab, "input[type=range]");
    await tab.press("ArrowLeft");
    await expect.poll(off).toBeLessThan(1);
  });
