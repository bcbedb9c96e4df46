// Four embeds in an article on another origin: bytes, layout, scrolling, and the hosts that forbid things.
import type { Frame, Page } from "@playwright/test";
import { articleHtml, EMBEDS } from "../site/example-article.ts";
import { atRest, expect, test, type Site } from "./article/servers.ts";
import { launchOptions } from "./launch.ts";
import { announced } from "./tables.ts";
import { swipeUp } from "./swipe.ts";
import { pressPlus } from "./zoom-to-live.ts";

test.use({ launchOptions: launchOptions(true) });

/** Four embeds in one article; 2 kB of it put the map in words for those who listen. */
const BUDGET = 84_000;
const WIDTHS = [360, 1000];
const NONCE = "c3R5bGU";

/** Scrolls to the end and back as a reader does, until every lazy frame has come. */
async function readThrough(page: Page): Promise<void> {
  const end = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < end; y += 300) {
    await page.evaluate(async (top) => {
      scrollTo({ top, behavior: "instant" });
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    }, y);
    // The pace of somebody who reads: who races past frames that have not come sees them grow above.
    await page.waitForTimeout(150);
  }
  await expect.poll(() => page.frames().length).toBe(1 + EMBEDS.length);
  for (const embed of embedsOf(page)) await embed.waitForLoadState("load");
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await expect.poll(async () => Math.max(...(await misfits(page)))).toBeLessThanOrEqual(1);
}

/** Brings a part of an embed into the middle of the screen by scrolling the article; its middle, in pixels. */
async function reach(embed: Frame, part: string) {
  const element = await embed.frameElement();
  const { middle, left } = await embed.locator(part).evaluate((target) => {
    const box = target.getBoundingClientRect();
    return { middle: box.top + box.height / 2, left: box.left + box.width / 2 };
  });
  const at = await element.evaluate((node, within) => {
    const frame = node as HTMLElement;
    scrollTo({
      top: scrollY + frame.getBoundingClientRect().top + within - innerHeight / 2,
      behavior: "instant",
    });
    const box = frame.getBoundingClientRect();
    return { x: box.left, y: box.top + within };
  }, middle);
  return { x: Math.round(at.x + left), y: Math.round(at.y) };
}

const embedsOf = (page: Page): readonly Frame[] => page.frames().slice(1);

/** How far each frame's element is from what its document needs, in pixels. */
const misfits = (page: Page) =>
  Promise.all(
    embedsOf(page).map(async (embed) => {
      const element = await embed.frameElement();
      const given = await element.evaluate((frame) => (frame as HTMLElement).clientHeight);
      const needs = await embed.evaluate(() => document.documentElement.getBoundingClientRect().height);
      return Math.round(Math.abs(given - needs));
    }),
  );

interface LayoutShift {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Lists what moves in the page and in each frame of it. */
async function watchShifts(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as unknown as readonly LayoutShift[])
        for (const { node, previousRect, currentRect } of sources)
          moved.push(
            `${value} ${(node as Element | null)?.outerHTML?.slice(0, 60)} ${previousRect.y} ${currentRect.y}`,
          );
    }).observe({ type: "layout-shift", buffered: true });
  });
  return async () => {
    const each = page
      .frames()
      .map((frame) => frame.evaluate(() => (window as unknown as { moved: string[] }).moved));
    return (await Promise.all(each)).flat();
  };
}

const bytesOf = ({ sent }: Site): number => sent.reduce((sum, { bytes }) => sum + bytes, 0);

for (const width of WIDTHS)
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 }, hasTouch: true });

    test("nothing shifts, every frame fits, few bytes", async ({ page, site, host }) => {
      const shifts = await watchShifts(page);
      await page.goto(host.show(articleHtml(site.root, "script")));
      await readThrough(page);
      expect(await shifts()).toEqual([]);

      const total = bytesOf(site);
      console.log(`${width} px: ${total} bytes in ${site.sent.length} answers before any interaction`);
      for (const { path, bytes } of site.sent) console.log(`  ${bytes}\t${path}`);
      expect(total).toBeLessThan(BUDGET);
    });

    test("one finger and the wheel scroll the article, over any part of an embed", async ({
      page,
      site,
      host,
    }) => {
      await page.goto(host.show(articleHtml(site.root, "script")));
      await readThrough(page);
      const client = await page.context().newCDPSession(page);
      const scrolled = () => page.evaluate(() => scrollY);
      const [map] = embedsOf(page);
      for (const part of ["#frame", ".strip", ".milestone"]) {
        const { x, y } = await reach(map!, part);
        const before = await scrolled();
        await swipeUp(client, x, y);
        await expect.poll(async () => (await scrolled()) - before).toBeGreaterThan(100);
        const again = await atRest(page);
        await page.mouse.move(x, y);
        await page.mouse.wheel(0, -120);
        await expect.poll(scrolled).toBeLessThan(again);
      }
      expect(await map!.locator("html").getAttribute("data-year")).toBe("2016");
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body");
    });
  });

test.describe("with scripts blocked", () => {
  test.use({ javaScriptEnabled: false });

  for (const width of WIDTHS)
    test(`the frames show everything, ${width} px`, async ({ page, site, host }) => {
      await page.setViewportSize({ width, height: 4800 });
      await page.goto(host.show(articleHtml(site.root, "plain")));
      await expect.poll(() => page.frames().length).toBe(1 + EMBEDS.length);
      await expect(page.frameLocator(".e0").locator(".poster").first()).toBeVisible();
      await page.frameLocator(".e0").locator("label", { hasText: "16" }).click();
      const total = page.frameLocator(".e0").locator(".total .y").filter({ visible: true });
      await expect(total).toHaveText(announced(2016).members);
    });

  test("an element or a link is still a link", async ({ page, site, host }) => {
    await page.goto(host.show(articleHtml(site.root, "script")));
    await expect(page.getByRole("link")).toHaveCount(EMBEDS.length);
  });
});

for (const width of WIDTHS)
  test(`in a sandbox that allows scripts alone, ${width} px`, async ({ page, site, host }) => {
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.setViewportSize({ width, height: 800 });
    await page.goto(host.show(articleHtml(site.root, "sandboxed")));
    await readThrough(page);
    const [map] = embedsOf(page);
    await map!.locator("input[type=range]").press("ArrowRight");
    await expect(map!.locator("html")).toHaveAttribute("data-year", "2017");
    expect(await map!.evaluate(() => origin)).toBe("null");
    // No worker starts there, so the zoomable map is not even fetched.
    const before = site.sent.length;
    await map!.locator("#map-zoom button").first().waitFor();
    await map!.locator("#frame").evaluate(pressPlus);
    await expect(map!.locator(".message")).toContainText("The map works without it");
    await expect(map!.locator(".poster").first()).toBeVisible();
    const late = site.sent.slice(before).map(({ path }) => path);
    expect(late.filter((path) => /maplibre|tile_id|pmtiles/.test(path))).toEqual([]);
    expect(faults).toEqual([]);
  });

for (const width of WIDTHS)
  test(`on a host with a strict policy, ${width} px`, async ({ page, site, host }) => {
    const faults: string[] = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.setViewportSize({ width, height: 800 });
    const policy = [
      "default-src 'none'",
      `script-src ${site.root}embed.js`,
      `frame-src ${site.root}`,
      `style-src 'nonce-${NONCE}'`,
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join(";");
    await page.goto(
      host.show(articleHtml(site.root, "script", { nonce: NONCE }), { "content-security-policy": policy }),
    );
    await readThrough(page);
    expect(faults).toEqual([]);
  });
