// What comes after the first frame has only its own style computed: not that of the whole map again, for each part that comes.
import { expect, LANGUAGES, test } from "./fixtures.ts";

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly args: { readonly elementCount?: number };
}

for (const { language, root } of LANGUAGES)
  for (const path of ["", "embed/map/"])
    test(`/${root}${path}: scripts that come do not have the whole page computed again (${language})`, async ({
      browser,
      page,
    }) => {
      await browser.startTracing(page, { categories: ["devtools.timeline", "loading"] });
      await page.goto(root + path);
      // The last that comes unasked: the buttons of the map that moves.
      await expect(page.locator("#map-zoom button").first()).toBeVisible();
      await page.waitForLoadState("networkidle");
      const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
        traceEvents: readonly TraceEvent[];
      };
      const painted = traceEvents.findLast(({ name }) => name === "firstContentfulPaint")?.ts ?? Infinity;
      const computed = traceEvents
        .filter(({ name, ts }) => name === "UpdateLayoutTree" && ts > painted)
        .map(({ args }) => args.elementCount ?? 0);
      const elements = await page.evaluate(() => document.querySelectorAll("*").length);
      expect(computed.length).toBeGreaterThan(0);
      expect(computed.reduce((sum, count) => sum + count, 0)).toBeLessThan(2 * elements);
    });
