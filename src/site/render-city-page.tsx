// A city's page.
import type { DataLanguage } from "../../data/schema.ts";
import type { CityFacts } from "../model/city-facts.ts";
import { cityName } from "../model/city-name.ts";
import { reportLink } from "../model/report-link.ts";
import { CityPage } from "../views/pages/CityPage.tsx";
import { networkYears } from "../views/pages/MembershipBar.tsx";
import { stateWords } from "../views/pages/state-words.ts";
import { localeOf } from "./catalogues.ts";
import type { BuildInputs } from "./inputs.ts";
import { renderLightPage, stateLinks } from "./light-document.tsx";
import { pageWords, titleInSite } from "./page-words.ts";
import { pathOf, relativeUrl, statePage } from "./pages.ts";
import type { RenderedPage } from "./render-page.tsx";

export function renderCityPage(
  facts: CityFacts,
  language: DataLanguage,
  inputs: Pick<BuildInputs, "data" | "files" | "site" | "report" | "years" | "locatorOf">,
): RenderedPage {
  const { city } = facts;
  const { data, report, years, locatorOf } = inputs;
  const locale = localeOf(language);
  const state = { kind: "city", key: city.id } as const;
  const page = statePage(state, language);
  const common = stateLinks(page, state);
  const { path } = page;
  const links = {
    ...common,
    cities: `${relativeUrl(path, pathOf("cities", language))}#${city.id}`,
    map: `${common.full}?city=${city.id}`,
    country: `${common.full}?country=${city.country}`,
    countryPage: relativeUrl(path, `${pathOf("country", language)}${city.country.toLowerCase()}/`),
    yearPage: relativeUrl(path, `${pathOf("year", language)}${city.joined ?? city.joinedBy}/`),
    report: reportLink(report, city, locale),
    city: (id: string) => `../${id}/`,
  };
  const name = cityName(city, language);
  const said = stateWords(state, locale, data.dataset.cities, years);
  const words = pageWords({ ...said, title: titleInSite(name, language) }, language);
  const about = {
    about: {
      "@type": "City",
      name,
      containedInPlace: { "@type": "Country", name: locale.country(city.country) },
      ...(city.point && {
        geo: { "@type": "GeoCoordinates", latitude: city.point.lat, longitude: city.point.lon },
      }),
    },
  };
  return renderLightPage(
    page,
    words,
    about,
    <CityPage
      locale={locale}
      facts={facts}
      network={networkYears(years)}
      map={locatorOf(facts)}
      links={links}
    />,
    inputs,
  );
}
