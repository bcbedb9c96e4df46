// Cities → the GeoJSON that the map draws, and the groups of them that come and go together.
import type { City, Region } from "../../data/schema.ts";
import type { CityEntry } from "../model/city-file.ts";
import { latOf, lonOf } from "../model/mercator.ts";
import { drawnAt } from "./drawn-place.ts";
import { HOME_COUNTRY, isStale, memberFrom, memberUntil, showsStale } from "../model/membership.ts";

/** Stands for "no source says that it left" where Infinity cannot be written. */
export const NEVER = 9999;

/** What the style asks of a city. `exact`: the year of joining is stated. `stale`: not named for long. `dimmed`: filtered out. */
export interface CityProperties {
  readonly id: string;
  readonly name: string;
  readonly region: Region;
  readonly from: number;
  readonly until: number;
  readonly exact: boolean;
  readonly stale: boolean;
  readonly vietnam: boolean;
  readonly dimmed: boolean;
}

export interface CityFeature {
  readonly type: "Feature";
  readonly properties: CityProperties;
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [number, number] };
  readonly city: Pick<CityEntry, "point" | "spot">;
}

export interface CityFeatures {
  readonly type: "FeatureCollection";
  readonly features: readonly CityFeature[];
}

/** Cities with the same interval of membership: at the end of each year from `from` to the one before `until`. */
export interface CityGroup {
  readonly from: number;
  readonly until: number;
  readonly vietnam: boolean;
}

type Placed = Pick<
  City,
  "id" | "country" | "region" | "joined" | "joinedBy" | "left" | "leftBy" | "lastNamed"
> &
  Pick<CityEntry, "point" | "spot">;

/** Every city with a point as a feature, named by `nameOf`. Throws where a city has no year of joining. */
export function toFeatures<T extends Placed>(
  cities: readonly T[],
  nameOf: (city: T) => string,
): CityFeatures {
  const features = cities.flatMap((city): readonly CityFeature[] => {
    const { point, spot } = city;
    if (point === null) return [];
    const properties = {
      id: city.id,
      name: nameOf(city),
      region: city.region,
      from: memberFrom(city),
      until: Math.min(memberUntil(city), NEVER),
      exact: city.joined !== null,
      stale: isStale(city),
      vietnam: city.country === HOME_COUNTRY,
      dimmed: false,
    };
    const geometry = { type: "Point", coordinates: [point.lon, point.lat] } as const;
    return [{ type: "Feature", properties, geometry, city: { point, spot } }];
  });
  return { type: "FeatureCollection", features };
}

interface HomeLine {
  readonly type: "FeatureCollection";
  readonly features: readonly {
    readonly type: "Feature";
    readonly properties: object;
    readonly geometry: {
      readonly type: "LineString";
      readonly coordinates: readonly (readonly [number, number])[];
    };
  }[];
}

/** A line through the drawn dots of Viet Nam from north to south, of two as far north the eastern first, from its first member on; none where each has its ring. */
export function homeLine(cities: CityFeatures, spread: number, year: number): HomeLine {
  const home = cities.features.filter(({ properties }) => properties.vietnam && !properties.dimmed);
  const isOne = spread > 0 && home.some(({ properties }) => isShown(properties, year));
  const coordinates = spreadFeatures({ type: "FeatureCollection", features: home }, spread)
    .features.map(({ geometry }) => geometry.coordinates)
    .toSorted(([ax, ay], [bx, by]) => by - ay || bx - ax);
  const geometry = { type: "LineString", coordinates } as const;
  return {
    type: "FeatureCollection",
    features: isOne ? [{ type: "Feature", properties: {}, geometry }] : [],
  };
}

/** The same cities as far apart as `spread` says; Viet Nam's have no rings while they are one mark. */
export const spreadFeatures = ({ features }: CityFeatures, spread: number): CityFeatures => ({
  type: "FeatureCollection",
  features: features.map(({ geometry, properties, ...rest }) => {
    const at = drawnAt(rest.city, spread);
    const vietnam = properties.vietnam && spread === 0;
    return {
      ...rest,
      properties: Object.assign({ ...properties }, { vietnam }),
      geometry: at ? { type: "Point", coordinates: [lonOf(at[0]), latOf(at[1])] } : geometry,
    };
  }),
});

/** The same cities, none of them fainter in a year in which nobody is yet. */
export const staleIn = ({ features }: CityFeatures, year: number): CityFeatures => ({
  type: "FeatureCollection",
  features: features.map(({ properties, ...rest }) => ({
    ...rest,
    properties: Object.assign({ ...properties }, { stale: properties.stale && showsStale(year) }),
  })),
});

/** The same cities, those that are not in `shown` set aside; null sets nobody aside. */
export function dimOthers({ features }: CityFeatures, shown: ReadonlySet<string> | null): CityFeatures {
  return {
    type: "FeatureCollection",
    features: features.map(({ properties, ...rest }) => ({
      ...rest,
      properties: Object.assign({ ...properties }, { dimmed: shown !== null && !shown.has(properties.id) }),
    })),
  };
}

/** The intervals that occur, the earliest first, so that newer dots lie on top. */
export function groupsOf({ features }: CityFeatures): readonly CityGroup[] {
  const groups = new Map<string, CityGroup>();
  for (const { properties } of features) {
    const { from, until, vietnam } = properties;
    const key = `${from} ${until}`;
    const group = groups.get(key);
    groups.set(key, {
      from,
      until,
      vietnam: group?.vietnam === true || vietnam,
    });
  }
  return [...groups.values()].toSorted((a, b) => a.from - b.from || a.until - b.until);
}

/** The membership rule for a whole group. */
export const isShown = ({ from, until }: Pick<CityGroup, "from" | "until">, year: number): boolean =>
  from <= year && year < until;
