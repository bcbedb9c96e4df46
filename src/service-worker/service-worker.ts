// The service worker: what a reader has seen of this version comes again without a network.
import {
  isEmbedPath,
  isPublic,
  pageKey,
  pathBelow,
  rangeKey,
  readRange,
  pathsToRefetch,
  type ByteRange,
} from "./cache-rules.ts";
import { unpackPaths, type PackedPaths } from "../model/own-paths.ts";
import { isRecord } from "../model/is-record.ts";

/** Written in by the build: what this version is called, and its pages and files; nothing else on the origin is touched. */
declare const VERSION: string;
declare const OWN: PackedPaths;
/** Also by the build: the page for what was never seen, by the folder of its language, "" for the root's; its policy; and what stands in it for the full page's address. */
declare const OFFLINE_PAGES: Readonly<Record<string, string>>;
declare const POLICY: string;
declare const HOME_PLACEHOLDER: string;

// TypeScript's descriptions of page and worker exclude each other; these are the parts that are used.
interface Extendable extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Fetching extends Extendable {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly location: Location;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(name: "install" | "activate", listener: (event: Extendable) => void): void;
  addEventListener(name: "fetch", listener: (event: Fetching) => void): void;
  addEventListener(name: "message", listener: (event: Extendable & MessageEvent<unknown>) => void): void;
}

const worker = self as unknown as Scope;
const root = new URL("./", worker.location.href).href;
// Without a start the browser refuses the registration.
if (worker.registration.scope !== root) throw new Error(`made for ${root}, not ${worker.registration.scope}`);
const own = unpackPaths(OWN);
const files = [...own].filter((path) => path.startsWith("assets/"));
/** Named once: the build puts the text itself where a name stands. */
const offlinePages = OFFLINE_PAGES;
/** Several copies of the site may share an origin. */
const prefix = `learning-cities ${root} `;
const name = prefix + VERSION;

/** Address → path from the root; null for what is not the site's own. No file of ours has a query. */
function ownPath(address: string): string | null {
  const path = pathBelow(root, address);
  if (path === null || !own.has(path)) return null;
  return /(?:^|\/)$/.test(path) || !address.includes("?") ? path : null;
}

/** What storage says; nothing where it fails, because an answer must not fail with it. */
const quietly = <T>(work: () => Promise<T>): Promise<T | undefined> => work().catch(() => undefined);

const cached = (key: string): Promise<Response | undefined> =>
  quietly(async () => (await caches.open(name)).match(key, { ignoreVary: true }));

const store = (key: string, response: Response): Promise<void> =>
  quietly(async () => (await caches.open(name)).put(key, response));

/** What is kept of an answer, if its host lets it: a whole one, or a part, which a cache takes as if it were whole. */
function copyOf(response: Response): Response | null {
  const { status, redirected, headers } = response;
  if (redirected || !isPublic(headers.get("cache-control"))) return null;
  if (status === 206) return new Response(response.clone().body);
  return status === 200 ? response.clone() : null;
}

async function storePublic(key: string, response: Response): Promise<void> {
  const copy = copyOf(response);
  if (copy) await store(key, copy);
}

// Without a network nothing is lost but this file.
const fetchAndKeep = (address: string): Promise<void> =>
  quietly(async () => storePublic(pageKey(address), await fetch(address, { cache: "no-cache" })));

/** A new version comes with all that the old one had kept. */
async function migrateCache(): Promise<void> {
  const old = (await caches.keys()).findLast((each) => each.startsWith(prefix) && each !== name);
  if (old === undefined) return;
  const from = await caches.open(old);
  const paths = (await from.keys()).map(({ url }) => url.slice(root.length));
  await Promise.all(
    pathsToRefetch(paths, files)
      .filter((path) => own.has(path))
      .map((path) => fetchAndKeep(root + path)),
  );
  const parts = paths.filter((path) => path.includes("?") && files.includes(path.split("?")[0] ?? ""));
  await Promise.all(
    parts.map(async (path) => {
      const part = await from.match(root + path);
      if (part) await store(root + path, part);
    }),
  );
}

async function deleteOldCaches(): Promise<void> {
  const old = (await caches.keys()).filter((each) => each.startsWith(prefix) && each !== name);
  await Promise.all(old.map((each) => caches.delete(each)));
}

/** Says that a page was never seen, in the language that its address asks for, and leads to a full page that was. */
async function offlineResponse(address: string): Promise<Response> {
  const asked = /^\w+\//.exec(pathBelow(root, address) ?? "")?.[0] ?? "";
  const folder = asked in offlinePages ? asked : "";
  const folders = [folder, ...Object.keys(offlinePages)];
  const kept = await Promise.all(folders.map((each) => cached(root + each)));
  const full = root + (folders.find((_, i) => kept[i]) ?? folder);
  return new Response(offlinePages[folder]?.replace(HOME_PLACEHOLDER, full), {
    status: 503,
    headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY },
  });
}

/** From the network; of a page that is not in a frame, even without one. */
const fetchOrOfflinePage = (request: Request): Promise<Response> =>
  request.destination === "document"
    ? fetch(request).catch(() => offlineResponse(request.url))
    : fetch(request);

const cut = async (whole: Response, { from, to }: ByteRange): Promise<Response> =>
  new Response((await whole.arrayBuffer()).slice(from, to + 1), { status: 206 });

async function answerRange(event: Fetching, range: ByteRange): Promise<Response> {
  const { request } = event;
  const [key, partKey] = [pageKey(request.url), rangeKey(request.url, range)];
  const whole = await cached(key);
  const kept = whole ? await quietly(() => cut(whole, range)) : await cached(partKey);
  if (kept) return new Response(kept.body, { status: 206 });
  const response = await fetch(request);
  event.waitUntil(storePublic(response.status === 206 ? partKey : key, response));
  return response;
}

async function answer(event: Fetching): Promise<Response> {
  const key = pageKey(event.request.url);
  const kept = await cached(key);
  if (kept) return kept;
  const response = await fetchOrOfflinePage(event.request);
  event.waitUntil(storePublic(key, response));
  return response;
}

const isAddresses = (data: unknown): data is { readonly keep: readonly unknown[] } =>
  isRecord(data) && Array.isArray(data["keep"]);

/** Large files come by their parts, as they are seen. */
async function keepLoaded(address: unknown): Promise<void> {
  if (typeof address !== "string") return;
  const path = ownPath(address);
  if (path === null || path.endsWith(".pmtiles") || (await cached(pageKey(address)))) return;
  await fetchAndKeep(address);
}

worker.addEventListener("install", (event) => event.waitUntil(quietly(migrateCache)));
worker.addEventListener("activate", (event) =>
  event.waitUntil(quietly(deleteOldCaches).then(() => worker.clients.claim())),
);
worker.addEventListener("message", (event) => {
  if (event.data === "renew") return event.waitUntil(worker.skipWaiting());
  if (!isAddresses(event.data)) return;
  event.waitUntil(Promise.all(event.data.keep.map(keepLoaded)));
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = ownPath(request.url);
  if (request.method !== "GET" || path === null) return;
  // A guest's page, and whatever it asks for.
  if (isEmbedPath(request.mode === "navigate" ? path : (ownPath(request.referrer) ?? ""))) {
    if (request.destination === "document") event.respondWith(fetchOrOfflinePage(request));
    return;
  }
  const range = readRange(request.headers.get("range"));
  event.respondWith(range ? answerRange(event, range) : answer(event));
});
