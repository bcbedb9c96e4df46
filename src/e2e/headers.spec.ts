// Every page under the headers that the build writes for it: it works, and the browser reports no violation.
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test as base } from "@playwright/test";
import { PAGES, VIEWS } from "../site/pages.ts";
import { headersOf, openHeadersServer, readRules } from "./headers-server.ts";
import { launchOptions } from "./launch.ts";
import { zoomToLive } from "./zoom-to-live.ts";

const DIST = `node_modules/.cache/site-${process.env["PORT"] ?? 4173}`;

const test = base.extend<{ readonly faults: string[] }, { readonly origin: string }>({
  origin: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern, and this fixture needs none.
    async ({}, use) => {
      const server = await openHeadersServer(DIST);
      await use(server.origin);
      server.close();
    },
    { scope: "worker" },
  ],
  baseURL: ({ origin }, use) => use(`${origin}/`),
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

test.use({ launchOptions: launchOptions(true) });

/** Policies differ by view; of the languages, one more is enough. */
const CHOSEN = PAGES.filter(
  ({ view, language }) =>
    language === "en" || (language === "vi" && (view === "full" || view === "embed-map")),
);

for (const page of CHOSEN)
  test(`/${page.path} is whole under its policy`, async ({ page: tab }) => {
    const response = await tab.goto(page.path);
    const policy = response?.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy.replaceAll(new URL(tab.url()).origin, "")).not.toMatch(/unsafe-|blob:|https?:/);
    expect(policy).toContain(
      `frame-ancestors ${VIEWS[page.view].path.startsWith("embed/") ? "*" : "'self'"}`,
    );
    await expect(tab.locator("html")).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
    await tab.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    if (VIEWS[page.view].script !== null) await expect(tab.locator("html")).toHaveAttribute("data-city");
  });

test("a city's page in a sandboxed frame has its style, and says the address that it may not copy", async ({
  page,
  baseURL,
  faults,
}) => {
  const address = `${baseURL}city/vn-hanoi/`;
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<iframe sandbox="allow-scripts" width="600" height="900" src="${address}"></iframe>`,
    }),
  );
  await page.goto("host.html");
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "Copy link" }).click();
  await expect(frame.getByRole("status")).toHaveText(`Copy this address: ${address}`);
  await expect(frame.locator("header.site")).toHaveCSS("border-bottom-style", "solid");
  // The browser says what it forbade, and nothing else.
  for (const fault of faults.splice(0)) expect(fault).toContain("Clipboard API");
});

for (const root of ["", "vi/"]) {
  test(`/${root}: MapLibre's worker starts on the full page with trusted types enforced`, async ({
    page,
    faults,
  }) => {
    await page.goto(root);
    await zoomToLive(page);
    const refused = await page.evaluate(() => {
      try {
        new Worker("/assets/other.js").terminate();
        return "let through";
      } catch (error) {
        return error instanceof TypeError ? "refused" : String(error);
      }
    });
    expect(refused).toBe("refused");
    expect(faults.splice(0)).toEqual([expect.stringContaining("'default' policy failed")]);
  });

  test(`/${root}embed/map/: MapLibre comes when asked`, async ({ page }) => {
    await page.goto(`${root}embed/map/`);
    await zoomToLive(page);
  });
}

test("in another site's article: an embed works in a sandbox without origin, the full page is refused", async ({
  page,
  origin,
  faults,
}) => {
  const host = createServer((_, response) =>
    response
      .setHeader("content-type", "text/html")
      .end(
        `<link rel="icon" href="data:,"><iframe name="embed" src="${origin}/embed/map/?year=2016" sandbox="allow-scripts" width="700" height="900"></iframe><iframe name="full" src="${origin}/"></iframe>`,
      ),
  );
  await new Promise<void>((resolve) => {
    host.listen(0, resolve);
  });
  await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
  const embed = page.frameLocator("[name=embed]");
  await expect(embed.locator("html")).toHaveAttribute("data-year", "2016");
  await embed.locator("input[type=range]").press("ArrowRight");
  await expect(embed.locator("html")).toHaveAttribute("data-year", "2017");
  await expect(page.frameLocator("[name=full]").locator("#map")).toHaveCount(0);
  expect(faults.splice(0).filter((fault) => !fault.includes("frame-ancestors"))).toEqual([]);
  host.closeAllConnections();
  host.close();
});

test("hashed files are kept for ever, pages are asked for again", async ({ page }) => {
  const script = page.waitForResponse(/\/assets\/.*\.js/);
  const response = await page.goto("");
  expect((await script).headers()["cache-control"]).toContain("immutable");
  expect(response?.headers()["cache-control"]).toBe("no-cache");
});

test("no file of the build is without a strict policy", () => {
  const rules = readRules(readFileSync(`${DIST}/_headers`, "utf8"));
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(_headers|\.)|\.(br|gz)$/.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath.slice(DIST.length)}/${name}`);
  expect(files.length).toBeGreaterThan(100);
  const lax = files.filter(
    (file) => !headersOf(rules, file).get("Content-Security-Policy")?.includes("default-src 'none'"),
  );
  expect(lax).toEqual([]);
});

for (const path of ["favicon.svg", "pictures/map-animated.svg", "vi/pictures/map.svg", "embed.js"])
  test(`/${path} can be opened by itself under its policy, with its style`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.headers()["content-security-policy"]).toContain("default-src 'none'");
    if (path === "pictures/map-animated.svg")
      expect(await page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
  });
