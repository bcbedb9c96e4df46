// Why there are always two numbers: the account of the chosen year, and what keeps the two apart.
import type { Dataset } from "../../../data/schema.ts";
import type { Locale } from "../../i18n/translate.ts";
import { STALE_BEFORE } from "../../model/membership.ts";
import type { YearSummary } from "../../model/years.ts";
import { AccountOfYears } from "./AccountOfYears.tsx";

/** An intake after which the total is less than the total before plus the newcomers: the plainest case, the first. */
function leakyIntake({ cohorts, network }: Dataset) {
  for (const cohort of cohorts) {
    const year = Number(cohort.announced.slice(0, 4));
    const before = network.find((each) => each.year === year - 1)?.members;
    const after = network.find((each) => each.year === year);
    if (before === undefined || after?.basis !== "stated" || year < STALE_BEFORE) continue;
    const sum = before + cohort.cities;
    if (sum > after.members)
      return { before, count: cohort.cities, after: after.members, year: String(year), sum };
  }
  return null;
}

export function TotalsExplained({
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
  const leaky = leakyIntake(dataset);
  return (
    <section id="two-numbers">
      <h2>{t("numbersTitle")}</h2>
      <AccountOfYears locale={locale} dataset={dataset} years={years} />
      <p>{t("numbersText1")}</p>
      {leaky && <p>{t("numbersText3", leaky)}</p>}
      <p>
        <a href={method}>{t("methodLink")}</a>
      </p>
    </section>
  );
}
