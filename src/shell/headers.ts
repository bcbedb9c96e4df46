// The headers that every page should be served with, in the forms that hosts read: policies, caching, integrity.
import { createHash } from "node:crypto";
import { isEmbed, type Site } from "./metadata.ts";
import { VIEWS, type Page } from "./pages.ts";

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

/** SHA-256 in the form of integrity attributes and policies. */
export const integrityOf = (text: string): string =>
  `sha256-${createHash("sha256").update(text).digest("base64")}`;

const contentsOf = (html: string, tag: RegExp): readonly string[] =>
  [...html.matchAll(tag)].map(([, content = ""]) => content);

const hashes = (pages: readonly WrittenPage[], tag: RegExp): readonly string[] => [
  ...new Set(pages.flatMap(({ html }) => contentsOf(html, tag)).map((text) => `'${integrityOf(text)}'`)),
];

/** What runs: scripts without an address; data blocks have a type. */
const INLINE_SCRIPT = /<script>(.*?)<\/script>/gs;
const INLINE_STYLE = /<style>(.*?)<\/style>/gs;

/**
 * The policy of pages that share an address pattern: nothing but their own files and what is written in them; for those
 * with a map, `tiles`, the origin of a detailed base map, if there is one. `site`, where it is known, is named beside
 * 'self': in a sandboxed frame, which has no origin, WebKit takes 'self' for nothing at all.
 */
export function contentPolicy(
  pages: readonly WrittenPage[],
  { tiles, site }: { readonly tiles: string | null; readonly site: Site },
): string {
  const own = site === null ? "'self'" : `'self' ${new URL(site).origin}`;
  const views = pages.map(({ page }) => VIEWS[page.view]);
  const scripted = views.some(({ script }) => script !== null);
  const runs = scripted || pages.some(({ page }) => page.view === "city");
  const full = views.some(({ script }) => script === "full");
  const live = views.some(({ script }) => script === "full" || script === "embed");
  const embedded = pages.every(({ page }) => isEmbed(page));
  return [
    "default-src 'none'",
    `script-src ${runs ? [own, ...hashes(pages, INLINE_SCRIPT)].join(" ") : "'none'"}`,
    `style-src ${[own, ...hashes(pages, INLINE_STYLE)].join(" ")}`,
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

const EVERYWHERE: HeaderRule = {
  path: "/*",
  headers: {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": UNUSED_FEATURES.map((feature) => `${feature}=()`).join(", "),
    // A frame with sandbox="allow-scripts" has no origin: to it, the site's own scripts are another's.
    "Access-Control-Allow-Origin": "*",
  },
};

/** Names there carry a hash of the content. The policy is the worker's: it runs under its own. */
const HASHED_FILES: HeaderRule = {
  path: "/assets/*",
  headers: {
    "Cache-Control": "public, max-age=31536000, immutable",
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; connect-src 'self'",
  },
};

/** The addresses that share a policy with a page: its own with and without index.html, or all below its first folder, because hosts take about a hundred rules and no more. */
function pathsOf(page: Page): readonly string[] {
  if (VIEWS[page.view].path === "") return [`/${page.path}`, `/${page.path}index.html`];
  const root = page.language === "en" ? "" : `${page.language}/`;
  return [`/${root}${VIEWS[page.view].path.split("/")[0]}/*`];
}

/** Every rule of the site. No address gets the same header from two of them: hosts would join the values. */
export function buildHeaderRules(
  pages: readonly WrittenPage[],
  origins: Parameters<typeof contentPolicy>[1],
): readonly HeaderRule[] {
  const groups = new Map<string, WrittenPage[]>();
  for (const written of pages)
    for (const path of pathsOf(written.page)) groups.set(path, [...(groups.get(path) ?? []), written]);
  const policies = [...groups].map(([path, group]) => ({
    path,
    headers: { "Content-Security-Policy": contentPolicy(group, origins) },
  }));
  return [EVERYWHERE, HASHED_FILES, ...policies];
}

/** `_headers`, as Netlify and Cloudflare Pages read it. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(
      ({ path, headers }) =>
        `${path}\n${Object.entries(headers)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join("")}`,
    )
    .join("\n");

/** The end of an address, for hosts that match by regular expression: the site may lie in any folder. */
const patternOf = (path: string): string =>
  path.endsWith("/*")
    ? path.slice(0, -1).replaceAll(".", "\\.")
    : `${path.replace(/index\.html$/, "").replaceAll(".", "\\.")}(index\\.html)?$`;

/** Those whose pattern stands for fewer addresses first. */
const byLength = (rules: readonly HeaderRule[]): readonly HeaderRule[] =>
  rules
    .filter(({ path }) => path !== EVERYWHERE.path && !path.endsWith("index.html"))
    .toSorted((a, b) => b.path.length - a.path.length);

/** Maps for nginx, to be included in its http block; the README says which lines use them. */
export function nginxFile(rules: readonly HeaderRule[]): string {
  const map = (variable: string, header: string): string =>
    `map $uri $${variable} {\n${byLength(rules)
      .flatMap(({ path, headers }) => {
        const value = headers[header];
        return value === undefined ? [] : [`  "~${patternOf(path)}" "${value}";\n`];
      })
      .join("")}  default "";\n}\n`;
  return `${map("learning_cities_policy", "Content-Security-Policy")}${map("learning_cities_cache", "Cache-Control")}`;
}

/** `.htaccess`, as Apache reads it with mod_headers: a later section overrides an earlier one. */
export function apacheFile(rules: readonly HeaderRule[]): string {
  const lines = (headers: HeaderRule["headers"], indent: string): string =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}Header always set ${name} "${value}"\n`)
      .join("");
  const sections = byLength(rules)
    .toReversed()
    .map(
      ({ path, headers }) =>
        `  <If "%{REQUEST_URI} =~ m#${patternOf(path)}#">\n${lines(headers, "    ")}  </If>\n`,
    );
  return `<IfModule mod_headers.c>\n${lines(EVERYWHERE.headers, "  ")}${sections.join("")}</IfModule>\n`;
}
