// A picture for each chart: its title and what it counts as on its page, around its drawing.
import { BASIS_KEYS } from "../views/year/YearTotals.tsx";
import { lastWholeYear } from "../charts/vietnam/Asean.tsx";
import { CHART_HEADS } from "../charts/chart-heads.ts";
import type { ChartHead } from "../charts/frame/chart-data.ts";
import { firstAndLast, type YearSummary } from "../model/years.ts";
import { credit, captionLines, THEME, type Picture, type PictureInputs } from "./picture.ts";
import { CHART_DRAWINGS, type DrawnChart } from "./draw-charts.ts";
import type { LegendEntry } from "./sheet.ts";
import { HOME_COUNTRY } from "../model/membership.ts";

function legendOf(name: DrawnChart, { locale }: PictureInputs): readonly LegendEntry[] {
  const { t } = locale;
  if (name !== "newcomers") return [];
  return [
    { label: t("growthListed"), colour: THEME.label, symbol: "full" },
    { label: t("intakeAnnounced"), colour: THEME.label, symbol: "hollow" },
  ];
}

/** What of a chart's head its picture repeats: the definition where it speaks of marks that the picture has too. */
const CAPTIONS: Readonly<Record<DrawnChart, "none" | "definition" | "definition, note">> = {
  vietnam: "definition, note",
  "vietnam-size": "definition",
  "vietnam-2025": "none",
  "vietnam-asean": "definition",
  "vietnam-membership": "definition",
  "vietnam-sources": "none",
  countries: "definition",
  regions: "definition",
  newcomers: "definition",
  awards: "definition",
};

function captionOf(name: DrawnChart, { subtitle, note = "" }: ChartHead): string {
  if (CAPTIONS[name] === "none") return "";
  return CAPTIONS[name] === "definition" ? subtitle : `${subtitle} ${note}`;
}

/** The year that the chart is drawn of, and how many members Viet Nam then has. */
function stateOf(
  name: DrawnChart,
  { data: { vietnam }, years }: PictureInputs,
): { readonly last: YearSummary; readonly count: number } {
  const { last } = firstAndLast(years);
  if (name !== "vietnam-asean") return { last, count: vietnam.cities.length };
  const year = lastWholeYear(vietnam.asean);
  const own = vietnam.asean.find((row) => row.country === HOME_COUNTRY && row.year === year);
  return { last: years.find((each) => each.year === year) ?? last, count: own?.value ?? 0 };
}

/** The picture of a chart, in the last year that it has. */
export function chartDrawing(name: DrawnChart, inputs: PictureInputs): Picture {
  const { locale } = inputs;
  const { t, number, date } = locale;
  const { last, count } = stateOf(name, inputs);
  const head = CHART_HEADS[name]({ ...inputs, root: "" });
  const own = name.startsWith("vietnam");
  return {
    sheet: {
      title: head.title,
      year: String(last.year),
      total: number(own ? count : last.members),
      facts: own
        ? [
            t("vnTitle", { count }),
            t("pictureVietnam", { members: last.members }),
            t(BASIS_KEYS[last.basis], { date: date(last.asOf) }),
          ]
        : captionLines(locale, last),
      legend: legendOf(name, inputs),
      note: captionOf(name, head),
      isStatement: true,
      credit: credit(locale, firstAndLast(inputs.years).last.asOf, false),
    },
    draw: CHART_DRAWINGS[name](inputs),
  };
}
