// What the bench's build gives the reference pages.

declare module "virtual:bench/cities" {
  /** Degrees east and north, first year, first year no longer a member (or 0), index of the region. */
  export const rows: readonly (readonly [number, number, number, number, number])[];
}
