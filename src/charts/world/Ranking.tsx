// Countries ranked by the members that the map can place, for the chosen year; bars move as the year does.
import type { VNode } from "preact";
import type { Dataset } from "../../../data/schema.ts";
import { folderOf } from "../../i18n/language-folder.ts";
import type { Locale } from "../../i18n/translate.ts";
import { unnamedCounts } from "../../model/account.ts";
import { PerYear } from "../frame/PerYear.tsx";
import { countryLink, Figure } from "../frame/Figure.tsx";
import {
  buildRanking,
  cutOf,
  drawnOf,
  leadersOf,
  ranksStyle,
  rowClass,
  ROWS,
  rowStyle,
  type Ranking,
} from "./ranking-marks.ts";
import { countryName, yearsOf, type ChartHead, type ChartProps } from "../frame/chart-data.ts";

/** How many countries the sentence of a year names. */
const NAMED = 3;

export function countriesHead({ locale, data }: ChartProps): ChartHead {
  const { t } = locale;
  const { countries, years } = buildRanking(data.dataset.cities, yearsOf(data));
  const [first, second] = countries;
  const last = years.length - 1;
  return {
    title: t("rankTitle", {
      year: String(years[last]),
      first: countryName(locale, first?.country ?? ""),
      count: first?.counts[last] ?? 0,
      second: countryName(locale, second?.country ?? ""),
      next: second?.counts[last] ?? 0,
    }),
    subtitle: t("rankSub", { rows: ROWS }),
    note: t("rankNote"),
  };
}

export function Countries(props: ChartProps): VNode {
  const { locale, data } = props;
  const { t } = locale;
  const { cities, network } = data.dataset;
  const ranking = buildRanking(cities, yearsOf(data));
  const unnamed = unnamedOf(data.dataset);
  const sources = network.filter(({ year }) => year === ranking.years.at(-1)).map(({ source }) => source);
  return (
    <Figure
      {...props}
      name="countries"
      {...countriesHead(props)}
      sources={sources}
      extraSources={[{ name: "members.csv", url: `${props.root}data/excel/members.csv` }]}
      tableLabel={t("rankAll", { countries: ranking.countries.length })}
      table={{
        head: [t("vnCountry"), ...ranking.years.map(String)],
        rows: ranking.countries.map(({ country, counts }) => [
          countryName(locale, country),
          ...counts.map((count, i) => {
            const more = unnamed(country, ranking.years[i] ?? 0);
            return `${locale.number(count)}${more > 0 ? ` +${locale.number(more)}` : ""}`;
          }),
        ]),
        countries: ranking.countries.map(({ country }) => country),
      }}
    >
      <RankingInWords locale={locale} ranking={ranking} />
      <Ranks
        locale={locale}
        ranking={ranking}
        home={`${props.root}${folderOf(locale.language)}`}
        unnamed={unnamed}
      />
    </Figure>
  );
}

/** What the parts of the drawing need of a locale. */
type Words = Pick<
  Locale<"vietnam" | "rankNone" | "rankYear" | "rankTies" | "rankCut">,
  "t" | "country" | "number" | "comma"
>;

/** Members of a country in a year that somebody counts and nobody names, at least. */
type Unnamed = (country: string, year: number) => number;

const nobody: Unnamed = () => 0;

function unnamedOf(dataset: Dataset): Unnamed {
  const counts = new Map(
    unnamedCounts(dataset).map(({ country, year, count }) => [`${country} ${year}`, count]),
  );
  return (country, year) => counts.get(`${country} ${year}`) ?? 0;
}

interface RankingProps {
  readonly locale: Words;
  readonly ranking: Ranking;
}

export const RankingInWords = ({ locale, ranking }: RankingProps): VNode => (
  <p class="standing">
    <PerYear
      years={ranking.years.map((year, index) => ({ year, index }))}
      of={({ index }) => sentence(locale, ranking, index)}
    />
  </p>
);

/** Bars and names are for eye and pointer; the table has the same links. `own`: places and lengths by this ranking, not by the page's rules. */
export const Ranks = ({
  locale,
  ranking,
  home,
  unnamed = nobody,
  own = false,
}: RankingProps & {
  readonly unnamed?: Unnamed;
  /** Path to the full page. */
  readonly home: string;
  readonly own?: boolean;
}): VNode => (
  <ol class="ranks" aria-hidden="true" {...(own && { style: ranksStyle(ranking) })}>
    {drawnOf(ranking).map((ranked) => (
      <li
        key={ranked.country}
        class={rowClass(ranked.country)}
        {...(own && { style: rowStyle(ranked, ranking.years) })}
      >
        <a class="who" href={countryLink(home, ranked.country)} data-country={ranked.country} tabindex={-1}>
          {countryName(locale, ranked.country)}
        </a>
        <span class="bar" />
        <span class="n">
          <PerYear
            years={ranking.years
              .map((year) => ({ year, more: unnamed(ranked.country, year) }))
              .filter(({ more }) => more > 0)}
            of={({ more }) => `+${locale.number(more)}`}
          />
        </span>
      </li>
    ))}
  </ol>
);

/** The year's countries with most, in words; bars are for the eye alone. */
function sentence(locale: Words, ranking: Ranking, index: number): string {
  const year = String(ranking.years[index]);
  const countries = ranking.countries.filter(({ counts }) => (counts[index] ?? 0) > 0).length;
  if (countries === 0) return locale.t("rankNone", { year });
  const { first, tied, least } = leadersOf(ranking, index, NAMED);
  const names = first
    .map(({ country, counts }) => `${countryName(locale, country)} ${locale.number(counts[index] ?? 0)}`)
    .join(locale.comma);
  const leaders = tied === 0 ? names : `${names} ${locale.t("rankTies", { more: tied, count: least })}`;
  const { cut, most } = cutOf(ranking, index);
  const text = locale.t("rankYear", { year, countries, leaders });
  return cut === 0 ? text : `${text} ${locale.t("rankCut", { cut, count: most })}`;
}
