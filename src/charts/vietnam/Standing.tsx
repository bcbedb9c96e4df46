// Viet Nam's number, rank and share for the chosen year, counted from the cities that the map can place.
import type { VNode } from "preact";
import { PerYear } from "../frame/PerYear.tsx";
import { countryRank, type Standing } from "../../model/country-rank.ts";
import { yearsOf, type ChartProps } from "../frame/chart-data.ts";
import { HOME_COUNTRY } from "../../model/membership.ts";

const PERCENT = 100;

export function VietnamStanding({ locale, data }: ChartProps): VNode {
  const words = (standing: Standing): string => {
    const year = String(standing.year);
    if (standing.rank === null || standing.share === null) return locale.t("vnStandingNone", { year });
    return locale.t(standing.ties === 0 ? "vnStanding" : "vnStandingTied", {
      year,
      placed: standing.placed,
      rank: standing.rank,
      countries: standing.countries,
      ties: standing.ties,
      share: locale.number(standing.share * PERCENT, 1),
    });
  };
  const standings = yearsOf(data).map((year) => countryRank(data.dataset.cities, HOME_COUNTRY, year));
  return (
    <p class="standing">
      <PerYear years={standings} of={words} />
    </p>
  );
}
