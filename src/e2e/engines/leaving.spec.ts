// A reader who leaves while the zoomable map is on its way: nothing is said about it, and who comes back gets the map.
import { expectLive, rootAttribute, zoomIn } from "./page.ts";
import { ask } from "./tab.ts";
import { expect, test } from "./test.ts";

test.afterEach(({ site }) => site.trouble(null));

for (const held of [/-worker-/, /tile_id/, /load-maplibre-/, /\.pmtiles$/, /cities-[\w-]+\.json$/])
  test(`while ${held} is on its way`, async ({ open, site }) => {
    let asked = 0;
    const tab = await open({ width: 700, height: 900, webgl: true });
    site.trouble((path) => {
      if (!held.test(path)) return null;
      asked += 1;
      return "held";
    });
    await tab.goto(`${site.origin}/`);
    await ask(tab, () => {
      const { warn } = console;
      const noted = (text: string) =>
        localStorage.setItem("warned", `${localStorage.getItem("warned") ?? ""}${text}\n`);
      console.warn = (...all: unknown[]) => {
        noted(all.map(String).join(" "));
        warn(...all);
      };
    });
    await zoomIn(tab);
    await expect.poll(() => asked).toBeGreaterThan(0);
    await tab.goto(`${site.origin}/story/`);
    await expect.poll(() => rootAttribute(tab, "data-city")).not.toBeNull();
    expect(await ask(tab, () => localStorage.getItem("warned"))).toBe(null);
  });

test("who comes back gets the map", async ({ open, site }) => {
  const tab = await open({ width: 700, height: 900, webgl: true });
  let asked = false;
  site.trouble((path) => {
    if (!/-worker-/.test(path)) return null;
    asked = true;
    return "held";
  });
  await tab.goto(`${site.origin}/`);
  await zoomIn(tab);
  await expect.poll(() => asked).toBe(true);
  // The address says where the map is once it rests.
  await expect.poll(() => ask(tab, () => location.search)).toContain("at=");
  await tab.goto(`${site.origin}/story/`);
  site.trouble(null);
  await ask(tab, () => history.back()).catch(() => {});
  await expect.poll(() => ask(tab, () => location.pathname).catch(() => null)).toBe("/");
  await expectLive(tab);
});
