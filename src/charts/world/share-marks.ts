// Regions' parts of the placed members, year by year, as bands that fill the whole height.
import { scaleLinear } from "d3-scale";
import { area } from "d3-shape";
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

export interface Band {
  readonly region: Region;
  readonly path: string;
  /** Middle of the band at the last year, in SVG units from the top. */
  readonly middle: number;
  /** 0 to 1, at the first and at the last year. */
  readonly from: number;
  readonly to: number;
}

export interface BandMarks {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly Band[];
  readonly years: readonly { readonly year: number; readonly placed: number; readonly x: number }[];
}

/** SVG units: the drawing, the room for percentages at both sides and for two lines below. */
export const BANDS = { width: 360, side: 38, height: 300, axis: 36 } as const;

/** Bands in the order of the regions, from the top. `shares` are the years to draw; none draws nothing. */
export function bandMarks(shares: readonly ShareYear[]): BandMarks {
  const { width, side, height, axis } = BANDS;
  const first = shares[0];
  const last = shares.at(-1);
  const x = scaleLinear([first?.year ?? 0, last?.year ?? 1], [side, width - side]);
  const above = (share: ShareYear, region: Region): number =>
    REGIONS.slice(0, REGIONS.indexOf(region)).reduce((sum, each) => sum + (shareOf(share, each) ?? 0), 0);
  const bands =
    first === undefined || last === undefined
      ? []
      : REGIONS.map((region): Band => {
          const top = (share: ShareYear): number => above(share, region) * height;
          const bottom = (share: ShareYear): number => top(share) + (shareOf(share, region) ?? 0) * height;
          const path = area<ShareYear>(({ year }) => x(year), top, bottom).digits(1)(shares) ?? "";
          return {
            region,
            path,
            middle: round((top(last) + bottom(last)) / 2, 1),
            from: shareOf(first, region) ?? 0,
            to: shareOf(last, region) ?? 0,
          };
        });
  return {
    width,
    height: height + axis,
    bands,
    years: shares.map(({ year, placed }) => ({ year, placed, x: round(x(year), 1) })),
  };
}
