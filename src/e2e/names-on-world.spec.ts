// What is written on the map of the whole world, and over a part of it, lies on no dot and on no other name.
import type { Page } from "@playwright/test";
import { PLACES } from "../model/places.ts";
import { expect, test } from "./fixtures.ts";
import { spotsOf } from "./spots.ts";

interface Box {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes of the letters that are seen. */
const lettersOf = (page: Page, selector: string): Promise<readonly Box[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        return { text: element.textContent, left, top, right, bottom };
      })
      .filter(({ left, right }) => right > left),
  );

const meet = (a: Omit<Box, "text">, b: Omit<Box, "text">): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What lies on the middle of a dot. */
async function covered(page: Page, view: (typeof PLACES)[number], boxes: readonly Box[]) {
  const dots = (await spotsOf(page, view)).filter(
    ({ id, place }) => view === "world" || view === place || (view === "vietnam" && id.startsWith("vn-")),
  );
  return dots.flatMap(({ id, left, top }) =>
    boxes
      .filter((box) => meet(box, { left: left - 1, top: top - 1, right: left + 1, bottom: top + 1 }))
      .map(({ text }) => `${text} on ${id}`),
  );
}

for (const [path, name] of [
  ["", "Hanoi"],
  ["vi/", "Hà Nội"],
] as const)
  for (const width of [360, 700, 1000, 1280])
    test(`/${path} at ${width} px: the chosen city is named, and its ring and name leave the archipelagos' readable`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${path}?city=vn-hanoi`);
      await expect(page.locator("#map-names > span")).toHaveText(name);
      const names = await lettersOf(page, ".isle, .inset > span");
      expect(names).toHaveLength(2);
      const dot = (await spotsOf(page, "world")).find(({ id }) => id === "vn-hanoi")!;
      const ring = {
        text: "ring",
        left: dot.left - 8,
        top: dot.top - 8,
        right: dot.left + 8,
        bottom: dot.top + 8,
      };
      const others = [ring, ...(await lettersOf(page, "#map-names > span, .named .y"))];
      expect(names.flatMap((each) => others.filter((other) => meet(each, other)))).toEqual([]);
      expect(await covered(page, "world", names)).toEqual([]);
    });

for (const place of PLACES.slice(1))
  test(`${place}: the numbers of the year lie on no city of it`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`?region=${place}`);
    await expect(page.locator("html")).toHaveAttribute("data-moved-map");
    const { left, top, right, bottom } = (await page
      .locator(".now")
      .evaluate((now) => now.getBoundingClientRect().toJSON())) as DOMRect;
    expect(await covered(page, place, [{ text: "numbers", left, top, right, bottom }])).toEqual([]);
  });

test("names keep off the scale, which comes with them", async ({ page }) => {
  for (const width of [360, 700, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("embed/map/kr/");
    await expect(page.locator(".scale")).toBeVisible();
    await expect(page.locator("#map-names > span")).not.toHaveCount(0);
    await expect(async () => {
      const names = await lettersOf(page, "#map-names > *");
      const marks = await lettersOf(page, ".scale, .counted > li");
      const over = names.flatMap((each) => marks.filter((mark) => meet(each, mark)).map(() => each.text));
      expect([width, over]).toEqual([width, []]);
    }).toPass();
  }
});

test("an embed rings the chosen city", async ({ page }) => {
  for (const width of [360, 700, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("vi/embed/map/vn-vinh/");
    await expect(page.locator(".marks")).toBeVisible();
    const ring = page.locator(".marks .mark");
    const spots = await spotsOf(page, "world");
    const spot = spots.find(({ id }) => id === "vn-vinh")!;
    await expect(async () => {
      const { x, y, width: across, height } = await ring.evaluate((mark) => mark.getBoundingClientRect());
      expect(Math.hypot(x + across / 2 - spot.left, y + height / 2 - spot.top)).toBeLessThan(1);
    }).toPass();
  }
});
