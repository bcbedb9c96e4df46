// The strip of years: cities placed by each year's end, the year's newcomers in colour, the announced total as a tick.
import type { ComponentChildren } from "preact";
import { round } from "../../model/round.ts";
import { stripMarks, type StripBar, type StripMarks, type StripYear } from "./strip-marks.ts";

/** A column is so many units wide, and a city one unit high: whole numbers take fewer bytes. */
const COLUMN = 10;
const BAR = 7;

export interface StripWords {
  /** What the ticks are; missing where nothing is announced. */
  readonly totals?: string;
  readonly bars: string;
  readonly newcomers: string;
}

/** Children are laid under the bars. */
export function GrowthStrip({
  years,
  number,
  words,
  id,
  children,
}: {
  readonly id: string;
  readonly years: readonly StripYear[];
  readonly number: (value: number) => string;
  readonly words: StripWords;
  readonly children: ComponentChildren;
}) {
  const marks = stripMarks(years);
  return (
    <div class="strip" id={id} style={`--n:${marks.columns}`}>
      <StripBars marks={marks} number={number} words={words} />
      {children}
    </div>
  );
}

export function StripBars({
  marks,
  number,
  words,
}: {
  readonly marks: StripMarks;
  readonly number: (value: number) => string;
  readonly words: StripWords;
}) {
  const pathOf = (bars: readonly StripBar[]): string =>
    bars
      .map(
        ({ column, from, count }) =>
          `M${column * COLUMN + (COLUMN - BAR) / 2} ${marks.most - from - count}h${BAR}v${count}h-${BAR}z`,
      )
      .join("");
  return (
    <div class="bars" aria-hidden="true">
      <p>
        {words.totals !== undefined && <span class="key-total">{words.totals}</span>}
        <span class="key-bars">{words.bars}</span>
        <span class="key-new">{words.newcomers}</span>
      </p>
      <div class="columns">
        <svg viewBox={`0 0 ${marks.columns * COLUMN} ${marks.most}`} preserveAspectRatio="none">
          <path class="before" d={pathOf(marks.before)} />
          {marks.newcomers.map(({ region, bars }) => (
            <path key={region} class={region} d={pathOf(bars)} />
          ))}
        </svg>
        {marks.numbers.map(({ year, column, count, isAnnounced, height }) => (
          <span
            key={year}
            class={`at y${year}${isAnnounced ? "" : " placed-alone"}`}
            style={`--c:${column};--v:${round(height, 3)}`}
          >
            {number(count)}
          </span>
        ))}
      </div>
    </div>
  );
}
