// What the service worker must never do: fail an answer, or touch what is not the site's own.
import type { Page } from "@playwright/test";
import { launchOptions } from "./launch.ts";
import { controlled, expect, kept, OTHERS, test } from "./published-site.ts";

// No map is looked at here, and one that is drawn by the processor keeps a busy machine from everything else.
test.use({ launchOptions: launchOptions(false) });

const say = (page: Page, message: unknown) =>
  page.evaluate((data) => navigator.serviceWorker.controller?.postMessage(data), message);

test("with the quota used up, every page and file still comes from the network", async ({
  page,
  context,
  site,
}) => {
  await page.goto("");
  await controlled(page);
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: site.origin, quotaSize: 1 });
  const full = await page.evaluate(async () => {
    const cache = await caches.open("probe");
    return cache.put("/probe", new Response("x".repeat(10_000))).then(
      () => "room",
      (error: unknown) => (error as DOMException).name,
    );
  });
  expect(full).toBe("QuotaExceededError");
  for (const path of ["story/", "city/vn-hanoi/", "method/", "vi/"]) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.locator("h1").first()).toBeVisible();
  }
  const [csv, part] = await page.evaluate(async (origin) => {
    const whole = await fetch(`${origin}/data/members.csv`);
    const ranged = await fetch(`${origin}/data/members.csv`, { headers: { range: "bytes=0-9" } });
    return [(await whole.text()).length, (await ranged.text()).length];
  }, site.origin);
  expect(csv).toBeGreaterThan(1000);
  expect(part).toBe(10);
});

test("storage that cannot even be opened fails no answer", async ({ page, context }) => {
  await page.goto("");
  await controlled(page);
  for (const worker of context.serviceWorkers())
    await worker.evaluate(() => {
      CacheStorage.prototype.open = () => Promise.reject(new DOMException("broken", "UnknownError"));
      CacheStorage.prototype.keys = CacheStorage.prototype.open as () => Promise<never>;
      CacheStorage.prototype.match = CacheStorage.prototype.open as () => Promise<never>;
    });
  for (const path of ["story/", "vi/", ""]) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    expect(response?.fromServiceWorker()).toBe(true);
  }
});

test("another application on the same origin is served by its own answers, each anew, and nothing of it is kept", async ({
  page,
  context,
}) => {
  await page.goto("");
  await controlled(page);
  const answers: string[] = [];
  for (const path of OTHERS)
    for (const query of ["", "?q=a", "?q=b", "?year=2020"]) {
      const response = await page.goto(path + query);
      expect(response?.fromServiceWorker()).toBe(false);
      answers.push(await page.locator("body").innerText());
      expect(answers.at(-1)).toContain(` ${query}"`);
    }
  expect(new Set(answers).size).toBe(answers.length);

  await page.goto("");
  await say(page, { keep: OTHERS.map((path) => new URL(path, page.url()).href) });
  const fetched = await page.evaluate(async () => (await fetch("/api/me.json")).json());
  expect(answers.map((text) => JSON.parse(text))).not.toContain(fetched);
  expect((await kept(page)).filter((url) => OTHERS.includes(new URL(url).pathname))).toEqual([]);
  await context.setOffline(true);
  await expect(page.goto("account/")).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
});

test("a newer version comes in spite of a used-up quota, and leaves what an older one kept of others", async ({
  page,
  context,
  site,
}) => {
  await page.goto("");
  await controlled(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys())
      await (await caches.open(name)).put("/account/", new Response("yours"));
  });
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: site.origin, quotaSize: 1 });
  site.publish();
  await page.reload();
  const reloaded = page.waitForEvent("load");
  await page.locator(".update").getByRole("button").click();
  await reloaded;
  await expect(page.locator("input[type=range]")).toBeVisible();
  await expect.poll(async () => (await kept(page)).filter((url) => url.includes("account"))).toEqual([]);
});

test("what the host calls private is not kept", async ({ page, site }) => {
  await page.goto("");
  await controlled(page);
  // A page's files come after its first frame, and by then the host is to say the same.
  site.set({ control: "private, max-age=60" });
  await page.goto("story/");
  await page.waitForLoadState("networkidle");
  site.set({ control: "no-store" });
  await page.goto("method/");
  await page.waitForLoadState("networkidle");
  site.set({ control: "no-cache" });
  await page.goto("cities/");
  await expect.poll(async () => (await kept(page)).some((url) => url.endsWith("/cities/"))).toBe(true);
  expect((await kept(page)).filter((url) => /story|method/.test(url))).toEqual([]);
});

test("a page is one, whatever is chosen on it; parameters of others make it another; files have none", async ({
  page,
  baseURL,
}) => {
  await page.goto("");
  await controlled(page);
  for (const query of ["", "?year=2020&city=vn-vinh", "?q=a", "?q=b&year=2013"])
    await page.goto(`cities/${query}`);
  await page.goto("story/");
  await page.evaluate(() => fetch("/data/members.csv?session=1"));
  await expect
    .poll(async () => (await kept(page)).filter((url) => url.includes("/cities/")).toSorted())
    .toEqual(["", "?q=a", "?q=b"].map((query) => `${baseURL}cities/${query}`));
  expect((await kept(page)).filter((url) => url.includes("members.csv"))).toEqual([]);
});

test("who comes by a link with parameters of others finds the page again without a network", async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto("?utm_source=letter");
  await controlled(page);
  await expect.poll(async () => (await kept(page)).includes(baseURL ?? "")).toBe(true);
  await context.setOffline(true);
  await page.goto("");
  await expect(page.locator("input[type=range]")).toBeVisible();
});

test("who comes without a network by a link with parameters of others finds the page that was seen without", async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto("");
  await controlled(page);
  await expect.poll(async () => (await kept(page)).includes(baseURL ?? "")).toBe(true);
  await context.setOffline(true);
  await page.goto("?year=2016&fbclid=letter");
  await expect(page.locator("input[type=range]")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-year", "2016");
});

test("a scope that is not the site's own folder is refused", async ({ page }) => {
  await page.route("**/plain.html", (route) => route.fulfill({ contentType: "text/html", body: "plain" }));
  await page.goto("plain.html");
  const register = (scope: string) =>
    page.evaluate(
      (asked) =>
        navigator.serviceWorker.register("/sw.js", { scope: asked }).then(
          ({ scope: got }) => new URL(got).pathname,
          (error: unknown) => String(error),
        ),
      scope,
    );
  for (const scope of ["/vi/", "/method"])
    expect(await register(scope)).toContain("script evaluation failed");
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
