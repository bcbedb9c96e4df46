// The service worker: what a reader has seen of this version comes again without a network.
import { isEmbed, isKept, pageKey, rangeKey, readRange, renewed, type ByteRange } from "./kept.ts";

/** Written in by the build: what this version is called, and its hashed files. */
declare const VERSION: string;
declare const FILES: readonly string[];
/** Also by the build: the page for what was never seen, by the folder of its language, "" for the root's; its policy; and what stands in it for the full page's address. */
declare const ABSENCES: Readonly<Record<string, string>>;
declare const POLICY: string;
declare const FULL_ADDRESS: string;

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
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(name: "install" | "activate", listener: (event: Extendable) => void): void;
  addEventListener(name: "fetch", listener: (event: Fetching) => void): void;
  addEventListener(name: "message", listener: (event: Extendable & MessageEvent<unknown>) => void): void;
}

const worker = self as unknown as Scope;
const root = worker.registration.scope;
/** Named once: the build puts the text itself where a name stands. */
const absences = ABSENCES;
/** Several copies of the site may share an origin. */
const prefix = `learning-cities ${root} `;
const name = prefix + VERSION;

/** Address → path from the root; null outside it. */
const pathOf = (address: string): string | null =>
  address.startsWith(root) ? pageKey(address).slice(root.length) : null;

const find = async (key: string): Promise<Response | undefined> =>
  (await caches.open(name)).match(key, { ignoreVary: true });

async function keep(key: string, response: Response): Promise<void> {
  if (response.status !== 200 || response.redirected) return;
  await (await caches.open(name)).put(key, response.clone());
}

async function fetchAndKeep(address: string): Promise<void> {
  try {
    await keep(pageKey(address), await fetch(address, { cache: "no-cache" }));
  } catch {
    // Without a network nothing is lost but this file.
  }
}

/** A new version comes with all that the old one had kept. */
async function takeOver(): Promise<void> {
  const old = (await caches.keys()).findLast((each) => each.startsWith(prefix) && each !== name);
  if (old === undefined) return;
  const [from, to] = [await caches.open(old), await caches.open(name)];
  const paths = (await from.keys()).map(({ url }) => url.slice(root.length));
  await Promise.all(renewed(paths, FILES).map((path) => fetchAndKeep(root + path)));
  const parts = paths.filter((path) => path.includes("?") && FILES.includes(path.split("?")[0] ?? ""));
  await Promise.all(
    parts.map(async (path) => {
      const part = await from.match(root + path);
      if (part) await to.put(root + path, part);
    }),
  );
}

async function clean(): Promise<void> {
  const old = (await caches.keys()).filter((each) => each.startsWith(prefix) && each !== name);
  await Promise.all(old.map((each) => caches.delete(each)));
  await worker.clients.claim();
}

/** Says that a page was never seen, in the language that its address asks for, and leads to a full page that was. */
async function sayAbsent(address: string): Promise<Response> {
  const asked = /^\w+\//.exec(pathOf(address) ?? "")?.[0] ?? "";
  const own = asked in absences ? asked : "";
  const folders = [own, ...Object.keys(absences)];
  const kept = await Promise.all(folders.map((folder) => find(root + folder)));
  const full = root + (folders.find((_, i) => kept[i]) ?? own);
  return new Response(absences[own]?.replace(FULL_ADDRESS, full), {
    status: 503,
    headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY },
  });
}

/** From the network; of a page that is not in a frame, even without one. */
const reach = (request: Request): Promise<Response> =>
  request.destination === "document" ? fetch(request).catch(() => sayAbsent(request.url)) : fetch(request);

const cut = async (whole: Response, { from, to }: ByteRange): Promise<Response> =>
  new Response((await whole.arrayBuffer()).slice(from, to + 1), { status: 206 });

async function answerRange(request: Request, range: ByteRange): Promise<Response> {
  const whole = await find(pageKey(request.url));
  if (whole) return cut(whole, range);
  const key = rangeKey(request.url, range);
  const part = await find(key);
  if (part) return new Response(part.body, { status: 206 });
  const response = await fetch(request);
  if (response.status === 206) await keep(key, new Response(response.clone().body));
  else await keep(pageKey(request.url), response);
  return response;
}

async function answer(request: Request): Promise<Response> {
  const key = pageKey(request.url);
  const kept = await find(key);
  if (kept) return kept;
  const response = await reach(request);
  await keep(key, response);
  return response;
}

const isAddresses = (data: unknown): data is { readonly keep: readonly string[] } =>
  typeof data === "object" && data !== null && "keep" in data && Array.isArray(data.keep);

/** Large files come by their parts, as they are seen. */
const keepLoaded = async (address: string): Promise<void> => {
  const path = pathOf(address);
  if (path !== null && isKept(path) && !path.endsWith(".pmtiles") && !(await find(pageKey(address))))
    await fetchAndKeep(address);
};

worker.addEventListener("install", (event) => event.waitUntil(takeOver()));
worker.addEventListener("activate", (event) => event.waitUntil(clean()));
worker.addEventListener("message", (event) => {
  if (event.data === "renew") return event.waitUntil(worker.skipWaiting());
  if (!isAddresses(event.data)) return;
  event.waitUntil(Promise.all(event.data.keep.map(keepLoaded)));
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== "GET" || path === null) return;
  // A guest's page, and whatever it asks for.
  const isGuest = isEmbed(request.mode === "navigate" ? path : (pathOf(request.referrer) ?? ""));
  if (isGuest || !isKept(path)) {
    if (request.destination === "document") event.respondWith(reach(request));
    return;
  }
  const range = readRange(request.headers.get("range"));
  event.respondWith(range ? answerRange(request, range) : answer(request));
});
