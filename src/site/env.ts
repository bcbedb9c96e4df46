// Every variable of the environment that the build reads: SITE_URL, REPORT_URL, BASEMAP_URL.
import { parseUrl } from "../model/parse-url.ts";
import type { ReportTemplate } from "../model/report-link.ts";

/** Where the site will lie, ending in "/"; null where the build does not know. */
export type SiteUrl = string | null;

/** Reads the address that the build was given. Throws a TypeError on one that is no web address. */
export function readSiteUrl(address: string | undefined): SiteUrl {
  if (address === undefined || address === "") return null;
  const url = parseUrl(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new TypeError(`SITE_URL is ${JSON.stringify(address)}, not the address of a site`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** Reads REPORT_URL, such as https://github.com/name/site/issues/new?title={title}&body={body}. Throws a TypeError on what is no http, https or mailto address. */
export function readReportUrl(address: string | undefined): ReportTemplate {
  if (address === undefined || address === "") return null;
  const url = parseUrl(address);
  if (url === null || !/^(https?|mailto):$/.test(url.protocol))
    throw new TypeError(`REPORT_URL is ${JSON.stringify(address)}, not an address to report to`);
  return address;
}

/** Where the vector tiles lie. */
export interface DetailAddress {
  /** A web address, or one that is relative to the site's root. */
  readonly url: string;
  /** The origin that pages must be allowed to ask; null: the site's own. */
  readonly origin: string | null;
}

const FORM =
  "https://tiles.example.org/planet.pmtiles, or a path from the site's root such as tiles/planet.pmtiles";

/** Web addresses whose origin can stand in a policy as it is; an address without a scheme is a path. */
const WEB = /^https?:\/\/[a-z\d.-]+(?::\d+)?\/[^\s#]*$/i;
const PATH = /^(?!\/\/|[a-z][a-z\d+.-]*:)[^\s#\\]+$/i;
const TILES = /^[^?]+\.pmtiles(?:\?.*)?$/i;

/** Reads BASEMAP_URL; null if there is none. Throws a TypeError on what is no address of a PMTiles file. */
export function readBasemapUrl(address: string | undefined): DetailAddress | null {
  if (address === undefined || address === "") return null;
  const isWeb = WEB.test(address) && parseUrl(address) !== null;
  if (!TILES.test(address) || !(isWeb || PATH.test(address)))
    throw new TypeError(
      `BASEMAP_URL is ${JSON.stringify(address)}, not the address of a PMTiles file: ${FORM}`,
    );
  return isWeb
    ? { url: new URL(address).href, origin: new URL(address).origin }
    : { url: address, origin: null };
}
