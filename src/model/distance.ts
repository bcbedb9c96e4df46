// How far cities lie apart, and which lie nearest.

/** Degrees. */
export interface Spot {
  readonly lat: number;
  readonly lon: number;
}

/** The Earth's mean radius, km (IUGG). */
const RADIUS = 6371.0088;

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The great-circle distance between two points, km, by the haversine formula on a sphere: good to half a per cent. */
export function distanceKm(a: Spot, b: Spot): number {
  const dLat = toRadians(b.lat - a.lat);
  const dLon = toRadians(b.lon - a.lon);
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(toRadians(a.lat)) * Math.cos(toRadians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The `count` other cities nearest to `from`, with their distance in km, the nearest first; none if it has no point. */
export function nearestTo<T extends { readonly id: string; readonly point: Spot | null }>(
  from: T,
  cities: readonly T[],
  count: number,
): readonly { readonly city: T; readonly km: number }[] {
  const { point } = from;
  if (point === null) return [];
  return cities
    .flatMap((city) =>
      city.id === from.id || city.point === null ? [] : [{ city, km: distanceKm(point, city.point) }],
    )
    .toSorted((a, b) => a.km - b.km)
    .slice(0, count);
}
