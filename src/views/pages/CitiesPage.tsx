// Every city known by name, by country: the map in words, with the source of each.
import { group } from "d3-array";
import type { City } from "../../../data/schema.ts";
import { isStale } from "../../model/membership.ts";
import type { PageContext } from "./page-context.ts";
import { firstAndLast } from "../../model/years.ts";
import { PageHead } from "./PageHead.tsx";
import { SourceLink } from "../../charts/frame/SourceLink.tsx";
import { cityName } from "../../model/city-name.ts";
import { joinedAndLeftTexts } from "../map/city-text.ts";

/** All that the page lists, who of them are members in the last year, and who of these are on the map. */
export function citiesDek({ locale, dataset: { cities }, years }: PageContext): string {
  const countries = new Set(cities.map(({ country }) => country)).size;
  const { year, listed: members, placed } = firstAndLast(years).last;
  return locale.t("citiesDek", { listed: cities.length, countries, members, placed, year: String(year) });
}

export function CitiesPage(context: PageContext) {
  const { locale, dataset, years, links } = context;
  const { t, country, compare } = locale;
  const { placed, members } = firstAndLast(years).last;
  const countries = [...group(dataset.cities, (city) => city.country)].toSorted(([a], [b]) =>
    compare(country(a), country(b)),
  );
  const urls = new Map(dataset.sources.map((source) => [source.id, source]));
  const name = (city: City): string => cityName(city, locale.language);
  return (
    <>
      <PageHead locale={locale} links={links} />
      <main class="cities">
        <h1>{t("citiesTitle")}</h1>
        <p class="dek">
          {citiesDek(context)}{" "}
          {placed < members && <a href={`${links.full}#two-numbers`}>{t("placedWhy")}</a>}
        </p>
        {countries.map(([code, cities]) => (
          <section key={code}>
            <h2>
              <a
                href={
                  // Countries have pages in the languages of the facts alone.
                  locale.language === locale.facts
                    ? `${links.full}country/${code.toLowerCase()}/`
                    : `${links.full}?country=${code}`
                }
              >
                {country(code)}
              </a>{" "}
              <small>{locale.number(cities.length)}</small>
            </h2>
            <ul>
              {cities
                .toSorted((a, b) => compare(name(a), name(b)))
                .map((city) => {
                  const source = urls.get(city.source);
                  return (
                    <li key={city.id} id={city.id}>
                      <a href={links.city(city.id)} hreflang={locale.facts}>
                        {name(city)}
                      </a>{" "}
                      <span>
                        {joinedAndLeftTexts(city, locale).join(". ")}
                        {isStale(city) && `. ${t("lastNamedFaint", { year: String(city.lastNamed) })}`}
                        {city.point === null && `. ${t("citiesNoPoint")}`}.
                      </span>{" "}
                      {source && <SourceLink source={source} page={locale.language} about={name(city)} />}
                    </li>
                  );
                })}
            </ul>
          </section>
        ))}
      </main>
    </>
  );
}
