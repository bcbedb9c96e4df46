// A picture for each chart: its title and what it counts as on its page, around its drawing.
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { BASIS_KEYS } from "../views/year/YearTotals.tsx";
import { lastWholeYear } from "../charts/vietnam/Asean.tsx";
import type { YearSummary } from "../model/years.ts";
import { firstAndLast } from "../views/pages/page-context.ts";
import { VIETNAM_VIEWS } from "../views/sections/VietnamSection.tsx";
import { WORLD_VIEWS } from "../views/sections/WorldSection.tsx";
import { credit, captionLines, regionLegend, THEME, type Picture, type PictureInputs } from "./picture.ts";
import { CHART_DRAWINGS } from "./draw-charts.ts";
import type { ChartName } from "./names.ts";
import type { LegendEntry } from "./sheet.ts";

function legendOf(name: ChartName, { locale }: PictureInputs): readonly LegendEntry[] {
  const { t } = locale;
  if (name === "countries") return regionLegend(locale);
  if (name !== "newcomers") return [];
  return [
    { label: t("growthListed"), colour: THEME.label, symbol: "full" },
    { label: t("intakeAnnounced"), colour: THEME.label, symbol: "hollow" },
  ];
}

/** Charts whose definition speaks of marks that only the page has. */
const UNLIKE: ReadonlySet<ChartName> = new Set(["vietnam-2025", "vietnam-sources"]);

/** A chart's title, and what its picture must say of how it counts, as its page has them. */
function headOf(name: ChartName, { locale, data, panel }: PictureInputs): readonly [string, string] {
  const View = { ...VIETNAM_VIEWS, ...WORLD_VIEWS }[name];
  const html = renderToString(h(View, { locale, data, panel, root: "", level: 1 }));
  const [, title = "", definition = ""] = /<h1>([^<]*)<\/h1><p class="quiet">([^<]*)</.exec(html) ?? [];
  const [, note = ""] = /<div class="quiet"><p>([^<]*)</.exec(html) ?? [];
  if (UNLIKE.has(name)) return [readText(title), ""];
  return [readText(title), readText(name === "vietnam" ? `${definition} ${note}` : definition)];
}

/** The text that Preact wrote. */
const readText = (html: string): string =>
  html.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** The year that the chart is drawn of, and how many members Viet Nam then has. */
function stateOf(
  name: ChartName,
  { data: { vietnam }, years }: PictureInputs,
): { readonly last: YearSummary; readonly count: number } {
  const { last } = firstAndLast(years);
  if (name !== "vietnam-asean") return { last, count: vietnam.cities.length };
  const year = lastWholeYear(vietnam.asean);
  const own = vietnam.asean.find((row) => row.country === "VN" && row.year === year);
  return { last: years.find((each) => each.year === year) ?? last, count: own?.value ?? 0 };
}

/** The picture of a chart, in the last year that it has. */
export function chartDrawing(name: ChartName, inputs: PictureInputs): Picture {
  const { locale } = inputs;
  const { t, number, date } = locale;
  const { last, count } = stateOf(name, inputs);
  const [title, definition] = headOf(name, inputs);
  const own = name.startsWith("vietnam");
  return {
    sheet: {
      title,
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
      note: definition,
      credit: credit(locale, firstAndLast(inputs.years).last.asOf, false),
    },
    draw: CHART_DRAWINGS[name](inputs),
  };
}
