// The strip of years: growth chart and year control, as written at build time.
import type { YearSummary } from "../../model/years.ts";
import type { Locale } from "../../i18n/translate.ts";
import { UNTRANSLATED } from "../../i18n/untranslated.ts";
import { GrowthStrip } from "../../charts/world/Growth.tsx";
import { YearRadios } from "./YearControl.tsx";
import { IDS } from "../../model/dom-names.ts";

/** What a screen reader says of each year: both numbers. */
export const yearTexts = ({ t }: Pick<Locale, "t">, years: readonly YearSummary[]): readonly string[] =>
  years.map(({ year, members, placed }) => t("yearText", { year: String(year), members, placed }));

export function YearStrip({
  locale,
  years,
  chosen = years.at(-1)?.year ?? 0,
}: {
  readonly locale: Locale;
  readonly years: readonly YearSummary[];
  readonly chosen?: number;
}) {
  const { t, number, digits } = locale;
  const words = { totals: t("stripTotals"), bars: t("stripBars"), newcomers: t("stripNew") };
  return (
    <GrowthStrip id={IDS.growth} years={years} number={number} words={words}>
      <div id={IDS.yearControl} translate={UNTRANSLATED}>
        <YearRadios
          years={years.map((each) => each.year)}
          words={{ year: t("year"), texts: yearTexts(locale, years), digits }}
          chosen={chosen}
        />
      </div>
    </GrowthStrip>
  );
}
