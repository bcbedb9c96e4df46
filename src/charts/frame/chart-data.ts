// What the charts on Viet Nam are drawn from, and the few look-ups they share.
import type { City, Dataset, Fact, Source, DataText } from "../../../data/schema.ts";
import type { Measure, MeasureId, Vietnam } from "../../../data/schema-vietnam.ts";
import type { Locale } from "../../i18n/translate.ts";
import { cityName } from "../../model/city-name.ts";
import { HOME_COUNTRY } from "../../model/membership.ts";

export interface SiteData {
  readonly dataset: Dataset;
  readonly vietnam: Vietnam;
}

export interface ChartProps {
  /** Path from the page to the site's root, "" or ending in a slash. */
  readonly root: string;
  readonly locale: Locale;
  readonly data: SiteData;
  /** Level of the chart's heading; 3, below a section's, where it is not a page of its own. */
  readonly level?: 1 | 2;
}

/** What stands over a chart: what it finds, what it counts, and, under it, how. */
export interface ChartHead {
  readonly title: string;
  readonly subtitle: string;
  readonly note?: string;
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new TypeError(`there is no ${what}`);
  return value;
}

/** The words of the locale's language. */
export const textOf = (locale: Locale, words: DataText): string => words[locale.facts];

/** Throws if no member has this id. */
export const cityOf = ({ dataset }: SiteData, id: string): City =>
  found(
    dataset.cities.find((city) => city.id === id),
    `city ${id}`,
  );

/** The name of the member with this id, as the language writes it. */
export const nameOf = (locale: Locale, data: SiteData, id: string): string =>
  cityName(cityOf(data, id), locale.language);

/** The country's name; Viet Nam's as UNESCO and this site write it. */
export const countryName = (
  { t, country }: Pick<Locale<"vietnam">, "t" | "country">,
  code: string,
): string => (code === HOME_COUNTRY ? t("vietnam") : country(code));

/** Throws if no fact has this id. */
export const factOf = ({ dataset }: SiteData, id: string): Fact =>
  found(
    dataset.facts.find((fact) => fact.id === id),
    `fact ${id}`,
  );

/** Throws if no source has this id. */
export const sourceOf = ({ dataset }: SiteData, id: string): Source =>
  found(
    dataset.sources.find((source) => source.id === id),
    `source ${id}`,
  );

export const measureOf = ({ vietnam }: SiteData, id: MeasureId): Measure =>
  found(
    vietnam.measures.find((measure) => measure.id === id),
    `measure ${id}`,
  );

/** A city's value; null where it is missing. Throws if the table has no row for it. */
export const valueOf = ({ vietnam }: SiteData, city: string, measure: MeasureId): number | null =>
  found(
    vietnam.indicators.find((row) => row.city === city && row.measure === measure),
    `${measure} of ${city}`,
  ).value;

/** Sources of the measures, of all cities or of one, in the order of the table. */
export const sourcesOf = (
  { vietnam }: SiteData,
  measures: readonly MeasureId[],
  city?: string,
): readonly string[] =>
  vietnam.indicators
    .filter((row) => measures.includes(row.measure) && (city === undefined || row.city === city))
    .map(({ source }) => source);

/** The network's years, in order. */
export const yearsOf = ({ dataset }: SiteData): readonly number[] =>
  dataset.network.map(({ year }) => year).toSorted((a, b) => a - b);

/** First and last year of the network. Throws if there is none. */
export function spanOf(data: SiteData): readonly [number, number] {
  const years = yearsOf(data);
  return [found(years[0], "first year"), found(years.at(-1), "last year")];
}

/** A number as the language writes it, or the word for its absence. */
export const formatValue = (locale: Locale, value: number | null, digits: number): string =>
  value === null ? locale.t("vnMissing") : locale.number(value, digits);
