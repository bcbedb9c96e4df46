// The poster moves by itself, without WebGL and without MapLibre, in each engine: wheel, keys, double click, buttons, chips.
import { clickOn, expectSeen, middleOf, rootAttribute } from "./page.ts";
import { ask, type Spot, type Tab } from "./tab.ts";
import { expect, test } from "./test.ts";

/** Where a spot of the window lies on the poster, in its own units, and how many pixels such a unit is wide. */
const under = (tab: Tab, spot: Spot) =>
  ask(
    tab,
    ({ x, y }) => {
      const matrix = document.querySelector<SVGGElement>("#frame > .poster .camera")?.getScreenCTM();
      if (!matrix) throw new Error("no poster");
      const point = new DOMPoint(x, y).matrixTransform(matrix.inverse());
      return { x: point.x, y: point.y, scale: matrix.a };
    },
    spot,
  );

/** What came over the network for MapLibre. */
const maplibre = (tab: Tab) =>
  ask(tab, () =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => /maplibre|tile_id|-worker-|pmtiles/.test(name)),
  );

/** Whether the page is left to scroll by a wheel on the frame. */
const wheel = (tab: Tab, spot: Spot, ctrlKey: boolean) =>
  ask(
    tab,
    ([{ x, y }, ctrl]) =>
      document.querySelector("#frame > .poster")!.dispatchEvent(
        new WheelEvent("wheel", {
          deltaY: -300,
          clientX: x,
          clientY: y,
          ctrlKey: ctrl,
          bubbles: true,
          cancelable: true,
        }),
      ),
    [spot, ctrlKey] as const,
  );

for (const { width, path } of [
  { width: 360, path: "embed/map/" },
  { width: 1280, path: "vi/" },
])
  test(`/${path} at ${width} px`, async ({ open, site }) => {
    const tab = await open({ width, height: 900, webgl: false, still: true });
    await tab.goto(`${site.origin}/${path}`);
    await expectSeen(tab, "#map-zoom button");
    const middle = await middleOf(tab, "#frame");
    const spot = { x: middle.x + 40, y: middle.y - 20 };
    const scale = async () => (await under(tab, spot)).scale;

    const before = await under(tab, spot);
    expect(await wheel(tab, spot, false)).toBe(true);
    expect(await wheel(tab, spot, true)).toBe(false);
    await expect.poll(scale).toBeGreaterThan(before.scale * 1.4);
    const zoomed = await under(tab, spot);
    expect(Math.hypot(zoomed.x - before.x, zoomed.y - before.y) * zoomed.scale).toBeLessThan(1);

    await ask(tab, () => document.querySelector<HTMLElement>("#frame")?.focus({ preventScroll: true }));
    await tab.press("ArrowRight");
    await expect.poll(async () => (await under(tab, spot)).x - zoomed.x).toBeGreaterThan(0);
    const right = await under(tab, spot);
    expect((right.x - zoomed.x) * right.scale).toBeCloseTo(100, 0);

    const plus = "#map-zoom button:first-child";
    const stands = await middleOf(tab, plus);
    await clickOn(tab, plus);
    await expect.poll(scale).toBeCloseTo(right.scale * 2, 1);
    await expectSeen(tab, "#map-zoom button:nth-child(3)");
    expect(await middleOf(tab, plus)).toEqual(stands);
    await ask(
      tab,
      ({ x, y }) =>
        document
          .querySelector("#frame > .poster")!
          .dispatchEvent(new MouseEvent("dblclick", { clientX: x, clientY: y, bubbles: true })),
      spot,
    );
    await expect.poll(scale).toBeCloseTo(right.scale * 4, 1);
    expect(await rootAttribute(tab, "data-near")).not.toBe(null);

    await clickOn(tab, "#places .africa button");
    await expect.poll(() => rootAttribute(tab, "data-camera")).toBe(null);
    await clickOn(tab, "#map-zoom button:last-child");
    await expect.poll(scale).toBeCloseTo(before.scale, 2);
    expect(await maplibre(tab)).toEqual([]);
  });

/** Tells the poster of fingers, one hand after the other, as each engine's own events would; whether the page is left to scroll. */
const fingers = (tab: Tab, hands: readonly (readonly Spot[])[]) =>
  ask(
    tab,
    (all) => {
      const poster = document.querySelector("#frame > .poster")!;
      const tell = (name: string, hand: readonly { readonly x: number; readonly y: number }[]): boolean => {
        const touches = hand.map(({ x, y }) => ({ clientX: x, clientY: y, target: poster }));
        const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), { touches });
        return poster.dispatchEvent(event);
      };
      let before = 0;
      return all.map((hand) => {
        const name = hand.length === before ? "touchmove" : hand.length > before ? "touchstart" : "touchend";
        before = hand.length;
        return tell(name, hand);
      });
    },
    hands,
  );

test("two fingers zoom the poster, one is the page's, a double tap brings it nearer", async ({
  open,
  site,
}) => {
  const tab = await open({ width: 360, height: 740, webgl: false, still: true });
  await tab.goto(`${site.origin}/embed/map/`);
  await expectSeen(tab, "#map-zoom button");
  const { x, y } = await middleOf(tab, "#frame");
  const scale = async () => (await under(tab, { x, y })).scale;
  const before = await scale();
  const [spot, lower] = [
    { x, y },
    { x, y: y + 60 },
  ];
  expect(await fingers(tab, [[spot], [lower], []])).toEqual([true, true, true]);
  expect(await scale()).toBeCloseTo(before, 5);
  const hand = (apart: number): readonly Spot[] => [
    { x: x - apart, y },
    { x: x + apart, y },
  ];
  expect(await fingers(tab, [[spot], hand(20), hand(40), hand(80), []])).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
  await expect.poll(scale).toBeGreaterThan(before * 3.5);
  const pinched = await scale();
  await fingers(tab, [[spot], [], [spot], []]);
  await expect.poll(scale).toBeCloseTo(pinched * 2, 1);
  expect(await maplibre(tab)).toEqual([]);
});
