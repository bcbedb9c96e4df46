// The built site on an origin that it shares with another application, before and after it is published anew.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test as base, type Page } from "@playwright/test";
import { isHashed, packPaths, packSums } from "../model/own-paths.ts";
import { isCacheable } from "../service-worker/cache-rules.ts";
import { openHeadersServer } from "./headers-server.ts";

const DIST = `node_modules/.cache/site-${process.env["PORT"] ?? 4173}`;

/** What the build calls the version. */
const VERSION = /\b[0-9a-f]{12}\b/;
export const versionOf = (release: number): string => String(release).padStart(12, "0");

/** What another application says at a path of its own: each time something else, never to be kept. */
export const OTHERS = ["/account/", "/search/", "/api/me.json", "/cities/admin/", "/city/nowhere/"];

/** Files that each release names anew, though nothing else in them changes: scripts of pages, the style that comes later. */
const RENAMED = /(\b(?:full|story)-[a-z]{2}|\blater)-[\w-]{8}(?=\.(?:js|css)\b)/g;

/** A text of the build as a release has it; the first is the build as it is. */
const released = (text: string, release: number): string =>
  release === 1 ? text : text.replaceAll(RENAMED, `$1-${String(release).padStart(8, "0")}`);

/** Each page says which release it is of. */
const releasedPage = (html: string, release: number): string =>
  release === 1 ? html : released(html.replace("<html ", `<html data-release="${release}" `), release);

const isPage = (path: string): boolean => /(?:^|\/)$/.test(path);

/** Sums of the files of a release, as the build writes them into the worker. */
async function sumsOf(release: number): Promise<string> {
  const files = await readdir(DIST, { recursive: true });
  const paths = files.map((file) => file.replace(/(^|\/)index\.html$/, "$1"));
  const contents = new Map<string, string | Buffer>();
  for (const path of paths.filter((each) => isCacheable(each) && !isHashed(each))) {
    const content = await readFile(join(DIST, isPage(path) ? `${path}index.html` : path));
    contents.set(path, isPage(path) ? releasedPage(content.toString(), release) : content);
  }
  return packSums(packPaths(paths.filter(isCacheable)), (path) =>
    createHash("sha256")
      .update(contents.get(path) ?? "")
      .digest("base64"),
  );
}

async function releasedWorker(code: string, release: number): Promise<string> {
  const [before, now] = [await sumsOf(1), await sumsOf(release)];
  if (!code.includes(before)) throw new Error("the worker does not know the files of its build");
  return released(code.replace(before, now), release).replace(VERSION, versionOf(release));
}

/** What the edges of a CDN give: the release before, the last one, or now this, now that. */
type Edges = "old" | "mixed" | "new";

export interface Host {
  readonly pages: Edges;
  readonly worker: Edges;
  /** Files that are gone, by their path. */
  readonly lost: RegExp | null;
  /** Files that come no sooner than something else. */
  readonly late: { readonly paths: RegExp; readonly until: Promise<void> } | null;
  /** Cache-Control of every answer. */
  readonly control: string | null;
}

/** The site as it was published first, and later, when `publish` was called, each time as another release. */
async function openSite() {
  const site = await openHeadersServer(DIST);
  const assets = await readdir(`${DIST}/assets`);
  let host: Host = { pages: "new", worker: "new", lost: null, late: null, control: null };
  let published = 1;
  let answers = 0;
  const counts = new Map<string, number>();
  const releaseFrom = (edges: Edges, path: string): number => {
    const count = counts.get(path) ?? 0;
    counts.set(path, count + 1);
    const isOld = edges === "old" || (edges === "mixed" && count % 2 === 0);
    return isOld ? Math.max(1, published - 1) : published;
  };
  /** The file of the build that stands behind a path of this release or the one before. */
  const builtPath = (path: string): string => {
    const name = /^\/assets\/(.+)$/.exec(path)?.[1];
    const releases = [published, published - 1];
    const built = assets.find((each) => releases.some((release) => released(each, release) === name));
    return built === undefined ? path : `/assets/${built}`;
  };
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
    const { late } = host;
    fetch(site.origin + builtPath(pathname) + search, range === undefined ? {} : { headers: { range } })
      .then(async (answer) => {
        if (late?.paths.test(pathname) === true) await late.until;
        if (host.lost?.test(pathname) === true) return response.writeHead(404).end();
        response.statusCode = answer.status;
        for (const [name, value] of answer.headers) response.setHeader(name, value);
        response.removeHeader("content-length");
        if (host.control !== null) response.setHeader("cache-control", host.control);
        const body = Buffer.from(await answer.arrayBuffer());
        if (pathname === "/sw.js")
          return response.end(await releasedWorker(body.toString(), releaseFrom(host.worker, pathname)));
        if (answer.headers.get("content-type")?.startsWith("text/html") === true)
          return response.end(releasedPage(body.toString(), releaseFrom(host.pages, pathname)));
        return response.end(body);
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    publish: () => {
      published += 1;
    },
    /** What the host does from now on. */
    set: (change: Partial<Host>) => {
      host = { ...host, ...change };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
      site.close();
    },
  };
}

export type PublishedSite = Awaited<ReturnType<typeof openSite>>;

/** A page whose worker is let in. */
export const test = base.extend<{ readonly site: PublishedSite }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern, and this fixture needs none.
  site: async ({}, use) => {
    const site = await openSite();
    await use(site);
    site.close();
  },
  baseURL: ({ site }, use) => use(`${site.origin}/`),
  serviceWorkers: "allow",
});

/** Resolves once requests of the page go through the worker. */
export const controlled = (page: Page) =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");

/** Addresses that the worker has kept. */
export const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => url);
  });

export { expect };
