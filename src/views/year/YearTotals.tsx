// The year in large type with its two numbers: members announced, cities placed.
import type { YearSummary } from "../../model/years.ts";
import type { Key, Locale } from "../../i18n/translate.ts";
import { PerYear } from "../../charts/frame/PerYear.tsx";

export const BASIS_KEYS = {
  stated: "basisStated",
  press: "basisPress",
  estimate: "basisEstimate",
} as const satisfies Record<YearSummary["basis"], Key>;

/** Every year's numbers, one over the other; the root's year decides which is seen. `why` explains the difference. */
export function YearTotals({
  locale,
  years,
  why,
}: {
  readonly locale: Locale;
  readonly years: readonly YearSummary[];
  readonly why: string;
}) {
  const { t, number, date } = locale;
  return (
    <div class="now">
      <p class="big">
        <PerYear years={years} of={({ year }) => year} />
      </p>
      <p class="big total">
        <PerYear years={years} of={({ members }) => <span class="run">{number(members)}</span>} />
      </p>
      <p class="what">
        <PerYear
          years={years}
          of={({ countries, basis, asOf }) => (
            <>
              {countries === null ? t("membersAlone") : t("membersOf", { countries })}
              <small>{t(BASIS_KEYS[basis], { date: date(asOf) })}</small>
            </>
          )}
        />
      </p>
      <p class="placed">
        <PerYear
          years={years}
          of={({ placed, joined }) => {
            if (placed === 0) return t("placedNone");
            return (
              <>
                {t("placed", { placed })}
                {joined > 0 && <>, {t("newcomers", { count: joined })}</>}
              </>
            );
          }}
        />
        <a href={why}>{t("placedWhy")}</a>
      </p>
    </div>
  );
}
