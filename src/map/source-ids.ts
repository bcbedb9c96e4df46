// The ids of the style's sources.

export const BASE_SOURCE = "base";
export const DETAIL_SOURCE = "detail";
export const CITY_SOURCE = "cities";
/** Cities that are chosen, pointed at or found. */
export const MARKED_SOURCE = "marked";
