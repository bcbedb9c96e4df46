// Among neighbours: members by country of ASEAN and year as steps, with gaps as gaps.
import type { VNode } from "preact";
import type { AseanYear } from "../../../data/schema-vietnam.ts";
import { ASEAN, aseanMarks, type AseanMarks, type AseanRow } from "./asean-marks.ts";
import { Figure, type ReadableTable } from "../frame/Figure.tsx";
import { countryName, factOf, type ChartHead, type ChartProps } from "../frame/chart-data.ts";
import { HOME_COUNTRY } from "../../model/membership.ts";

/** The fact that says since when ASEAN has a country that is not drawn. */
const ELEVENTH = "asean-timor-leste";

/** The last year in which every country has a number. Throws a TypeError if there is none. */
export function lastWholeYear(table: readonly AseanYear[]): number {
  const gaps = new Set(table.filter(({ value }) => value === null).map(({ year }) => year));
  const complete = table.map(({ year }) => year).filter((year) => !gaps.has(year));
  if (complete.length === 0) throw new TypeError("no year is whole");
  return Math.max(...complete);
}

export function aseanHead({ locale, data }: ChartProps): ChartHead {
  const { asean } = data.vietnam;
  const year = lastWholeYear(asean);
  const then = asean.filter((row) => row.year === year).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const most = then.find(({ country }) => country !== HOME_COUNTRY);
  const { years } = aseanMarks(asean);
  return {
    title: locale.t("vnAseanTitle", {
      year: String(year),
      own: then.find(({ country }) => country === HOME_COUNTRY)?.value ?? 0,
      country: countryName(locale, most?.country ?? ""),
      most: most?.value ?? 0,
    }),
    subtitle: locale.t("vnAseanSub", {
      from: String(years[0]?.year),
      to: String(years.at(-1)?.year),
      whole: String(year),
    }),
    note: locale.t("vnAseanNote"),
  };
}

export function VietnamAsean(props: ChartProps): VNode {
  const { locale, data } = props;
  const { asean } = data.vietnam;
  const marks = aseanMarks(asean);
  return (
    <Figure
      {...props}
      name="vietnam-asean"
      {...aseanHead(props)}
      sources={[...asean.map(({ source }) => source), factOf(data, ELEVENTH).source]}
      table={aseanTable(props)}
    >
      <svg viewBox={`0 0 ${marks.width} ${marks.height}`}>
        <Years locale={locale} marks={marks} />
        {/* Numbers that have no words here have them in the table. */}
        <g aria-hidden="true">
          {marks.rows.map((row) => (
            <Country key={row.country} {...props} marks={marks} row={row} />
          ))}
          {marks.noneLines.map((codes, i) => (
            <text
              key={codes[0]}
              class="quiet"
              x="0"
              y={marks.noneBase - ASEAN.line * (marks.noneLines.length - i)}
            >
              {codes.map((code) => countryName(locale, code)).join(locale.comma)}
              {i < marks.noneLines.length - 1 ? locale.comma.trim() : ""}
            </text>
          ))}
          {marks.noneYears.map((each) => (
            <g key={each}>
              <path class="steps" d={`M${marks.x(each)} ${marks.noneBase}H${marks.x(each + 1)}`} />
              <text x={marks.x(each) + 2} y={marks.noneBase - 4}>
                {locale.number(0)}
              </text>
            </g>
          ))}
        </g>
      </svg>
    </Figure>
  );
}

/** A link for each year; every third is named. */
const Years = ({ locale, marks }: Pick<ChartProps, "locale"> & { readonly marks: AseanMarks }): VNode => (
  <>
    {marks.years.map(({ year, x, width }, i) => (
      <a
        key={year}
        href={`?year=${year}`}
        data-year={year}
        aria-label={`${locale.t("year")} ${locale.digits(year)}`}
      >
        <rect class={`band at y${year}`} x={x} y="0" width={width} height={marks.height} />
        {i % 3 === 0 ? (
          <text class="quiet" x={x} y={marks.height - 4}>
            {year}
          </text>
        ) : null}
      </a>
    ))}
  </>
);

function Country({
  locale,
  marks,
  row,
}: ChartProps & { readonly marks: AseanMarks; readonly row: AseanRow }): VNode {
  return (
    <g class={row.country === HOME_COUNTRY ? "own" : undefined}>
      <text class="name" x="0" y={row.base}>
        {countryName(locale, row.country)}
      </text>
      {row.steps.areas.map((d) => (
        <path key={d} class="under" d={d} />
      ))}
      {row.steps.lines.map((d) => (
        <path key={d} class="steps" d={d} />
      ))}
      {row.steps.changes
        .filter(({ value }) => value > 0)
        .map(({ year, value }) => (
          <text key={year} x={marks.x(year) + 2} y={marks.y(row, value) - 4}>
            {locale.number(value)}
          </text>
        ))}
      {row.steps.gaps.map((year) => (
        <text key={year} class="quiet" x={marks.x(year) + ASEAN.unit} y={row.base - 1}>
          ?
        </text>
      ))}
    </g>
  );
}

/** The same as a table: a row for each country, a column for each year. */
export function aseanTable({ locale, data }: ChartProps): ReadableTable {
  const { asean } = data.vietnam;
  const years = [...new Set(asean.map(({ year }) => year))];
  const cell = (country: string, year: number): string => {
    const value = asean.find((row) => row.country === country && row.year === year)?.value ?? null;
    return value === null ? "?" : locale.number(value);
  };
  return {
    head: [locale.t("vnCountry"), ...years.map(String)],
    rows: [...new Set(asean.map(({ country }) => country))].map((country) =>
      [countryName(locale, country)].concat(years.map((year) => cell(country, year))),
    ),
  };
}
