// Regions' parts of the placed members, year by year, as lines with labels at both ends.
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { REGIONS, type City, type Region } from "../../../data/schema.ts";
import { isMember } from "../../model/membership.ts";
import { round } from "../../model/round.ts";

type Counted = Pick<City, "region" | "joined" | "joinedBy" | "left" | "leftBy"> & {
  readonly point: object | null;
};

export interface ShareYear {
  readonly year: number;
  /** Placed members at the year's end. */
  readonly placed: number;
  readonly counts: Readonly<Record<Region, number>>;
}

/** With fewer cities a share says little, and nothing is drawn. */
export const MIN_CITIES = 50;

/** Members with a point at the end of each year, by region. */
export function countRegions(cities: readonly Counted[], years: readonly number[]): readonly ShareYear[] {
  return years.map((year) => {
    const members = cities.filter((city) => city.point !== null && isMember(city, year));
    const counts = REGIONS.map((region) => [region, members.filter((city) => city.region === region).length]);
    return { year, placed: members.length, counts: Object.fromEntries(counts) as Record<Region, number> };
  });
}

/** Part of all placed members, 0 to 1; null while there is none. */
export const shareOf = ({ placed, counts }: ShareYear, region: Region): number | null =>
  placed === 0 ? null : counts[region] / placed;

/** The years from the first on that has enough. */
export const yearsWithEnough = (shares: readonly ShareYear[]): readonly ShareYear[] => {
  const first = shares.findIndex(({ placed }) => placed >= MIN_CITIES);
  return first === -1 ? [] : shares.slice(first);
};

export interface ShareLine {
  readonly region: Region;
  readonly path: string;
  /** 0 to 1, at the first and at the last year. */
  readonly from: number;
  readonly to: number;
  /** Where the labels of both ends stand, in percent of the height from the top. */
  readonly start: number;
  readonly end: number;
}

export interface ShareMarks {
  readonly lines: readonly ShareLine[];
  /** `x` in percent of the width. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

/** The box of the lines is so wide and high. */
export const BOX = 100;
/** Labels are so far apart at least: one line of words at the start, two at the end, in a drawing of 16 rem. */
const APART = { start: 8, end: 15.5 } as const;

/** Places from 0 to `BOX`, moved apart to at least `apart` with as little change of order as none. */
export function moveApart(places: readonly number[], apart: number): readonly number[] {
  const order = [...places.keys()].toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = order.map((index) => places[index] ?? 0);
  for (let i = 1; i < moved.length; i += 1) moved[i] = Math.max(moved[i] ?? 0, (moved[i - 1] ?? 0) + apart);
  let below = BOX + apart;
  for (let i = moved.length - 1; i >= 0; i -= 1) below = moved[i] = Math.min(moved[i] ?? 0, below - apart);
  return places.map((_, index) => moved[order.indexOf(index)] ?? 0);
}

/** A line for each region, from zero to the largest share. `shares` are the years to draw; none draws nothing. */
export function shareMarks(shares: readonly ShareYear[]): ShareMarks {
  const first = shares[0];
  const last = shares.at(-1);
  if (first === undefined || last === undefined) return { lines: [], years: [] };
  const partOf = (share: ShareYear, region: Region): number => shareOf(share, region) ?? 0;
  const most = Math.max(...shares.flatMap((share) => REGIONS.map((region) => partOf(share, region))));
  const x = scaleLinear([first.year, last.year], [0, BOX]);
  const y = scaleLinear([0, most], [BOX, 0]);
  const placesOf = (share: ShareYear, apart: number): readonly number[] =>
    moveApart(
      REGIONS.map((region) => y(partOf(share, region))),
      apart,
    );
  const starts = placesOf(first, APART.start);
  const ends = placesOf(last, APART.end);
  return {
    lines: REGIONS.map((region, i) => ({
      region,
      path:
        line<ShareYear>(
          ({ year }) => x(year),
          (share) => y(partOf(share, region)),
        ).digits(1)(shares) ?? "",
      from: partOf(first, region),
      to: partOf(last, region),
      start: round(starts[i] ?? 0, 1),
      end: round(ends[i] ?? 0, 1),
    })),
    years: shares.map(({ year }) => ({ year, x: round(x(year), 1) })),
  };
}

/** What places a label or a year, as the style of it. */
export const placeStyle = (side: "left" | "top", percent: number): string => `${side}:${percent}%`;

/** The same as rules, for charts that are put into another page without the styles of their own. */
export const sharesCss = ({ lines, years }: ShareMarks): string =>
  [
    ...lines.flatMap(({ region, start, end }) => [
      `.start.${region}{${placeStyle("top", start)}}`,
      `.end.${region}{${placeStyle("top", end)}}`,
    ]),
    ...years.map(({ year, x }) => `.plot .at.y${year}{${placeStyle("left", x)}}`),
  ].join("");
