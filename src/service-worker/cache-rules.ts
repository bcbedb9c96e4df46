// What the service worker keeps and under which key: decisions without effects.
import { isHashed } from "../model/own-paths.ts";
import { PARAMETERS, queryString, readQuery } from "../model/query.ts";

/** Of what the build writes, the pages and files that may be kept; `path` is relative to the root, without query. */
export function isCacheable(path: string): boolean {
  if (/^(?:sw\.js|embed\.js)$/.test(path) || /(?:^|\/)pictures\//.test(path)) return false;
  // Frozen editions are guests, and never kept.
  if (/(?:^|\/)editions\//.test(path)) return false;
  // Hundreds of guests that are never kept would make the list of all files three times as long.
  if (/(?:^|\/)embed\/map\/(?!index\.html$)./.test(path)) return false;
  // Tiles beside the site's own are large, and may change between two versions.
  if (path.endsWith(".pmtiles")) return isHashed(path);
  return path === "" || /\/$|\.(?:html|js|css|json|svg|png|csv|geojson|webmanifest)$/.test(path);
}

/** A guest in an article stays as it comes from the network. */
export const isEmbedPath = (path: string): boolean => /(?:^|\/)embed\//.test(path);

/** The path below `root` (which ends in "/"), without query and index.html; null for an address outside it. */
export function pathBelow(root: string, address: string): string | null {
  const { origin, pathname } = new URL(address, root);
  const path = origin + pathname.replace(/\/index\.html$/, "/");
  return path.startsWith(root) ? path.slice(root.length) : null;
}

/** One key for a page, whatever is chosen on it: its address without index.html and our own parameters; those of others stay. */
export function pageKey(address: string): string {
  const { origin, pathname, search } = new URL(address);
  const parameters = readQuery(search);
  for (const name of PARAMETERS) parameters.delete(name);
  return origin + pathname.replace(/\/index\.html$/, "/") + queryString(parameters);
}

/** Whether a host lets its answer be kept and given again; `control` is the answer's Cache-Control. */
export const isPublic = (control: string | null): boolean => !/\b(?:no-store|private)\b/i.test(control ?? "");

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
export const unhashedName = (path: string): string => path.replace(/-[\w-]{8}(\.\w+)$/, "$1");

/** Whether a path is in the form of a file named by its content, of this version or another. */
export const hasHashedName = (path: string): boolean => isHashed(path) && unhashedName(path) !== path;

/**
 * What a new version fetches so that what was kept stays kept: `kept` are the old keys, `files` the new version's
 * hashed files; all relative to the root. Parts of files are left out; those of an unchanged file can be taken over.
 */
export function pathsToRefetch(kept: readonly string[], files: readonly string[]): readonly string[] {
  const paths = kept.filter((path) => !path.includes("?"));
  const stems = new Set(paths.filter((path) => isHashed(path)).map(unhashedName));
  return [
    ...paths.filter((path) => !isHashed(path)),
    ...files.filter((file) => stems.has(unhashedName(file))),
  ];
}
