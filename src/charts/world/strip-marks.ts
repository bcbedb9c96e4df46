// The strip of years as marks on one scale: what was placed before, newcomers by region on top, the announced total apart.
import { REGIONS, type Region } from "../../../data/schema.ts";

/** What the strip needs of a year. */
export interface StripYear {
  readonly year: number;
  /** Announced; null where a selection has no announced total. */
  readonly members: number | null;
  /** Cities on the map at its end. */
  readonly placed: number;
  /** Those of them that came onto it in this year. */
  readonly newcomers: Readonly<Record<Region, number>>;
}

/** So many cities of one kind in one year; `from` is how many lie below them. */
export interface StripBar {
  readonly column: number;
  readonly from: number;
  readonly count: number;
}

export interface StripMarks {
  readonly columns: number;
  /** The top of the scale, in cities: the largest number of either kind, at least 1. */
  readonly most: number;
  /** Cities that were on the map before their year. */
  readonly before: readonly StripBar[];
  readonly newcomers: readonly { readonly region: Region; readonly bars: readonly StripBar[] }[];
  /** One number a year: the announced total, or, where nothing is announced, the cities placed. `height` is 0..1 of the scale. */
  readonly numbers: readonly {
    readonly year: number;
    readonly column: number;
    readonly count: number;
    readonly isAnnounced: boolean;
    readonly height: number;
  }[];
}

/** Newcomers that left within their year are not on the map at its end: a bar is never higher than what is placed. */
export function stripMarks(years: readonly StripYear[]): StripMarks {
  const most = Math.max(1, ...years.flatMap(({ members, placed }) => [members ?? 0, placed]));
  const before = years.map(({ placed, newcomers }, column) => ({
    column,
    from: 0,
    count: Math.max(0, placed - sum(newcomers)),
  }));
  const tops = before.map(({ count }) => count);
  const newcomers = REGIONS.map((region) => ({
    region,
    bars: years.map((year, column) => {
      const from = tops[column] ?? 0;
      const count = Math.min(year.newcomers[region], year.placed - from);
      tops[column] = from + count;
      return { column, from, count };
    }),
  }));
  return {
    columns: years.length,
    most,
    before: before.filter(isSeen),
    newcomers: newcomers
      .map(({ region, bars }) => ({ region, bars: bars.filter(isSeen) }))
      .filter(({ bars }) => bars.length > 0),
    numbers: years.map(({ year, members, placed }, column) => {
      const count = members ?? placed;
      return { year, column, count, isAnnounced: members !== null, height: count / most };
    }),
  };
}

const sum = (newcomers: StripYear["newcomers"]): number =>
  REGIONS.reduce((total, region) => total + newcomers[region], 0);

const isSeen = ({ count }: StripBar): boolean => count > 0;
