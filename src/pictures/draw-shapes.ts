// Charts as drawings that stand alone: bars, lines, the admissions, and words in rows.
import { BOX, type ShareMarks } from "../charts/world/share-marks.ts";
import { TIMELINE, type TimelineMarks } from "../charts/vietnam/timeline-marks.ts";
import type { Theme } from "../map/theme.ts";
import type { Rect } from "./draw-map.ts";
import { widthOf } from "../model/text-width.ts";
import { LEADING, linesAt, hundredths, textAt, wrap } from "./text.ts";

export interface BarRow {
  readonly label: string;
  readonly value: string;
  /** 0 to 1: the bar's length. */
  readonly part: number;
  /** 0 to 1: the whole that it is a part of, as an outline. */
  readonly of?: number;
  readonly colour: string;
}

const longest = (texts: readonly string[]): number => Math.max(...texts.map((text) => widthOf(text)));

/** A bar for each row, its name before and its number behind it. */
export function drawBars(rows: readonly BarRow[], theme: Theme): (frame: Rect) => string {
  return (frame) => {
    const step = frame.height / rows.length;
    const size = Math.min(Math.round(frame.height / 24), Math.floor(step * 0.6));
    const left = frame.x + longest(rows.map(({ label }) => label)) * size + size;
    const most = frame.x + frame.width - left - longest(rows.map(({ value }) => value)) * size - size;
    const thick = hundredths(step * 0.55);
    return rows
      .map(({ label, value, part, of = part, colour }, index) => {
        const middle = frame.y + step * (index + 0.5);
        const top = hundredths(middle - thick / 2);
        const bar = (length: number, paint: string): string =>
          `<rect x="${hundredths(left)}" y="${top}" width="${hundredths(length * most)}" height="${thick}" ${paint}/>`;
        return [
          textAt(left - size / 2, middle + size * 0.35, label, { size, colour: theme.ink, anchor: "end" }),
          of === part ? "" : bar(of, `fill="none" stroke="${colour}"`),
          bar(part, `fill="${colour}"`),
          textAt(left + of * most + size / 2, middle + size * 0.35, value, { size, colour: theme.ink }),
        ].join("");
      })
      .join("");
  };
}

/** Lines over the years; `words` are what stands before and behind each. */
export function drawShares(
  { lines, years }: ShareMarks,
  words: readonly { readonly before: string; readonly after: string }[],
  theme: Theme,
): (frame: Rect) => string {
  return (frame) => {
    const size = Math.round(frame.height / 24);
    const left = frame.x + longest(words.map(({ before }) => before)) * size + size / 2;
    const behind = Math.max(...words.map(({ after }) => widthOf(after, true)));
    const right = frame.x + frame.width - behind * size - size / 2;
    const top = frame.y + size / 2;
    const tall = frame.height - size * 2.5;
    const across = (percent: number): number => left + (percent / BOX) * (right - left);
    const down = (percent: number): number => top + (percent / BOX) * tall;
    const placed = (path: string): string =>
      path.replace(
        /([\d.]+),([\d.]+)/g,
        (_, x: string, y: string) => `${hundredths(across(Number(x)))} ${hundredths(down(Number(y)))}`,
      );
    return [
      `<path d="M${hundredths(left)} ${hundredths(down(BOX))}H${hundredths(right)}" stroke="${theme.border}"/>`,
      ...lines.map(
        ({ region, path }) =>
          `<path d="${placed(path)}" fill="none" stroke="${theme.regions[region]}" stroke-width="${hundredths(size / 5)}" stroke-linejoin="round"/>`,
      ),
      ...lines.map(({ region, start, end }, index) => {
        const { before = "", after = "" } = words[index] ?? {};
        return (
          textAt(left - size / 2, down(start) + size * 0.35, before, {
            size,
            colour: theme.ink,
            anchor: "end",
          }) +
          textAt(right + size / 2, down(end) + size * 0.35, after, {
            size,
            colour: theme.regions[region],
            weight: 600,
          })
        );
      }),
      ...years.map(({ year, x }) =>
        textAt(across(x), frame.y + frame.height - size * 0.5, String(year), {
          size: Math.round(size * 0.85),
          colour: theme.label,
          anchor: "middle",
        }),
      ),
    ].join("");
  };
}

/** Admissions as bars over the years, hollow from where a unit ended; `rows` are names and dates in the order of the bars. */
export function drawTimeline(
  marks: TimelineMarks,
  rows: readonly { readonly name: string; readonly date: string }[],
  theme: Theme,
): (frame: Rect) => string {
  return (frame) => {
    const size = Math.round(frame.height / 24);
    const floor = frame.y + frame.height - size * 1.8;
    const step = (floor - frame.y) / Math.max(1, marks.bars.length);
    const thick = hundredths(step * 0.36);
    const across = (x: number): number => frame.x + (x / TIMELINE.width) * frame.width;
    return [
      ...marks.columns.map(({ year, x, width }) =>
        textAt(across(x + width / 2), frame.y + frame.height - size * 0.3, String(year), {
          size: Math.round(size * 0.85),
          colour: theme.label,
          anchor: "middle",
        }),
      ),
      `<path d="M${frame.x} ${hundredths(floor)}h${frame.width}" stroke="${theme.border}"/>`,
      ...marks.bars.map(({ x, solidTo, to, ceremonyX }, index) => {
        const top = floor - step * (index + 0.72);
        const from = across(x);
        const row = rows[index];
        const dot =
          ceremonyX === null
            ? ""
            : `<circle cx="${hundredths(across(ceremonyX))}" cy="${hundredths(top + thick / 2)}" r="${hundredths(thick / 5)}" fill="${theme.ground}"/>`;
        return [
          `<rect x="${hundredths(from)}" y="${hundredths(top)}" width="${hundredths(across(to) - from)}" height="${thick}" fill="none" stroke="${theme.accent}"/>`,
          `<rect x="${hundredths(from)}" y="${hundredths(top)}" width="${hundredths(across(solidTo) - from)}" height="${thick}" fill="${theme.accent}"/>`,
          dot,
          textAt(frame.x, top + size * 0.35, row?.name ?? "", { size, colour: theme.ink, weight: 600 }),
          textAt(frame.x, top + size * 1.5, row?.date ?? "", {
            size: Math.round(size * 0.85),
            colour: theme.label,
          }),
        ].join("");
      }),
    ].join("");
  };
}

export interface WordRow {
  readonly head: string;
  readonly text: string;
}

/** Heads and what is said under each, as large as the frame allows. */
export function drawRows(rows: readonly WordRow[], theme: Theme): (frame: Rect) => string {
  return (frame) => {
    const linesOf = (size: number) =>
      rows.map(({ head, text }) => ({
        head: wrap(head, frame.width / size / 1.06),
        text: text === "" ? [] : wrap(text, frame.width / size),
      }));
    const heightOf = (size: number): number =>
      linesOf(size).reduce(
        (sum, { head, text }) => sum + (head.length + text.length) * size * LEADING + size * 0.6,
        0,
      );
    let size = Math.round(frame.height / 18);
    while (size > 8 && heightOf(size) > frame.height) size -= 1;
    let y = frame.y + size;
    return linesOf(size)
      .map(({ head, text }) => {
        const heads = linesAt(frame.x, y, head, { size, colour: theme.ink, weight: 600 });
        y += head.length * size * LEADING;
        const texts = linesAt(frame.x, y, text, { size, colour: theme.ink });
        y += text.length * size * LEADING + size * 0.6;
        return heads + texts;
      })
      .join("");
  };
}
