// Choosing in each engine: a tap on a dot, the search field, the theme; and the map without WebGL.
import { readFileSync } from "node:fs";
import { mercatorX, mercatorY, toFrame } from "../../model/mercator.ts";
import { placeBox } from "../../model/places.ts";
import { clickOn, expectSeen, focusOn, rootAttribute, textOf, zoomIn, zoomToLive } from "./page.ts";
import { ask } from "./tab.ts";
import { DIST, expect, test } from "./test.ts";
import { YEARS } from "./years.ts";

interface Features {
  readonly features: readonly {
    readonly properties: { readonly id: string; readonly name: string };
    readonly geometry: { readonly coordinates: readonly [number, number] } | null;
  }[];
}

/** A member that lies alone on the world map. */
const ALONE = "au-canning";
const { features } = JSON.parse(readFileSync(`${DIST}/data/members.geojson`, "utf8")) as Features;

for (const width of [360, 1280])
  test(`a tap on a dot opens its card, which can be closed, at ${width} px`, async ({ open, site }) => {
    const tab = await open({ width, height: 900 });
    await tab.goto(`${site.origin}/vi/embed/map/`);
    await expectSeen(tab, "#map-zoom button");
    const [city] = features.filter(({ properties }) => properties.id === ALONE);
    const [lon, lat] = city!.geometry!.coordinates;
    const box = await ask(
      tab,
      () => document.querySelector("#frame")!.getBoundingClientRect().toJSON() as DOMRect,
    );
    const [x, y] = toFrame(mercatorX(lon), mercatorY(lat), placeBox("world", box), box);
    await tab.click({ x: box.x + x, y: box.y + y });
    await expect.poll(() => textOf(tab, ".card h3")).toBe(city!.properties.name);
    await clickOn(tab, ".card button");
    await expect.poll(() => textOf(tab, ".card")).toBe("");
  });

for (const root of ["", "vi/"])
  test(`/${root}: a city is found by a few letters and chosen by Enter`, async ({ open, site }) => {
    const tab = await open({ width: 700, height: 900 });
    await tab.goto(`${site.origin}/${root}`);
    await expectSeen(tab, "input[type=range]");
    await focusOn(tab, "#search");
    await tab.type("hano");
    await expectSeen(tab, "#found [role=option]");
    const name = root === "" ? "Hanoi" : "Hà Nội";
    await expect.poll(() => textOf(tab, "#found [role=option]")).toContain(name);
    await tab.press("Enter");
    await expect.poll(() => textOf(tab, ".card h3")).toBe(name);
    await expect.poll(() => ask(tab, () => location.search)).toContain("city=vn-hanoi");
  });

test("Enter that ends an input method's composition chooses nothing; the next Enter chooses", async ({
  open,
  site,
}) => {
  const tab = await open({ width: 700, height: 900 });
  await tab.goto(`${site.origin}/`);
  await expectSeen(tab, "input[type=range]");
  await focusOn(tab, "#search");
  await tab.type("hano");
  await expectSeen(tab, "#found [role=option]");
  // As Safari sends it: after the composition's end, as a key that the input method has taken.
  const expanded = await ask(tab, async () => {
    const field = document.querySelector("#search")!;
    field.dispatchEvent(new CompositionEvent("compositionend", { data: "hano", bubbles: true }));
    field.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", keyCode: 229, bubbles: true, cancelable: true }),
    );
    await new Promise((drawn) => {
      requestAnimationFrame(() => requestAnimationFrame(drawn));
    });
    return field.getAttribute("aria-expanded");
  });
  expect(expanded).toBe("true");
  await tab.press("Enter");
  await expect.poll(() => textOf(tab, ".card h3")).toBe("Hanoi");
});

test("the theme that a reader chooses colours the page, against the system's", async ({ open, site }) => {
  const tab = await open({ width: 700, height: 900, dark: true });
  await tab.goto(`${site.origin}/`);
  await clickOn(tab, ".menu summary");
  await expectSeen(tab, "#theme select");
  const ground = () => ask(tab, () => getComputedStyle(document.documentElement).backgroundColor);
  const lightness = async () =>
    ((await ground()).match(/\d+/g) ?? []).slice(0, 3).reduce((sum, value) => sum + Number(value), 0);
  expect(await lightness()).toBeLessThan(200);
  await ask(tab, () => {
    const select = document.querySelector<HTMLSelectElement>("#theme select")!;
    select.value = "light";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect.poll(lightness).toBeGreaterThan(600);
});

test("MapLibre takes the poster's place, and its year follows the slider", async ({ open, site }) => {
  test.setTimeout(120_000);
  const tab = await open({ width: 700, height: 900, webgl: true });
  await tab.goto(`${site.origin}/`);
  await zoomToLive(tab);
  await focusOn(tab, "input[type=range]");
  await tab.press("Home");
  await expect.poll(() => rootAttribute(tab, "data-year")).toBe(YEARS[0]!.year);
  expect(await rootAttribute(tab, "data-map")).toBe("live");
});

test("without WebGL the poster stays, says so, and the year moves", async ({ open, site }) => {
  const tab = await open({ width: 700, height: 900 });
  await tab.goto(`${site.origin}/`);
  await zoomIn(tab);
  await expect.poll(() => textOf(tab, ".message"), { timeout: 30_000 }).toContain("WebGL 2");
  await expectSeen(tab, "#frame .poster");
  await focusOn(tab, "input[type=range]");
  const last = await rootAttribute(tab, "data-year");
  await tab.press("ArrowLeft");
  await expect.poll(() => rootAttribute(tab, "data-year")).toBe(String(Number(last) - 1));
});
