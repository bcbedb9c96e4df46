// What became of the units in July 2025: a row a city, its wards and communes before and after, and what it is now.
import type { VNode } from "preact";
import type { Fate, MeasureId, VietnamCity } from "../../../data/schema-vietnam.ts";
import { DataText } from "../frame/DataText.tsx";
import { Figure, type ReadableTable } from "../frame/Figure.tsx";
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

const COUNTS: readonly MeasureId[] = ["units-then", "wards-then", "units-now"];
const AREAS: readonly MeasureId[] = ["area", "area-now"];
/** What the figure shows. */
export const UNIT_MEASURES: readonly MeasureId[] = COUNTS.concat(AREAS);

const FATE_KEYS = { ended: "vnEnded", enlarged: "vnEnlarged", kept: "vnKept" } as const;

export function unitsHead({ locale, data }: ChartProps): ChartHead {
  const { cities } = data.vietnam;
  const count = (fate: Fate): number => cities.filter((city) => city.fate === fate).length;
  return {
    title: locale.t("vnUnitsTitle", {
      ended: count("ended"),
      all: cities.length,
      enlarged: count("enlarged"),
      kept: count("kept"),
    }),
    subtitle: locale.t("vnUnitsSub", { date: locale.date(cities[0]?.fateOn ?? "") }),
    note: locale.t("vnUnitsNote"),
  };
}

export function VietnamUnits(props: ChartProps): VNode {
  const { locale, data } = props;
  const { cities } = data.vietnam;
  return (
    <Figure
      {...props}
      name="vietnam-2025"
      {...unitsHead(props)}
      sources={[
        ...cities.map(({ becameSource }) => becameSource),
        ...sourcesOf(data, COUNTS),
        ...cities.flatMap(({ id, fate }) => (fate === "enlarged" ? sourcesOf(data, AREAS, id) : [])),
      ]}
      table={unitsTable(props)}
    >
      <ul class="units">
        {cities.map((city) => (
          <li key={city.id}>
            <a href={`?city=${city.id}`} data-city={city.id}>
              <strong>{nameOf(locale, data, city.id)}</strong> <Change {...props} city={city} />
              <small>
                {locale.t(FATE_KEYS[city.fate], {
                  date: locale.date(city.fateOn),
                  admitted: locale.date(city.admitted),
                })}
              </small>
            </a>
            <p>
              <DataText locale={locale} words={city.became} /> <Areas {...props} city={city} />
            </p>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

/** The two numbers and what they count, for who does not see that they are one before and one after. */
function Change({ locale, data, city }: ChartProps & { readonly city: VietnamCity }): VNode {
  const [before, after] = [valueOf(data, city.id, "units-then"), valueOf(data, city.id, "units-now")];
  return (
    <>
      <b aria-hidden="true">
        {formatValue(locale, before, 0)} <i /> {formatValue(locale, after, 0)}
      </b>{" "}
      {before !== null && after !== null && (
        <span class="unseen">{locale.t("vnUnitsChange", { before, after }) + locale.semicolon}</span>
      )}
    </>
  );
}

/** The area then and now, where the city was enlarged. */
function Areas({ locale, data, city }: ChartProps & { readonly city: VietnamCity }): VNode | null {
  if (city.fate !== "enlarged") return null;
  const { digits, unit } = measureOf(data, "area-now");
  return (
    <>
      {locale.t("vnAreas", {
        before: formatValue(locale, valueOf(data, city.id, "area"), digits),
        after: formatValue(locale, valueOf(data, city.id, "area-now"), digits),
        unit: textOf(locale, unit),
      })}
    </>
  );
}

/** The same as a table. */
export function unitsTable({ locale, data }: ChartProps): ReadableTable {
  return {
    head: [locale.t("vnCity"), ...COUNTS.map((id) => textOf(locale, measureOf(data, id).label))],
    rows: data.vietnam.cities.map(({ id }) =>
      [nameOf(locale, data, id)].concat(
        COUNTS.map((measure) => formatValue(locale, valueOf(data, id, measure), 0)),
      ),
    ),
  };
}
