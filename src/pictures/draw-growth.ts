// The growth chart as a drawing that stands alone: announced totals above, placed newcomers below.
import { growthMarks, type GrowthYear } from "../charts/world/growth-marks.ts";
import type { Theme } from "../map/theme.ts";
import type { Rect } from "./draw-map.ts";
import { hundredths, textAt } from "./text.ts";

export interface GrowthWords {
  readonly line: string;
  readonly bars: string;
  readonly number: (value: number) => string;
}

/** Draws the chart of `years` into a frame. */
export function drawGrowth(
  years: readonly GrowthYear[],
  words: GrowthWords,
  theme: Theme,
): (frame: Rect) => string {
  const marks = growthMarks(years);
  return (frame) => {
    const size = Math.round(frame.height / 28);
    const column = frame.width / marks.columns;
    const quiet = { size, colour: theme.label };
    const panel = (top: number, height: number) => ({
      top: frame.y + top,
      height,
      xOf: (x: number): number => frame.x + x * column,
      yOf: (y: number): number => frame.y + top + y * height,
    });
    const half = frame.height / 2;
    const totals = panel(size * 3.4, half - size * 4.4);
    const bars = panel(half + size * 2.9, half - size * 4.9);
    const floor = ({ top, height }: typeof totals): string =>
      `<path d="M${frame.x} ${hundredths(top + height)}h${frame.width}" stroke="${theme.border}"/>`;
    const step = marks.points
      .map(({ x, y }, index) =>
        index === 0
          ? `M${hundredths(totals.xOf(x))} ${hundredths(totals.yOf(y))}`
          : `H${hundredths(totals.xOf(x))}V${hundredths(totals.yOf(y))}`,
      )
      .join("");
    return [
      textAt(frame.x, frame.y + size, words.line, quiet),
      floor(totals),
      `<path d="${step}" fill="none" stroke="${theme.ink}" stroke-width="${hundredths(size / 8)}"/>`,
      ...marks.points.map(({ x, y, members, fell }) => {
        const [left, top] = [totals.xOf(x), totals.yOf(y)];
        return (
          `<circle cx="${hundredths(left)}" cy="${hundredths(top)}" r="${hundredths(size / 4)}" fill="${theme.ink}"/>` +
          textAt(left, fell ? top + size * 1.4 : top - size * 0.6, words.number(members), {
            size,
            colour: theme.ink,
            anchor: "middle",
          })
        );
      }),
      textAt(frame.x, frame.y + half + size * 0.9, words.bars, quiet),
      floor(bars),
      ...marks.bars.map(
        ({ region, x, y, width, height }) =>
          `<rect x="${hundredths(bars.xOf(x))}" y="${hundredths(bars.yOf(y))}" width="${hundredths(width * column)}" height="${hundredths(height * bars.height)}" fill="${theme.regions[region]}"/>`,
      ),
      ...marks.stacks.map(({ year, count, y }, index) => {
        const middle = bars.xOf(index + 0.5);
        const tick = textAt(middle, bars.top + bars.height + size * 1.5, String(year), {
          ...quiet,
          anchor: "middle",
        });
        if (count === 0) return tick;
        return (
          tick +
          textAt(middle, bars.yOf(y) - size * 0.4, words.number(count), {
            size,
            colour: theme.ink,
            anchor: "middle",
          })
        );
      }),
    ].join("");
  };
}
