// Regions' shares of the members that the map can place, as bands over the years.
import type { VNode } from "preact";
import { REGIONS } from "../../data/schema.ts";
import { ByYear } from "./ByYear.tsx";
import { Figure } from "./Figure.tsx";
import { BANDS, bandMarks, countRegions, drawnYears, ENOUGH, shareOf, type ShareYear } from "./shares.ts";
import { yearsOf, type ChartProps } from "./vietnam-data.ts";

const PERCENT = 100;

export function Regions(props: ChartProps): VNode {
  const { locale, data } = props;
  const { t, number } = locale;
  const shares = countRegions(data.dataset.cities, yearsOf(data));
  const drawn = drawnYears(shares);
  const marks = bandMarks(drawn);
  const percent = (share: number | null): string =>
    share === null ? t("vnMissing") : `${number(share * PERCENT)}%`;
  const [first, second] = marks.bands.toSorted((a, b) => b.from - a.from);
  const sum = (end: "from" | "to"): string => number(((first?.[end] ?? 0) + (second?.[end] ?? 0)) * PERCENT);
  const span = { from: String(drawn[0]?.year), to: String(drawn.at(-1)?.year) };
  const inWords = (share: ShareYear): string =>
    share.placed === 0
      ? t("rankNone", { year: String(share.year) })
      : t("sharesYear", {
          year: String(share.year),
          placed: share.placed,
          shares: REGIONS.map((region) => `${t(region)} ${percent(shareOf(share, region))}`).join("; "),
        });
  return (
    <Figure
      {...props}
      name="regions"
      title={t("sharesTitle", {
        ...span,
        first: t(first?.region ?? "africa"),
        second: t(second?.region ?? "africa"),
        before: sum("from"),
        after: sum("to"),
      })}
      subtitle={t("sharesSub", span)}
      note={t("sharesNote", { ...span, enough: ENOUGH })}
      sources={[]}
      more={[{ name: "members.csv", url: `${props.root}data/members.csv` }]}
      table={{
        head: [t("year"), t("growthPlaced"), ...REGIONS.map((region) => t(region))],
        rows: shares.map((share) => [
          String(share.year),
          number(share.placed),
          ...REGIONS.map((region) => percent(shareOf(share, region))),
        ]),
      }}
    >
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
              {percent(to)}
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
      <p class="standing">
        <ByYear
          years={shares.map(({ year }) => year)}
          of={(year) => {
            const share = shares.find((each) => each.year === year);
            return share === undefined ? null : inWords(share);
          }}
        />
      </p>
    </Figure>
  );
}
