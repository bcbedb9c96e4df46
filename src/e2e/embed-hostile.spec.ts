// Frames and hosts that mean harm: what an address or a message carries moves and sizes nothing but our own frames.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { expect, test, type Site } from "./article/servers.ts";
import { holdBack } from "./hold-back.ts";

const pym = (address: string): string =>
  `<div id="story"></div><script src="/lib/pym.js"></script><script>new pym.Parent("story", "${address}", {})</script>`;

/** The height of the first frame as it stands in the page, in pixels. */
const heightOf = (page: Page) =>
  page
    .locator("iframe")
    .first()
    .evaluate((frame) => frame.clientHeight);

/** Waits until all that is in the frame is seen; what is kept free for it may be a little more. */
const expectFit = (page: Page) =>
  expect
    .poll(async () => {
      const needs = await page
        .frames()[1]!
        .evaluate(() => document.documentElement.getBoundingClientRect().height);
      return needs - (await heightOf(page));
    })
    .toBeLessThan(2);

for (const [what, childId] of [
  ["go elsewhere", "storyxPYMxnavigateToxPYMxhttp://127.0.0.1:1/elsewhere"],
  ["make the frame a billion pixels high", "storyxPYMxheightxPYMx1000000000"],
] as const)
  test(`Pym: an address that an editor was handed cannot ${what}`, async ({ page, site, host }) => {
    const shown = host.show(pym(`${site.root}embed/map/?childId=${encodeURIComponent(childId)}`));
    const heard: unknown[] = [];
    await page.exposeFunction("hear", (data: unknown) => void heard.push(data));
    await page.addInitScript(() =>
      addEventListener("message", ({ data }) =>
        (window as unknown as { hear: (data: unknown) => void }).hear(data),
      ),
    );
    await page.goto(shown);
    await expect
      .poll(() => heard.some((data) => JSON.stringify(data).includes("learning-cities:height")))
      .toBe(true);
    await page.frames()[1]!.locator("input[type=range]").waitFor();
    // Embedly's is no other's: an object in JSON, with the frame's own address and height.
    const texts = heard.filter((data) => typeof data === "string");
    const isEmbedly = (text: string): boolean =>
      /^\{"context":"iframe\.resize","src":"[^"]*","height":\d{1,4}\}$/.test(text);
    expect(texts.filter((text) => !isEmbedly(text))).toEqual([]);
    expect(page.url()).toBe(shown);
    expect(await heightOf(page)).toBeLessThan(10_000);
  });

test("before the module comes, a sibling's flood is not kept, and of the parent's words a few dozen", async ({
  page,
  site,
  host,
}) => {
  const letPass = await holdBack(page, /\/assets\/.*\.js$/);
  await page.goto(
    host.show(
      `<!doctype html><title>Host</title><iframe src="${site.root}embed/map/"></iframe><iframe srcdoc="sibling"></iframe>`,
    ),
    { waitUntil: "commit" },
  );
  await expect.poll(() => page.frames().length).toBe(3);
  const [, embed, sibling] = page.frames();
  await embed!.locator("footer").waitFor();
  const kept = () => embed!.evaluate(() => (window as unknown as { said: unknown[] }).said.length);
  await sibling!.evaluate(() => {
    for (let count = 0; count < 1000; count += 1) parent.frames[0]!.postMessage("x".repeat(1000), "*");
  });
  // What comes after the flood comes when the flood is over.
  await page.evaluate(() => {
    const setYear = { type: "learning-cities:setYear", version: 1, year: 2016 };
    for (const message of [setYear, ...Array.from({ length: 999 })]) frames[0]!.postMessage(message, "*");
  });
  await expect.poll(kept).toBeGreaterThan(0);
  expect(await kept()).toBeLessThanOrEqual(50);
  letPass();
  await expect(embed!.locator("html")).toHaveAttribute("data-year", "2016");
});

/** A page on a third origin that asks to be as high as `height`. */
async function openStranger(height: number) {
  const server = createServer((_, response) =>
    response
      .setHeader("content-type", "text/html")
      .end(
        `<script>setInterval(() => parent.postMessage({ type: "learning-cities:height", height: ${height} }, "*"), 50)</script>`,
      ),
  );
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const FRAMES: Readonly<Record<string, (site: Site) => string>> = {
  "a plain frame": ({ root }) => `<iframe src="${root}embed/growth/" height="400"></iframe>`,
  "a frame that embed.js made": () => `<learning-cities view="growth"></learning-cities>`,
};

for (const [name, frameOf] of Object.entries(FRAMES))
  test(`embed.js: ${name} that has gone to another origin, or to none, is not sized by it`, async ({
    page,
    site,
    host,
  }) => {
    const stranger = await openStranger(5000);
    await page.goto(
      host.show(`<!doctype html><title>Host</title><script>
          window.heard = 0;
          addEventListener("message", ({ data }) => { if (data.height === 5000) heard += 1; });
        </script>${frameOf(site)}<script src="${site.root}embed.js"></script>`),
    );
    await page.frames()[1]!.locator("input[type=range]").waitFor();
    await expectFit(page);
    const before = await heightOf(page);
    const strange = `<script>setInterval(() => parent.postMessage({ type: "learning-cities:height", height: 5000 }, "*"), 50)</script>`;
    for (const address of [stranger.address, `data:text/html,${encodeURIComponent(strange)}`]) {
      await page.evaluate(() => Object.assign(window, { heard: 0 }));
      await page.locator("iframe").evaluate((frame: HTMLIFrameElement, to) => {
        frame.contentWindow!.location.href = to;
      }, address);
      await expect
        .poll(() => page.evaluate(() => (window as unknown as { heard: number }).heard))
        .toBeGreaterThan(3);
      expect(await heightOf(page)).toBe(before);
    }
    stranger.close();
  });

test("embed.js: a height that no view has is not taken", async ({ page, site, host }) => {
  await page.goto(
    host.show(
      `<!doctype html><title>Host</title>${FRAMES["a plain frame"]!(site)}<script src="${site.root}embed.js"></script>`,
    ),
  );
  const embed = page.frames()[1]!;
  await embed.locator("input[type=range]").waitFor();
  await expectFit(page);
  const before = await heightOf(page);
  await embed.evaluate(() => {
    for (const height of [1e9, 10_000, -1, 0, NaN, Infinity, "x", null, [1, 2], {}])
      parent.postMessage({ type: "learning-cities:height", height }, "*");
    parent.postMessage({ type: "learning-cities:height" }, "*");
  });
  // Messages come in their order: once this one is taken, so were the others.
  await embed.evaluate(() => parent.postMessage({ type: "learning-cities:height", height: 1234 }, "*"));
  await expect.poll(() => heightOf(page)).toBe(1234);
  expect(before).toBeLessThan(10_000);
});

test("the dialog's preview that has gone elsewhere is not sized by it", async ({ page, site }) => {
  await page.goto(site.root);
  await page.locator("#embed button").click();
  const preview = page.locator("dialog iframe");
  await expect(preview.contentFrame().locator("input[type=range]")).toBeVisible();
  const heard = page.evaluate(
    () =>
      new Promise((resolve) =>
        addEventListener("message", ({ data }) => data.height === 5000 && resolve(data)),
      ),
  );
  await preview.evaluate(
    (frame: HTMLIFrameElement, to) => {
      frame.contentWindow!.location.href = to;
    },
    `data:text/html,${encodeURIComponent(`<script>parent.postMessage({ type: "learning-cities:height", height: 5000 }, "*")</script>`)}`,
  );
  await heard;
  expect(await preview.evaluate((frame) => frame.clientHeight)).toBeLessThan(5000);
});
