// Where the six are: the panel of Viet Nam with both archipelagos, as the rulings ask.
import type { VNode } from "preact";
import table from "../../../data/basemap/archipelagos.json" with { type: "json" };
import type { ArchipelagoId } from "../../../data/basemap/archipelago-labels.ts";
import type { Key } from "../../i18n/translate.ts";
import { Figure, type ReadableTable } from "../frame/Figure.tsx";
import { archipelagoMarks, toPanel, type PanelMap } from "./panel-marks.ts";
import { yearOf } from "../frame/dates.ts";
import { cityOf, nameOf, type ChartHead, type ChartProps } from "../frame/chart-data.ts";
import { round } from "../../model/round.ts";

const ISLES: Readonly<Record<ArchipelagoId, Key>> = { "hoang-sa": "hoangSa", "truong-sa": "truongSa" };

/** On which side of its dot a name stands; right where nothing is in the way. */
export const SIDES: Readonly<Record<string, "up" | "left" | "low">> = {
  "vn-son-la": "up",
  "vn-cao-lanh": "left",
  "vn-sa-dec": "low",
};

export interface MapProps extends ChartProps {
  readonly panel: PanelMap;
}

export function mapHead({ locale, data }: ChartProps): ChartHead {
  const byLatitude = data.vietnam.cities
    .map(({ id }) => ({ id, lat: cityOf(data, id).point?.lat ?? NaN }))
    .toSorted((a, b) => b.lat - a.lat);
  return {
    title: locale.t("vnMapTitle", {
      north: nameOf(locale, data, byLatitude[0]?.id ?? ""),
      south: nameOf(locale, data, byLatitude.at(-1)?.id ?? ""),
    }),
    subtitle: locale.t("vnMapSub"),
    note: locale.t("vnMapNote"),
  };
}

export function VietnamMap(props: MapProps): VNode {
  const { locale, data, panel } = props;
  const { cities } = data.vietnam;
  const marks = archipelagoMarks(panel);
  return (
    <Figure
      {...props}
      name="vietnam-map"
      {...mapHead(props)}
      sources={cities.map(({ admittedSource }) => admittedSource)}
      extraSources={table.sources.flatMap(({ url }) =>
        url === null ? [] : [{ name: new URL(url).hostname, url }],
      )}
      table={mapTable(props)}
    >
      <div class="vmap" style={`--tall:${round(panel.height / panel.width, 3)}`}>
        <svg viewBox={`0 0 ${panel.width} ${Math.round(panel.height)}`} aria-hidden="true">
          {panel.file === undefined ? (
            <>
              <path class="land" d={panel.land} />
              <path class="country" d={panel.country} />
            </>
          ) : (
            <>
              <use class="land" href={`${panel.file}#land`} />
              <use class="country" href={`${panel.file}#country`} />
            </>
          )}
          {marks.map(({ id, path }) => (
            <path key={id} class="isles" d={path} />
          ))}
        </svg>
        {marks.map(({ id, label }) => (
          <span key={id} class="sea" style={placeOf(label)}>
            {locale.t(ISLES[id])}
          </span>
        ))}
        {cities.map(({ id, admitted }) => {
          const { point } = cityOf(data, id);
          return (
            point && (
              <a
                key={id}
                class={`pin ${SIDES[id] ?? "right"} s s${yearOf(admitted)}`}
                href={`?city=${id}`}
                data-city={id}
                style={placeOf(toPanel(point))}
              >
                <i />
                <span>{nameOf(locale, data, id)}</span>
              </a>
            )
          );
        })}
      </div>
    </Figure>
  );
}

/** Of the panel's width and of its height. */
const placeOf = ([x, y]: readonly [number, number]): string => `--x:${round(x, 3)};--y:${round(y, 3)}`;

/** The same as a table: latitude and longitude in degrees. */
export function mapTable({ locale, data }: ChartProps): ReadableTable {
  return {
    head: [locale.t("vnCity"), locale.t("vnLatitude"), locale.t("vnLongitude"), locale.t("vnAdmitted")],
    rows: data.vietnam.cities.map(({ id, admitted }) => {
      const { point } = cityOf(data, id);
      return [
        nameOf(locale, data, id),
        point ? locale.number(point.lat, 2) : locale.t("vnMissing"),
        point ? locale.number(point.lon, 2) : locale.t("vnMissing"),
        locale.date(admitted),
      ];
    }),
  };
}
