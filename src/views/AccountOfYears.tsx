// The account of the chosen year: announced, named, and between how many and how many are not, in three lines and a bar.
import type { Dataset } from "../../data/schema.ts";
import type { Locale } from "../i18n/translate.ts";
import { accountOf, WORLD, type Account } from "../model/account.ts";
import type { YearSummary } from "../model/years.ts";
import { EachYear } from "./EachYear.tsx";

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
      <EachYear
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

/** Named, named earlier only, and, as an outline, announced; the lines say the same. One scale for all years. */
const Bar = ({ account: { announced, named, earlier }, most }: { account: Account; most: number }) => (
  <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
    <path class="earlier" d={`M${named} 0h${earlier}v1H${named}z`} />
    <path class="named" d={`M0 0h${named}v1H0z`} />
    <path class="announced" d={`M0 0h${announced?.count ?? 0}v1H0z`} />
  </svg>
);
