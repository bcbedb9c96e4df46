// What the address of an embed may ask for, seen in the first paint and after, and what it may not.
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { announced, BEFORE, FIRST, LAST } from "./tables.ts";

interface LayoutShift {
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

const seen = (page: Page, selector: string) => page.locator(`${selector} .y`).filter({ visible: true });
const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
const year = (page: Page) => page.locator("html").getAttribute("data-year");
/** Resolves once what the scripts did by the load event has been drawn. */
const drawn = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
const tokenOf = (page: Page, name: string) => styleOf(page, "html", name);

for (const width of [280, 360, 700, 1000])
  test(`nothing moves at ${width} px, whatever is asked for`, async ({ page }) => {
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries() as unknown as readonly LayoutShift[])
          for (const { node, previousRect, currentRect } of sources)
            moved.push(
              `${(node as Element | null)?.outerHTML?.slice(0, 40)} ${previousRect.y} ${currentRect.y}`,
            );
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.setViewportSize({ width, height: 900 });
    for (const query of [
      "",
      "?title=0&controls=none&year=2016&region=vietnam&theme=dark",
      "?title=0&controls=slider&background=fff1e5&accent=b00020",
    ])
      for (const view of ["map", "growth", "vietnam"]) {
        await page.goto(`vi/embed/${view}/${query}`);
        await drawn(page);
        const moved = await page.evaluate(() => (window as unknown as { moved: string[] }).moved);
        expect([view, query, moved]).toEqual([view, query, []]);
      }
  });

test("options are there before the module is", async ({ page }) => {
  // Modules that never come, as on a slow line.
  await page.route(/\/assets\/.*\.js$/, () => {});
  await page.goto("embed/map/?year=2016&region=africa&theme=dark&title=0&controls=none", {
    waitUntil: "commit",
  });
  await expect(seen(page, ".total")).toHaveText(announced(2016).members);
  await expect(page.locator("html")).toHaveAttribute("data-place", "africa");
  expect(await tokenOf(page, "--ground")).toBe("#10151b");
  await expect(page.locator("h1")).toHaveCSS("clip-path", "inset(50%)");
  await expect(page.locator("input[type=range]")).toHaveCount(0);
});

test("title=0 leaves the headline to those who listen", async ({ page }) => {
  for (const view of ["growth", "vietnam", "countries"]) {
    await page.goto(`embed/${view}/?title=0`);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveCount(1);
    await expect(heading).toHaveCSS("clip-path", "inset(50%)");
  }
});

test("controls: all, the slider alone, none; what plays by itself can always be stopped", async ({
  page,
}) => {
  const parts = async () => ({
    play: await page.locator(".play").isVisible(),
    place: await page.locator("#places button").first().isVisible(),
    slider: await page.locator("input[type=range]").isVisible(),
    zoom: await page.locator("#map-zoom button").first().isVisible(),
  });
  const all = { play: true, place: true, slider: true, zoom: true };
  const none = { play: false, place: false, slider: false, zoom: false };
  for (const [query, expected] of [
    ["", all],
    ["?controls=everything", all],
    ["?controls=slider", { ...none, slider: true }],
    ["?controls=none", none],
    ["?controls=none&play=1", { ...none, play: true }],
  ] as const) {
    await page.goto(`embed/map/${query}`);
    await expect.poll(parts).toEqual(expected);
  }
});

test("safe colours are taken, unsafe and unreadable ones fall back", async ({ page }) => {
  await page.goto("embed/map/?background=fff1e5&accent=%23B00020");
  await expect.poll(() => tokenOf(page, "--ground")).toBe("#fff1e5");
  expect(await tokenOf(page, "--accent")).toBe("#b00020");
  for (const query of [
    "?accent=ffee00",
    "?accent=red",
    "?background=808080",
    "?background=url(//x.example)",
  ]) {
    await page.goto(`embed/map/${query}`);
    await page.locator("input[type=range]").waitFor();
    expect([query, await tokenOf(page, "--ground")]).toEqual([query, "#fbfaf8"]);
    expect([query, await tokenOf(page, "--accent")]).toEqual([query, "#8e006d"]);
  }
  await page.goto("embed/map/?background=000");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await tokenOf(page, "--ground")).toBe("#000000");
  await page.goto("embed/map/?background=transparent");
  expect(await styleOf(page, "html", "background-color")).toBe("rgba(0, 0, 0, 0)");
});

test("country: its cities stay, the others fade, its region is shown; one without members changes nothing", async ({
  page,
}) => {
  await page.goto("embed/map/?country=kr&year=2020");
  await expect(page.locator("html")).toHaveAttribute("data-place", "asia-pacific");
  const strengths = () =>
    page
      .locator("#frame > .poster .camera > g")
      .evaluateAll((groups) => groups.map((each) => getComputedStyle(each).opacity));
  await expect.poll(strengths).toEqual(["0.16"]);
  await expect(page.locator(".marks .g2020 path.asia-pacific").first()).toBeVisible();
  await expect(page.locator(".marks path.africa")).toHaveCount(0);

  // Where the address asks for the whole world, that is what is shown, by the page of the country as well.
  for (const path of ["?country=kr&region=world", "kr/?region=world", "?country=vn&region=world"]) {
    await page.goto(`embed/map/${path}`);
    await expect.poll(strengths).toEqual(["0.16"]);
    await expect(page.locator("html")).toHaveAttribute("data-place", "world");
    await expect(page.locator("html")).not.toHaveAttribute("data-camera");
  }
  await page.goto("embed/map/?country=zz");
  await page.locator("input[type=range]").waitFor();
  expect(await strengths()).toEqual(["1"]);
  await expect(page.locator("html")).toHaveAttribute("data-place", "world");
});

test("nothing of the address becomes markup", async ({ page }) => {
  const evil = encodeURIComponent('"><img src=x onerror=document.title=1><script>document.title=2</script>');
  const names = "year play loop region country city theme accent background title controls origin childId x";
  const query = names
    .split(" ")
    .map((name) => `${name}=${evil}`)
    .join("&");
  for (const view of ["map", "growth", "vietnam-map"]) {
    await page.goto(`embed/${view}/`);
    const count = () => page.locator("*").count();
    // Once all that comes has come.
    await page.waitForLoadState("networkidle");
    const [title, elements] = [await page.title(), await count()];
    await page.goto(`embed/${view}/?${query}#${evil}`);
    await page.waitForLoadState("networkidle");
    expect(await page.title()).toBe(title);
    expect(await count()).toBe(elements);
  }
});

test("links leave the frame, and carry what is seen", async ({ page }) => {
  await page.goto("vi/embed/map/?year=2016&region=africa");
  const link = page.locator("a[data-full]");
  await expect(link).toHaveAttribute("href", /\?year=2016&region=africa$/);
  expect(await link.evaluate((a: HTMLAnchorElement) => a.ownerDocument.baseURI)).toContain("embed/map");
  await expect(page.locator("base")).toHaveAttribute("target", "_blank");
  await page.locator("input[type=range]").press("ArrowRight");
  await expect(link).toHaveAttribute("href", /\?year=2017&region=africa$/);
  expect(new URL(page.url()).search).toBe("?year=2016&region=africa");
});

test.describe("playing", () => {
  test("play=1 starts by itself, loop=1 starts over", async ({ page }) => {
    await page.goto(`embed/growth/?play=1&loop=1&year=${BEFORE}`);
    for (const next of [String(LAST), String(FIRST)])
      await expect.poll(() => year(page), { intervals: [100] }).toBe(next);
    await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  });

  test("never under reduced motion", async ({ page }) => {
    await page.clock.install();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto("embed/growth/?play=1&year=2016");
    await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
    await page.clock.runFor(1200);
    expect(await year(page)).toBe("2016");
    await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  });

  test("waits off screen, starts when scrolled into view, rests when scrolled away", async ({ page }) => {
    await page.clock.install();
    await page.setViewportSize({ width: 360, height: 600 });
    await page.goto("embed/map/?play=1&year=2013");
    await page.evaluate(() => {
      document.body.style.paddingTop = "2000px";
      document.body.style.paddingBottom = "2000px";
    });
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => page.locator(".play").textContent()).toBe("Play");
    await page.locator("#frame").scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator(".play").textContent()).toBe("Pause");
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => page.locator(".play").textContent()).toBe("Play");
    const rested = await year(page);
    await page.clock.runFor(1200);
    expect(await year(page)).toBe(rested);
  });
});
