// Members that are counted and not named → a number beside their country's dots, on a spot that no dot reaches.
import type { City } from "../../data/schema.ts";
import type { UnnamedCount } from "../model/account.ts";
import { isMember } from "../model/membership.ts";
import { latOf, lonOf, mercatorX, mercatorY, TILE_SIZE } from "../model/mercator.ts";
import { UNNAMED_FROM } from "./zoom-steps.ts";

/** Pixels round the middle of a number, however the map is turned, that no dot comes near at that zoom; closer they only part. */
export const CLEARANCE = 24;
/** Mercator's unit square, in pixels at that zoom. */
const WORLD = TILE_SIZE * 2 ** UNNAMED_FROM;
const STEP = 4;
const DIRECTIONS = 24;

type Placed = Pick<City, "id" | "country" | "joined" | "joinedBy" | "left" | "leftBy" | "lastNamed"> & {
  readonly point: { readonly lat: number; readonly lon: number } | null;
};

/** A count with its spot on the map. */
export interface UnnamedSpot extends UnnamedCount {
  readonly lon: number;
  readonly lat: number;
  /** What stands there. */
  readonly label: string;
  /** Ids of the country's members in that year that the map shows. */
  readonly cities: readonly string[];
}

export interface UnnamedFeatures {
  readonly type: "FeatureCollection";
  readonly features: readonly {
    readonly type: "Feature";
    readonly properties: { readonly country: string; readonly label: string };
    readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [number, number] };
  }[];
}

type Spot = readonly [x: number, y: number];

const spotsOf = (cities: readonly Placed[]): readonly Spot[] =>
  cities.flatMap(({ point }) =>
    point ? [[mercatorX(point.lon) * WORLD, mercatorY(point.lat) * WORLD] as const] : [],
  );

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The spot nearest to the middle of `own` from which all of `others` keep their distance. */
function freeSpot(own: readonly Spot[], others: readonly Spot[]): Spot {
  const [x, y] = [mean(own.map((spot) => spot[0])), mean(own.map((spot) => spot[1]))];
  for (let away = 0; ; away += STEP)
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (turn / DIRECTIONS) * 2 * Math.PI;
      const spot = [x + away * Math.cos(angle), y + away * Math.sin(angle)] as const;
      if (others.every((other) => Math.hypot(other[0] - spot[0], other[1] - spot[1]) >= CLEARANCE))
        return spot;
    }
}

/** Counts of countries that have a dot, written by `number`; a country's stand on one spot, whatever the year. */
export function placeUnnamed(
  counts: readonly UnnamedCount[],
  cities: readonly Placed[],
  number: (value: number) => string,
): readonly UnnamedSpot[] {
  const dots = spotsOf(cities);
  const spots = new Map<string, Spot>();
  for (const { country } of counts) {
    const own = spotsOf(cities.filter((city) => city.country === country));
    if (own.length > 0 && !spots.has(country))
      spots.set(country, freeSpot(own, [...dots, ...spots.values()]));
  }
  return counts.flatMap((count): readonly UnnamedSpot[] => {
    const spot = spots.get(count.country);
    if (spot === undefined) return [];
    const members = cities.filter(
      (city) => city.country === count.country && city.point !== null && isMember(city, count.year),
    );
    return [
      {
        ...count,
        lon: lonOf(spot[0] / WORLD),
        lat: latOf(spot[1] / WORLD),
        label: `+${number(count.count)}`,
        cities: members.map(({ id }) => id),
      },
    ];
  });
}

/** The counts of a year as the map draws them; under a filter those of whose country it sets nobody aside. */
export const unnamedFeatures = (
  spots: readonly UnnamedSpot[],
  year: number,
  shown: ReadonlySet<string> | null,
): UnnamedFeatures => ({
  type: "FeatureCollection",
  features: spots
    .filter((spot) => spot.year === year && (shown === null || spot.cities.every((id) => shown.has(id))))
    .map(({ country, label, lon, lat }) => ({
      type: "Feature",
      properties: { country, label },
      geometry: { type: "Point", coordinates: [lon, lat] },
    })),
});
