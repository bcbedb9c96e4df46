// The growth chart: announced totals above, placed newcomers below, one column a year; the year control lies over it.
import type { ComponentChildren } from "preact";
import { dotAt } from "../../model/dot-path.ts";
import { growthMarks, type GrowthMarks, type GrowthYear } from "./growth-marks.ts";
import { round } from "../../model/round.ts";

const percent = (value: number): string => `${round(value * 100, 1)}%`;
/** A column is so many units wide where bars are drawn, and a member one unit high: whole numbers take fewer bytes. */
const STEPS = 20;
const share = (value: number): number => round(value, 3);

/** The strip of columns. `totals` adds the panel of announced members; children are laid under the bars. */
export function GrowthStrip({
  years,
  number,
  words,
  children,
}: {
  readonly years: readonly GrowthYear[];
  readonly number: (value: number) => string;
  /** Names of the panels; without `line` only the bars are drawn. */
  readonly words: { readonly line?: string; readonly bars: string };
  readonly children: ComponentChildren;
}) {
  const marks = growthMarks(years);
  return (
    <div class="strip" style={`--n:${marks.columns}`}>
      {words.line !== undefined && <Totals marks={marks} number={number} name={words.line} />}
      <Bars marks={marks} number={number} name={words.bars} />
      {children}
    </div>
  );
}

interface PanelProps {
  readonly marks: GrowthMarks;
  readonly number: (value: number) => string;
  readonly name: string;
}

function Totals({ marks, number, name }: PanelProps) {
  return (
    <div class="panel totals" aria-hidden="true">
      <p>{name}</p>
      <svg viewBox={`0 0 ${marks.columns} 1`} preserveAspectRatio="none">
        <Columns marks={marks} />
        <path class="line" d={marks.line} />
        <path class="points" d={marks.points.map(({ x, y }) => dotAt(x, round(y, 3))).join("")} />
      </svg>
      {marks.points.map(({ year, members, x, y, fell }) => (
        <span
          key={year}
          class={`at at${year}${fell ? " fell" : ""}`}
          style={`left:${percent(x / marks.columns)};--v:${share(1 - y)}`}
        >
          {number(members)}
        </span>
      ))}
    </div>
  );
}

export function Bars({ marks, number, name }: PanelProps) {
  return (
    <div class="panel bars" aria-hidden="true">
      <p>{name}</p>
      <svg viewBox={`0 0 ${marks.columns} 1`} preserveAspectRatio="none">
        <Columns marks={marks} />
        <g transform={`scale(${1 / STEPS} ${1 / marks.most})`}>
          {marks.stacks.map(({ year }) => (
            <g key={year} class={`b${year}`}>
              {marks.bars
                .filter((bar) => bar.year === year)
                .map(({ region, count, x, y, width }) => (
                  <path
                    key={region}
                    class={region}
                    d={`M${Math.round(x * STEPS)} ${Math.round(y * marks.most)}h${width * STEPS}v${count}h-${width * STEPS}z`}
                  />
                ))}
            </g>
          ))}
        </g>
      </svg>
      {marks.stacks.map(
        ({ year, count, y }, index) =>
          count > 0 && (
            <span
              key={year}
              class={`at at${year}`}
              style={`left:${percent((index + 0.5) / marks.columns)};--v:${share(1 - y)}`}
            >
              {number(count)}
            </span>
          ),
      )}
    </div>
  );
}

/** A quiet band behind each year; the chosen one is seen. */
function Columns({ marks }: { readonly marks: GrowthMarks }) {
  return (
    <>
      {marks.stacks.map(({ year }, index) => (
        <path key={year} class={`band at at${year}`} d={`M${index} 0h1v1h-1z`} />
      ))}
    </>
  );
}
