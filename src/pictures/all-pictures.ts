// Every picture of the site, in every language, as SVG text; what is to be rasterised says so by its name.
import { growthTitle } from "../charts/world/growth-title.ts";
import { SIDES } from "../charts/vietnam/PanelMap.tsx";
import { cityOf, nameOf } from "../charts/frame/chart-data.ts";
import type { Locale } from "../i18n/translate.ts";
import type { DotGroup } from "../map/dots.ts";
import { EMBED_NAMES, type EmbedName } from "../model/view-names.ts";
import { showsStale, STALE_BEFORE } from "../model/membership.ts";
import { BASIS_KEYS } from "../views/year/YearTotals.tsx";
import { firstAndLast } from "../model/years.ts";
import { buildAnimation } from "./animation.ts";
import { chartDrawing } from "./chart-picture.ts";
import { credit, captionLines, regionLegend, THEME, type Picture, type PictureInputs } from "./picture.ts";
import { drawGrowth } from "./draw-growth.ts";
import { drawMap, type MapParts } from "./draw-map.ts";
import { pictureFile, type PictureFormat } from "./names.ts";
import { composeSheet, type LayoutName, type LegendEntry } from "./sheet.ts";
import { drawVietnam, type Pin } from "./draw-vietnam.ts";

/** A file of the site: as it is, or, where its name ends in .png, still to be rasterised. */
export interface PictureFile {
  readonly file: string;
  readonly svg: string;
}

export const isleNames = ({ t }: Locale): MapParts["islandLabels"] => ({
  "hoang-sa": t("hoangSa"),
  "truong-sa": t("truongSa"),
});

/** What the dots of a year mean. */
export function mapLegend(locale: Locale, all: readonly DotGroup[], year: number): readonly LegendEntry[] {
  const groups = all.filter(({ from, until }) => from <= year && year < until);
  const paths = groups.flatMap((group) => group.paths);
  const { t } = locale;
  const colour = THEME.label;
  return [
    ...regionLegend(locale),
    ...(groups.some(({ from }) => from === year)
      ? [{ label: t("stripNew"), colour, symbol: "rimmed" as const }]
      : []),
    ...(paths.some((path) => !path.exact)
      ? [{ label: t("legendBy"), colour, symbol: "hollow" as const }]
      : []),
    ...(showsStale(year) && paths.some((path) => path.stale)
      ? [{ label: t("legendFaint", { year: String(STALE_BEFORE) }), colour, symbol: "faint" as const }]
      : []),
    ...(paths.some((path) => path.vietnam)
      ? [{ label: t("legendVietnam"), colour, symbol: "ringed" as const }]
      : []),
  ];
}

function mapDrawing({ locale, years, parts }: PictureInputs): Picture {
  const { t, number } = locale;
  const { last } = firstAndLast(years);
  const label = t("mapLabel", { placed: last.placed, year: String(last.year) });
  return {
    sheet: {
      title: t("title"),
      year: String(last.year),
      total: number(last.members),
      facts: captionLines(locale, last),
      legend: mapLegend(locale, parts.groups, last.year),
      credit: credit(locale, last.asOf, true),
    },
    draw: drawMap({ ...parts, islandLabels: isleNames(locale) }, last.year, "world", THEME, label),
  };
}

function growthDrawing({ locale, years }: PictureInputs): Picture {
  const { t, number } = locale;
  const { last } = firstAndLast(years);
  return {
    sheet: {
      title: growthTitle(locale, years),
      year: String(last.year),
      total: number(last.members),
      facts: captionLines(locale, last),
      legend: regionLegend(locale),
      credit: credit(locale, last.asOf, false),
    },
    draw: drawGrowth(years, { line: t("growthLine"), bars: t("growthBars"), number }, THEME),
  };
}

function vietnamDrawing({ locale, data, years, panel }: PictureInputs): Picture {
  const { t, number, date } = locale;
  const { last } = firstAndLast(years);
  const { cities } = data.vietnam;
  const pins = cities.flatMap(({ id, admitted }): readonly Pin[] => {
    const { point } = cityOf(data, id);
    if (point === null) return [];
    return [
      {
        name: nameOf(locale, data, id),
        date: date(admitted),
        lon: point.lon,
        lat: point.lat,
        side: SIDES[id] ?? "right",
      },
    ];
  });
  return {
    sheet: {
      title: t("vnTitle", { count: cities.length }),
      year: String(last.year),
      total: number(cities.length),
      facts: [
        t("pictureVietnam", { members: last.members }),
        t(BASIS_KEYS[last.basis], { date: date(last.asOf) }),
      ],
      legend: [],
      isStatement: true,
      credit: credit(locale, last.asOf, true),
    },
    draw: drawVietnam(panel, pins, isleNames(locale), THEME),
  };
}

const drawingOf = (name: EmbedName, inputs: PictureInputs): Picture => {
  if (name === "map") return mapDrawing(inputs);
  if (name === "growth") return growthDrawing(inputs);
  return name === "vietnam-map" ? vietnamDrawing(inputs) : chartDrawing(name, inputs);
};

/** The pictures of one language. */
export function buildPictures(inputs: PictureInputs): readonly PictureFile[] {
  const { locale, years, parts } = inputs;
  const { t, language, number } = locale;
  const stills = EMBED_NAMES.flatMap((name) => {
    const { sheet, draw } = drawingOf(name, inputs);
    const file = (form: PictureFormat): string => pictureFile(name, language, form);
    const compose = (layout: Exclude<LayoutName, "square">): string =>
      composeSheet(sheet, draw, layout, THEME);
    const print = compose("print");
    return [
      { file: file("svg"), svg: print },
      { file: file("print"), svg: print },
      { file: file("share"), svg: compose("share") },
    ];
  });
  const animation = buildAnimation(
    { ...parts, islandLabels: isleNames(locale) },
    years.map(({ year, members }) => ({ year, members, total: number(members) })),
    { title: t("title"), what: t("growthLine"), credit: credit(locale, firstAndLast(years).last.asOf, true) },
    THEME,
  );
  return [...stills, { file: pictureFile("map", language, "animated"), svg: animation }];
}
