// A row an intake, known by name of what was announced: what is missing is seen; the names are folded in it.
import { group } from "d3-array";
import type { VNode } from "preact";
import type { City } from "../../../data/schema.ts";
import type { Locale } from "../../i18n/translate.ts";
import { Figure } from "../frame/Figure.tsx";
import { buildIntakes, longest, sumIntakes, type Intake } from "./intakes.ts";
import { countryName, type ChartHead, type ChartProps } from "../frame/chart-data.ts";
import { cityName } from "../../model/city-name.ts";

const placedOf = (cities: readonly City[]): number => cities.filter(({ point }) => point !== null).length;

export function newcomersHead({ locale: { t }, data }: ChartProps): ChartHead {
  const { intakes, announced, named } = sumIntakes(buildIntakes(data.dataset));
  return {
    title: t("intakeTitle", { intakes, announced, named, missing: announced - named }),
    subtitle: t("intakeSub"),
    note: t("intakeNote"),
  };
}

export function Newcomers(props: ChartProps): VNode {
  const { locale, data } = props;
  const { t, number } = locale;
  const intakes = buildIntakes(data.dataset);
  return (
    <Figure
      {...props}
      name="newcomers"
      {...newcomersHead(props)}
      sources={intakes.flatMap(({ announced: cohort }) => cohort?.source ?? [])}
      extraSources={[{ name: "members.csv", url: `${props.root}data/excel/members.csv` }]}
      table={{
        head: [t("year"), t("intakeAnnounced"), t("growthListed"), t("growthPlaced"), t("intakeMissing")],
        rows: intakes.map(({ year, announced: cohort, stated }) => [
          String(year),
          cohort === null ? "–" : number(cohort.cities),
          number(stated.length),
          number(placedOf(stated)),
          cohort === null ? "–" : number(cohort.cities - stated.length),
        ]),
      }}
    >
      {intakes.map((intake) => (
        <details key={intake.year} class={`intake at y${intake.year}`}>
          <summary>
            <b>{intake.year}</b> <Bar intake={intake} most={longest(intakes)} />{" "}
            <span aria-hidden="true">
              {number(intake.stated.length)}
              {intake.announced !== null && ` / ${number(intake.announced.cities)}`}
            </span>
            <span class="unseen">{inWords(locale, intake)}</span>
          </summary>
          <p>{inWords(locale, intake)}</p>
          <Names locale={locale} cities={intake.stated} />
          {intake.by.length > 0 && (
            <>
              <p class="quiet">{t("intakeBy", { year: String(intake.year), count: intake.by.length })}</p>
              <Names locale={locale} cities={intake.by} />
            </>
          )}
        </details>
      ))}
    </Figure>
  );
}

const inWords = ({ t, date }: Locale, { announced, stated }: Intake): string =>
  announced === null
    ? t("intakeOpen", { named: stated.length })
    : t("intakeSummary", {
        date: date(announced.announced),
        announced: announced.cities,
        named: stated.length,
      });

/** Announced as an outline, known by name filled. */
const Bar = ({ intake, most }: { readonly intake: Intake; readonly most: number }): VNode => (
  <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
    {intake.announced !== null && <path class="announced" d={`M0 0h${intake.announced.cities}v1H0z`} />}
    <path class="named" d={`M0 0h${intake.stated.length}v1H0z`} />
  </svg>
);

/** By country, both in the reader's alphabet. */
export function Names({
  locale,
  cities,
}: {
  readonly locale: Pick<Locale<"vietnam">, "t" | "country" | "language" | "comma" | "compare">;
  readonly cities: readonly Pick<City, "id" | "name" | "nameVi" | "country">[];
}): VNode {
  const countries = [...group(cities, ({ country }) => country)]
    .map(([code, own]) => ({ code, name: countryName(locale, code), own }))
    .toSorted((a, b) => locale.compare(a.name, b.name));
  return (
    <ul class="names">
      {countries.map(({ code, name, own }) => (
        <li key={code}>
          <b>{name}</b>{" "}
          {own
            .toSorted((a, b) => locale.compare(cityName(a, locale.language), cityName(b, locale.language)))
            .map((city, i) => (
              <span key={city.id}>
                {i === 0 ? "" : locale.comma}
                <a href={`?city=${city.id}`} data-city={city.id}>
                  {cityName(city, locale.language)}
                </a>
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}
