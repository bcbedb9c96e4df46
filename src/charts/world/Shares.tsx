// Regions' shares of the members that the map can place, as bands over the years.
import type { VNode } from "preact";
import { REGIONS, type Region } from "../../../data/schema.ts";
import type { Locale } from "../../i18n/translate.ts";
import { PerYear } from "../frame/PerYear.tsx";
import { Figure } from "../frame/Figure.tsx";
import {
  BANDS,
  bandMarks,
  countRegions,
  yearsWithEnough,
  MIN_CITIES,
  shareOf,
  type ShareYear,
} from "./share-marks.ts";
import { yearsOf, type ChartHead, type ChartProps } from "../frame/chart-data.ts";

const PERCENT = 100;

export function regionsHead({ locale, data }: ChartProps): ChartHead {
  const { t, number } = locale;
  const drawn = yearsWithEnough(countRegions(data.dataset.cities, yearsOf(data)));
  const [first, second] = bandMarks(drawn).bands.toSorted((a, b) => b.from - a.from);
  const sum = (end: "from" | "to"): string => number(((first?.[end] ?? 0) + (second?.[end] ?? 0)) * PERCENT);
  const span = { from: String(drawn[0]?.year), to: String(drawn.at(-1)?.year) };
  return {
    title: t("sharesTitle", {
      ...span,
      first: t(first?.region ?? "africa"),
      second: t(second?.region ?? "africa"),
      before: sum("from"),
      after: sum("to"),
    }),
    subtitle: t("sharesSub", span),
    note: t("sharesNote", { ...span, enough: MIN_CITIES }),
  };
}

export function Regions(props: ChartProps): VNode {
  const { locale, data } = props;
  const { t, number } = locale;
  const shares = countRegions(data.dataset.cities, yearsOf(data));
  const percent = (share: number | null): string =>
    share === null ? t("vnMissing") : percentOf(locale, share);
  return (
    <Figure
      {...props}
      name="regions"
      {...regionsHead(props)}
      sources={[]}
      extraSources={[{ name: "members.csv", url: `${props.root}data/excel/members.csv` }]}
      table={{
        head: [t("year"), t("growthPlaced"), ...REGIONS.map((region) => t(region))],
        rows: shares.map((share) => [
          String(share.year),
          number(share.placed),
          ...REGIONS.map((region) => percent(shareOf(share, region))),
        ]),
      }}
    >
      <Bands locale={locale} shares={shares} />
      <SharesInWords locale={locale} shares={shares} />
    </Figure>
  );
}

/** What the parts of the drawing need of a locale. */
interface SharesProps {
  readonly locale: Pick<Locale<Region | "rankNone" | "sharesYear">, "t" | "number">;
  readonly shares: readonly ShareYear[];
}

const percentOf = ({ number }: Pick<Locale, "number">, share: number): string =>
  `${number(share * PERCENT)}%`;

/** Nothing where no year has enough cities. */
export function Bands({ locale, shares }: SharesProps): VNode | null {
  const { t, number } = locale;
  const drawn = yearsWithEnough(shares);
  if (drawn.length < 2) return null;
  const marks = bandMarks(drawn);
  return (
    <svg class="bands" viewBox={`0 0 ${marks.width} ${marks.height}`} aria-hidden="true">
      {marks.bands.map(({ region, path }) => (
        <path key={region} class={`area ${region}`} d={path} />
      ))}
      {marks.years.map(({ year, x }) => (
        <path key={year} class={`mark at at${year}`} d={`M${x} 0V${BANDS.height}`} />
      ))}
      {marks.bands.map(({ region, middle, to }) => (
        <g key={region}>
          <text x={BANDS.width - BANDS.side - 6} y={middle + 4} text-anchor="end">
            {t(region)}
          </text>
          <text class="name" x={BANDS.width} y={middle + 4} text-anchor="end">
            {percentOf(locale, to)}
          </text>
        </g>
      ))}
      {marks.years.map(({ year, placed, x }) => (
        <g key={year} class={`at at${year}`} text-anchor="middle">
          <text x={x} y={BANDS.height + 15}>
            ’{String(year).slice(2)}
          </text>
          <text class="quiet" x={x} y={BANDS.height + 31}>
            {number(placed)}
          </text>
        </g>
      ))}
    </svg>
  );
}

export const SharesInWords = ({ locale, shares }: SharesProps): VNode => (
  <p class="standing">
    <PerYear years={shares} of={(share) => inWords(locale, share)} />
  </p>
);

const inWords = (locale: SharesProps["locale"], share: ShareYear): string =>
  share.placed === 0
    ? locale.t("rankNone", { year: String(share.year) })
    : locale.t("sharesYear", {
        year: String(share.year),
        placed: share.placed,
        shares: REGIONS.map(
          (region) => `${locale.t(region)} ${percentOf(locale, shareOf(share, region) ?? 0)}`,
        ).join("; "),
      });
