// Which cities a map shows: those whose dots lie in its frame, whichever map it is.
import type { CityEntry } from "../model/city-file.ts";
import { latOf, lonOf, type Size } from "../model/mercator.ts";
import { drawnAt } from "./drawn-place.ts";
import type { Projection } from "./poster-projection.ts";

/** So far, in widths of the world, a dot and what lies under its pixel may differ; on the globe's other side they are farther apart. */
const SAME = 1e-3;

/** `cities` that have a dot in a frame of this size. */
export function citiesInView(
  cities: readonly CityEntry[],
  { project, toUnit, spread }: Omit<Projection, "scale">,
  { width, height }: Size,
): readonly CityEntry[] {
  return cities.filter((city) => {
    const [x, y] = drawnAt(city, spread) ?? [];
    if (x === undefined || y === undefined) return false;
    const spot = project(lonOf(x), latOf(y));
    const [left, top] = spot;
    if (left < 0 || top < 0 || left > width || top > height) return false;
    const [under, below] = toUnit(spot);
    return Math.hypot(under - x, below - y) < SAME;
  });
}
