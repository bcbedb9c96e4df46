// How big, how dense, how urban, how old: small multiples on one census, largest city first.
import type { ComponentChildren, VNode } from "preact";
import type { MeasureId } from "../../../data/schema-vietnam.ts";
import { DataText } from "../frame/DataText.tsx";
import { Figure, Subheading, type ReadableTable } from "../frame/Figure.tsx";
import { barMarks, type CityValue, type SizeMark } from "./size-marks.ts";
import {
  measureOf,
  nameOf,
  formatValue,
  textOf,
  sourcesOf,
  valueOf,
  type ChartHead,
  type ChartProps,
} from "../frame/chart-data.ts";

const AGES: readonly MeasureId[] = ["age-0-14", "age-15-59", "age-60"];
/** What the figure shows, in the order of its table. */
export const SIZE_MEASURES: readonly MeasureId[] = ["population", "area", "density", "urban", ...AGES];
const WHOLE = 100;
/** Its day, which is that of every figure here. */
const CENSUS = "2019-04-01";

export function sizeHead(props: ChartProps): ChartHead {
  const { locale, data } = props;
  const rows = rowsOf(props, "population");
  const [largest, smallest] = [rows[0], rows.at(-1)];
  if (largest === undefined || smallest === undefined) throw new TypeError("there are no cities");
  return {
    title: locale.t("vnSizeTitle", {
      small: nameOf(locale, data, smallest.city),
      few: smallest.value ?? locale.t("vnMissing"),
      large: nameOf(locale, data, largest.city),
      many: largest.value ?? locale.t("vnMissing"),
    }),
    subtitle: locale.t("vnSizeSub", { date: locale.date(CENSUS) }),
    note: locale.t("vnSizeNote"),
  };
}

export function VietnamSize(props: ChartProps): VNode {
  return (
    <Figure
      {...props}
      name="vietnam-size"
      {...sizeHead(props)}
      sources={sourcesOf(props.data, SIZE_MEASURES)}
      table={sizeTable(props)}
    >
      <div class="multiples">
        <BarPanel {...props} measure="population" marks={barMarks(rowsOf(props, "population"))} />
        <BarPanel {...props} measure="density" marks={barMarks(rowsOf(props, "density"))} />
        <BarPanel {...props} measure="urban" marks={barMarks(rowsOf(props, "urban"), WHOLE)} />
        <AgePanel {...props} />
      </div>
    </Figure>
  );
}

/** A measure of every city, in order of population, largest first. */
function rowsOf({ data }: ChartProps, measure: MeasureId): readonly CityValue[] {
  return data.vietnam.cities
    .map(({ id }) => id)
    .toSorted((a, b) => (valueOf(data, b, "population") ?? 0) - (valueOf(data, a, "population") ?? 0))
    .map((city) => ({ city, value: valueOf(data, city, measure) }));
}

interface PanelProps extends ChartProps {
  readonly measure: MeasureId;
  readonly class?: string;
  readonly children: ComponentChildren;
}

function Panel({ locale, data, level, measure, class: extra = "", children }: PanelProps): VNode {
  const { label, unit } = measureOf(data, measure);
  return (
    <div class={`multiple ${extra}`}>
      <Subheading level={level}>
        <DataText locale={locale} words={label} />{" "}
        <small>
          <DataText locale={locale} words={unit} />
        </small>
      </Subheading>
      {children}
    </div>
  );
}

const BarPanel = (
  props: ChartProps & { readonly measure: MeasureId; readonly marks: readonly SizeMark[] },
): VNode => (
  <Panel {...props}>
    {props.marks.map(({ city, value, at }) => (
      <Row key={city} {...props} city={city} value={value}>
        {at === null ? null : <b style={`width:${at}%`} />}
      </Row>
    ))}
  </Panel>
);

/** A link that chooses the city: name, drawing, value. */
function Row(
  props: ChartProps & {
    readonly city: string;
    readonly value: number | null;
    readonly measure: MeasureId;
    readonly children: ComponentChildren;
  },
): VNode {
  const { locale, data, city, value, measure, children } = props;
  const { label, unit, digits } = measureOf(data, measure);
  const formatted = formatValue(locale, value, digits);
  return (
    <a class="row" href={`?city=${city}`} data-city={city}>
      <span>{nameOf(locale, data, city)}</span>
      <i>{children}</i>
      <span class="unseen">
        {`${locale.comma}${textOf(locale, label)}: ${formatted} ${value === null ? "" : textOf(locale, unit)}`.trimEnd()}
      </span>
      <span aria-hidden="true">{formatted}</span>
    </a>
  );
}

/** The three age groups of each city as one bar of a hundred percent. */
function AgePanel(props: ChartProps): VNode {
  const { locale, data, level } = props;
  const labels = AGES.map((id) => textOf(locale, measureOf(data, id).label));
  return (
    <div class="multiple ages">
      <Subheading level={level}>
        {locale.t("vnAges")} <small>{textOf(locale, measureOf(data, "age-60").unit)}</small>
      </Subheading>
      <p class="row">
        <span />
        {labels.map((label) => (
          <small key={label}>{label}</small>
        ))}
      </p>
      {rowsOf(props, "population").map(({ city }) => {
        const shares = AGES.map((id) => valueOf(data, city, id));
        const groups = AGES.map((id, i) => {
          const { label, unit, digits } = measureOf(data, id);
          const share = shares[i] ?? null;
          return `${textOf(locale, label)}: ${formatValue(locale, share, digits)} ${share === null ? "" : textOf(locale, unit)}`.trim();
        });
        return (
          <a key={city} class="row" href={`?city=${city}`} data-city={city}>
            <span>{nameOf(locale, data, city)}</span>
            {AGES.map((id, i) => (
              <span key={id} aria-hidden="true">
                {formatValue(locale, shares[i] ?? null, measureOf(data, id).digits)}
              </span>
            ))}
            <span class="unseen">
              {`${locale.comma}${locale.t("vnAges")} ${groups.join(locale.semicolon)}`}
            </span>
            <i>
              {AGES.map((id, i) => (
                <b key={id} style={`width:${shares[i] ?? 0}%`} />
              ))}
            </i>
          </a>
        );
      })}
    </div>
  );
}

/** The same as a table, one column a measure. */
export function sizeTable(props: ChartProps): ReadableTable {
  const { locale, data } = props;
  return {
    head: [
      locale.t("vnCity"),
      ...SIZE_MEASURES.map((id) => {
        const { label, unit } = measureOf(data, id);
        const name = AGES.includes(id)
          ? `${locale.t("vnAges")} ${textOf(locale, label)}`
          : textOf(locale, label);
        return `${name} (${textOf(locale, unit)})`;
      }),
    ],
    rows: rowsOf(props, "population").map(({ city }) =>
      [nameOf(locale, data, city)].concat(
        SIZE_MEASURES.map((id) => formatValue(locale, valueOf(data, city, id), measureOf(data, id).digits)),
      ),
    ),
  };
}
