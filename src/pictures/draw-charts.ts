// Each chart's marks, in its last year, as a drawing that stands alone.
import { buildEditions } from "../charts/world/editions.ts";
import { buildIntakes } from "../charts/world/intakes.ts";
import { buildRanking, ROWS } from "../charts/world/ranking-marks.ts";
import { bandMarks, countRegions, yearsWithEnough } from "../charts/world/share-marks.ts";
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
import { MEMBERSHIP_FACTS, numberOf } from "../charts/vietnam/Membership.tsx";
import { unitsTable } from "../charts/vietnam/Units.tsx";
import { drawBands, drawBars, drawTimeline, drawRows, type WordRow } from "./draw-shapes.ts";
import { THEME, type Picture, type PictureInputs } from "./picture.ts";
import type { ChartName } from "../model/view-names.ts";
import { cityName } from "../model/city-name.ts";
import { HOME_COUNTRY } from "../model/membership.ts";

const PERCENT = 100;

/** Charts that have their drawing here; the map of Viet Nam has its own. */
export type DrawnChart = Exclude<ChartName, "vietnam-map">;

type Draw = Picture["draw"];

function timeline({ locale, data }: PictureInputs): Draw {
  const { cities, backdrop } = data.vietnam;
  const rows = cities.map(({ id, admitted }) => ({
    name: nameOf(locale, data, id),
    date: locale.date(admitted),
  }));
  return drawTimeline(timelineMarks(cities, backdrop, spanOf(data)), rows, THEME);
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

function membership({ locale, data }: PictureInputs): Draw {
  const [features] = MEMBERSHIP_FACTS.map((id) => data.dataset.facts.find((fact) => fact.id === id));
  const parts = ["vnBenefits", "vnBlocks", "vnConditions"] as const;
  const route = data.vietnam.route.map(({ who, does }): WordRow => ({
    head: textOf(locale, who),
    text: textOf(locale, does),
  }));
  const first: WordRow = {
    head: locale.t("vnFeatures", { features: features ? numberOf(features) : 0 }),
    text: parts.map((key) => locale.t(key)).join(" · "),
  };
  return drawRows([first, ...route], THEME);
}

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
    ranked.slice(0, ROWS).map(({ country, region, counts }) => ({
      label: countryName(locale, country),
      value: locale.number(counts.at(-1) ?? 0),
      part: (counts.at(-1) ?? 0) / most,
      colour: THEME.regions[region],
    })),
    THEME,
  );
}

function regions({ locale, data }: PictureInputs): Draw {
  const { t, number } = locale;
  const marks = bandMarks(yearsWithEnough(countRegions(data.dataset.cities, yearsOf(data))));
  const percent = (share = 0): string => `${number(share * PERCENT)}%`;
  return drawBands(
    marks,
    {
      before: (index) => percent(marks.bands[index]?.from),
      after: (index) => {
        const band = marks.bands[index];
        return band ? `${percent(band.to)} ${t(band.region)}` : "";
      },
      number: (value) => number(value),
    },
    THEME,
  );
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
        .join(", "),
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
