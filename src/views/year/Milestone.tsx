// What happened in the chosen year, in one sentence with its source, and, with room, why its number is what it is.
import { DataText } from "../../charts/frame/DataText.tsx";
import type { Locale } from "../../i18n/translate.ts";
import type { YearSummary } from "../../model/years.ts";
import { PerYear } from "../../charts/frame/PerYear.tsx";
import type { ShownSource } from "../../../data/schema.ts";
import { SourceLink } from "../../charts/frame/SourceLink.tsx";

/** `brief`: one sentence a year, the headline where there is one; else also why a number fell. */
export function Milestone({
  locale,
  years,
  chosen,
  brief,
}: {
  readonly locale: Locale;
  readonly years: readonly YearSummary[];
  readonly chosen?: number | undefined;
  readonly brief: boolean;
}) {
  /** Of a page that an archive keeps the address says so, where there is little room. */
  const named = (source: ShownSource): ShownSource =>
    brief ? { ...source, publisher: source.publisher.replace(/ \([^)]* archive\)$/, "") } : source;
  return (
    <div class="milestone">
      <PerYear
        years={years}
        chosen={chosen}
        of={({ year, members, headline, note, source }) => {
          const fell = members < (years.find((each) => each.year === year - 1)?.members ?? 0);
          return (
            <>
              {headline && (
                <span class="line">
                  <b>{locale.date(headline.date)}</b> <DataText locale={locale} words={headline.words} />{" "}
                  <SourceLink
                    source={named(headline.source)}
                    page={locale.language}
                    about={brief ? undefined : locale.date(headline.date)}
                  />
                </span>
              )}
              {(headline === null || (fell && !brief)) && (
                <span class="line">
                  {headline && " "}
                  <DataText locale={locale} words={note} />{" "}
                  <SourceLink
                    source={named(source)}
                    page={locale.language}
                    about={brief ? undefined : locale.digits(year)}
                  />
                </span>
              )}
            </>
          );
        }}
      />
    </div>
  );
}
