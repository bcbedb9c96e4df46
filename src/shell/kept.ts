// What the service worker keeps and under which key: decisions without effects.

/** A page or a file below the site's root that may be kept; `path` is relative to the root, without query. */
export function isKept(path: string): boolean {
  if (/^(?:sw\.js|embed\.js)$/.test(path) || /(?:^|\/)pictures\//.test(path)) return false;
  // Tiles beside the site's own are large, and may change between two versions.
  if (path.endsWith(".pmtiles")) return path.startsWith("assets/");
  return path === "" || /\/$|\.(?:html|js|css|json|svg|png|csv|geojson|webmanifest)$/.test(path);
}

/** A guest in an article stays as it comes from the network. */
export const isEmbed = (path: string): boolean => /(?:^|\/)embed\//.test(path);

/** One key for a page, whatever is chosen on it: its address without query and without index.html. */
export function pageKey(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname.replace(/index\.html$/, "");
}

export interface ByteRange {
  /** First and last byte, both included. */
  readonly from: number;
  readonly to: number;
}

/** Reads a Range header of one closed range; null for any other. */
export function readRange(header: string | null): ByteRange | null {
  const match = /^bytes=(\d+)-(\d+)$/.exec(header ?? "");
  return match ? { from: Number(match[1]), to: Number(match[2]) } : null;
}

/** A part of a file has a key of its own, because a cache takes whole answers only. */
export const rangeKey = (address: string, { from, to }: ByteRange): string =>
  `${pageKey(address)}?bytes=${from}-${to}`;

/** assets/open-map-BcWL34ju.js → assets/open-map.js: what stays of a name when its content changes. */
export const stemOf = (path: string): string => path.replace(/-[\w-]{8}(\.\w+)$/, "$1");

/**
 * What a new version fetches so that what was kept stays kept: `kept` are the old keys, `files` the new version's
 * hashed files; all relative to the root. Parts of files are left out; those of an unchanged file can be taken over.
 */
export function renewed(kept: readonly string[], files: readonly string[]): readonly string[] {
  const paths = kept.filter((path) => !path.includes("?"));
  const stems = new Set(paths.filter((path) => path.startsWith("assets/")).map(stemOf));
  return [
    ...paths.filter((path) => !path.startsWith("assets/")),
    ...files.filter((file) => stems.has(stemOf(file))),
  ];
}
