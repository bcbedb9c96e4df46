// Countries ranked by the members that the map can place, for the chosen year; bars move as the year does.
import type { VNode } from "preact";
import { ByYear } from "./ByYear.tsx";
import { Figure } from "./Figure.tsx";
import { buildRanking, drawnOf, rowClass, ROWS, type Ranking } from "./ranking.ts";
import { countryName, yearsOf, type ChartProps } from "./vietnam-data.ts";

/** How many countries the sentence of a year names. */
const NAMED = 3;

export function Countries(props: ChartProps): VNode {
  const { locale, data } = props;
  const { t } = locale;
  const { cities, network } = data.dataset;
  const ranking = buildRanking(cities, yearsOf(data));
  const [first, second] = ranking.countries;
  const last = ranking.years.length - 1;
  const sources = network.filter(({ year }) => year === ranking.years[last]).map(({ source }) => source);
  return (
    <Figure
      {...props}
      name="countries"
      title={t("rankTitle", {
        year: String(ranking.years[last]),
        first: countryName(locale, first?.country ?? ""),
        count: first?.counts[last] ?? 0,
        second: countryName(locale, second?.country ?? ""),
        next: second?.counts[last] ?? 0,
      })}
      subtitle={t("rankSub", { rows: ROWS })}
      note={t("rankNote")}
      sources={sources}
      more={[{ name: "members.csv", url: `${props.root}data/members.csv` }]}
      table={{
        head: [t("vnCountry"), ...ranking.years.map(String)],
        rows: ranking.countries.map(({ country, counts }) => [
          countryName(locale, country),
          ...counts.map((count) => locale.number(count)),
        ]),
      }}
    >
      <p class="standing">
        <ByYear years={ranking.years} of={(year) => sentence(props, ranking, ranking.years.indexOf(year))} />
      </p>
      <ol class="ranks" aria-hidden="true">
        {drawnOf(ranking).map(({ country, region }) => (
          <li key={country} class={`${rowClass(country)} ${region}`}>
            <span class="who">{countryName(locale, country)}</span>
            <span class="bar" />
            <span class="n" />
          </li>
        ))}
      </ol>
    </Figure>
  );
}

/** The year's countries with most, in words; bars are for the eye alone. */
function sentence({ locale }: ChartProps, { years, countries }: Ranking, index: number): string {
  const year = String(years[index]);
  const having = countries.filter(({ counts }) => (counts[index] ?? 0) > 0);
  if (having.length === 0) return locale.t("rankNone", { year });
  const leaders = having
    .filter(({ rows }) => (rows[index] ?? ROWS) < NAMED)
    .toSorted((a, b) => (a.rows[index] ?? 0) - (b.rows[index] ?? 0))
    .map(({ country, counts }) => `${countryName(locale, country)} ${locale.number(counts[index] ?? 0)}`);
  return locale.t("rankYear", { year, countries: having.length, leaders: leaders.join(", ") });
}
