// Without a network after the first visit, under the site's own policies; never in a frame; an update is offered.
import { findFaults } from "./axe.ts";
import { expect, kept, test, versionOf } from "./published-site.ts";
import { BEFORE } from "./tables.ts";
import { launchOptions } from "./launch.ts";
import { expectLive, zoomToLive } from "./zoom-to-live.ts";

test.use({ launchOptions: launchOptions(true) });

for (const root of ["", "vi/"])
  test(`/${root}: page, slider, city and the map seen before come again without a network`, async ({
    page,
    context,
  }) => {
    await page.goto(root);
    await zoomToLive(page);
    // What a slow machine shows before the worker has taken over is not kept in parts: this visit is.
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.reload();
    await expectLive(page);
    await expect.poll(async () => (await kept(page)).some((url) => url.includes("?bytes="))).toBe(true);
    await expect
      .poll(async () => (await kept(page)).some((url) => /\/cities-[\w-]+\.json$/.test(url)))
      .toBe(true);
    // What the page has asked for is kept, but for large files, which are kept in parts.
    const asked = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name.replace(/#.*/, "")),
    );
    await expect
      .poll(async () => {
        const keys = await kept(page);
        return asked.filter((url) => !keys.includes(url) && !url.endsWith(".pmtiles"));
      })
      .toEqual([]);

    await context.setOffline(true);
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.reload();
    await expect(page.locator(".poster .g").first()).toBeVisible();
    await page.locator("input[type=range]").press("ArrowLeft");
    await expect(page.locator("html")).toHaveAttribute("data-year", String(BEFORE));
    await expectLive(page);
    await page.goto(`${root}?city=vn-vinh&year=2022`);
    await expect(page.locator(".card h3")).toHaveText("Vinh");
    expect(faults).toEqual([]);
  });

test("without a network, what was never seen says so in its language and leads to the page that was kept; in no frame", async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto("vi/");
  await zoomToLive(page);
  await expect.poll(async () => (await kept(page)).includes(`${baseURL}vi/`)).toBe(true);
  await context.setOffline(true);
  for (const [path, language, direction, title] of [
    ["vi/story/", "vi", "ltr", "Trang này chưa được lưu"],
    ["vi/city/vn-hanoi/?a=1#b", "vi", "ltr", "Trang này chưa được lưu"],
    ["ar/", "ar", "rtl", "لم تُحفظ هذه الصفحة"],
    ["embed/map/", "en", "ltr", "This page has not been kept"],
  ] as const) {
    await page.goto(path);
    await expect(page.locator("h1")).toHaveText(title);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("html")).toHaveAttribute("dir", direction);
    await expect(page.getByRole("link")).toHaveAttribute("href", `${baseURL}vi/`);
    await expect(page.locator("body")).toHaveCSS("max-width", "672px");
    expect(await findFaults(page)).toEqual([]);
  }
  await page.getByRole("link").click();
  await expect(page.locator(".poster .g").first()).toBeVisible();
  expect((await kept(page)).filter((url) => /story|hanoi|embed/.test(url))).toEqual([]);

  const failed = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/vi/story/"));
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.src = "story/";
    document.body.append(frame);
  });
  await failed;
});

test("in a frame no worker is registered, and an embed never has one", async ({ page, context, site }) => {
  await page.route("**/host.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="${site.origin}/"></iframe>` }),
  );
  await page.clock.install();
  await page.goto("host.html");
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("input[type=range]")).toBeVisible();
  await page.goto("embed/map/");
  await expect(page.locator("input[type=range]")).toBeVisible();
  await page.clock.runFor(2500);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(context.serviceWorkers()).toEqual([]);
});

test("an embed comes from the network even where the worker runs", async ({ page }) => {
  await page.goto("");
  await zoomToLive(page);
  await page.goto("embed/map/");
  await expect(page.locator("input[type=range]")).toBeVisible();
  expect((await kept(page)).filter((url) => url.includes("/embed/map/"))).toEqual([]);
});

test("a newer version is offered, not forced; once taken, all is kept anew, and only the one before besides", async ({
  page,
  context,
  site,
  baseURL,
}) => {
  await page.goto("embed/map/");
  await page.evaluate((name) => caches.open(name), `learning-cities ${baseURL} ${versionOf(0)}`);
  await page.goto("");
  await zoomToLive(page);
  site.publish();
  await page.reload();
  const line = page.locator(".update");
  await expect(line).toBeVisible();
  await page.locator("input[type=range]").press("ArrowLeft");
  await expect(page.locator("html")).toHaveAttribute("data-year", String(BEFORE));
  const reloaded = page.waitForEvent("load");
  await line.getByRole("button").click();
  await reloaded;
  await expect(line).toHaveCount(0);
  await expect
    .poll(async () => (await page.evaluate(() => caches.keys())).map((name) => name.split(" ").at(-1)))
    .toEqual([versionOf(1), versionOf(2)]);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator("input[type=range]")).toBeVisible();
});

test("the manifest is whole: names, icons that exist, a start inside its scope", async ({
  page,
  request,
}) => {
  for (const root of ["", "ar/"]) {
    await page.goto(root);
    const href = await page.locator("link[rel=manifest]").evaluate((link: HTMLLinkElement) => link.href);
    const manifest = await (await request.get(href)).json();
    expect(manifest.name).not.toBe("");
    const scope = new URL(manifest.scope, href).href;
    expect(new URL(manifest.start_url, href).href.startsWith(scope)).toBe(true);
    for (const { src } of manifest.icons)
      expect((await request.get(new URL(src, href).href)).ok()).toBe(true);
  }
});
