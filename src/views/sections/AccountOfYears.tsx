// The account of the chosen year: announced, named, and between how many and how many are not, in three lines and a bar.
import type { Dataset } from "../../../data/schema.ts";
import type { Locale } from "../../i18n/translate.ts";
import { accountOf, WORLD, type Account } from "../../model/account.ts";
import type { YearSummary } from "../../model/years.ts";
import { PerYear } from "../../charts/frame/PerYear.tsx";

export function AccountOfYears({
  locale,
  dataset,
  years,
}: {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly years: readonly YearSummary[];
}) {
  const most = Math.max(1, ...years.map(({ members }) => members));
  return (
    <p class="account">
      <PerYear
        years={years.map(({ year }) => accountOf(dataset, WORLD, year))}
        of={(account) => (
          <>
            <Bar account={account} most={most} />
            {linesOf(locale, account).map((line) => (
              <span key={line}>{line}</span>
            ))}
          </>
        )}
      />
    </p>
  );
}

/** What the account says, in sentences. */
export function linesOf(
  { t }: Pick<Locale, "t">,
  { year, announced, named, earlier, gone, unnamed, over }: Account,
): readonly string[] {
  const holes = { year: String(year), count: announced?.count ?? 0, named, earlier, gone, over };
  const { least, most } = unnamed ?? { least: 0, most: 0 };
  return [
    ...(announced === null ? [] : [t("accountAnnounced", holes)]),
    ...(named + earlier === 0 ? [] : [t(earlier === 0 ? "accountNamedAll" : "accountNamed", holes)]),
    ...(over === 0 ? [] : [t("accountOver", holes)]),
    ...(most === 0 ? [] : [t(least === most ? "accountExact" : "accountUnnamed", { least, most })]),
  ];
}

/** Named, named earlier, of these those that may have left, and, as an outline, announced; the lines say the same. One scale for all years. */
function Bar({ account, most }: { readonly account: Account; readonly most: number }) {
  const { announced, named, earlier, gone } = account;
  const part = (from: number, count: number): string => `M${from} 0h${count}v1h-${count}z`;
  return (
    <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
      <path class="named" d={part(0, named)} />
      <path class="earlier" d={part(named, earlier - gone)} />
      <path class="gone" d={part(named + earlier - gone, gone)} />
      <path d={part(0, announced?.count ?? 0)} />
    </svg>
  );
}
