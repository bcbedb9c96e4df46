// What data/pipeline/vite-plugin.ts makes of the tables, as modules.

declare module "virtual:data/dataset" {
  import type { Dataset } from "../data/schema.ts";
  /** Every table, checked. For server-side rendering only: a build of a page that imports it fails. */
  export const dataset: Dataset;
}

declare module "virtual:data/years" {
  import type { YearSummary } from "./model/years.ts";
  /** Every year of the network, oldest first. */
  export const years: readonly YearSummary[];
}

declare module "virtual:data/unnamed" {
  import type { UnnamedCount } from "./model/account.ts";
  /** Members that are counted and not named, by country and year. */
  export const unnamed: readonly UnnamedCount[];
}

declare module "virtual:data/editions" {
  /** The kept editions, oldest first. */
  export const editions: readonly string[];
  /** The day that the newest numbers are of. */
  export const asOf: string;
}

declare module "virtual:city-script" {
  /** The script of every city's page. */
  export const code: string;
}

declare module "virtual:host/site" {
  /** Codes of the site's languages. */
  export const LANGUAGES: readonly string[];
  /** Where the site will lie, ending in "/"; empty where the build does not know. */
  export const SITE: string;
}

declare module "virtual:data/cities-url" {
  /** Address of the file that `readCityFile` reads: in a page absolute, when rendering on the server its path from the site's root. */
  export const citiesUrl: string;
}
