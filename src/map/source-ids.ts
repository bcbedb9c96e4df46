// The ids of the style's sources.

export const BASE_SOURCE = "base";
export const DETAIL_SOURCE = "detail";
export const CITY_SOURCE = "cities";
/** Cities that are chosen, pointed at or found. */
export const MARKED_SOURCE = "marked";
/** Source and layer of the members that are counted and not named. */
export const UNNAMED = "unnamed";
/** The line that makes Viet Nam's dots one mark. */
export const HOME_SOURCE = "home";
