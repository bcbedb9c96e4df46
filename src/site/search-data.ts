// Gathers what finding is fetched with: the words of a language, and where national counts differ from the map.
import { group } from "d3-array";
import { reconcile } from "../../data/pipeline/reconcile.ts";
import { DATA_LANGUAGES, type Dataset } from "../../data/schema.ts";
import { catalogueOf } from "./catalogues.ts";
import { SEARCH_KEYS, type FindKey } from "../i18n/key-sets.ts";
import { createLocale, type Language } from "../i18n/translate.ts";
import { accountOf } from "../model/account.ts";
import type { CountryGap, SearchData } from "../model/search-data.ts";
import type { ReportTemplate } from "../model/report-link.ts";

/** Each country's newest count, where it and the cities that sources name do not simply agree. */
export function countryGaps(dataset: Dataset): readonly CountryGap[] {
  const { network, rosters, sources } = dataset;
  const lists = reconcile(dataset).rosters;
  const countries = [...new Set(rosters.flatMap(({ country }) => country ?? []))];
  return countries.flatMap((country): readonly CountryGap[] => {
    const newest = network
      .map(({ year }) => accountOf(dataset, { region: null, country }, year))
      .findLast(({ announced }) => announced !== null);
    if (!newest?.announced || newest.unnamed === null) return [];
    const { year, announced, named, earlier, gone, unnamed, over } = newest;
    if (unnamed.most === 0 && over === 0) return [];
    const { count, asOf } = announced;
    const source = sources.find(({ id }) => id === announced.source);
    if (source === undefined) throw new TypeError(`rosters: source is ${JSON.stringify(announced.source)}`);
    const further = lists.find((list) => list.country === country && list.asOf === asOf)?.further ?? [];
    const { publisher, url } = source;
    return [
      {
        country,
        year,
        asOf,
        count,
        named,
        earlier,
        gone,
        ...unnamed,
        over,
        further,
        source: { publisher, url },
      },
    ];
  });
}

/** Gives every name of a country that may be typed: the language's own, then those of the facts' languages. */
function countryNamer(language: Language): (code: string) => readonly [string, ...string[]] {
  const own = [language, ...DATA_LANGUAGES].map((each) => {
    const { meta, words } = catalogueOf(each);
    return createLocale(meta, words).country;
  });
  const common = DATA_LANGUAGES.map((tag) => new Intl.DisplayNames(tag, { type: "region" }));
  return (code) => {
    const names = [...own.map((country) => country(code)), ...common.map((each) => each.of(code) ?? code)];
    const [first = code, ...others] = new Set(names);
    return [first, ...others];
  };
}

/** The pack of a language. */
export function buildSearchData(
  dataset: Dataset,
  language: Language,
  report: ReportTemplate,
): SearchData<FindKey> {
  const { words } = catalogueOf(language);
  const namesOf = countryNamer(language);
  const aliases = group(dataset.aliases, ({ city }) => city);
  return {
    words: Object.fromEntries(SEARCH_KEYS.map((key) => [key, words[key]])) as Record<FindKey, string>,
    asOf: dataset.network.at(-1)?.asOf ?? "",
    gaps: countryGaps(dataset),
    countries: Object.fromEntries(
      [...new Set(dataset.cities.map(({ country }) => country))].map((code) => [code, namesOf(code)]),
    ),
    aliases: dataset.cities.map(({ id }) => (aliases.get(id) ?? []).map(({ alias }) => alias)),
    report,
  };
}
