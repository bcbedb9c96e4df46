// The full page: one picture, one control, one number; everything else below.
import { firstAndLast } from "../../model/years.ts";
import { mapHeadline } from "../map/map-headline.ts";
import type { PageContext } from "./page-context.ts";
import { Legend, MapFigure } from "../map/MapFigure.tsx";
import { Milestone } from "../year/Milestone.tsx";
import { YearTotals } from "../year/YearTotals.tsx";
import { LanguageMenu } from "./PageHead.tsx";
import { SearchField } from "../search/SearchField.tsx";
import { YearStrip } from "../year/YearStrip.tsx";
import { VietnamSection } from "../sections/VietnamSection.tsx";
import { WorldSection } from "../sections/WorldSection.tsx";
import { TotalsExplained } from "../sections/TotalsExplained.tsx";
import { HOME_COUNTRY } from "../../model/membership.ts";
import { IDS } from "../../model/dom-names.ts";

export function fullDek({ locale, dataset, years }: PageContext): string {
  const { first, last } = firstAndLast(years);
  return locale.t("dek", {
    first: String(first.year),
    date: locale.date(last.asOf),
    members: last.members,
    countries: last.countries ?? 0,
    vietnam: dataset.cities.filter((city) => city.country === HOME_COUNTRY).length,
  });
}

export function FullPage(context: PageContext) {
  const { locale, dataset, years, parts, marks, chart, links } = context;
  const { t, comma } = locale;
  const { last } = firstAndLast(years);
  return (
    <>
      <a class="unseen" href="#map">
        {t("skip")}
      </a>
      <header class="site">
        <b>{t("siteName")}</b>
        <div id={IDS.search}>
          <SearchField label={t("searchLabel")} />
        </div>
        <nav>
          <LanguageMenu t={t} languages={links.languages} />
        </nav>
      </header>
      <main>
        <h1>{mapHeadline(locale, years)}</h1>
        <div class="hero">
          <YearTotals locale={locale} years={years} why="#two-numbers" />
          <MapFigure locale={locale} parts={parts} last={last} marks={marks} />
          <section class="time" aria-label={t("year")}>
            <YearStrip locale={locale} years={years} />
            <div id={IDS.player} />
            <Milestone locale={locale} years={years} brief={false} />
          </section>
          <Legend locale={locale} groups={parts.groups} />
        </div>
        <p class="dek">
          {fullDek(context)} <a href={links.story}>{t("storyLink", { steps: dataset.story.length })}</a>
        </p>
        <section id={IDS.cityList}>
          <h2>{t("citiesHeading")}</h2>
          <div id={IDS.cityListFallback}>
            <p>
              <a href={links.cities}>{t("citiesLink", { listed: dataset.cities.length })}</a>
            </p>
          </div>
        </section>
        <link rel="stylesheet" {...links.belowFoldStyle} />
        <VietnamSection {...chart} linkTo={links.chart} />
        <WorldSection locale={locale} linkTo={links.chart} />
        <TotalsExplained locale={locale} dataset={dataset} years={years} method={links.method} />
        <section id={IDS.embed}>
          <h2>{t("embedTitle")}</h2>
          <a class="button" href={links.embed}>
            {t("embedOpen")}
          </a>
        </section>
        <section>
          <h2>{t("downloadsTitle")}</h2>
          <p>{t("downloadsText")}</p>
          <ul>
            <li>
              {t("downloadMembers")}:{" "}
              <a href={`${links.data}excel/members.csv`} aria-label={`CSV (Excel): ${t("downloadMembers")}`}>
                CSV (Excel)
              </a>
              {comma}
              <a href={`${links.data}members.geojson`}>GeoJSON</a>
            </li>
            <li>
              {t("sightings")}:{" "}
              <a href={`${links.data}excel/sightings.csv`} aria-label={`CSV (Excel): ${t("sightings")}`}>
                CSV (Excel)
              </a>
            </li>
            <li>
              {t("downloadNetwork")}:{" "}
              <a href={`${links.data}excel/network.csv`} aria-label={`CSV (Excel): ${t("downloadNetwork")}`}>
                CSV (Excel)
              </a>
            </li>
            <li>
              {t("downloadPackage")}: <a href={`${links.data}datapackage.json`}>Data Package</a>
            </li>
            <li>
              {t("downloadPictures", { year: String(last.year) })}: <a href={links.pictures.png}>PNG</a>
              {comma}
              <a href={links.pictures.svg}>SVG</a>
              {comma}
              <a href={links.pictures.animated}>{t("downloadAnimated")}</a>
            </li>
            <li id={IDS.imageDownload} />
          </ul>
        </section>
        <section>
          <h2>{t("creditsTitle")}</h2>
          <p>{t("creditsText")}</p>
          <p>{t("disclaimer")}</p>
        </section>
      </main>
    </>
  );
}
