// What is missing of each intake: where the known cities of it were read, and what would settle the rest.
import type { Reconciliation } from "../../../data/pipeline/reconcile.ts";
import type { Dataset, IntakeGap } from "../../../data/schema.ts";
import { DataText } from "../../charts/frame/DataText.tsx";
import type { Locale } from "../../i18n/translate.ts";
import { SourceList } from "./SourceList.tsx";
import { rangeOf } from "./YearTable.tsx";

interface Gap {
  /** As intake-gaps.csv names it. */
  readonly intake: string;
  readonly title: string;
  readonly count: string;
}

/** The years of before the first intake, then the intakes; those of which something is missing. */
function gapsOf({ t, date, number }: Locale, { cohorts, years }: Reconciliation): readonly Gap[] {
  const first = Math.min(...cohorts.map(({ announced }) => Number(announced.slice(0, 4))));
  const before = years.find(({ year }) => year === first - 1);
  const old = before === undefined ? 0 : before.announced - before.placed;
  return [
    ...(before === undefined || old <= 0
      ? []
      : [
          {
            intake: String(before.year),
            title: t("methodGapBefore", { first: String(first), missing: old, cities: before.announced }),
            count: t("methodBefore", {
              first: String(first),
              year: String(before.year),
              announced: before.announced,
              placed: before.placed,
            }),
          },
        ]),
    ...cohorts
      .filter(({ missing }) => missing.most > 0)
      .map(({ announced, cities, missing, countries, known }) => ({
        intake: announced,
        title: t("methodGap", {
          intake: date(announced),
          missing: rangeOf(missing.least, missing.most, number),
          cities,
        }),
        count: t("methodGapCountries", { countries, known }),
      })),
  ];
}

export interface IntakesProps {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly result: Reconciliation;
}

export function Gaps({ locale, dataset, result }: IntakesProps) {
  const gaps = new Map(dataset.intakeGaps.map((row) => [row.intake, row]));
  return (
    <dl class="gaps">
      {gapsOf(locale, result).map(({ intake, title, count }) => {
        const row = gaps.get(intake);
        return (
          <div key={intake}>
            <dt>{title}</dt>
            <dd>{count}</dd>
            {row && <Words row={row} title={title} locale={locale} dataset={dataset} />}
          </div>
        );
      })}
    </dl>
  );
}

function Words({
  row: { read, settle, sources },
  title,
  locale,
  dataset,
}: Omit<IntakesProps, "result"> & { readonly row: IntakeGap; readonly title: string }) {
  const { t } = locale;
  return (
    <>
      <dd>
        <small>{t("methodGapRead")}</small> <DataText locale={locale} words={read} />
      </dd>
      <dd>
        <small>{t("methodGapSettle")}</small> <DataText locale={locale} words={settle} />
      </dd>
      <dd>
        <small>
          <SourceList locale={locale} dataset={dataset} ids={sources} about={title} />
        </small>
      </dd>
    </>
  );
}
