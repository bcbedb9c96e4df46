// Regions' shares of the members that the map can place, a line each over the years.
import { Fragment, type VNode } from "preact";
import { REGIONS, type Region } from "../../../data/schema.ts";
import type { Locale } from "../../i18n/translate.ts";
import { PerYear } from "../frame/PerYear.tsx";
import { Figure } from "../frame/Figure.tsx";
import {
  BOX,
  countRegions,
  yearsWithEnough,
  MIN_CITIES,
  placeStyle,
  shareMarks,
  shareOf,
  type ShareYear,
} from "./share-marks.ts";
import { yearsOf, type ChartHead, type ChartProps } from "../frame/chart-data.ts";

const PERCENT = 100;

export function regionsHead({ locale, data }: ChartProps): ChartHead {
  const { t, number } = locale;
  const drawn = yearsWithEnough(countRegions(data.dataset.cities, yearsOf(data)));
  const span = { from: String(drawn[0]?.year), to: String(drawn.at(-1)?.year) };
  const lines = shareMarks(drawn).lines.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const [up, down] = [lines[0], lines.at(-1)];
  const percent = (share = 0): string => number(share * PERCENT);
  return {
    title: t("sharesTitle", {
      ...span,
      up: t(up?.region ?? "africa"),
      upFrom: percent(up?.from),
      upTo: percent(up?.to),
      down: t(down?.region ?? "africa"),
      downFrom: percent(down?.from),
      downTo: percent(down?.to),
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
      <ShareLines locale={locale} shares={shares} />
      <SharesInWords locale={locale} shares={shares} />
    </Figure>
  );
}

/** What the parts of the drawing need of a locale. */
interface SharesProps {
  readonly locale: Pick<Locale<Region | "rankNone" | "sharesYear">, "t" | "number" | "semicolon">;
  readonly shares: readonly ShareYear[];
}

const percentOf = ({ number }: Pick<Locale, "number">, share: number): string =>
  `${number(share * PERCENT)}%`;

/** Nothing where no year has enough cities. `own`: labels placed by these shares, not by the page's rules. */
export function ShareLines({
  locale,
  shares,
  own = false,
}: SharesProps & { readonly own?: boolean }): VNode | null {
  const drawn = yearsWithEnough(shares);
  if (drawn.length < 2) return null;
  const { lines, years } = shareMarks(drawn);
  return (
    <div class="shares" aria-hidden="true">
      <div class="plot">
        <svg viewBox={`0 0 ${BOX} ${BOX}`} preserveAspectRatio="none">
          <path class="rule" d={`M0 ${BOX}H${BOX}`} />
          {years.map(({ year, x }) => (
            <path key={year} class={`mark at y${year}`} d={`M${x} 0V${BOX}`} />
          ))}
          {lines.map(({ region, path }) => (
            <path key={region} class={`line ${region}`} d={path} />
          ))}
        </svg>
        {years.map(({ year, x }) => (
          <span key={year} class={`at y${year}`} {...(own && { style: placeStyle("left", x) })}>
            ’{String(year).slice(2)}
          </span>
        ))}
      </div>
      {lines.map(({ region, from, to, start, end }) => (
        <Fragment key={region}>
          <span class={`start ${region}`} {...(own && { style: placeStyle("top", start) })}>
            {percentOf(locale, from)}
          </span>
          <span class={`end ${region}`} {...(own && { style: placeStyle("top", end) })}>
            <b>{percentOf(locale, to)}</b> {locale.t(region)}
          </span>
        </Fragment>
      ))}
    </div>
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
        ).join(locale.semicolon),
      });
