// Brings the detailed base map into a build that was given its address; any other build holds nothing of it.
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { readBasemapUrl, type DetailAddress } from "../env.ts";

const DETAIL = "virtual:detail";
const fileOf = (name: string): string =>
  JSON.stringify(fileURLToPath(new URL(`../../map/${name}`, import.meta.url)));

/** `address`: BASEMAP_URL. The module is empty in development, as all is that depends on where the site will lie. */
export function detailPlugin(address: string | undefined): Plugin {
  let found: DetailAddress | null = null;
  return {
    name: "detail",
    configResolved({ command }) {
      found = command === "build" ? readBasemapUrl(address) : null;
    },
    resolveId: (id) => (id === DETAIL ? `\0${DETAIL}` : null),
    load(id) {
      if (id !== `\0${DETAIL}`) return null;
      if (found === null) return "export const createDetail = null, Credit = null;";
      // Scripts lie one folder below the root. Vite would take the usual form of this for a file of the sources.
      return `import { buildOsmDetail } from ${fileOf("osm-detail.ts")};
export { Credit } from ${fileOf("OsmCredit.tsx")};
const here = import.meta.url;
const url = new URL(${JSON.stringify(found.url)}, new URL("..", here)).href;
export const createDetail = (language) => buildOsmDetail(url, language);`;
    },
  };
}
