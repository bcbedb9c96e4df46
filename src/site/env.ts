// Where a detailed base map for close looks lies, if the build was given one.
import { parseUrl } from "../model/parse-url.ts";

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
