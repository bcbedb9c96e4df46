// The story: a few steps in words beside the map; script turns map and year to the step that is read.
import type { City, Dataset, Source, StoryStep, DataLanguage } from "../../../data/schema.ts";
import { DataText } from "../../charts/frame/DataText.tsx";
import type { Holes } from "../../i18n/message.ts";
import { UNTRANSLATED } from "../../i18n/untranslated.ts";
import { Inset, IslandLabels, Poster } from "../../map/Poster.tsx";
import { HOME_COUNTRY, memberFrom } from "../../model/membership.ts";
import { storyNumbers } from "../../model/story-numbers.ts";
import type { YearSummary } from "../../model/years.ts";
import { firstAndLast } from "../../model/years.ts";
import type { PageContext } from "./page-context.ts";
import { PerYear } from "../../charts/frame/PerYear.tsx";
import { RegionList } from "../map/MapFigure.tsx";
import { PageHead } from "./PageHead.tsx";
import { SourceLink } from "../../charts/frame/SourceLink.tsx";
import { YearStrip, yearTexts } from "../year/YearStrip.tsx";
import { queryString } from "../../model/query.ts";
import { cityName } from "../../model/city-name.ts";
import { CLASSES, IDS } from "../../model/dom-names.ts";

/** The cities that are named on the map: those that a step is about, and Viet Nam's. */
export const storyCities = ({ story, cities }: Pick<Dataset, "story" | "cities">): readonly City[] =>
  cities.filter(({ id, country }) => country === HOME_COUNTRY || story.some(({ city }) => city === id));

/** Class of a city's name on the map. */
export const spotClass = (id: string): string => `spot-${id}`;

export function storyDek({ locale, years }: PageContext): string {
  const { first, last } = firstAndLast(years);
  return locale.t("storyDek", {
    first: String(first.year),
    members: last.members,
    last: String(last.year),
  });
}

export function StoryPage(context: PageContext) {
  const { locale, dataset, links } = context;
  const { t } = locale;
  const { story } = dataset;
  return (
    <>
      <PageHead locale={locale} links={links} />
      <main class="story">
        <h1>{t("storyTitle", { steps: story.length })}</h1>
        <p class="dek">{storyDek(context)}</p>
        <div class="tour">
          <Stage {...context} />
          <ol class="told">
            {story.map((step) => (
              <Step key={step.step} {...context} step={step} />
            ))}
          </ol>
        </div>
      </main>
    </>
  );
}

/** Viet Nam's cities are named together, each from its year on; others only while a step is about them. */
const spotClasses = (city: City): string =>
  `spot ${spotClass(city.id)}${city.country === HOME_COUNTRY ? ` home s${memberFrom(city)}` : ""}`;

/** What stays in sight: numbers, map, years, and the way through the steps. */
function Stage({ locale, dataset, years, parts }: PageContext) {
  const { t } = locale;
  const { last } = firstAndLast(years);
  const texts = yearTexts(locale, years);
  const names = { hoangSa: t("hoangSa"), truongSa: t("truongSa") };
  return (
    <section class="stage" aria-label={t("storyMap")}>
      <p class="now-told">
        <PerYear years={years} of={({ year }) => texts[years.findIndex((each) => each.year === year)]} />
      </p>
      <figure class="map">
        <div class="frame" id={IDS.frame}>
          <Poster {...parts} label={t("mapLabel", { placed: last.placed, year: String(last.year) })} plain />
          <IslandLabels names={names} />
          <p class="told-total" translate={UNTRANSLATED} aria-hidden="true">
            <PerYear
              years={years}
              of={({ year, members }) => (
                <>
                  {locale.digits(year)} <b>{locale.number(members)}</b>
                </>
              )}
            />
          </p>
          {storyCities(dataset).map((city) => (
            <span
              key={city.id}
              class={spotClasses(city)}
              data-city={city.id}
              translate={UNTRANSLATED}
              aria-hidden="true"
            >
              <b>{cityName(city, locale.language)}</b>
            </span>
          ))}
        </div>
        <Inset names={names} />
      </figure>
      <div class="time">
        <YearStrip locale={locale} years={years} />
      </div>
      <div class={CLASSES.legend}>
        <RegionList t={t} />
      </div>
      <nav class="steps" aria-label={t("storySteps")}>
        <button type="button" id={IDS.storyBack} hidden>
          {t("storyBack")}
        </button>
        <ol>
          {dataset.story.map(({ step, title }) => (
            <li key={step}>
              <a href={`#step-${step}`} aria-label={`${t("storyStep", { step })}: ${title[locale.facts]}`}>
                {locale.number(step)}
              </a>
            </li>
          ))}
        </ol>
        <button type="button" id={IDS.storyNext} hidden>
          {t("storyNext")}
        </button>
      </nav>
    </section>
  );
}

function Step({
  locale,
  dataset,
  years,
  links,
  step,
}: Pick<PageContext, "locale" | "dataset" | "years" | "links"> & { readonly step: StoryStep }) {
  const { t } = locale;
  const name = t("storyStep", { step: step.step });
  const sources = step.sources.flatMap((id): readonly Source[] =>
    dataset.sources.filter((source) => source.id === id),
  );
  return (
    <li id={`step-${step.step}`} data-to={queryOf(step)}>
      <p class="when">
        <a href={`#step-${step.step}`}>
          {locale.number(step.step)}/{locale.number(dataset.story.length)}
        </a>{" "}
        · {locale.digits(step.year)}
      </p>
      <h2>
        <DataText locale={locale} words={step.title} />
      </h2>
      <p>
        <DataText locale={locale} words={fillStep(step, dataset, years)} />
      </p>
      <p class="sources">
        {sources.map((source, i) => (
          <span key={source.id}>
            {i === 0 ? "" : locale.semicolon}
            <SourceLink
              source={source}
              page={locale.language}
              about={source.published === null ? name : name + locale.comma + locale.date(source.published)}
            />
          </span>
        ))}
      </p>
      <p>
        <a href={`${links.full}${queryOf(step)}`} aria-label={`${t("storyState")}: ${name}`}>
          {t("storyState")}
        </a>
      </p>
    </li>
  );
}

/** The state of the page that a step is, as a link writes it; all of it, so that no default of another page matters. */
export function queryOf({ year, place, city }: StoryStep): string {
  const parameters = new URLSearchParams({ year: String(year), region: place });
  if (city !== null) parameters.set("city", city);
  return queryString(parameters);
}

/** The words of a step with the numbers of its year, each language's in its own digits. Throws a TypeError where a hole has none; the checks see to that first. */
export function fillStep(
  step: StoryStep,
  dataset: Pick<Dataset, "cities" | "cohorts">,
  years: readonly YearSummary[],
): StoryStep["words"] {
  const numbers: Holes = storyNumbers(step, dataset, years);
  const fill = (language: DataLanguage): string =>
    step.words[language].replaceAll(/\{(\w+)\}/g, (_, hole: string) => {
      const value = numbers[hole];
      if (value === undefined) throw new TypeError(`step ${step.step} has no ${hole}`);
      return value.toLocaleString(language);
    });
  return { en: fill("en"), vi: fill("vi") };
}
