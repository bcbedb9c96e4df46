// What the reader is looking at, as the query of an address and back.
import { isPlace, PLACES, type Place } from "./places.ts";
import { queryString, readQuery, type ParameterRules } from "./query.ts";

/** "auto" follows the system. */
export const THEME_CHOICES = ["auto", "light", "dark"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export const isThemeChoice = (value: unknown): value is ThemeChoice =>
  (THEME_CHOICES as readonly unknown[]).includes(value);

/** The part of the state that a link carries. */
export interface View {
  readonly year: number;
  readonly place: Place;
  /** Id of the chosen city, or null. */
  readonly city: string | null;
  readonly theme: ThemeChoice;
}

/** What a city's id is, for whoever writes an address. */
export const CITY_IDS = "an id of data/members.csv, such as vn-hanoi";

/** The form of a city's id, whether or not there is such a city. */
export const isCityId = (value: unknown): value is string =>
  typeof value === "string" && /^[a-z]{2}(-[a-z0-9]+)+$/.test(value);

const isYear = (text: string, years: readonly number[]): boolean =>
  /^\d{4}$/.test(text) && years.includes(Number(text));

/** What `readView` takes. */
export const viewRules = (years: readonly number[]): ParameterRules => ({
  year: { takes: `${years[0]} to ${years.at(-1)}`, isTaken: (value) => isYear(value, years) },
  region: { takes: PLACES.join(", "), isTaken: isPlace },
  city: { takes: CITY_IDS, isTaken: isCityId },
  theme: { takes: THEME_CHOICES.join(", "), isTaken: isThemeChoice },
});

/** Reads `year`, `region`, `city` and `theme`; whatever is missing, broken or outside `years` falls back to `home`. Never throws. */
export function readView(query: string, home: View, years: readonly number[]): View {
  const parameters = readQuery(query);
  const year = parameters.get("year") ?? "";
  const place = parameters.get("region");
  const city = parameters.get("city") ?? "";
  const theme = parameters.get("theme");
  return {
    year: isYear(year, years) ? Number(year) : home.year,
    place: isPlace(place) ? place : home.place,
    city: isCityId(city) ? city : home.city,
    theme: isThemeChoice(theme) ? theme : home.theme,
  };
}

/** Writes the view over `query`: defaults are left out, parameters of others stay. Begins with "?" or is empty. */
export function writeView(view: View, home: View, query = ""): string {
  const parameters = readQuery(query);
  const write = (name: string, value: string | null, fallback: string | null): void => {
    if (value === null || value === fallback) parameters.delete(name);
    else parameters.set(name, value);
  };
  write("year", String(view.year), String(home.year));
  write("region", view.place, home.place);
  write("city", view.city, home.city);
  write("theme", view.theme, home.theme);
  return queryString(parameters);
}
