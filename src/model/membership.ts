// Who is a member in a year: the one rule that counts, charts and map share.
import type { City } from "../../data/schema.ts";

/** Whose cities this site tells most about, and marks on every map; ISO 3166-1 alpha-2. */
export const HOME_COUNTRY = "VN";

type Membership = Pick<City, "joined" | "joinedBy" | "left" | "leftBy">;

/** First year at whose end the city is a member (the latest it can be, where only "by" is known). Throws if the row has neither. */
export function memberFrom(city: Membership): number {
  const year = city.joined ?? city.joinedBy;
  if (year === null) throw new TypeError("a city has neither joined nor joinedBy");
  return year;
}

/** First year at whose end the city is no longer a member; Infinity while no source says that it left. */
export function memberUntil(city: Membership): number {
  return city.left ?? city.leftBy ?? Infinity;
}

/** Whether the city is a member at the end of `year`, as far as sources show. */
export function isMember(city: Membership, year: number): boolean {
  return memberFrom(city) <= year && year < memberUntil(city);
}

/** Whether the city came in this very year (stated, or known "by" it). */
export function isNewcomer(city: Membership, year: number): boolean {
  return memberFrom(city) === year;
}

/** A city that no source has named since this year may have left. */
export const STALE_BEFORE = 2020;

/** Whether the map draws what `isStale` says: before, nobody has been unnamed for long. */
export const showsStale = (year: number): boolean => year > STALE_BEFORE;

/** Whether the map draws the city fainter, because no source has named it for long. */
export const isStale = (city: Pick<City, "lastNamed">): boolean => city.lastNamed < STALE_BEFORE;
