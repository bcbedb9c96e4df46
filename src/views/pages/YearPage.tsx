// The page of a year: its numbers, what happened, who joined and who left.
import type { City } from "../../../data/schema.ts";
import { DataText } from "../../charts/frame/DataText.tsx";
import { SourceLink } from "../../charts/frame/SourceLink.tsx";
import { accountOf, WORLD } from "../../model/account.ts";
import { memberUntil } from "../../model/membership.ts";
import type { YearSummary } from "../../model/years.ts";
import { linesOf } from "../sections/AccountOfYears.tsx";
import { BASIS_KEYS } from "../year/YearTotals.tsx";
import { CityLinks, StateFrame, type StatePageProps } from "./StatePage.tsx";

interface YearPageProps extends StatePageProps {
  readonly summary: YearSummary;
}

export function YearPage(props: YearPageProps) {
  const { locale, dataset, years, summary, links } = props;
  const { t, number, date, digits } = locale;
  const { year, members, countries, basis, asOf, placed, headline, note, source, intake } = summary;
  const at = String(year);
  const joined = dataset.cities.filter((city) => city.joined === year);
  const maybe = dataset.cities.filter((city) => city.joinedBy === year);
  const gone = dataset.cities.filter((city) => memberUntil(city) === year);
  const count = joined.length;
  return (
    <StateFrame
      {...props}
      lead={
        <>
          <p class="joining">
            <b>{number(members)}</b> {countries === null ? t("membersAlone") : t("membersOf", { countries })},{" "}
            {t(BASIS_KEYS[basis], { date: date(asOf) })} <SourceLink source={source} page={locale.language} />
          </p>
          <p>
            {t("placed", { placed })}{" "}
            {placed > 0 && placed < members && <a href={links.why}>{t("placedWhy")}</a>}
          </p>
          {headline && (
            <p>
              <b>{date(headline.date)}</b> <DataText locale={locale} words={headline.words} />{" "}
              <SourceLink source={headline.source} page={locale.language} about={date(headline.date)} />
            </p>
          )}
          {note[locale.facts] !== "" && (
            <p class="quiet">
              <DataText locale={locale} words={note} />
            </p>
          )}
        </>
      }
    >
      <section class="wide">
        {linesOf(locale, accountOf(dataset, WORLD, year)).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      {(count > 0 || intake !== null) && (
        <section class="wide">
          <h2>{t("joinedIn", { year: at })}</h2>
          <p class="quiet">
            {intake === null || count > intake
              ? t("yearJoined", { count, year: at })
              : t("yearJoinedOf", { count, intake, year: at })}
          </p>
          <CityLinks {...props} cities={joined} />
        </section>
      )}
      <Named {...props} title={t("yearMaybe", { year: at })} cities={maybe} />
      <Named {...props} title={t("yearGone", { year: at })} cities={gone} />
      <section class="wide">
        <h2>{t("yearsOthers")}</h2>
        <ul class="acts">
          {years
            .filter((each) => each.year !== year)
            .map((each) => (
              <li key={each.year}>
                <a href={links.page({ kind: "year", key: String(each.year) })}>{digits(each.year)}</a>
              </li>
            ))}
        </ul>
      </section>
    </StateFrame>
  );
}

const Named = (props: YearPageProps & { readonly cities: readonly City[] }) =>
  props.cities.length > 0 && (
    <section class="wide">
      <h2>{props.title}</h2>
      <CityLinks {...props} />
    </section>
  );
