// Gathers what finding is fetched with: the words of a language, and where national counts differ from the map.
import { group } from "d3-array";
import { reconcile } from "../../data/pipeline/reconcile.ts";
import { WORD_LANGUAGES, type Dataset } from "../../data/schema.ts";
import { catalogueOf } from "../i18n/catalogues.ts";
import { FIND_KEYS, type FindKey } from "../i18n/client-keys.ts";
import { createLocale, type Language } from "../i18n/translate.ts";
import type { CountryGap, FindPack } from "../model/find-pack.ts";
import type { ReportAddress } from "./report.ts";

/** The latest list or count of each country, where it differs from what the map placed then. */
export function buildGaps(dataset: Dataset): readonly CountryGap[] {
  const { rosters, sources } = dataset;
  const latest = (country: string): string =>
    rosters
      .filter((roster) => roster.country === country)
      .reduce((last, { asOf }) => (asOf > last ? asOf : last), "");
  return reconcile(dataset).rosters.flatMap(({ country, asOf, count, placed, further }) => {
    const roster = rosters.find((each) => each.country === country && each.asOf === asOf);
    const source = sources.find(({ id }) => id === roster?.source);
    if (source === undefined || asOf !== latest(country) || count === placed) return [];
    const { publisher, url } = source;
    return [{ country, asOf, count, placed, further, source: { publisher, url } }];
  });
}

/** Gives every name of a country that may be typed: the language's own, then those of the facts' languages. */
function countryNamer(language: Language): (code: string) => readonly [string, ...string[]] {
  const own = [language, ...WORD_LANGUAGES].map((each) => {
    const { meta, words } = catalogueOf(each);
    return createLocale(meta, words).country;
  });
  const common = WORD_LANGUAGES.map((tag) => new Intl.DisplayNames(tag, { type: "region" }));
  return (code) => {
    const names = [...own.map((country) => country(code)), ...common.map((each) => each.of(code) ?? code)];
    const [first = code, ...others] = new Set(names);
    return [first, ...others];
  };
}

/** The pack of a language. */
export function buildFindPack(
  dataset: Dataset,
  language: Language,
  report: ReportAddress,
): FindPack<FindKey> {
  const { words } = catalogueOf(language);
  const namesOf = countryNamer(language);
  const aliases = group(dataset.aliases, ({ city }) => city);
  return {
    words: Object.fromEntries(FIND_KEYS.map((key) => [key, words[key]])) as Record<FindKey, string>,
    asOf: dataset.network.at(-1)?.asOf ?? "",
    gaps: buildGaps(dataset),
    countries: Object.fromEntries(
      [...new Set(dataset.cities.map(({ country }) => country))].map((code) => [code, namesOf(code)]),
    ),
    aliases: dataset.cities.map(({ id }) => (aliases.get(id) ?? []).map(({ alias }) => alias)),
    report,
  };
}
