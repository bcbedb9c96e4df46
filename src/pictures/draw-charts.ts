// Each chart's marks, in its last year, as a drawing that stands alone.
import { buildEditions } from "../charts/world/editions.ts";
import { buildIntakes } from "../charts/world/intakes.ts";
import { buildRanking } from "../charts/world/ranking-marks.ts";
import { countRegions, shareMarks, yearsWithEnough } from "../charts/world/share-marks.ts";
import { timelineMarks } from "../charts/vietnam/timeline-marks.ts";
import { lastWholeYear } from "../charts/vietnam/Asean.tsx";
import {
  countryName,
  nameOf,
  formatValue,
  textOf,
  spanOf,
  valueOf,
  yearsOf,
} from "../charts/frame/chart-data.ts";
import { unitsTable } from "../charts/vietnam/Units.tsx";
import { drawBars, drawShares, drawTimeline, drawRows, type WordRow } from "./draw-shapes.ts";
import { THEME, type Picture, type PictureInputs } from "./picture.ts";
import type { ChartName } from "../model/view-names.ts";
import { cityName } from "../model/city-name.ts";
import { HOME_COUNTRY } from "../model/membership.ts";

const PERCENT = 100;

/** Charts that have their drawing here; the map of Viet Nam has its own. */
export type DrawnChart = Exclude<ChartName, "vietnam-map">;

type Draw = Picture["draw"];

function timeline({ locale, data }: PictureInputs): Draw {
  const { cities } = data.vietnam;
  const rows = cities.map(({ id, admitted }) => ({
    name: nameOf(locale, data, id),
    date: locale.date(admitted),
  }));
  return drawTimeline(timelineMarks(cities, spanOf(data)[1]), rows, THEME);
}

function sizes({ locale, data }: PictureInputs): Draw {
  const rows = data.vietnam.cities
    .map(({ id }) => ({ id, value: valueOf(data, id, "population") }))
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  return drawBars(
    rows.map(({ id, value }) => ({
      label: nameOf(locale, data, id),
      value: formatValue(locale, value, 0),
      part: (value ?? 0) / most,
      colour: THEME.accent,
    })),
    THEME,
  );
}

function asean({ locale, data }: PictureInputs): Draw {
  const year = lastWholeYear(data.vietnam.asean);
  const rows = data.vietnam.asean
    .filter((row) => row.year === year)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  return drawBars(
    rows.map(({ country, value }) => ({
      label: countryName(locale, country),
      value: formatValue(locale, value, 0),
      part: (value ?? 0) / most,
      colour: country === HOME_COUNTRY ? THEME.accent : THEME.label,
    })),
    THEME,
  );
}

/** Rows of a table as words: what each cell counts, and the cell. */
function units(inputs: PictureInputs): Draw {
  const { head, rows } = unitsTable({ ...inputs, root: "" });
  const words = rows.map(([name = "", ...cells]): WordRow => ({
    head: name,
    text: cells.map((cell, index) => `${head[index + 1]}: ${cell}`).join(" · "),
  }));
  return drawRows(words, THEME);
}

const membership = ({ locale, data }: PictureInputs): Draw =>
  drawRows(
    data.vietnam.route.map(({ who, does }) => ({ head: textOf(locale, who), text: textOf(locale, does) })),
    THEME,
  );

const disputes = ({ locale, data }: PictureInputs): Draw =>
  drawRows(
    data.vietnam.disputes.map(({ question, decision }) => ({
      head: textOf(locale, question),
      text: textOf(locale, decision),
    })),
    THEME,
  );

function countries({ locale, data }: PictureInputs): Draw {
  const { countries: ranked, most } = buildRanking(data.dataset.cities, yearsOf(data));
  return drawBars(
    ranked
      .filter(({ rows }) => (rows.at(-1) ?? null) !== null)
      .map(({ country, counts }) => ({
        label: countryName(locale, country),
        value: locale.number(counts.at(-1) ?? 0),
        part: (counts.at(-1) ?? 0) / most,
        colour: country === HOME_COUNTRY ? THEME.accent : THEME.label,
      })),
    THEME,
  );
}

function regions({ locale, data }: PictureInputs): Draw {
  const { t, number } = locale;
  const marks = shareMarks(yearsWithEnough(countRegions(data.dataset.cities, yearsOf(data))));
  const percent = (share: number): string => `${number(share * PERCENT)}%`;
  const words = marks.lines.map(({ region, from, to }) => ({
    before: percent(from),
    after: `${percent(to)} ${t(region)}`,
  }));
  return drawShares(marks, words, THEME);
}

function newcomers({ locale, data }: PictureInputs): Draw {
  const { number } = locale;
  const intakes = buildIntakes(data.dataset).map(({ year, announced, stated }) => ({
    year,
    named: stated.length,
    whole: announced?.cities ?? null,
  }));
  const most = Math.max(1, ...intakes.map(({ named, whole }) => Math.max(named, whole ?? 0)));
  return drawBars(
    intakes.map(({ year, named, whole }) => ({
      label: String(year),
      value: whole === null ? number(named) : `${number(named)} / ${number(whole)}`,
      part: named / most,
      of: (whole ?? named) / most,
      colour: THEME.label,
    })),
    THEME,
  );
}

function awards({ locale, data }: PictureInputs): Draw {
  const { cities, awards: all } = data.dataset;
  const nameIn = (city: string | null, name: string): string => {
    const member = cities.find(({ id }) => id === city);
    return member ? cityName(member, locale.language) : name;
  };
  return drawRows(
    buildEditions(all).map(({ year, awards: own }) => ({
      head: String(year),
      text: own
        .map(({ city, name, country }) => `${nameIn(city, name)} (${countryName(locale, country)})`)
        .toSorted(locale.compare)
        .join(locale.comma),
    })),
    THEME,
  );
}

/** What fills a chart's picture. */
export const CHART_DRAWINGS: Readonly<Record<DrawnChart, (inputs: PictureInputs) => Draw>> = {
  vietnam: timeline,
  "vietnam-size": sizes,
  "vietnam-2025": units,
  "vietnam-asean": asean,
  "vietnam-membership": membership,
  "vietnam-sources": disputes,
  countries,
  regions,
  newcomers,
  awards,
};
