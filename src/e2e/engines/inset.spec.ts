// The archipelagos' inset, in each engine: its names stand beside the islands, whole, and not over one another.
import { ask } from "./tab.ts";
import { expectSeen } from "./page.ts";
import { expect, test } from "./test.ts";

/** What Firefox adds up to more than the whole, pixels. */
const ROUNDING = 0.01;

for (const path of ["embed/map/", "vi/embed/map/", "ar/embed/map/"])
  test(`/${path}`, async ({ open, site }) => {
    for (const width of [360, 480, 700]) {
      const tab = await open({ width, height: 800 });
      await tab.goto(`${site.origin}/${path}`);
      await expectSeen(tab, ".inset .poster");
      const { islands, names, inset } = await ask(tab, () => {
        const box = (element: Element | null) => {
          const { left, right, top, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
          return { left, right, top, bottom };
        };
        const words = (element: Element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          return { left, right, top, bottom };
        };
        return {
          inset: box(document.querySelector(".inset")),
          islands: box(document.querySelector(".inset .poster")),
          names: [...document.querySelectorAll(".inset span")].map(words),
        };
      });
      const overlaps = (a: typeof inset, b: typeof inset) =>
        a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
      const ratio = (islands.right - islands.left) / (islands.bottom - islands.top);
      expect(ratio, `shape of the islands at ${width}`).toBeCloseTo(8 / 9, 1);
      const [first, second] = names;
      expect(names).toHaveLength(2);
      expect(overlaps(first!, second!), `one name over the other at ${width}`).toBe(false);
      for (const name of names) {
        expect(overlaps(name, islands), `a name over the islands at ${width}`).toBe(false);
        expect(name.left).toBeGreaterThanOrEqual(inset.left - ROUNDING);
        expect(name.right).toBeLessThanOrEqual(inset.right + ROUNDING);
        expect(name.top).toBeGreaterThanOrEqual(inset.top - 1);
        expect(name.bottom).toBeLessThanOrEqual(inset.bottom + 1);
      }
      await tab.close();
    }
  });
