// Runs in the browser, on the sources: which names MapLibre writes on dots of cities.
import { countryNames } from "../map/country-labels.ts";
import { groupsOf, isShown, type CityFeatures } from "../map/features.ts";
import { dotRadius } from "../map/zoom-steps.ts";
import type { Camera } from "../model/mercator.ts";
import { lookFrom, openSourceMap } from "./source-map.ts";

export interface NamesSeen {
  /** How many cities and countries are named, and how many dots there are, in sight. */
  readonly cities: number;
  readonly countries: number;
  readonly dots: number;
  /** "name on id of the city". */
  readonly over: readonly string[];
}

/** What each camera shows at the end of the year. */
export async function readNames(
  cities: CityFeatures,
  year: number,
  cameras: readonly Camera[],
): Promise<readonly NamesSeen[]> {
  const english = new Intl.DisplayNames("en", { type: "region" });
  const map = openSourceMap({
    language: "en",
    countryNames: countryNames((code) => english.of(code) ?? code),
    cities,
    year,
  });
  const names = groupsOf(cities)
    .filter((group) => isShown(group, year))
    .map(({ from, until }) => `name-${from}-${until}`);
  const seen: NamesSeen[] = [];
  for (const camera of cameras) {
    await lookFrom(map, camera);
    const radius = dotRadius(camera.zoom);
    const dots = cities.features.flatMap(({ properties, geometry }) => {
      const { x, y } = map.project([...geometry.coordinates]);
      const isInSight = x > 0 && y > 0 && x < 700 && y < 500;
      return isInSight && isShown(properties, year) ? [{ id: properties.id, x, y }] : [];
    });
    const over = dots.flatMap(({ id, x, y }) =>
      map
        .queryRenderedFeatures(
          [
            [x - radius, y - radius],
            [x + radius, y + radius],
          ],
          { layers: [...names, "countries"] },
        )
        .map(({ properties }) => `${properties["name"] ?? properties["code"]} on ${id}`),
    );
    const count = (layers: string[]) => map.queryRenderedFeatures({ layers }).length;
    seen.push({ cities: count(names), countries: count(["countries"]), dots: dots.length, over });
  }
  map.remove();
  return seen;
}
