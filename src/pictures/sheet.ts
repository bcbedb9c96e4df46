// A picture as a sheet: title, year and numbers, a drawing, legend, source; one standalone SVG.
import type { Theme } from "../map/theme.ts";
import type { Rect } from "./draw-map.ts";
import { BOLD, widthOf } from "../model/text-width.ts";
import { escapeXml, fitLines, embedRtl, LEADING, linesAt, hundredths, textAt, wrap } from "./text.ts";

/** What a mark of the legend looks like. */
export interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  readonly symbol: "full" | "hollow" | "faint" | "ringed" | "rimmed";
}

export interface Sheet {
  /** Whether its language is written from right to left; those of the build's pictures are not. */
  readonly isRtl?: boolean;
  readonly title: string;
  readonly year: string;
  /** The number that stands large, with what it counts and how many are placed as `facts`; empty where the year is all. */
  readonly total: string;
  readonly facts: readonly string[];
  readonly legend: readonly LegendEntry[];
  /** What a chart counts, in the legend's place or below it. */
  readonly note?: string;
  /** Whether the title says it all: then a small picture has it and the drawing, no numbers beside it. */
  readonly isStatement?: boolean;
  /** Site, sources, date. */
  readonly credit: string;
}

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** First baseline, greatest size and most lines of the title. */
  readonly title: { readonly y: number; readonly size: number; readonly lines: number };
  readonly year: { readonly x: number; readonly y: number };
  readonly total: { readonly x: number; readonly y: number };
  readonly figure: number;
  readonly facts: { readonly x: number; readonly y: number; readonly width: number; readonly size: number };
  readonly frame: Rect;
  /** What does not fit in so many rows is left out, but for full marks. */
  readonly legend: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly size: number;
    readonly rows: number;
  };
  /** Baseline of the first of at most two lines. */
  readonly credit: { readonly y: number; readonly size: number };
}

/** For cards in social networks, for print, and for where pictures are square. */
export const LAYOUTS = {
  share: {
    width: 1200,
    height: 630,
    margin: 40,
    title: { y: 80, size: 56, lines: 2 },
    year: { x: 38, y: 236 },
    total: { x: 206, y: 236 },
    figure: 62,
    facts: { x: 40, y: 278, width: 280, size: 22 },
    frame: { x: 340, y: 172, width: 820, height: 324 },
    legend: { x: 40, y: 540, width: 1120, size: 22, rows: 2 },
    credit: { y: 601, size: 14 },
  },
  print: {
    width: 1600,
    height: 1200,
    margin: 60,
    title: { y: 102, size: 56, lines: 1 },
    year: { x: 56, y: 224 },
    total: { x: 356, y: 224 },
    figure: 104,
    facts: { x: 640, y: 160, width: 900, size: 24 },
    frame: { x: 60, y: 264, width: 1480, height: 740 },
    legend: { x: 60, y: 1046, width: 1480, size: 22, rows: 3 },
    credit: { y: 1150, size: 17 },
  },
  square: {
    width: 1080,
    height: 1080,
    margin: 48,
    title: { y: 100, size: 60, lines: 3 },
    year: { x: 46, y: 350 },
    total: { x: 272, y: 350 },
    figure: 80,
    facts: { x: 500, y: 300, width: 532, size: 24 },
    frame: { x: 48, y: 420, width: 984, height: 436 },
    legend: { x: 48, y: 902, width: 984, size: 24, rows: 3 },
    credit: { y: 1006, size: 17 },
  },
} as const satisfies Readonly<Record<string, Layout>>;
export type LayoutName = keyof typeof LAYOUTS;

/** Where a drawing stands that has no numbers beside it, and no legend or one. */
const STATEMENT: Rect = { x: 40, y: 176, width: 1120, height: 384 };
const OVER_LEGEND: Rect = { ...STATEMENT, height: 320 };

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
  const edges: Readonly<Partial<Record<typeof symbol, string>>> = { ringed: theme.accent, rimmed: theme.ink };
  const edge = edges[symbol];
  const ring = edge === undefined ? "" : `<circle cx="${x}" cy="${y}" r="${radius + 2}" fill="${edge}"/>`;
  const hole =
    symbol === "hollow" ? `<circle cx="${x}" cy="${y}" r="${radius - 2}" fill="${theme.ground}"/>` : "";
  return `${ring}<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"${symbol === "faint" ? ' opacity=".45"' : ""}/>${hole}`;
}

/** From a row of the legend to the next, in its letters' size. */
const ROW = 1.5;

/** Entries side by side as far as the width allows, long ones broken; `left` and `top` from the legend's own corner. */
function placeEntries(entries: readonly LegendEntry[], { width, size }: Layout["legend"]) {
  const indent = size * INDENT;
  let [left, top] = [0, 0];
  return entries.map((entry) => {
    const lines = wrap(entry.label, (width - indent) / size);
    const room = indent + Math.max(...lines.map((line) => widthOf(line))) * size;
    if (left > 0 && left + room > width) [left, top] = [0, top + size * ROW];
    const placed = { entry, lines, left, top };
    left += room + size * 1.4;
    top += (lines.length - 1) * size * LEADING;
    return placed;
  });
}

/** From a mark's edge to its words, in their size. */
const INDENT = 1.1;

/** Letters of the legend, in its size: rather a little smaller than to leave a mark unexplained. */
const SIZES = [1, 0.9];

function drawLegend(
  entries: readonly LegendEntry[],
  layout: Layout["legend"],
  theme: Theme,
  side: Side,
): string {
  const { x, y, rows } = layout;
  const lowest = (rows - 1) * layout.size * ROW;
  const manners = entries.filter(({ symbol }) => symbol !== "full");
  /** What finds no room is left out, the last manner first. */
  const without = (left: number): readonly LegendEntry[] =>
    entries.filter((entry) => !manners.slice(manners.length - left).includes(entry));
  const placed = [0, ...manners.keys()].flatMap((_, left) =>
    SIZES.map((part) => {
      const size = Math.round(layout.size * part);
      return { size, entries: placeEntries(without(left), { ...layout, size }) };
    }),
  );
  const fitting = placed.find((each) =>
    each.entries.every(({ top, lines }) => top + (lines.length - 1) * each.size * LEADING <= lowest),
  );
  const { size, entries: shown } = fitting ?? {
    size: layout.size,
    entries: placeEntries(without(manners.length), layout),
  };
  const radius = hundredths(size * 0.32);
  return shown
    .map(
      ({ entry, lines, left, top }) =>
        drawMark(
          entry,
          hundredths(side.at(x + left + radius + 2)),
          hundredths(y + top - size * 0.34),
          radius,
          theme,
        ) +
        linesAt(side.at(x + left + size * INDENT), y + top, lines.map(side.write), {
          size,
          colour: theme.ink,
          ...side.style,
        }),
    )
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
  const down = legend.length === 0 ? 0 : size * ROW;
  const lines = wrap(note, width / size).map(side.write);
  return linesAt(side.at(x), y + down, lines, { size, colour: theme.label, ...side.style });
}

/** Lines of a title stand closer than those of a text. */
const TITLE_LEADING = 1.2;

/** Size of the year's letters: beside the drawing or the facts there is room for four digits, not for "by" in every language. */
function fitYear(text: string, { year, facts, figure }: Layout): number {
  const isBesideFacts = facts.x > year.x + facts.size;
  return fitLines(text, figure, isBesideFacts ? facts.x - year.x - facts.size : facts.width, 1);
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
  const isAlone = layoutName === "share" && (sheet.isStatement ?? false);
  const titleSize = fitLines(sheet.title, title.size, room, title.lines);
  const titles = wrap(sheet.title, room / titleSize / BOLD).map(side.write);
  const factLines = sheet.facts.flatMap((fact) => wrap(fact, facts.width / facts.size));
  const credits = wrap(sheet.credit, room / credit.size);
  const ink = { colour: theme.ink, ...side.style };
  const line = (x: number, y: number, text: string, size: number, weight: 300 | 600): string =>
    textAt(side.at(x), y, side.write(text), { size, weight, ...ink });
  return [
    openPicture(
      width,
      height,
      `${sheet.title} – ${sheet.total === "" ? sheet.year : `${sheet.year}: ${sheet.total}`}`,
      theme,
    ),
    titles
      .map((each, i) =>
        textAt(side.at(margin), title.y + i * titleSize * TITLE_LEADING, each, {
          size: titleSize,
          weight: 600,
          ...ink,
        }),
      )
      .join(""),
    ...(isAlone
      ? [draw(sheet.legend.length === 0 ? STATEMENT : OVER_LEGEND)]
      : [
          line(year.x, year.y, sheet.year, fitYear(sheet.year, layout), 300),
          sheet.total === "" ? "" : line(total.x, total.y, sheet.total, figure, 600),
          linesAt(side.at(facts.x), facts.y, factLines.map(side.write), { size: facts.size, ...ink }),
          draw(frameOf(layoutName, isRtl)),
        ]),
    drawLegend(sheet.legend, legend, theme, side),
    isAlone ? "" : drawNote(sheet, legend, theme, side),
    linesAt(side.at(margin), credit.y, credits.map(side.write), {
      size: credit.size,
      colour: theme.label,
      ...side.style,
    }),
    "</svg>",
  ].join("");
}
