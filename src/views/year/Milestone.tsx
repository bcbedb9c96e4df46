// What happened in the chosen year, in one sentence with its source, and, with room, why its number is what it is.
import { DataText } from "../../charts/frame/DataText.tsx";
import type { Locale } from "../../i18n/translate.ts";
import type { YearSummary } from "../../model/years.ts";
import { PerYear } from "../../charts/frame/PerYear.tsx";
import { SourceLink } from "../../charts/frame/SourceLink.tsx";

/** The year's headline; where there is none, or where the number fell, what its total rests on. */
export function Milestone({
  locale,
  years,
}: {
  readonly locale: Locale;
  readonly years: readonly YearSummary[];
}) {
  return (
    <div class="milestone">
      <PerYear
        years={years}
        of={({ year, members, headline, note, source }) => {
          const fell = members < (years.find((each) => each.year === year - 1)?.members ?? 0);
          return (
            <>
              {headline && (
                <span class="line">
                  <b>{locale.date(headline.date)}</b> <DataText locale={locale} words={headline.words} />{" "}
                  <SourceLink source={headline.source} />
                </span>
              )}
              {(headline === null || fell) && (
                <span class="line">
                  <DataText locale={locale} words={note} /> <SourceLink source={source} />
                </span>
              )}
            </>
          );
        }}
      />
    </div>
  );
}
