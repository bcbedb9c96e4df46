// The map: dots under the pointer, the card, and the change-over to MapLibre.
import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { THEMES } from "../map/theme.ts";
import { mercatorX, mercatorY, type Camera } from "../model/mercator.ts";
import { centresOf } from "./pixels.ts";
import { expect, LANGUAGES, test } from "./fixtures.ts";
import { holdBack } from "./hold-back.ts";
import { spotsOf } from "./spots.ts";
import { LAST, unnamedIn } from "./tables.ts";
import { launchOptions } from "./launch.ts";
import { expectLive, worldLive, zoomToLive } from "./zoom-to-live.ts";

test.use({ launchOptions: launchOptions(true) });

const card = (page: Page) => page.locator(".card");

for (const { language, root } of LANGUAGES) {
  test(`${language}: a tap near a dot opens its card, with year, evidence and source; the close button closes it`, async ({
    page,
  }) => {
    await page.goto(`${root}embed/map/`);
    await expect(page.locator("#map-zoom button").first()).toBeVisible();
    const [perth] = (await spotsOf(page, "world")).filter(({ id }) => id === "au-canning");
    await page.mouse.click(perth!.left + 9, perth!.top - 9);
    await expect(card(page)).toContainText("Canning");
    await expect(card(page)).toContainText("2022");
    await expect(card(page).locator("a.source").first()).toHaveAttribute("href", /^https?:/);
    await card(page).getByRole("button").click();
    await expect(card(page)).toHaveCount(0);
  });
}

test("several dots on one spot give a list; every one of it can be chosen", async ({ page }) => {
  await page.goto("embed/map/?region=asia-pacific");
  const [seoul] = (await spotsOf(page, "asia-pacific")).filter(({ id }) => id === "kr-yongsan-gu");
  await page.mouse.click(seoul!.left, seoul!.top);
  const choices = card(page).locator("li button");
  await expect(choices.filter({ hasText: "(Seoul)" })).not.toHaveCount(0);
  await choices.filter({ hasText: "Gangnam-gu" }).click();
  await expect(card(page).locator("h3")).toHaveText("Gangnam-gu (Seoul)");
});

test("only cities of the chosen year answer", async ({ page }) => {
  await page.goto("embed/map/?year=2015");
  const [perth] = (await spotsOf(page, "world")).filter(({ id }) => id === "au-canning");
  const asked = page.waitForResponse(/cities-.*\.json/);
  await page.mouse.click(perth!.left, perth!.top);
  await asked;
  await expect(card(page)).toHaveCount(0);
});

test("on the way to a region, and once there, dots are as large as the page draws them", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("embed/map/");
  await expect(page.locator("#map-zoom button").first()).toBeVisible();
  const widths = page.evaluate(
    () =>
      new Promise<readonly number[]>((resolve) => {
        const poster = document.querySelector("#frame > .poster")!;
        const seen: number[] = [];
        let hasMoved = false;
        const look = (): void => {
          seen.push(Number.parseFloat(getComputedStyle(poster).strokeWidth));
          const isMoving = document.documentElement.hasAttribute("data-camera");
          hasMoved ||= isMoving;
          if (hasMoved && !isMoving) resolve(seen);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
  await page.locator("#places .vietnam button").click();
  const seen = await widths;
  // While the map moves they change by half pixels.
  expect(Math.max(...seen) - Math.min(...seen)).toBeLessThanOrEqual(0.25);
});

test("a dot keeps its size, and so does the clearing round it, when a part of the world is shown", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("embed/map/?region=africa");
  await expect.poll(() => page.locator("#frame .hole").first().getAttribute("d")).toContain(".");
  const frame = page.locator("#frame");
  const { width, height } = (await frame.boundingBox())!;
  const spots = (await spotsOf(page, "africa")).filter(
    (spot) => spot.place === "africa" && Math.min(spot.x, spot.y, width - spot.x, height - spot.y) > 20,
  );
  const picture = PNG.sync.read(await frame.screenshot());
  const land = [1, 3, 5].map((at) => Number.parseInt(THEMES.light.land.slice(at, at + 2), 16));
  const isLand = (x: number, y: number): boolean => {
    const from = 4 * (Math.round(y) * picture.width + Math.round(x));
    return land.every((value, i) => Math.abs(value - picture.data[from + i]!) < 3);
  };
  const free = spots.filter(({ x, y }) => isLand(x - 9, y) || isLand(x + 9, y) || isLand(x, y - 9));
  expect(free.length).toBeGreaterThan(spots.length * 0.7);
});

for (const width of [360, 700, 1280])
  test(`change-over at ${width} px moves no dot by more than a pixel`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    const moved: { readonly id: string; readonly by: number }[] = [];
    for (const [lat, lon] of [
      [48, 8],
      [14, 103],
      [39, -8],
      [8, 2],
    ] as const)
      moved.push(...(await changeOver(page, { lat, lon, zoom: 4.2 })));
    expect(moved.length).toBeGreaterThanOrEqual(width / 90);
    expect(moved.filter(({ by }) => !(by <= 1))).toEqual([]);
  });

/** How far dots that stand alone lie apart on the poster's picture and on MapLibre's, in pixels. */
async function changeOver(page: Page, camera: Camera) {
  const letPass = await holdBack(page, /load-maplibre-/);
  await page.goto("about:blank");
  await page.goto(`?at=${camera.lat}_${camera.lon}_${camera.zoom}`);
  await expect(page.locator("html")).toHaveAttribute("data-near");
  await expect(page.locator("#land")).toHaveAttribute("transform", /0\.1/);
  const spots = await spotsOf(page, camera);
  const frame = page.locator("#frame");
  const { width, height } = (await frame.boundingBox())!;
  const lonely = spots.filter(
    (spot) =>
      spot.joined !== null &&
      !spot.isGone &&
      spot.last_named >= 2020 &&
      Math.min(spot.x, spot.y, width - spot.x, height - spot.y) > 12 &&
      spots.every((other) => other === spot || Math.hypot(other.x - spot.x, other.y - spot.y) > 16),
  );
  await page.addStyleTag({
    content: "#map-panel,#map-zoom,.now,.isle.isle.isle.isle,.inset{visibility:hidden!important}",
  });
  const poster = await centresOf(page, await frame.screenshot(), lonely, 6);
  letPass();
  await expectLive(page);
  const maplibre = await centresOf(page, await frame.screenshot(), lonely, 6);
  await page.unroute(/load-maplibre-/);
  return lonely.map(({ id }, index) => {
    const [from, to] = [poster[index], maplibre[index]];
    return { id, by: from && to ? Math.hypot(from.x - to.x, from.y - to.y) : Infinity };
  });
}

test("an address that names a country shows the map of that country", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("?country=KR");
  await expect(page).toHaveURL(/at=3\d\.\d+_12\d\.\d+_/);
});

test("picking, places and years work on MapLibre's map", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("");
  await worldLive(page);
  const spots = await spotsOf(page, "world");
  const perth = spots.find(({ id }) => id === "au-canning")!;
  await page.mouse.click(perth.left, perth.top);
  await expect(card(page)).toContainText("Canning");
  await page.locator("#places .asia-pacific button").click();
  const moved = (await spotsOf(page, "asia-pacific")).find(({ id }) => id === "au-wyndham")!;
  await expect(async () => {
    await page.mouse.click(moved.left, moved.top);
    await expect(card(page)).toContainText(/Wyndham|Melton/, { timeout: 1000 });
  }).toPass();
});

test("on the zoomable map: keys, compass, globe, full screen, fit, scale; lists and map point alike", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("embed/map/?region=vietnam");
  await expect(page.locator("#map-zoom button").first()).toBeVisible();
  await page.locator("#frame").focus();
  await page.keyboard.press("+");
  await expectLive(page);
  const canvas = page.getByRole("region", { name: /arrow keys/ });
  await expect(canvas).toBeFocused();
  await canvas.press("-");
  const button = (name: string) => page.locator("#map-zoom").getByRole("button", { name, exact: true });
  await expect(page.locator(".scale")).toHaveText("200 km");
  await expect(button("North up")).toHaveCount(0);
  await canvas.press("Shift+ArrowRight");
  await expect(button("North up")).toBeVisible();
  await button("North up").click();
  await expect(button("North up")).toHaveCount(0);

  await button("Globe").click();
  await expect(button("Globe")).toHaveAttribute("aria-pressed", "true");
  const vinh = (await spotsOf(page, "vietnam")).find(({ id }) => id === "vn-vinh")!;
  await expect(async () => {
    await page.mouse.click(vinh.left, vinh.top);
    await expect(card(page)).toContainText("Vinh", { timeout: 1000 });
  }).toPass();
  await card(page).getByRole("button").click();
  await button("Globe").click();

  await button("Full screen").click();
  await expect(page.locator(".full-year")).toHaveText(String(LAST));
  await button("Full screen").click();
  await expect(page.locator(".full-year")).toHaveCount(0);
  await button("Whole map").click();
  await expect(page.locator(".scale")).toHaveCount(0);
});

test("in full screen, where no page is scrolled, the wheel zooms by itself; afterwards it scrolls again", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("embed/map/?region=vietnam");
  await zoomToLive(page);
  const fullScreen = page.locator("#map-zoom").getByRole("button", { name: "Full screen", exact: true });
  const scale = page.locator(".scale");
  await fullScreen.click();
  await expect(page.locator(".full-year")).toBeVisible();
  await expect(scale).toBeVisible();
  const before = (await scale.textContent()) ?? "";
  const box = (await page.locator("#gl").boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -1000);
  await expect(scale).not.toHaveText(before);
  await expect(page.locator(".maplibregl-cooperative-gestures")).toHaveCount(0);
  await fullScreen.click();
  await expect(page.locator(".full-year")).toHaveCount(0);
  await expect(page.locator(".maplibregl-cooperative-gestures")).toHaveCount(1);
});

test("the name under the pointer is whole at the edges of a narrow frame, and goes with Escape", async ({
  page,
}) => {
  await page.setViewportSize({ width: 340, height: 800 });
  await page.goto("embed/map/");
  const frame = (await page.locator("#frame").boundingBox())!;
  const tip = page.locator(".tip");
  const spots = (await spotsOf(page, "world")).filter(
    ({ last_named, x, y }) => last_named >= LAST - 1 && x > 0 && x < frame.width && y > 0 && y < frame.height,
  );
  const byX = spots.toSorted((a, b) => a.x - b.x);
  const byY = spots.toSorted((a, b) => a.y - b.y);
  for (const spot of [...byX.slice(0, 6), ...byX.slice(-6), ...byY.slice(0, 3)])
    await expect(async () => {
      await page.mouse.move(frame.x + 1, frame.y + frame.height - 1);
      await expect(tip).toHaveCount(0, { timeout: 1000 });
      await page.mouse.move(spot.left, spot.top);
      await expect(tip).toBeVisible({ timeout: 1000 });
      const box = (await tip.boundingBox())!;
      const text = await tip.textContent();
      expect(box.x, text ?? "").toBeGreaterThanOrEqual(frame.x - 0.5);
      expect(box.x + box.width, text ?? "").toBeLessThanOrEqual(frame.x + frame.width + 0.5);
      expect(box.y, text ?? "").toBeGreaterThanOrEqual(frame.y - 0.5);
    }).toPass({ timeout: 5000 });
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
});

test("what is chosen is fitted; a link rings its dot, a dot picks out its links", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("");
  await page.locator("#search").click();
  await page.locator("#search").pressSequentially("viet nam");
  await page.locator("#found [role=option]").first().click();
  await expect(page.locator(".scale")).toHaveText(/^[125]00 km$/);
  const names = page.locator("#finder dd a");
  await names.filter({ hasText: "Vinh" }).hover();
  await expect(page.locator(".marks .mark")).toHaveCount(1);
  await page.mouse.move(1, 1);
  await expect(page.locator(".marks .mark")).toHaveCount(0);

  await expect(page).toHaveURL(/[?&]at=/);
  const [lat = 0, lon = 0, zoom = 0] = (new URL(page.url()).searchParams.get("at") ?? "")
    .split("_")
    .map(Number);
  await page.locator("#frame").scrollIntoViewIfNeeded();
  const box = (await page.locator("#frame").boundingBox())!;
  const vinh = (await spotsOf(page, "world")).find(({ id }) => id === "vn-vinh")!;
  const world = 512 * 2 ** zoom;
  await page.mouse.move(
    box.x + box.width / 2 + (mercatorX(vinh.lon) - mercatorX(lon)) * world,
    box.y + box.height / 2 + (mercatorY(vinh.lat) - mercatorY(lat)) * world,
  );
  await expect(names.filter({ hasText: "Vinh" })).toHaveAttribute("data-over", "");

  await zoomToLive(page);
  await page.getByRole("region", { name: /arrow keys/ }).press("Shift+ArrowRight");
  const button = (name: string) => page.locator("#map-zoom").getByRole("button", { name, exact: true });
  await button("Globe").click();
  await expect(page).toHaveURL(/[?&]at=(-?[\d.]+_){3}-?[\d.]+&globe=1$/);
  const [address, scale] = [page.url(), await page.locator(".scale").textContent()];
  await page.goto("about:blank");
  await page.goto(address);
  await expectLive(page);
  await expect(page.locator(".scale")).toHaveText(scale ?? "");
  await expect(button("North up")).toBeVisible();
  await expect(button("Globe")).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(address);
});

for (const { language, root } of LANGUAGES)
  test(`${language}: beside a country's dots stands how many members are counted and not named, in the years of such a count`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const years = unnamedIn("KR");
    const counted = years.findLast(({ count }) => count > 0)!;
    const other = years.findLast(({ year, count }) => count === 0 && year < counted.year)!;
    const told = page.locator(".counted > li");
    await page.goto(`${root}?year=${counted.year}&at=36.5_127.8_4`);
    await expectLive(page);
    // The list is of what the map has drawn.
    await expect(told).toHaveText([new RegExp(`^(South Korea|Hàn Quốc): \\+${counted.count} `)]);
    await page.locator("input[type=range]").focus();
    for (let { year } = counted; year > other.year; year -= 1) await page.keyboard.press("ArrowLeft");
    await expect(page.locator("html")).toHaveAttribute("data-year", String(other.year));
    await expect(told).toHaveCount(0);
    for (let { year } = other; year < counted.year; year += 1) await page.keyboard.press("ArrowRight");
    await expect(told).toHaveCount(1);
    await page.locator("#map-zoom button").last().click();
    await expect(told).toHaveCount(0);
  });

test("an embed fetches neither MapLibre nor base map before it is asked", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.clock.install();
  await page.goto("embed/map/");
  await page.locator("input[type=range]").press("ArrowLeft");
  await page.clock.runFor(1500);
  expect(asked.filter((url) => /maplibre|open-map|pmtiles/.test(url))).toEqual([]);
});

test("a step arrives even where a frame takes longer than the map waits to see that it rests", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(performance.now()), 400);
    window.cancelAnimationFrame = clearTimeout;
  });
  await page.goto("embed/map/");
  await page.getByRole("button", { name: "Zoom in" }).click();
  const transform = () =>
    page.locator("#frame").evaluate((frame) => frame.style.getPropertyValue("--camera"));
  await expect.poll(transform).toMatch(/scale\(2(\.0+)?\)/);
});

test("seventeen more contexts push the map's out: the poster is back and steps on, and the map comes when asked", async ({
  page,
}) => {
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto("?at=50_10_4.5");
  await expectLive(page);
  await page.evaluate(() => {
    const contexts = Array.from({ length: 17 }, () => document.createElement("canvas").getContext("webgl2"));
    Object.assign(window, { contexts });
  });
  await expect(page.locator("html")).not.toHaveAttribute("data-map");
  await expect(page.locator("#frame > .poster")).toBeVisible();
  await page.locator("input[type=range]").press("ArrowLeft");
  await expect(page.locator("html")).toHaveAttribute("data-year", String(LAST - 1));
  await zoomToLive(page);
  expect(faults).toEqual([]);
});
