// The headers that every page and file should be served with: policies, caching, integrity.
import { folderOf } from "../i18n/language-folder.ts";
import { editionPath } from "../model/edition.ts";
import { LANGUAGES } from "./languages.ts";
import type { SiteUrl } from "./env.ts";
import { integrityOf, type TextFile } from "./hash.ts";
import { isEmbed, isStateView, VIEWS, type Page } from "./pages.ts";

/** A page as it is written. */
export interface WrittenPage {
  readonly page: Page;
  readonly html: string;
}

/** Headers of all addresses that `path` stands for; a "*" at its end stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const contentsOf = (html: string, tag: RegExp): readonly string[] =>
  [...html.matchAll(tag)].map(([, content = ""]) => content);

const hashesIn = (texts: readonly string[], tag: RegExp): readonly string[] => [
  ...new Set(texts.flatMap((text) => contentsOf(text, tag)).map((text) => `'${integrityOf(text)}'`)),
];

const hashes = (pages: readonly WrittenPage[], tag: RegExp): readonly string[] =>
  hashesIn(
    pages.map(({ html }) => html),
    tag,
  );

/** What runs: scripts without an address; data blocks have a type. */
const INLINE_SCRIPT = /<script>(.*?)<\/script>/gs;
const INLINE_STYLE = /<style>(.*?)<\/style>/gs;

/** Where else the site's files may come from. */
interface Origins {
  readonly tiles: string | null;
  readonly site: SiteUrl;
}

/** The pages of `all` whose figures `pages` take in when the reader comes near. */
function broughtBy(pages: readonly WrittenPage[], all: readonly WrittenPage[]): readonly WrittenPage[] {
  const paths = new Set(
    pages.flatMap(({ page, html }) =>
      [...html.matchAll(/<a href="([^"]+)" data-later/g)].map(([, href = ""]) =>
        new URL(href, `http://localhost/${page.path}`).pathname.slice(1),
      ),
    ),
  );
  return all.filter(({ page }) => paths.has(page.path));
}

/**
 * The policy of pages that share an address pattern: nothing but their own files and what is written in them; for those
 * with a map, `tiles`, the origin of a detailed base map, if there is one. `site`, where it is known, is named beside
 * 'self': in a sandboxed frame, which has no origin, WebKit takes 'self' for nothing at all. `brought` are the pages of
 * which they fetch parts: a browser holds their styles to the policy as well.
 */
export function contentSecurityPolicy(
  pages: readonly WrittenPage[],
  { tiles, site }: Origins,
  brought: readonly WrittenPage[] = [],
): string {
  const own = site === null ? "'self'" : `'self' ${new URL(site).origin}`;
  const views = pages.map(({ page }) => VIEWS[page.view]);
  const scripted = views.some(({ script }) => script !== null);
  const runs = scripted || pages.some(({ page }) => isStateView(page.view));
  const full = views.some(({ script }) => script === "full");
  const live = views.some(({ script }) => script === "full" || script === "embed");
  const embedded = pages.every(({ page }) => isEmbed(page));
  return [
    "default-src 'none'",
    `script-src ${runs ? [own, ...hashes(pages, INLINE_SCRIPT)].join(" ") : "'none'"}`,
    `style-src ${[own, ...hashes([...pages, ...brought], INLINE_STYLE)].join(" ")}`,
    // Pictures made from the page pass through an image once.
    `img-src ${own}${full ? " data:" : ""}`,
    scripted ? `connect-src ${own}${live && tiles !== null ? ` ${tiles}` : ""}` : "",
    live ? `worker-src ${own}` : "",
    full ? `frame-src ${own}` : "",
    full ? `manifest-src ${own}` : "",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${embedded ? "*" : "'self'"}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${live ? `default${full ? " service-worker" : ""}` : "'none'"}`,
  ]
    .filter((directive) => directive !== "")
    .join("; ");
}

const UNUSED_FEATURES = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "microphone",
  "payment",
  "usb",
];

/** The service worker, whose policy is that of all it fetches. */
export const SERVICE_WORKER = "sw.js";

/** A browser may hold what the service worker fetches to the kind that a page asked for: WebKit does for workers. */
const FETCHING = ["connect", "img", "manifest", "script", "style", "worker"].map(
  (kind) => `${kind}-src 'self'`,
);

const PICTURES = /(?:^|\/)pictures\//;

/** What is no page runs nothing and asks nothing; a drawing has the style that is written in it, and may stand in a frame. */
function filePolicy(files: readonly TextFile[]): string {
  const styles = hashesIn(
    files.map(({ text }) => text),
    INLINE_STYLE,
  );
  return [
    "default-src 'none'",
    ...(styles.length === 0 ? [] : [`style-src ${styles.join(" ")}`]),
    ...(files.some(({ file }) => file === SERVICE_WORKER) ? FETCHING : []),
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${files.some(({ file }) => PICTURES.test(file)) ? "*" : "'none'"}`,
  ].join("; ");
}

/** Asked for again each time; what has not changed comes as 304. */
const FRESH = { "Cache-Control": "no-cache" };

export const EVERYWHERE: HeaderRule = {
  path: "/*",
  headers: {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": UNUSED_FEATURES.map((feature) => `${feature}=()`).join(", "),
    // A frame with sandbox="allow-scripts" has no origin: to it, the site's own scripts are another's.
    "Access-Control-Allow-Origin": "*",
    // A page that is isolated from others shows only frames, workers and files that say both of these.
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "cross-origin",
    // For what no other rule names. Some hosts join it with a rule's own policy, of which it takes nothing.
    "Content-Security-Policy": "object-src 'none'; base-uri 'none'; form-action 'none'",
  },
};

/** What no rule names, where a rule's header takes the place of this one. */
export const FALLBACK: HeaderRule["headers"] = { ...FRESH, "Content-Security-Policy": filePolicy([]) };

/** Names there carry a hash of the content. The policy is the worker's: it runs under its own. */
export const HASHED_FILES: HeaderRule = {
  path: "/assets/*",
  headers: {
    "Cache-Control": "public, max-age=31536000, immutable",
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; connect-src 'self'",
  },
};

/** The addresses that share a policy with a page: its own with and without index.html, or all below its first folder, because hosts take about a hundred rules and no more. */
function pathsOf(page: Page): readonly string[] {
  if (VIEWS[page.view].path === "") return [`/${page.path}`, `/${page.path}index.html`];
  const root = folderOf(page.language);
  if (page.edition !== undefined) return [`/${root}${editionPath(page.edition)}*`];
  return [`/${root}${VIEWS[page.view].path.split("/")[0]}/*`];
}

/** The address of a file, or all below its first folder, of each language. */
function pathOfFile(file: string): string {
  const root = LANGUAGES.map(folderOf).find((folder) => folder !== "" && file.startsWith(folder)) ?? "";
  const [first = "", ...below] = file.slice(root.length).split("/");
  return below.length === 0 ? `/${file}` : `/${root}${first}/*`;
}

function groupBy<T>(items: readonly T[], pathsOfItem: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const path of pathsOfItem(item)) groups.set(path, [...(groups.get(path) ?? []), item]);
  return groups;
}

/**
 * Every rule of the site; `files` are those beside the pages, and what lies below a page's folder has the page's. But for
 * the policy of EVERYWHERE no address gets the same header from two of them: hosts would join the values.
 */
export function buildHeaderRules(
  pages: readonly WrittenPage[],
  origins: Origins,
  files: readonly TextFile[],
): readonly HeaderRule[] {
  const ruleOf = (path: string, policy: string): HeaderRule => ({
    path,
    headers: { ...FRESH, "Content-Security-Policy": policy },
  });
  const pageGroups = groupBy(pages, ({ page }) => pathsOf(page));
  const fileGroups = groupBy(files, ({ file }) => [pathOfFile(file)]);
  return [
    EVERYWHERE,
    HASHED_FILES,
    ...[...pageGroups].map(([path, group]) =>
      ruleOf(path, contentSecurityPolicy(group, origins, broughtBy(group, pages))),
    ),
    ...[...fileGroups]
      .filter(([path]) => path !== HASHED_FILES.path && !pageGroups.has(path))
      .map(([path, group]) => ruleOf(path, filePolicy(group))),
  ];
}
