// The built site on an origin that it shares with another application, before and after it is published anew.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test as base, type Page } from "@playwright/test";
import { openHeadersServer } from "./headers-server.ts";

const DIST = `node_modules/.cache/site-${process.env["PORT"] ?? 4173}`;

/** What the build calls the version. */
const VERSION = /\b[0-9a-f]{12}\b/;
export const versionOf = (published: number): string => String(published).padStart(12, "0");

/** What another application says at a path of its own: each time something else, never to be kept. */
export const OTHERS = ["/account/", "/search/", "/api/me.json", "/cities/admin/", "/city/nowhere/"];

/** The site before and after it is published anew: the same, but for the service worker's text. */
async function openSite() {
  const site = await openHeadersServer(DIST);
  let published = 1;
  let answers = 0;
  let control: string | null = null;
  const server = createServer((request, response) => {
    const { range } = request.headers;
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    if (OTHERS.includes(pathname)) {
      answers += 1;
      // Even one who forgot to say so.
      if (pathname !== "/account/") response.setHeader("cache-control", "private, no-store");
      response.setHeader("content-type", pathname.endsWith(".json") ? "application/json" : "text/html");
      response.end(JSON.stringify(`answer ${answers} ${search}`));
      return;
    }
    fetch(site.origin + request.url, range === undefined ? {} : { headers: { range } })
      .then(async (answer) => {
        response.statusCode = answer.status;
        for (const [name, value] of answer.headers) response.setHeader(name, value);
        const body = Buffer.from(await answer.arrayBuffer());
        response.removeHeader("content-length");
        if (control !== null) response.setHeader("cache-control", control);
        const worker = request.url?.endsWith("/sw.js") === true;
        response.end(worker ? body.toString().replace(VERSION, versionOf(published)) : body);
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    publish: () => {
      published += 1;
    },
    /** Cache-Control of every answer from now on. */
    control: (value: string) => {
      control = value;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
      site.close();
    },
  };
}

/** A page whose worker is let in. */
export const test = base.extend<{ readonly site: Awaited<ReturnType<typeof openSite>> }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern, and this fixture needs none.
  site: async ({}, use) => {
    const site = await openSite();
    await use(site);
    site.close();
  },
  baseURL: ({ site }, use) => use(`${site.origin}/`),
  serviceWorkers: "allow",
});

/** Addresses that the worker has kept. */
export const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => url);
  });

export { expect };
