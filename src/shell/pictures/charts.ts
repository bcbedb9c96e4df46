// A picture for each chart: its title and what it counts as on its page, around its drawing.
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { BASIS } from "../../views/Numbers.tsx";
import { ends } from "../../views/context.ts";
import { VIETNAM_VIEWS } from "../../views/vietnam/VietnamSection.tsx";
import { WORLD_VIEWS } from "../../views/WorldSection.tsx";
import { credit, facts, regionLegend, THEME, type Drawing, type PictureInputs } from "./drawing.ts";
import { DRAWS } from "./chart-draws.ts";
import type { ChartName } from "./names.ts";
import type { LegendEntry } from "./sheet.ts";

function legendOf(name: ChartName, { locale }: PictureInputs): readonly LegendEntry[] {
  const { t } = locale;
  if (name === "countries") return regionLegend(locale);
  if (name !== "newcomers") return [];
  return [
    { label: t("growthListed"), colour: THEME.label, manner: "full" },
    { label: t("intakeAnnounced"), colour: THEME.label, manner: "hollow" },
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

/** The picture of a chart, in its last year. */
export function chartDrawing(name: ChartName, inputs: PictureInputs): Drawing {
  const { locale, data, years } = inputs;
  const { t, number, date } = locale;
  const { last } = ends(years);
  const [title, definition] = headOf(name, inputs);
  const { length: count } = data.vietnam.cities;
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
            t(BASIS[last.basis], { date: date(last.asOf) }),
          ]
        : facts(locale, last),
      legend: legendOf(name, inputs),
      note: definition,
      credit: credit(locale, last.asOf, false),
    },
    draw: DRAWS[name](inputs),
  };
}
