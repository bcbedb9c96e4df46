// What every picture is drawn from, and the words that all of them carry.
import { REGIONS } from "../../data/schema.ts";
import type { PanelMap } from "../charts/vietnam/panel-marks.ts";
import type { SiteData } from "../charts/frame/chart-data.ts";
import type { Locale } from "../i18n/translate.ts";
import { THEMES } from "../map/theme.ts";
import type { YearSummary } from "../model/years.ts";
import { BASIS_KEYS } from "../views/year/YearTotals.tsx";
import type { PosterParts } from "../views/map/MapFigure.tsx";
import type { Rect } from "./draw-map.ts";
import type { LegendEntry, Sheet } from "./sheet.ts";

/** Pictures are light: most articles and every paper are. */
export const THEME = THEMES.light;

export interface PictureInputs {
  readonly locale: Locale;
  readonly data: SiteData;
  readonly years: readonly YearSummary[];
  readonly parts: PosterParts;
  readonly panel: PanelMap;
}

export interface Picture {
  readonly sheet: Sheet;
  readonly draw: (frame: Rect) => string;
}

export const regionLegend = ({ t }: Locale): readonly LegendEntry[] =>
  REGIONS.map((region) => ({ label: t(region), colour: THEME.regions[region], symbol: "full" }));

/** Two numbers and what each counts. */
export function captionLines(
  { t, date }: Locale,
  { countries, basis, asOf, placed }: YearSummary,
): readonly string[] {
  return [
    countries === null ? t("membersAlone") : t("membersOf", { countries }),
    t(BASIS_KEYS[basis], { date: date(asOf) }),
    t("placed", { placed }),
  ];
}

export function credit({ t, date }: Locale, asOf: string, map: boolean): string {
  const sources = map ? `${t("creditsShort")} · ${t("disclaimer")}` : t("creditsNumbers");
  return `${t("siteName")} · ${t("pictureAsOf", { date: date(asOf) })} · ${sources}`;
}
