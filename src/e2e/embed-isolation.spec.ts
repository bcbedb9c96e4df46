// A good guest: asks for no storage, reaches past no frame, takes neither focus nor scroll, rests unseen, prints.
import { atRest, expect, test } from "./article/servers.ts";
import { launchOptions } from "./launch.ts";
import { swipeUp } from "./swipe.ts";
import { zoomToLive } from "./zoom-to-live.ts";

test.use({ launchOptions: launchOptions(true) });

const frame = (address: string, attributes = ""): string =>
  `<!doctype html><title>Host</title><meta name="viewport" content="width=device-width">
   <style>body{margin:0;font:20px/1.5 serif}p{height:1200px}</style>
   <input autofocus><p>Before.</p><iframe src="${address}" width="700" height="1000" style="border:0" ${attributes}></iframe><p>After.</p>`;

test("no cookies, no storage, no way to the top, no request to anybody else", async ({
  page,
  site,
  host,
  context,
}) => {
  await page.addInitScript(() => {
    if (window.parent === window) return;
    const asked: string[] = [];
    Object.assign(window, { asked });
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, { get: () => void asked.push(name) });
    Object.defineProperty(Document.prototype, "cookie", {
      get: () => (asked.push("cookie"), ""),
      set: () => {
        asked.push("cookie");
      },
    });
  });
  const origins = new Set<string>();
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  await page.goto(host.show(frame(`${site.root}embed/map/`)));
  const embed = page.frameLocator("iframe");
  await embed.locator("input[type=range]").press("Home");
  await embed.getByRole("button", { name: "Play" }).click();
  await embed.locator("#places .africa button").click();
  expect(await page.frames()[1]!.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual(
    [],
  );
  expect((await context.storageState()).cookies).toEqual([]);
  expect([...origins].toSorted()).toEqual([host.origin, new URL(site.root).origin].toSorted());
  for (const { path } of site.sent.filter((answer) => answer.path.endsWith(".js")))
    expect(await (await page.request.get(new URL(path, site.root).href)).text()).not.toMatch(
      /\bwindow\.top\b|\btop\.location\b/,
    );
});

test("the focus stays where the reader put it, also when the host drives", async ({ page, site, host }) => {
  await page.goto(host.show(frame(`${site.root}embed/map/?play=1&year=2016`)));
  await page.locator("input").focus();
  await page.frameLocator("iframe").locator("input[type=range]").waitFor();
  for (const [name, facts] of [
    ["setYear", { year: 2020 }],
    ["select", { city: "vn-hanoi" }],
    ["play", {}],
  ] as const)
    await page.evaluate(
      ([command, more]) =>
        document
          .querySelector("iframe")!
          .contentWindow!.postMessage({ type: `learning-cities:${command}`, version: 1, ...more }, "*"),
      [name, facts] as const,
    );
  await expect(page.frameLocator("iframe").locator(".card")).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("input");
});

test("rests while the frame is off screen, goes on when it is back", async ({ page, site, host }) => {
  await page.clock.install();
  await page.goto(host.show(frame(`${site.root}embed/map/?year=2013`)));
  const html = page.frames()[1]!.locator("html");
  const year = () => page.frames()[1]!.evaluate(() => document.documentElement.dataset["year"]);
  const play = page.frameLocator("iframe").locator(".play");
  // Where a click scrolls first, it may miss a frame that is only beginning to be drawn.
  await page.evaluate(() => document.querySelector("iframe")!.scrollIntoView({ block: "end" }));
  await expect(play).toBeInViewport();
  await play.click();
  await expect.poll(year).not.toBe("2013");
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await expect(play).toHaveText("Play");
  const rested = await year();
  await page.clock.runFor(2000);
  expect(await year()).toBe(rested);
  await page.evaluate(() => document.querySelector("iframe")!.scrollIntoView());
  await expect.poll(year).not.toBe(rested);
  await expect(html).toHaveAttribute("data-year", /20\d\d/);
});

test("the zoomable map, too, lets the wheel and one finger pass", async ({ page, site, host }) => {
  await page.goto(host.show(frame(`${site.root}embed/map/`)));
  const embed = page.frameLocator("iframe");
  await zoomToLive(embed);
  const box = (await embed.locator("#frame").boundingBox())!;
  const scrolled = () => page.evaluate(() => scrollY);
  const before = await scrolled();
  const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -150);
  await expect.poll(scrolled).toBeLessThan(before);
  const again = await atRest(page);
  const client = await page.context().newCDPSession(page);
  await swipeUp(client, x, y);
  await expect.poll(scrolled).toBeGreaterThan(again + 50);
});

test("prints: headline, numbers, poster and strip, no controls; the editor's colours stay on the screen", async ({
  page,
  site,
}) => {
  await page.goto(`${site.root}vi/embed/map/?year=2020&theme=dark&background=000000`);
  await page.locator("input[type=range]").waitFor();
  await page.emulateMedia({ media: "print" });
  for (const part of ["h1", ".now", ".poster >> nth=0", ".bars", "footer"])
    await expect(page.locator(part)).toBeVisible();
  for (const part of [".play", "#map-zoom"]) await expect(page.locator(part)).toBeHidden();
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--ground")),
  ).toBe("#fbfaf8");
});
