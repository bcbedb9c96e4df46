// The service worker: what a reader has seen of this version comes again without a network.
import {
  hasHashedName,
  isEmbedPath,
  isPublic,
  pageKey,
  pathBelow,
  rangeKey,
  readRange,
  pathsToRefetch,
  type ByteRange,
} from "./cache-rules.ts";
import { isHashed, unpackPaths, unpackSums, type PackedPaths } from "../model/own-paths.ts";
import { isRecord } from "../model/is-record.ts";

/** Written in by the build: what this version is called, its pages and files, and their sums; nothing else on the origin is touched. */
declare const VERSION: string;
declare const OWN: PackedPaths;
declare const SUMS: string;
/** Also by the build: the page for what was never seen, by the folder of its language, "" for the root's; its policy; and what stands in it for the full page's address. */
declare const OFFLINE_PAGES: Readonly<Record<string, string>>;
declare const POLICY: string;
declare const HOME_PLACEHOLDER: string;

declare const self: ServiceWorkerGlobalScope;

const root = new URL("./", self.location.href).href;
// Without a start the browser refuses the registration.
if (self.registration.scope !== root) throw new Error(`made for ${root}, not ${self.registration.scope}`);
/** Named once: the build puts the text itself where a name stands. */
const [packed, version, offlinePages] = [OWN, VERSION, OFFLINE_PAGES];
const own = unpackPaths(packed);
const sums = unpackSums(packed, SUMS);
const files = [...own].filter(isHashed);
/** Several copies of the site may share an origin. */
const prefix = `learning-cities ${root} `;
const name = prefix + version;

const isOurs = (path: string): boolean => own.has(path) || hasHashedName(path);

/** Address → path from the root; null for what is not the site's own, of this version or the one before. No file of ours has a query. */
function ownPath(address: string): string | null {
  const path = pathBelow(root, address);
  if (path === null || !isOurs(path)) return null;
  return /(?:^|\/)$/.test(path) || !address.includes("?") ? path : null;
}

/** What storage says; nothing where it fails, because an answer must not fail with it. */
const quietly = <T>(work: () => Promise<T>): Promise<T | undefined> => work().catch(() => undefined);

/** The caches of every version that is left, oldest first. */
const cacheNames = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter((each) => each.startsWith(prefix));

/** The newest that is kept under a key in some caches. */
async function findIn(names: readonly string[], key: string): Promise<Response | undefined> {
  const found = await Promise.all(
    names.map((cacheName) => caches.match(key, { cacheName, ignoreVary: true })),
  );
  return found.findLast((each) => each !== undefined);
}

/** What this version has kept; of files named by their content, what any has. */
const cached = (key: string): Promise<Response | undefined> =>
  quietly(async () => findIn(isHashed(pathBelow(root, key) ?? "") ? await cacheNames() : [name], key));

const store = (key: string, response: Response): Promise<void> =>
  quietly(async () => (await caches.open(name)).put(key, response));

/** Whether an answer for one of its files is this version's: a CDN gives what it had of another for minutes, or from some of its edges. */
async function isOfThisVersion(path: string, response: Response): Promise<boolean> {
  const sum = sums.get(path);
  if (sum === undefined) return true;
  const digest = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest))).startsWith(sum);
}

/** Keeps a copy of an answer if its host allows it: a whole one, or a part, which a cache takes as if it were whole. False if it is not of this version. */
async function keep(key: string, response: Response): Promise<boolean> {
  const { ok, redirected, status, headers } = response;
  const path = pathBelow(root, key) ?? "-";
  if (!ok || redirected || !own.has(path)) return false;
  const copy = response.clone();
  if (!(await isOfThisVersion(path, copy))) return false;
  if (isPublic(headers.get("cache-control")))
    await store(key, status === 206 ? new Response(copy.body) : copy);
  return true;
}

/** Fetches a file and keeps it; false if it does not come in this version. A CDN that has an old one may have none under another query. */
async function fetchAndKeep(address: string): Promise<boolean> {
  const comes = async (query: string): Promise<boolean> =>
    (await quietly(async () =>
      keep(pageKey(address), await fetch(address + query, { cache: "no-cache" })),
    )) === true;
  return (await comes("")) || comes(`?${version}`);
}

/** A new version comes with all that those before had kept. */
async function migrateCache(): Promise<void> {
  const old = (await cacheNames()).filter((each) => each !== name);
  const keys = await Promise.all(old.map(async (each) => (await caches.open(each)).keys()));
  const paths = [...new Set(keys.flat().map(({ url }) => url.slice(root.length)))];
  await Promise.all(
    pathsToRefetch(paths, files)
      .filter((path) => own.has(path))
      .map((path) => fetchAndKeep(root + path)),
  );
  const parts = paths.filter((path) => path.includes("?") && files.includes(path.split("?")[0] ?? ""));
  await Promise.all(
    parts.map(async (path) => {
      const part = await findIn(old, root + path);
      if (part) await store(root + path, part);
    }),
  );
}

/** All but the one before: a page of it may still be open, or come late, after its files are gone from the host. */
async function deleteOldCaches(): Promise<void> {
  const old = (await cacheNames()).filter((each) => each !== name);
  await Promise.all(old.slice(0, -1).map((each) => caches.delete(each)));
  // Versions that are gone have kept what was not the site's.
  const before = await caches.open(old.at(-1) ?? name);
  const others = (await before.keys()).filter(({ url }) => !isOurs(pathBelow(root, url) ?? "-"));
  await Promise.all(others.map((each) => before.delete(each)));
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

/** A page as any version has kept it; without the parameters of others where it was never seen with them. */
async function findPage(address: string): Promise<Response | undefined> {
  const names = await cacheNames();
  return (await findIn(names, pageKey(address))) ?? findIn(names, root + (pathBelow(root, address) ?? ""));
}

/** From the network; of a page that is not in a frame, even without one: as it has been kept, or a page that says so. */
const fetchOrOfflinePage = (request: Request): Promise<Response> =>
  request.destination === "document"
    ? fetch(request).catch(
        async () => (await quietly(() => findPage(request.url))) ?? offlineResponse(request.url),
      )
    : fetch(request);

const cut = async (whole: Response, { from, to }: ByteRange): Promise<Response> =>
  new Response((await whole.arrayBuffer()).slice(from, to + 1), { status: 206 });

async function answerRange(event: FetchEvent, range: ByteRange): Promise<Response> {
  const { request } = event;
  const [key, partKey] = [pageKey(request.url), rangeKey(request.url, range)];
  const whole = await cached(key);
  const kept = whole ? await quietly(() => cut(whole, range)) : await cached(partKey);
  if (kept) return new Response(kept.body, { status: 206 });
  const response = await fetch(request);
  event.waitUntil(keep(response.status === 206 ? partKey : key, response));
  return response;
}

async function answer(event: FetchEvent): Promise<Response> {
  const key = pageKey(event.request.url);
  const kept = await cached(key);
  if (kept) return kept;
  const response = await fetchOrOfflinePage(event.request);
  // A file that is gone: there is a newer version.
  if (response.status === 404) event.waitUntil(quietly(() => self.registration.update()));
  event.waitUntil(keep(key, response));
  return response;
}

/** Keeps a file of this version, if it is one; false if it cannot be had. Large files come by their parts, as they are seen. */
async function keepLoaded(address: unknown): Promise<boolean> {
  if (typeof address !== "string") return false;
  const path = ownPath(address);
  if (path === null || !own.has(path) || path.endsWith(".pmtiles")) return false;
  return (await cached(pageKey(address))) !== undefined || fetchAndKeep(address);
}

const listIn = (data: unknown): readonly unknown[] =>
  isRecord(data) && Array.isArray(data["keep"]) ? data["keep"] : [];

self.addEventListener("install", (event) => event.waitUntil(quietly(migrateCache)));
self.addEventListener("activate", (event) =>
  event.waitUntil(quietly(deleteOldCaches).then(() => self.clients.claim())),
);
self.addEventListener("message", (event) => {
  if (event.data === "renew") return event.waitUntil(self.skipWaiting());
  const kept = Promise.all(listIn(event.data).map(keepLoaded));
  event.waitUntil(kept.then((all) => event.ports[0]?.postMessage(all.every(Boolean))));
});
self.addEventListener("fetch", (event) => {
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
