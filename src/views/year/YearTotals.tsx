// The year in large type with its two numbers: members announced, cities placed.
import type { YearSummary } from "../../model/years.ts";
import type { Key, Locale } from "../../i18n/translate.ts";
import { UNTRANSLATED } from "../../i18n/untranslated.ts";
import { PerYear } from "../../charts/frame/PerYear.tsx";
import { CLASSES } from "../../model/dom-names.ts";

export const BASIS_KEYS = {
  stated: "basisStated",
  press: "basisPress",
  estimate: "basisEstimate",
} as const satisfies Record<YearSummary["basis"], Key>;

/** Every year's numbers, one over the other; the root's year decides which is seen. `why` explains the difference. */
export function YearTotals({
  locale,
  years,
  chosen,
  why,
}: {
  readonly locale: Locale;
  readonly years: readonly YearSummary[];
  readonly chosen?: number | undefined;
  readonly why: string;
}) {
  const { t, number, date, comma } = locale;
  return (
    <div class={CLASSES.totals}>
      <p class="big" translate={UNTRANSLATED}>
        <PerYear years={years} chosen={chosen} of={({ year }) => year} />
      </p>
      <p class={`big ${CLASSES.total}`} translate={UNTRANSLATED}>
        <PerYear
          years={years}
          chosen={chosen}
          of={({ members }) => <span class={CLASSES.countUp}>{number(members)}</span>}
        />
      </p>
      <p class={CLASSES.countedAs}>
        <PerYear
          years={years}
          chosen={chosen}
          of={({ countries, basis, asOf }) => (
            <>
              {`${countries === null ? t("membersAlone") : t("membersOf", { countries })} `}
              <small>{t(BASIS_KEYS[basis], { date: date(asOf) })}</small>
            </>
          )}
        />
      </p>
      <p class={CLASSES.placed}>
        <PerYear
          years={years}
          chosen={chosen}
          of={({ placed, joined, intake }) => {
            // Beside the number that was announced to join, or alone it would pass for that.
            const newcomers =
              intake === null || joined > intake
                ? t("newcomers", { count: joined })
                : t("newcomersOf", { count: joined, intake });
            return (
              <>
                {t("placed", { placed })}
                {joined > 0 && comma + newcomers}
              </>
            );
          }}
        />{" "}
        <a href={why}>{t("placedWhy")}</a>
      </p>
    </div>
  );
}
