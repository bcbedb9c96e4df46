// A city's page: markup; its style and its script are one file each for all cities.
import { renderToString } from "preact-render-to-string";
import type { City, DataLanguage } from "../../data/schema.ts";
import { DATA_LANGUAGES } from "../../data/schema.ts";
import type { CityFacts } from "../model/city-facts.ts";
import { reportLink } from "../model/report-link.ts";
import { cityName } from "../model/city-name.ts";
import { CityPage } from "../views/pages/CityPage.tsx";
import { networkYears } from "../views/pages/MembershipBar.tsx";
import { catalogueOf, localeOf } from "./catalogues.ts";
import { renderDocument } from "./document.tsx";
import { integrityOf } from "./hash.ts";
import type { BuildInputs } from "./inputs.ts";
import { headTags } from "./metadata.tsx";
import { cityPage, pathInLanguage, pathOf, relativeUrl, rootFrom } from "./pages.ts";
import type { RenderedPage } from "./render-page.tsx";

/** `facts` are the city's. */
export function renderCityPage(
  city: City,
  language: DataLanguage,
  facts: CityFacts,
  {
    files,
    site,
    report,
    years,
    locatorOf,
  }: Pick<BuildInputs, "files" | "site" | "report" | "years" | "locatorOf">,
): RenderedPage {
  const { meta } = catalogueOf(language);
  const locale = localeOf(language);
  const page = cityPage(city.id, language);
  const full = relativeUrl(page.path, pathOf("full", language));
  const links = {
    full,
    cities: `${relativeUrl(page.path, pathOf("cities", language))}#${city.id}`,
    map: `${full}?city=${city.id}`,
    country: `${full}?country=${city.country}`,
    embed: `${relativeUrl(page.path, pathOf("embed-map", language))}?city=${city.id}`,
    report: reportLink(report, city, locale),
    city: (id: string) => `../${id}/`,
    languages: DATA_LANGUAGES.filter((other) => other !== language).map((other) => ({
      language: other,
      name: catalogueOf(other).words.languageName,
      href: relativeUrl(page.path, pathInLanguage(page, other)),
    })),
  };
  const name = cityName(city, language);
  const words = {
    title: `${name} – ${locale.t("siteName")}`,
    description: locale.t("cityDescription", { name, country: locale.country(city.country) }),
    siteName: locale.t("siteName"),
    tag: meta.tag,
  };
  const root = rootFrom(page.path);
  const { cityStyle, cityScript } = files;
  const html = renderDocument({
    page,
    direction: meta.direction,
    words,
    // A sandboxed frame is of another origin, and there a hash needs leave to be checked.
    head: (
      <link
        rel="stylesheet"
        href={root + cityStyle.file}
        integrity={integrityOf(cityStyle.text)}
        crossorigin="anonymous"
      />
    ),
    extra: headTags(page, words, site),
    body:
      renderToString(
        <CityPage
          locale={locale}
          facts={facts}
          network={networkYears(years)}
          map={locatorOf(facts)}
          links={links}
        />,
      ) +
      `<script type="module" src="${root}${cityScript.file}" integrity="${integrityOf(cityScript.text)}"></script>`,
  });
  return { page, words, html };
}
