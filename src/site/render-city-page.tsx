// Writes a page for every city, in the languages of the facts: markup, its style and its script in one file each for all.
import { renderToString } from "preact-render-to-string";
import { DATA_LANGUAGES, type City } from "../../data/schema.ts";
import type { SiteData } from "../charts/frame/chart-data.ts";
import { catalogueOf } from "./catalogues.ts";
import { createLocale } from "../i18n/translate.ts";
import { createCityFacts } from "../model/city-facts.ts";
import { nameOf } from "../views/map/city-text.ts";
import { CityPage } from "../views/pages/CityPage.tsx";
import { named } from "./blame.ts";
import { fillTemplate } from "./fill-template.ts";
import { escapeHtml, headTags, type PageWords, type SiteUrl } from "./metadata.ts";
import { cityPage, pathInLanguage, relativeUrl, pathOf, rootFrom, type Page } from "./pages.ts";
import { reportLink, type ReportTemplate } from "../model/report-link.ts";

/** A file that every page names: its path from the site's root, and its hash as integrity attributes have it. */
interface LinkedFile {
  readonly file: string;
  readonly integrity: string;
}

export interface CityPagesInputs {
  readonly template: string;
  readonly data: SiteData;
  readonly style: LinkedFile;
  readonly script: LinkedFile;
  readonly site: SiteUrl;
  readonly report: ReportTemplate;
}

/** Every city's page in every language of the facts. */
export function renderCityPages({ template, data, style, script, site, report }: CityPagesInputs): readonly {
  readonly page: Page;
  readonly words: PageWords;
  readonly html: string;
}[] {
  const factsOf = createCityFacts(data);
  return DATA_LANGUAGES.flatMap((language) => {
    const { meta, words: catalogue } = catalogueOf(language);
    const locale = createLocale(meta, catalogue);
    const render = (city: City) => {
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
      const name = nameOf(city, language);
      const words = {
        title: `${name} – ${locale.t("siteName")}`,
        description: locale.t("cityDescription", { name, country: locale.country(city.country) }),
        siteName: locale.t("siteName"),
        tag: meta.tag,
      };
      const root = rootFrom(page.path);
      const html = fillTemplate(template, {
        lang: language,
        dir: meta.direction,
        view: page.view,
        title: escapeHtml(words.title),
        description: escapeHtml(words.description),
        // A sandboxed frame is of another origin, and there a hash needs leave to be checked.
        head:
          `<link rel="stylesheet" href="${root}${style.file}" integrity="${style.integrity}" crossorigin>` +
          `<link rel="icon" href="${root}favicon.svg">${headTags(page, words, site)}`,
        body:
          renderToString(<CityPage locale={locale} facts={factsOf(city.id)} links={links} />) +
          `<script type="module" src="${root}${script.file}" integrity="${script.integrity}"></script>`,
      });
      return { page, words, html };
    };
    return data.dataset.cities.map((city) =>
      named(`members.csv, ${city.id}: its page (${language})`, () => render(city)),
    );
  });
}
