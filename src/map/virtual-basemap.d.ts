// What the base map's Vite plugin gives the page.

declare module "virtual:basemap/poster" {
  /** SVG path of the land in a Web Mercator world of POSTER_WORLD units. */
  export const land: string;
}

declare module "virtual:basemap/coast" {
  /** SVG path of the land in a `width`-wide Web Mercator world, finer than the poster's. */
  export const land: string;
  export const width: number;
}

declare module "virtual:basemap/vietnam" {
  /** SVG path of all land in the box of the place "vietnam". */
  export const land: string;
  /** SVG path of Viet Nam's mainland and coastal islands, to lie over `land`. */
  export const country: string;
  /** Size of the box in units of the two paths. */
  export const width: number;
  export const height: number;
}

declare module "virtual:basemap/tiles-url" {
  /** Address of the PMTiles file, absolute, without `pmtiles://`. */
  export const tilesUrl: string;
}
