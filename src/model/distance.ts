// How far cities lie apart, and which lie nearest.

/** Degrees. */
export interface LonLat {
  readonly lat: number;
  readonly lon: number;
}

/** The Earth's mean radius, km (IUGG). */
const RADIUS = 6371.0088;

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The great-circle distance between two points, km, by the haversine formula on a sphere: good to half a per cent. */
export function distanceKm(a: LonLat, b: LonLat): number {
  const dLat = toRadians(b.lat - a.lat);
  const dLon = toRadians(b.lon - a.lon);
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(toRadians(a.lat)) * Math.cos(toRadians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

const KM_PER_DEGREE = toRadians(1) * RADIUS;

interface Placed {
  readonly id: string;
  readonly point: LonLat | null;
}
interface Near<T> {
  readonly city: T;
  readonly km: number;
}

/** Where `lat` would stand in a list from south to north. */
function placeOf(lat: number, spots: readonly { readonly spot: LonLat }[]): number {
  let [low, high] = [0, spots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spots[middle]?.spot.lat ?? Infinity) < lat) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A function that gives the `count` other cities nearest to one, with their distance in km, the nearest first; none if it
 * has no point. From its latitude it goes north and south, as far as a city could still be nearer.
 */
export function createNearest<T extends Placed>(
  cities: readonly T[],
  count: number,
): (from: T) => readonly Near<T>[] {
  const spots = cities
    .flatMap((city) => (city.point === null ? [] : [{ city, spot: city.point }]))
    .toSorted((a, b) => a.spot.lat - b.spot.lat);
  return (from) => {
    const { point } = from;
    if (point === null) return [];
    let near: readonly Near<T>[] = [];
    const reach = (): number => near[count - 1]?.km ?? Infinity;
    const start = placeOf(point.lat, spots);
    for (const step of [1, -1])
      for (let i = step > 0 ? start : start - 1; ; i += step) {
        const next = spots[i];
        if (next === undefined || Math.abs(next.spot.lat - point.lat) * KM_PER_DEGREE > reach()) break;
        const km = distanceKm(point, next.spot);
        if (next.city.id === from.id || km >= reach()) continue;
        near = [...near, { city: next.city, km }].toSorted((a, b) => a.km - b.km).slice(0, count);
      }
    return near;
  };
}

/** The same for one city. */
export const nearestTo = <T extends Placed>(
  from: T,
  cities: readonly T[],
  count: number,
): readonly Near<T>[] => createNearest(cities, count)(from);
