// What detail-plugin.ts gives the page.

declare module "virtual:detail" {
  import type { ComponentType } from "preact";
  import type { Detail } from "./osm-detail.ts";
  /** The detailed base map with names in a language (BCP 47); null where the build was given none. */
  export const createDetail: ((language: string) => Detail) | null;
  /** Its authors, to stand on the map; null with it. */
  export const Credit: ComponentType | null;
}
