// Why there are always two numbers, and the table of both, year by year.
import { ScrollTable } from "../charts/ScrollTable.tsx";
import type { Dataset } from "../../data/schema.ts";
import type { Key, Locale } from "../i18n/translate.ts";
import type { YearSummary } from "../model/years.ts";
import { FAINT_BEFORE } from "../model/membership.ts";
import { ends } from "./context.ts";
import { SourceLink } from "./SourceLink.tsx";

/** An intake after which the total is less than the total before plus the newcomers: the plainest case, the first. */
function leakyIntake({ cohorts, network }: Dataset) {
  for (const cohort of cohorts) {
    const year = Number(cohort.announced.slice(0, 4));
    const before = network.find((each) => each.year === year - 1)?.members;
    const after = network.find((each) => each.year === year);
    if (before === undefined || after?.basis !== "stated" || year < FAINT_BEFORE) continue;
    const sum = before + cohort.cities;
    if (sum > after.members)
      return { before, count: cohort.cities, after: after.members, year: String(year), sum };
  }
  return null;
}

export function TwoNumbers({
  locale,
  dataset,
  years,
  method,
}: {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly years: readonly YearSummary[];
  /** Address of the page that says more. */
  readonly method: string;
}) {
  const { t } = locale;
  const { last } = ends(years);
  const leaky = leakyIntake(dataset);
  return (
    <section id="two-numbers">
      <h2>{t("numbersTitle")}</h2>
      <p>{t("numbersText1")}</p>
      <p>{t("numbersText2", { listed: last.listed, placed: last.placed, year: String(FAINT_BEFORE) })}</p>
      {leaky && <p>{t("numbersText3", leaky)}</p>}
      <YearTable locale={locale} years={years} />
      <p>
        <a href={method}>{t("methodLink")}</a>
      </p>
    </section>
  );
}

/** Announced, placed, and their difference, year by year. */
export function YearTable({
  locale: { t, number, digits },
  years,
}: {
  readonly locale: Locale;
  readonly years: readonly YearSummary[];
}) {
  const heads = [
    "growthYear",
    "growthMembers",
    "growthCountries",
    "growthListed",
    "growthPlaced",
    "growthDifference",
    "growthBasis",
  ] as const satisfies readonly Key[];
  return (
    <ScrollTable label={t("growthTable")} heads={heads.map((head) => t(head))}>
      {years.map(({ year, members, countries, placed, listed, basis, source }) => (
        <tr key={year} class={`at at${year}`}>
          <th scope="row">{digits(year)}</th>
          <td>{number(members)}</td>
          <td>{countries === null ? "–" : number(countries)}</td>
          <td>{number(listed)}</td>
          <td>{number(placed)}</td>
          <td>{number(members - placed)}</td>
          <td>
            {t(basis)}: <SourceLink source={source} />
          </td>
        </tr>
      ))}
    </ScrollTable>
  );
}
