// Two origins: the built site as a good static host serves it, and a newsroom's host with pages that a test writes.
import { once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { extname, join, normalize } from "node:path";
import { expect, test as base, type Page } from "@playwright/test";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Scripts of newsrooms' host pages, by the name under which the host serves them. */
const LIBRARIES: Readonly<Record<string, string>> = {
  "pym.js": "pym.js/dist/pym.v1.min.js",
  "frames.js": "@newswire/frames/dist/frames.umd.js",
  "sidechain.js": "@nprapps/sidechain/dist/sidechain.js",
  "iframe-resizer.js": "iframe-resizer/js/iframeResizer.js",
};

async function listen(hostname: string, answer: RequestListener) {
  const server = createServer(answer).listen(0, hostname);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  return { server, origin: `http://${hostname}:${address.port}` };
}

export interface Site {
  /** Address of the site's root, with "/" at its end. */
  readonly root: string;
  /** The same site as a host serves it that allows no other origin. */
  readonly closedRoot: string;
  /** Path and bytes as sent (brotli) of each answer since the page of the test was opened. */
  readonly sent: readonly { readonly path: string; readonly bytes: number }[];
}

export interface Host {
  readonly origin: string;
  /** Takes a page in; returns its address. */
  readonly show: (html: string, headers?: Readonly<Record<string, string>>) => string;
}

const CLOSED = "/closed/";

async function openSite(folder: string) {
  const sent: { path: string; bytes: number }[] = [];
  const { server, origin } = await listen("localhost", (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const isClosed = pathname.startsWith(CLOSED);
    const own = isClosed ? pathname.slice(CLOSED.length - 1) : pathname;
    const path = normalize(own.endsWith("/") ? `${own}index.html` : own);
    const file = join(folder, path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(path)];
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "");
    // The build's own twin, where the text becomes smaller by it.
    const twin = `${file}.br`;
    const isPacked = type !== undefined && existsSync(twin);
    const body = readFileSync(isPacked ? twin : file);
    const headers = {
      "cache-control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      // A frame with sandbox="allow-scripts" has no origin of its own: even the site's own modules are foreign to it.
      ...(!isClosed && { "access-control-allow-origin": "*" }),
    };
    if (type === undefined && range) {
      const [first, last] = [Number(range[1]), Math.min(Number(range[2]), body.length - 1)];
      const part = body.subarray(first, last + 1);
      sent.push({ path, bytes: part.length });
      response
        .writeHead(206, { ...headers, "content-range": `bytes ${first}-${last}/${body.length}` })
        .end(part);
      return;
    }
    sent.push({ path, bytes: body.length });
    response
      .writeHead(200, {
        ...headers,
        "content-type": type ?? "application/octet-stream",
        ...(isPacked ? { "content-encoding": "br" } : {}),
      })
      .end(body);
  });
  return {
    site: { root: `${origin}/`, closedRoot: `${origin}${CLOSED}`, sent },
    server,
    clear: () => void (sent.length = 0),
  };
}

async function openHost() {
  const pages: { readonly html: string; readonly headers: Readonly<Record<string, string>> }[] = [];
  const { server, origin } = await listen("127.0.0.1", (request, response) => {
    const [, folder, name = ""] = (request.url ?? "").split("?")[0]?.split("/") ?? [];
    const page = folder === "page" ? pages[Number(name)] : undefined;
    const library = folder === "lib" ? LIBRARIES[name] : undefined;
    if (page)
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers }).end(page.html);
    else if (library)
      response
        .writeHead(200, { "content-type": "text/javascript" })
        .end(readFileSync(join("node_modules", library)));
    else response.writeHead(204).end();
  });
  const host: Host = {
    origin,
    show: (html, headers = {}) => `${origin}/page/${pages.push({ html, headers }) - 1}`,
  };
  return { host, server };
}

/** Tests with a site and a host; each begins with nothing sent. */
export const test = base.extend<
  { readonly site: Site },
  { readonly opened: Awaited<ReturnType<typeof openSite>>; readonly host: Host }
>({
  opened: [
    async ({ browserName: _browser }, use, { config }) => {
      const port = new URL(config.projects[0]?.use.baseURL ?? "").port;
      const opened = await openSite(`node_modules/.cache/site-${port}`);
      await use(opened);
      opened.server.close();
    },
    { scope: "worker" },
  ],
  host: [
    async ({ browserName: _browser }, use) => {
      const { host, server } = await openHost();
      await use(host);
      server.close();
    },
    { scope: "worker" },
  ],
  site: async ({ opened }, use) => {
    opened.clear();
    await use(opened.site);
  },
});

/** Where the page is scrolled to once it scrolls no longer, in pixels. */
export async function atRest(page: Page): Promise<number> {
  let at = -1;
  await expect
    .poll(async () => {
      const before = at;
      at = await page.evaluate(() => scrollY);
      return at - before;
    })
    .toBe(0);
  return at;
}

export { expect };
