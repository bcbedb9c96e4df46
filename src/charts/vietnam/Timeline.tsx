// Who joined and when: a bar a city from its admission on, what came before in a line of text.
import { Fragment, type VNode } from "preact";
import type { VietnamCity } from "../../../data/schema-vietnam.ts";
import { DataText } from "../frame/DataText.tsx";
import { Figure, type ReadableTable } from "../frame/Figure.tsx";
import { TIMELINE, timelineMarks, type TimelineBar, type TimelineMarks } from "./timeline-marks.ts";
import {
  nameOf,
  textOf,
  spanOf,
  type ChartHead,
  type ChartProps,
  type SiteData,
} from "../frame/chart-data.ts";

/** So many years have their names, at most. */
const NAMED_YEARS = 4;

const marksOf = (data: SiteData): TimelineMarks => timelineMarks(data.vietnam.cities, spanOf(data)[1]);

export function stepsHead({ locale, data }: ChartProps): ChartHead {
  const { steps, ends } = marksOf(data);
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last === undefined) throw new TypeError("no city was admitted");
  return {
    title: locale.t("vnStepsTitle", {
      first: first.count,
      from: String(first.year),
      last: last.count,
      to: String(last.year),
    }),
    subtitle: locale.t("vnStepsSub", { from: String(first.year), to: String(spanOf(data)[1]) }),
    note: locale.t("vnStepsNote", { date: ends.map(({ date }) => locale.date(date)).join(locale.comma) }),
  };
}

/** The steps of Viet Nam's members, with date and name of each city. */
export function VietnamSteps(props: ChartProps): VNode {
  const { locale, data } = props;
  const { cities, backdrop } = data.vietnam;
  const marks = marksOf(data);
  return (
    <Figure
      {...props}
      name="vietnam"
      {...stepsHead(props)}
      sources={[
        ...cities.flatMap((city) => [city.admittedSource, ...(city.ceremony ? [city.ceremony.source] : [])]),
        ...backdrop.map(({ source }) => source),
      ]}
      table={stepsTable(props)}
    >
      <p class="quiet">
        {backdrop.map(({ date, label }, i) => (
          <Fragment key={date}>
            {i === 0 ? "" : " · "}
            <bdi>
              {date.slice(0, 4)} <DataText locale={locale} words={label} />
            </bdi>
          </Fragment>
        ))}
      </p>
      <svg viewBox={`0 0 ${marks.width} ${marks.height}`}>
        <Columns locale={locale} marks={marks} cities={cities} />
        {marks.ends.map(({ date, x }) => (
          <path key={date} class="rule ends" d={`M${x} ${marks.top - 4}V${marks.floor}`} />
        ))}
        <text class="quiet" x="0" y={marks.stepsY} aria-hidden="true">
          {locale.t("vnMembersThen")}
        </text>
        {marks.steps.map(({ count, x }) => (
          <text key={count} class="count" x={x} y={marks.stepsY} aria-hidden="true">
            {locale.number(count)}
          </text>
        ))}
        {marks.bars.map((bar, i) => (
          <a key={bar.id} href={`?city=${bar.id}`} data-city={bar.id}>
            <Bar bar={bar} />
            <text class="name" x="0" y={bar.y + 13}>
              {nameOf(locale, data, bar.id)}{" "}
            </text>
            <text class="quiet" x="0" y={bar.y + 27}>
              {locale.date(cities[i]?.admitted ?? "")}
            </text>
          </a>
        ))}
      </svg>
    </Figure>
  );
}

/** How many of the cities had been admitted by the end of a year. */
const admittedBy = (cities: readonly VietnamCity[], year: number): number =>
  cities.filter(({ admitted }) => Number(admitted.slice(0, 4)) <= year).length;

/** The years, each a link that chooses it; as many are named as there is room for. */
const Columns = ({
  locale,
  marks,
  cities,
}: Pick<ChartProps, "locale"> & {
  readonly marks: TimelineMarks;
  readonly cities: readonly VietnamCity[];
}): VNode => (
  <>
    {marks.columns.map(({ year, x, width }, i) => (
      <a
        key={year}
        href={`?year=${year}`}
        data-year={year}
        aria-label={`${locale.t("year")} ${locale.digits(year)}${locale.semicolon}${locale.t("vnMembersThen")}: ${locale.number(admittedBy(cities, year))}`}
      >
        <rect
          class={`band at y${year}`}
          x={x}
          y={marks.top}
          width={width}
          height={marks.height - marks.top}
        />
        {i % Math.ceil(marks.columns.length / NAMED_YEARS) === 0 ? (
          <text class="quiet" x={x + width / 2} y={marks.height - 6} text-anchor="middle">
            {year}
          </text>
        ) : null}
      </a>
    ))}
  </>
);

/** Always an outline; filled from the year of admission on, while the unit lasted; a dot for the ceremony. */
function Bar({ bar }: { readonly bar: TimelineBar }): VNode {
  const y = bar.y + (TIMELINE.row - TIMELINE.bar) / 2;
  const box = (to: number, inset: number): string =>
    `M${bar.x + inset} ${y + inset}H${to - inset}v${TIMELINE.bar - 2 * inset}H${bar.x + inset}z`;
  return (
    <>
      <path class="outline" d={box(bar.to, 0.5)} />
      <path class={`mark s s${bar.year}`} d={box(bar.solidTo, 0)} />
      {bar.ceremonyX === null ? null : (
        <circle class="dot" cx={bar.ceremonyX} cy={y + TIMELINE.bar / 2} r="3" />
      )}
    </>
  );
}

/** The same as a table. */
export function stepsTable({ locale, data }: ChartProps): ReadableTable {
  const { cities } = data.vietnam;
  return {
    head: [
      locale.t("vnCity"),
      locale.t("vnProvince"),
      locale.t("vnAdmitted"),
      locale.t("vnCeremony"),
      locale.t("vnMembersThen"),
    ],
    rows: cities.map((city) => [
      nameOf(locale, data, city.id),
      textOf(locale, city.province),
      locale.date(city.admitted),
      city.ceremony ? locale.date(city.ceremony.date) : locale.t("vnNotFound"),
      locale.number(cities.filter(({ admitted }) => admitted <= city.admitted).length),
    ]),
  };
}
