// Serves a folder on loopback as a good static host does: brotli 11, ranges, long life for hashed files.
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotli } from "./budget-rules.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};
const DAY = 24 * 60 * 60;

function readIfThere(file: string): Buffer | null {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
}

/** What a file is sent as: compressed, unless it is asked for in ranges; each is made once. */
function createStore(
  root: string,
): (path: string) => { readonly raw: Buffer; readonly packed: Buffer | null } | null {
  const store = new Map<string, { readonly raw: Buffer; readonly packed: Buffer | null }>();
  return (path) => {
    const known = store.get(path);
    if (known) return known;
    const raw = readIfThere(join(root, path));
    if (raw === null) return null;
    const entry = { raw, packed: extname(path) in TYPES ? brotli(raw) : null };
    store.set(path, entry);
    return entry;
  };
}

function sendRange(response: ServerResponse, body: Buffer, [, from, to]: RegExpExecArray): void {
  const first = Number(from);
  const last = Math.min(to ? Number(to) : Infinity, body.length - 1);
  response.setHeader("content-range", `bytes ${first}-${last}/${body.length}`);
  response.setHeader("content-length", last - first + 1);
  response.writeHead(206).end(body.subarray(first, last + 1));
}

/** Serves `root` on a free port. Returns the address, with "/" at its end, and the stop. */
export async function openServer(
  root: string,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const fileOf = createStore(root);
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const file = fileOf(path);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
    response.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream");
    response.setHeader(
      "cache-control",
      path.includes("/assets/") ? `public, max-age=${365 * DAY}, immutable` : "no-cache",
    );
    response.setHeader("accept-ranges", file.packed ? "none" : "bytes");
    if (!file.packed && range) {
      sendRange(response, file.raw, range);
      return;
    }
    if (file.packed) response.setHeader("content-encoding", "br");
    response.end(file.packed ?? file.raw);
  };
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new TypeError("the server has no port");
  return {
    address: `http://localhost:${bound.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
