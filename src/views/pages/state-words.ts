// What a single state is called, and what its picture shows, in the reader's language.
import type { City, Region } from "../../../data/schema.ts";
import type { Key, Locale } from "../../i18n/translate.ts";
import type { CityFacts } from "../../model/city-facts.ts";
import { cityName } from "../../model/city-name.ts";
import type { MapAddress } from "../../model/state-address.ts";
import { placeFacts } from "../../model/state-facts.ts";
import { firstAndLast, type YearSummary } from "../../model/years.ts";

/** By how many parts the date has. */
const JOINED_KEYS: Readonly<Record<number, Key>> = {
  1: "cityJoinedYear",
  2: "cityJoinedMonth",
  3: "cityJoinedDay",
};

/** When a city joined, as exactly as a source has it. */
export function joiningText(
  { t, date, language }: Locale,
  { city, joining }: Pick<CityFacts, "city" | "joining">,
): string {
  const name = cityName(city, language);
  const key = JOINED_KEYS[joining.date?.split("-").length ?? 0];
  return key === undefined || joining.date === null
    ? t("cityJoinedBy", { name, year: String(city.joinedBy) })
    : t(key, { name, date: date(joining.date) });
}

/** The name of a country or a region. */
export const placeName = ({ country, t }: Locale, { kind, key }: MapAddress): string =>
  kind === "country" ? country(key.toUpperCase()) : t(key as Region);

/** The year of a state; of all that is no year, the latest. */
export const yearOfState = ({ kind, key }: MapAddress, years: readonly YearSummary[]): YearSummary =>
  (kind === "year" ? years.find(({ year }) => String(year) === key) : null) ?? firstAndLast(years).last;

export interface StateWords {
  readonly title: string;
  /** Of its map as a guest, whose numbers are the world’s. */
  readonly embedTitle: string;
  readonly description: string;
  /** What its picture shows. */
  readonly picture: string;
}

/** Throws a TypeError on an unknown city. */
export function stateWords(
  state: MapAddress,
  locale: Locale,
  cities: readonly City[],
  years: readonly YearSummary[],
): StateWords {
  const { t, language, comma } = locale;
  const { year, members, placed } = yearOfState(state, years);
  const at = String(year);
  if (state.kind === "year") {
    const title = t("yearTitle", { year: at });
    return {
      title,
      embedTitle: title,
      description: t("yearDescription", { year: at, members, placed }),
      picture: t("mapOfYear", { year: at, members, placed }),
    };
  }
  if (state.kind === "city") {
    const city = cities.find(({ id }) => id === state.key);
    if (city === undefined) throw new TypeError(`no city has the id ${state.key}`);
    const name = cityName(city, language);
    const country = locale.country(city.country);
    const title = `${name}${comma}${country}`;
    return {
      title,
      embedTitle: t("embedOfCity", { name: title, members }),
      description: t("cityDescription", { name, country }),
      picture: t("mapOfCity", { name }),
    };
  }
  const place = placeName(locale, state);
  const count = placeFacts(state, cities, year).members.length;
  return {
    title: t("placeTitle", { place, count }),
    embedTitle: t("embedOfPlace", { place, count, members }),
    description: t("placeDescription", { place, count, year: at }),
    picture: t("mapOfPlace", { place, count, year: at }),
  };
}
