// The site's headers in the forms that hosts read: Netlify and Cloudflare Pages, nginx, Apache.
import { EVERYWHERE, FALLBACK, HASHED_FILES, type HeaderRule } from "./headers.ts";
import type { SiteUrl } from "./env.ts";

/** `_headers`, as Netlify and Cloudflare Pages read it, from the root of what they publish. */
export const netlifyHeaders = (rules: readonly HeaderRule[]): string =>
  rules
    .map(
      ({ path, headers }) =>
        `${path}\n${Object.entries(headers)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join("")}`,
    )
    .join("\n");

/** A path of an address in a regular expression, byte by byte: hosts match what is no longer escaped. */
const literal = (path: string): string =>
  path
    .replaceAll(".", "\\.")
    .replace(
      /%([0-9a-f]{2})|[^\w/.\\-]/gi,
      (sign, hex: string | undefined) => `\\x${hex ?? sign.charCodeAt(0).toString(16)}`,
    );

/**
 * What stands before the site's own paths in a regular expression. Where the build does not know the folder, any may: then
 * one that is called like a page of ours is taken for it.
 */
const startOf = (site: SiteUrl): string => (site === null ? "/" : `^${literal(new URL(site).pathname)}`);

const INDEX = "(index\\.html)?$";

/** The addresses that a rule stands for, after what `startOf` gives. */
function patternOf(path: string): string {
  // By their names: HTML that happens to lie below such a folder changes.
  if (path === HASHED_FILES.path) return "assets/[^/]+-[\\w-]{8}\\.\\w+$";
  const own = literal(path.replace(/^\//, "").replace(/\*$/, ""));
  if (path.endsWith("*")) return own;
  return own + (path.endsWith("/") ? INDEX : "$");
}

/** Those whose pattern stands for fewer addresses first. */
const byLength = (rules: readonly HeaderRule[]): readonly HeaderRule[] =>
  rules
    .filter(({ path }) => path !== EVERYWHERE.path && !path.endsWith("index.html"))
    .toSorted((a, b) => b.path.length - a.path.length);

/** Headers of a rule that say something else than the fallback. */
const ownHeaders = ({ headers }: HeaderRule): HeaderRule["headers"] =>
  Object.fromEntries(Object.entries(headers).filter(([name, value]) => FALLBACK[name] !== value));

/** Maps for nginx, to be included in its http block; the README says which lines use them. */
export function nginxMap(rules: readonly HeaderRule[], site: SiteUrl): string {
  const start = startOf(site);
  const map = (variable: string, header: string): string =>
    `map $uri $${variable} {\n${byLength(rules)
      .flatMap((rule) => {
        const value = ownHeaders(rule)[header];
        return value === undefined ? [] : [`  "~${start}${patternOf(rule.path)}" "${value}";\n`];
      })
      .join("")}  default "${FALLBACK[header] ?? ""}";\n}\n`;
  return `${map("learning_cities_policy", "Content-Security-Policy")}${map("learning_cities_cache", "Cache-Control")}`;
}

const TEXTS =
  "text/html text/plain text/css text/csv text/javascript application/json application/geo+json application/manifest+json application/xml text/xml image/svg+xml";

/**
 * What a host may have set up in part, or not at all: types, compression, and that what is compressed is found unchanged
 * (Apache adds to its tag how it was compressed, and does not know the tag that comes back).
 */
const SERVING = `<IfModule mod_mime.c>
  AddType text/javascript .js
  AddType text/csv .csv
  AddType application/geo+json .geojson
  AddType application/manifest+json .webmanifest
</IfModule>
<IfModule mod_alias.c>
  RedirectMatch 404 "/(_headers(\\.nginx)?|\\.htaccess)$"
</IfModule>
<IfModule mod_filter.c>
  <IfModule mod_brotli.c>
    AddOutputFilterByType BROTLI_COMPRESS ${TEXTS}
    <IfModule mod_setenvif.c>
      SetEnvIf Accept-Encoding "\\bbr\\b" no-gzip
    </IfModule>
  </IfModule>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${TEXTS}
  </IfModule>
</IfModule>
<IfModule mod_headers.c>
  RequestHeader edit* If-None-Match "-(?:br|gzip)\\"" "\\""
</IfModule>
`;

/** `.htaccess`, as Apache reads it; the headers need mod_headers: a later section overrides an earlier one. */
export function htaccess(rules: readonly HeaderRule[], site: SiteUrl): string {
  const start = startOf(site);
  // What is not there is not kept.
  const lines = (headers: HeaderRule["headers"], indent: string): string =>
    Object.entries(headers)
      .map(
        ([name, value]) =>
          `${indent}Header ${name === "Cache-Control" ? "set" : "always set"} ${name} "${value}"\n`,
      )
      .join("");
  const sections = byLength(rules)
    .toReversed()
    .flatMap((rule) => {
      const own = lines(ownHeaders(rule), "    ");
      return own === ""
        ? []
        : [`  <If "%{REQUEST_URI} =~ m#${start}${patternOf(rule.path)}#">\n${own}  </If>\n`];
    });
  return `${SERVING}<IfModule mod_headers.c>\n${lines({ ...EVERYWHERE.headers, ...FALLBACK }, "  ")}${sections.join("")}</IfModule>\n`;
}
