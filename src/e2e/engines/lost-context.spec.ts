// The graphics card drops the zoomable map, in each engine: the poster is back at once and the map comes again.
import { inkOf } from "./ink.ts";
import { clickOn, expectLive, expectSeen, focusOn, rootAttribute, zoomToLive } from "./page.ts";
import { ask, type Tab } from "./tab.ts";
import { expect, test } from "./test.ts";
import { YEARS } from "./years.ts";

/** Of an address: so near that MapLibre comes, and where cities are. */
const NEAR = "at=50_10_4.5";

/** Opens the zoomable map and takes its context away; `faults` are what was thrown since. */
async function openLost(tab: Tab, address: string): Promise<void> {
  await tab.goto(address);
  await expectLive(tab);
  await ask(tab, () => {
    const faults: string[] = [];
    window.addEventListener("error", ({ message }) => faults.push(message));
    window.addEventListener("unhandledrejection", ({ reason }) => faults.push(String(reason)));
    const context = document.querySelector("canvas")?.getContext("webgl2");
    const loss = context?.getExtension("WEBGL_lose_context");
    Object.assign(window, { faults, loss });
    loss?.loseContext();
  });
  await expect.poll(() => rootAttribute(tab, "data-map")).toBe(null);
}

const faultsOf = (tab: Tab) => ask(tab, () => (window as unknown as { readonly faults: string[] }).faults);

/** Years of dots that the poster shows. */
const shownYears = (tab: Tab) =>
  ask(tab, () =>
    [...document.querySelectorAll("#frame > .poster .g")]
      .filter((group) => group.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .flatMap(({ classList }) => [...classList].filter((name) => /^g\d{4}$/.test(name)))
      .map((name) => name.slice(1)),
  );

const EARLY = YEARS.find(({ members }) => Number(members) > 50)!.year;

test("the poster is back in the chosen year and steps on; with the context the map comes, in that year", async ({
  open,
  site,
}) => {
  const tab = await open({ width: 700, height: 900, still: true, webgl: true });
  await openLost(tab, `${site.origin}/?${NEAR}`);
  await focusOn(tab, "input[type=range]");
  for (let year = Number(YEARS.at(-1)!.year); year > Number(EARLY); year--) await tab.press("ArrowLeft");
  await expect.poll(() => rootAttribute(tab, "data-year")).toBe(EARLY);
  expect(await shownYears(tab)).toContain(EARLY);
  expect((await shownYears(tab)).filter((year) => year > EARLY)).toEqual([]);

  await ask(tab, () => (window as unknown as { loss: WEBGL_lose_context }).loss.restoreContext());
  await expectLive(tab);
  const restored = await inkOf(tab, "#frame", 1);
  expect(await faultsOf(tab)).toEqual([]);

  const fresh = await open({ width: 700, height: 900, still: true, webgl: true });
  await fresh.goto(`${site.origin}/?year=${EARLY}&${NEAR}`);
  await expectLive(fresh);
  expect(restored / (await inkOf(fresh, "#frame", 1))).toBeCloseTo(1, 1);
});

test("the reader may ask for the map before the context is back", async ({ open, site }) => {
  const tab = await open({ width: 700, height: 900, still: true, webgl: true });
  await openLost(tab, `${site.origin}/?${NEAR}`);
  await expectSeen(tab, ".poster");
  await clickOn(tab, "#map-zoom button");
  await zoomToLive(tab);
  await focusOn(tab, "input[type=range]");
  await tab.press("ArrowLeft");
  await expect.poll(() => rootAttribute(tab, "data-year")).toBe(YEARS.at(-2)!.year);
  expect(await faultsOf(tab)).toEqual([]);
});
