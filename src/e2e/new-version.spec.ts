// A newer version arrives whole, however late parts of it reach the host, and what was kept of the one before still opens.
import type { Page } from "@playwright/test";
import { launchOptions } from "./launch.ts";
import {
  controlled,
  expect,
  kept,
  test,
  versionOf,
  type Host,
  type PublishedSite,
} from "./published-site.ts";

// No map is looked at here, and one that is drawn by the processor keeps a busy machine from everything else.
test.use({ launchOptions: launchOptions(false) });

const release = async (page: Page) => (await page.locator("html").getAttribute("data-release")) ?? "1";
const line = (page: Page) => page.locator(".update");
const slider = (page: Page) => page.locator("input[type=range]");

/** Opens a page and waits until it and its scripts are kept. */
async function keepPage(page: Page, path = ""): Promise<void> {
  await page.goto(path);
  await controlled(page);
  const { href } = new URL(page.url());
  await expect.poll(async () => (await kept(page)).includes(href)).toBe(true);
  await expect
    .poll(async () => (await kept(page)).some((url) => /\/full-\w\w-[^/]+\.js$/.test(url)))
    .toBe(true);
}

/** Keeps a page, and publishes the next release, of which the host gives as much as `edges` says. */
async function publishOver(page: Page, site: PublishedSite, edges: Partial<Host> = {}): Promise<void> {
  await keepPage(page);
  site.publish();
  site.set(edges);
}

/** Asks for a newer worker, and resolves once it waits. */
const waiting = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update().catch(() => {});
        return registration.waiting?.state;
      }),
    )
    .toBe("installed");

/** The waiting worker takes over, as when every window was closed. */
async function takeOver(page: Page): Promise<void> {
  await waiting(page);
  await page.evaluate(async () => {
    const changed = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
    );
    (await navigator.serviceWorker.ready).waiting?.postMessage("renew", []);
    await changed;
  });
  await controlled(page);
}

async function acceptOffer(page: Page): Promise<void> {
  await expect(line(page)).toBeVisible();
  // Where the running worker is asked for something just then, Chromium leaves the newer one waiting.
  await page.waitForLoadState("networkidle");
  const reloaded = page.waitForEvent("load");
  await line(page).getByRole("button").click();
  await reloaded;
}

/** Releases of the pages that the cache of a release holds. */
const keptReleases = (page: Page, version: string) =>
  page.evaluate(async (wanted) => {
    const releases = new Set<string>();
    for (const name of await caches.keys()) {
      if (!name.endsWith(wanted)) continue;
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const text = await (await cache.match(request))?.text();
        const found = /<html (?:data-release="(\d+)")?/.exec(text ?? "");
        if (found) releases.add(found[1] ?? "1");
      }
    }
    return [...releases];
  }, version);

test("pages that reach the host after their worker are shown once they are there; till then, those before", async ({
  page,
  context,
  site,
}) => {
  await publishOver(page, site, { pages: "old" });
  await takeOver(page);
  await context.setOffline(true);
  await page.reload();
  await expect(slider(page)).toBeVisible();
  await context.setOffline(false);
  site.set({ pages: "new" });
  await page.reload();
  expect(await release(page)).toBe("2");
  await expect(slider(page)).toBeVisible();
});

test("a newer version is offered once its page has reached the host, and then it is that page which comes", async ({
  page,
  context,
  site,
}) => {
  await publishOver(page, site, { pages: "old" });
  await waiting(page);
  await page.reload();
  await page.locator("#search").hover();
  await expect.poll(async () => (await kept(page)).some((url) => url.includes("/cities-"))).toBe(true);
  await expect(line(page)).toHaveCount(0);
  site.set({ pages: "new" });
  await page.reload();
  await acceptOffer(page);
  expect(await release(page)).toBe("2");
  await expect.poll(() => keptReleases(page, versionOf(2))).toEqual(["2"]);
  await context.setOffline(true);
  await page.reload();
  expect(await release(page)).toBe("2");
  await expect(slider(page)).toBeVisible();
});

test("pages that reach the host before their worker are shown, and not kept with those before", async ({
  page,
  site,
}) => {
  await publishOver(page, site, { worker: "old" });
  for (const path of ["vi/", "story/"]) {
    await page.goto(path);
    expect(await release(page)).toBe("2");
    await expect(slider(page)).toBeVisible();
  }
  await page.evaluate(() => fetch("/data/members.csv"));
  await expect.poll(async () => (await kept(page)).some((url) => url.endsWith("/members.csv"))).toBe(true);
  expect(await keptReleases(page, "")).toEqual(["1"]);
  site.set({ worker: "new" });
  await page.goto("");
  expect(await release(page)).toBe("1");
  await acceptOffer(page);
  expect(await release(page)).toBe("2");
});

test("from edges of which half are late, no page but of the newer version is kept", async ({
  page,
  site,
}) => {
  const paths = ["", "vi/", "story/", "cities/"];
  for (const path of paths) {
    await page.goto(path);
    await controlled(page);
  }
  await publishOver(page, site, { pages: "mixed" });
  await page.reload();
  await acceptOffer(page);
  for (const path of paths) {
    await page.goto(path);
    expect(await release(page)).toBe("2");
  }
  expect(await keptReleases(page, versionOf(2))).toEqual(["2"]);
});

test("a page that is kept opens after its files are gone from the host, also beside the newer worker", async ({
  page,
  context,
  site,
}) => {
  await keepPage(page);
  const session = await context.newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  const scripts = (await kept(page))
    .map((url) => new URL(url).pathname)
    .filter((path) => /\/full-/.test(path));
  site.publish();
  site.set({ pages: "old", lost: new RegExp(scripts.join("|")) });
  await page.reload();
  await expect(slider(page)).toBeVisible();
  await takeOver(page);
  await page.reload();
  expect(await release(page)).toBe("1");
  await expect(slider(page)).toBeVisible();
});

test("a page that stays open while a file is lost is offered the newer version when it asks for the file", async ({
  page,
  site,
}) => {
  await publishOver(page, site);
  expect(await page.evaluate(async () => (await fetch("assets/map-AbCd1234.js")).status)).toBe(404);
  await acceptOffer(page);
  expect(await release(page)).toBe("2");
});

test("where another window has changed to the newer version, a window of the one before can follow", async ({
  page,
  context,
  site,
}) => {
  await keepPage(page);
  const other = await context.newPage();
  await other.goto("");
  site.publish();
  await other.reload();
  await acceptOffer(other);
  expect(await release(other)).toBe("2");
  expect(await release(page)).toBe("1");
  await acceptOffer(page);
  expect(await release(page)).toBe("2");
});
