// The growth of the network as marks: announced totals as a stepped line, placed newcomers as stacked bars.
import { max, minIndex } from "d3-array";
import { scaleLinear } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import { REGIONS, type Region } from "../../../data/schema.ts";

/** What the chart needs of a year. */
export interface GrowthYear {
  readonly year: number;
  readonly members: number;
  readonly newcomers: Readonly<Record<Region, number>>;
}

/** A rectangle of one region's newcomers; x and width in columns, y and height in 0..1 from the top. */
export interface Bar {
  readonly year: number;
  readonly region: Region;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A dated total; x in columns (the middle of its year's), y in 0..1 from the top. */
export interface TotalPoint {
  readonly year: number;
  readonly members: number;
  readonly x: number;
  readonly y: number;
  /** Less than the year before: its number is written below the line. */
  readonly fell: boolean;
}

export interface GrowthMarks {
  /** As many as years: the unit of every x. */
  readonly columns: number;
  readonly bars: readonly Bar[];
  /** Newcomers of the year that has most, at least 1: the height of the panel. */
  readonly most: number;
  /** Tops of the years' stacks, 0..1 from the top, and how many came. */
  readonly stacks: readonly { readonly year: number; readonly count: number; readonly y: number }[];
  readonly points: readonly TotalPoint[];
  /** An SVG path over `columns` × 1 that holds each total until the next one is announced. */
  readonly line: string;
}

const BAR = 0.7;

/** Both panels begin at zero and end at their own largest value; a panel without a value is empty. */
export function growthMarks(years: readonly GrowthYear[]): GrowthMarks {
  const sum = (newcomers: GrowthYear["newcomers"]): number =>
    REGIONS.reduce((total, region) => total + newcomers[region], 0);
  const total = scaleLinear([0, Math.max(1, max(years, (each) => each.members) ?? 1)], [1, 0]);
  const most = Math.max(1, max(years, (each) => sum(each.newcomers)) ?? 1);
  const count = scaleLinear([0, most], [1, 0]);

  const bars = years.flatMap(({ year, newcomers }, index) => {
    let below = 0;
    return REGIONS.flatMap((region) => {
      const value = newcomers[region];
      if (value === 0) return [];
      const y = count(below + value);
      const height = count(below) - y;
      below += value;
      return [{ year, region, count: value, x: index + (1 - BAR) / 2, y, width: BAR, height }];
    });
  });
  const points = years.map(({ year, members }, index) => ({
    year,
    members,
    x: index + 0.5,
    y: total(members),
    fell: members < (years[index - 1]?.members ?? 0),
  }));
  const stepped = line<TotalPoint>(
    (point) => point.x,
    (point) => point.y,
  )
    .curve(curveStepAfter)
    .digits(3);
  return {
    columns: years.length,
    bars,
    most,
    stacks: years.map(({ year, newcomers }) => ({ year, count: sum(newcomers), y: count(sum(newcomers)) })),
    points,
    line: stepped(points) ?? "",
  };
}

/** The year at whose end the announced total had lost most since the year before. Throws when there are no years. */
export function deepestFall(years: readonly Pick<GrowthYear, "year" | "members">[]): number {
  const change = (index: number): number => (years[index]?.members ?? 0) - (years[index - 1]?.members ?? 0);
  const index = minIndex(years, (_, each) => change(each));
  const deepest = years[index];
  if (!deepest) throw new TypeError("there are no years");
  return deepest.year;
}
