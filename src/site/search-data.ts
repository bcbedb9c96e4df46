// Gathers what finding is fetched with: the words of a language, and where national counts differ from the map.
import territoryInfo from "cldr-core/supplemental/territoryInfo.json" with { type: "json" };
import { group } from "d3-array";
import { reconcile } from "../../data/pipeline/reconcile.ts";
import type { Dataset } from "../../data/schema.ts";
import { catalogueOf, localeOf } from "./catalogues.ts";
import { LANGUAGES } from "./languages.ts";
import { SEARCH_KEYS, type SearchKey } from "../i18n/key-sets.ts";
import type { Language } from "../i18n/translate.ts";
import { accountOf } from "../model/account.ts";
import { fold } from "../model/fold.ts";
import type { CountryNames } from "../model/search.ts";
import type { CountryGap, SearchData } from "../model/search-data.ts";
import type { ReportTemplate } from "../model/report-link.ts";
import { cityName } from "../model/city-name.ts";

/** Each country's newest count, where it and the cities that sources name do not simply agree; cities as the language names them. */
export function countryGaps(dataset: Dataset, language: Language): readonly CountryGap[] {
  const { cities, network, rosters, sources } = dataset;
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
    const unlisted = lists.find((list) => list.country === country && list.asOf === asOf)?.further ?? [];
    const further = cities
      .filter((city) => city.country === country && unlisted.includes(city.name))
      .map((city) => cityName(city, language));
    const { id: _, published: __, ...shown } = source;
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
        source: shown,
      },
    ];
  });
}

interface Territory {
  readonly _population: string;
  readonly languagePopulation?: Readonly<
    Record<string, { readonly _populationPercent: string; readonly _officialStatus?: string }>
  >;
}
const territories: Readonly<Record<string, Territory>> = territoryInfo.supplemental.territoryInfo;

/** Tags of the languages in which a whole country is governed, by Unicode's list. */
const officialLanguages = (code: string): readonly string[] =>
  Object.entries(territories[code]?.languagePopulation ?? {})
    .filter(([, { _officialStatus }]) => /^(de_facto_)?official$/.test(_officialStatus ?? ""))
    .map(([tag]) => tag.replace("_", "-"));

/** What a language calls a country, at length and in short; nothing where it has no name for it. */
const namesIn = (tag: string, code: string): readonly string[] =>
  Intl.DisplayNames.supportedLocalesOf([tag]).length === 0
    ? []
    : (["long", "short"] as const).flatMap(
        (style) => new Intl.DisplayNames([tag], { type: "region", style, fallback: "none" }).of(code) ?? [],
      );

/** Names that a search can tell apart, each once. */
const distinct = (names: readonly string[]): readonly string[] => {
  const folded = names.map(fold);
  return names.filter((_, i) => folded.indexOf(folded[i] ?? "") === i);
};

/** What a country is called: as the page says it, otherwise in its language, in the site's other languages and in the country's own. */
function countryNames(language: Language, code: string): CountryNames {
  const inSite = (each: Language): readonly string[] => [
    localeOf(each).country(code),
    ...namesIn(each, code),
  ];
  const [first = code, ...own] = distinct(inSite(language));
  const elsewhere = [
    ...LANGUAGES.flatMap(inSite),
    ...officialLanguages(code).flatMap((tag) => namesIn(tag, code)),
  ];
  const all = distinct([first, ...own, ...elsewhere]);
  return { own: [first, ...own], others: all.slice(1 + own.length) };
}

/** The pack of a language. */
export function buildSearchData(
  dataset: Dataset,
  language: Language,
  report: ReportTemplate,
): SearchData<SearchKey> {
  const { words } = catalogueOf(language);
  const aliases = group(dataset.aliases, ({ city }) => city);
  return {
    words: Object.fromEntries(SEARCH_KEYS.map((key) => [key, words[key]])) as Record<SearchKey, string>,
    asOf: dataset.network.at(-1)?.asOf ?? "",
    gaps: countryGaps(dataset, language),
    countries: Object.fromEntries(
      [...new Set(dataset.cities.map(({ country }) => country))].map((code) => [
        code,
        countryNames(language, code),
      ]),
    ),
    aliases: dataset.cities.map(({ id }) => (aliases.get(id) ?? []).map(({ alias }) => alias)),
    report,
  };
}
