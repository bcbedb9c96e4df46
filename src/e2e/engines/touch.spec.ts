// Fingers, where the engine's driver has them: tap, long press, one that scrolls, two that zoom.
import { expectSeen, rootAttribute, textOf } from "./page.ts";
import { ask, type Spot, type Tab } from "./tab.ts";
import { expect, test } from "./test.ts";

const PHONE = { width: 390, height: 800, ratio: 2, touch: true, webgl: true } as const;

test.beforeEach(({ engine }) => {
  test.skip(engine !== "blink", "its driver sends no touches");
});

const middle = (tab: Tab, selector: string): Promise<Spot> =>
  ask(
    tab,
    (where) => {
      const { x, y, width, height } = document.querySelector(where)!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    selector,
  );

const way = (from: Spot, to: Spot): readonly [Spot, ...Spot[]] => [
  from,
  ...Array.from({ length: 10 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * (i + 1)) / 10,
    y: from.y + ((to.y - from.y) * (i + 1)) / 10,
  })),
];

test("a tap plays, and a long press on the map does no harm", async ({ open, site }) => {
  const tab = await open(PHONE);
  await tab.goto(`${site.origin}/embed/map/?year=2016`);
  await expectSeen(tab, "#player button");
  const before = await textOf(tab, "#player button");
  await tab.touch!([[await middle(tab, "#frame")]], 900);
  expect(await rootAttribute(tab, "data-year")).toBe("2016");
  await tab.touch!([[await middle(tab, "#player button")]]);
  await expect.poll(() => textOf(tab, "#player button")).not.toBe(before);
});

for (const path of ["", "embed/map/"])
  test(`/${path}: one finger on the map scrolls the page`, async ({ open, site }) => {
    test.setTimeout(120_000);
    const tab = await open({ ...PHONE, height: 600 });
    await tab.goto(`${site.origin}/${path}`);
    await expectSeen(tab, "#map-zoom button");
    const { x, y } = await middle(tab, "#frame");
    await tab.touch!([way({ x, y }, { x, y: y - 150 })]);
    await expect.poll(() => ask(tab, () => scrollY)).toBeGreaterThan(50);
  });

test("two fingers move and zoom the poster, and the page stays", async ({ open, site }) => {
  const tab = await open({ ...PHONE, height: 600, still: true });
  await tab.goto(`${site.origin}/`);
  await expectSeen(tab, "#map-zoom button");
  const { x, y } = await middle(tab, "#frame");
  const scale = () =>
    ask(tab, () => document.querySelector<SVGGElement>("#frame > .poster .camera")?.getScreenCTM()?.a ?? 0);
  const before = await scale();
  await tab.touch!([
    way({ x: x - 20, y }, { x: x - 60, y: y + 20 }),
    way({ x: x + 20, y }, { x: x + 60, y: y - 20 }),
  ]);
  await expect.poll(scale).toBeGreaterThan(before * 2.5);
  await expect.poll(() => ask(tab, () => location.search)).toMatch(/[?&]at=/);
  expect(await ask(tab, () => scrollY)).toBe(0);
});
