// A picture as a sheet: title, year and numbers, a drawing, legend, source; one standalone SVG.
import type { Theme } from "../map/theme.ts";
import type { Rect } from "./draw-map.ts";
import { widthOf } from "../model/text-width.ts";
import { escapeXml, fitSize, embedRtl, LEADING, linesAt, hundredths, textAt, wrap } from "./text.ts";

/** What a mark of the legend looks like. */
export interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  readonly symbol: "full" | "hollow" | "faint" | "ringed";
}

export interface Sheet {
  /** Whether its language is written from right to left; those of the build's pictures are not. */
  readonly isRtl?: boolean;
  readonly title: string;
  readonly year: string;
  /** The number that stands large, with what it counts and how many are placed as `facts`. */
  readonly total: string;
  readonly facts: readonly string[];
  readonly legend: readonly LegendEntry[];
  /** What a chart counts, in the legend's place or below it. */
  readonly note?: string;
  /** Site, sources, date. */
  readonly credit: string;
}

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Baseline and greatest size of the title. */
  readonly title: { readonly y: number; readonly size: number };
  readonly year: { readonly x: number; readonly y: number };
  readonly total: { readonly x: number; readonly y: number };
  readonly figure: number;
  readonly facts: { readonly x: number; readonly y: number; readonly width: number; readonly size: number };
  readonly frame: Rect;
  readonly legend: { readonly x: number; readonly y: number; readonly width: number; readonly size: number };
  /** Baseline of the first of at most two lines. */
  readonly credit: { readonly y: number; readonly size: number };
}

/** For cards in social networks, and for print. */
export const LAYOUTS = {
  share: {
    width: 1200,
    height: 630,
    margin: 40,
    title: { y: 68, size: 36 },
    year: { x: 38, y: 156 },
    total: { x: 36, y: 232 },
    figure: 72,
    facts: { x: 40, y: 264, width: 262, size: 16 },
    frame: { x: 320, y: 96, width: 840, height: 456 },
    legend: { x: 40, y: 384, width: 270, size: 14 },
    credit: { y: 590, size: 14 },
  },
  print: {
    width: 1600,
    height: 1200,
    margin: 60,
    title: { y: 102, size: 50 },
    year: { x: 56, y: 224 },
    total: { x: 356, y: 224 },
    figure: 104,
    facts: { x: 640, y: 160, width: 900, size: 24 },
    frame: { x: 60, y: 264, width: 1480, height: 740 },
    legend: { x: 60, y: 1052, width: 1480, size: 19 },
    credit: { y: 1150, size: 17 },
  },
} as const satisfies Readonly<Record<string, Layout>>;
export type LayoutName = keyof typeof LAYOUTS;

/** Where the drawing of a layout stands; pictures that are read from the right are mirrored. */
export function frameOf(name: LayoutName, isMirrored: boolean): Rect {
  const { width, frame } = LAYOUTS[name];
  return isMirrored ? { ...frame, x: width - frame.x - frame.width } : frame;
}

/** The side from which a picture is read: where `x` from there is, and how a line begins there. */
interface Side {
  readonly at: (x: number) => number;
  readonly style: { readonly anchor?: "end" };
  readonly write: (line: string) => string;
}

const sideOf = (isMirrored: boolean, width: number): Side =>
  isMirrored
    ? { at: (x) => width - x, style: { anchor: "end" }, write: embedRtl }
    : { at: (x) => x, style: {}, write: (line) => line };

/** A legend that is wider than so many pixels has its entries side by side. */
const FLAT = 600;

/** Fonts of the reader's system; a rasteriser takes its own for the last name. */
export const FONTS = "system-ui,'Noto Sans',sans-serif";

/** The root of a standalone picture with a ground of its own. */
export const openPicture = (width: number, height: number, title: string, theme: Theme): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS}"><title>${escapeXml(title)}</title><rect width="${width}" height="${height}" fill="${theme.ground}"/>`;

function drawMark(
  { colour, symbol }: LegendEntry,
  x: number,
  y: number,
  radius: number,
  theme: Theme,
): string {
  const ring =
    symbol === "ringed" ? `<circle cx="${x}" cy="${y}" r="${radius + 2}" fill="${theme.accent}"/>` : "";
  const hole =
    symbol === "hollow" ? `<circle cx="${x}" cy="${y}" r="${radius - 2}" fill="${theme.ground}"/>` : "";
  return `${ring}<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"${symbol === "faint" ? ' opacity=".45"' : ""}/>${hole}`;
}

/** Entries side by side as far as the width allows, long ones broken. */
function drawLegend(
  entries: readonly LegendEntry[],
  { x, y, width, size }: Layout["legend"],
  theme: Theme,
  side: Side,
): string {
  const radius = hundredths(size * 0.32);
  const indent = size * 1.1;
  let [left, top] = [0, 0];
  return entries
    .map((entry) => {
      const lines = wrap(entry.label, (width - indent) / size);
      const room = indent + Math.max(...lines.map((line) => widthOf(line))) * size;
      if (left > 0 && left + room > width) [left, top] = [0, top + size * 1.55];
      const at = { x: x + left, y: y + top };
      left += room + size * 1.4;
      top += (lines.length - 1) * size * LEADING;
      return (
        drawMark(
          entry,
          hundredths(side.at(at.x + radius + 2)),
          hundredths(at.y - size * 0.34),
          radius,
          theme,
        ) +
        linesAt(side.at(at.x + indent), at.y, lines.map(side.write), {
          size,
          colour: theme.ink,
          ...side.style,
        })
      );
    })
    .join("");
}

/** Under the legend, which has one line where it lies flat. */
function drawNote(
  { note = "", legend }: Pick<Sheet, "note" | "legend">,
  { x, y, width, size }: Layout["legend"],
  theme: Theme,
  side: Side,
): string {
  if (note === "") return "";
  const down = legend.length === 0 ? 0 : size * 1.6 * (width < FLAT ? legend.length : 1);
  const lines = wrap(note, width / size).map(side.write);
  return linesAt(side.at(x), y + down, lines, { size, colour: theme.label, ...side.style });
}

/** The whole picture; `draw` fills the frame that the layout has for it. */
export function composeSheet(
  sheet: Sheet,
  draw: (frame: Rect) => string,
  layoutName: LayoutName,
  theme: Theme,
): string {
  const layout: Layout = LAYOUTS[layoutName];
  const { width, height, margin, title, year, total, figure, facts, legend, credit } = layout;
  const { isRtl = false } = sheet;
  const side = sideOf(isRtl, width);
  const room = width - 2 * margin;
  const titleSize = fitSize(sheet.title, title.size, room, true);
  const factLines = sheet.facts.flatMap((fact) => wrap(fact, facts.width / facts.size));
  const credits = wrap(sheet.credit, room / credit.size);
  const ink = { colour: theme.ink, ...side.style };
  const line = (x: number, y: number, text: string, size: number, weight: 300 | 600): string =>
    textAt(side.at(x), y, side.write(text), { size, weight, ...ink });
  return [
    openPicture(width, height, `${sheet.title} – ${sheet.year}: ${sheet.total}`, theme),
    line(margin, title.y, sheet.title, titleSize, 600),
    line(year.x, year.y, sheet.year, figure, 300),
    line(total.x, total.y, sheet.total, figure, 600),
    linesAt(side.at(facts.x), facts.y, factLines.map(side.write), { size: facts.size, ...ink }),
    draw(frameOf(layoutName, isRtl)),
    drawLegend(sheet.legend, legend, theme, side),
    drawNote(sheet, legend, theme, side),
    linesAt(side.at(margin), credit.y, credits.map(side.write), {
      size: credit.size,
      colour: theme.label,
      ...side.style,
    }),
    "</svg>",
  ].join("");
}
