// The small map of each city's page: its land is cut once for all languages.
import { ARCHIPELAGOS } from "../../data/basemap/archipelagos.ts";
import type { LandCrops } from "../../data/basemap/land-crop.ts";
import type { City } from "../../data/schema.ts";
import type { CityFacts } from "../model/city-facts.ts";
import { isInFrame, LOCATOR, locatorBox, spotIn, widen } from "../model/locator.ts";
import { PLACE_BOXES } from "../model/places.ts";
import { LAND_SCALE, type LocatorMap } from "../views/pages/Locator.tsx";

/** A function that gives the map of a city; null where it has no point. */
export function createLocators(
  cities: readonly City[],
  crops: LandCrops,
): (facts: Pick<CityFacts, "city" | "near">) => LocatorMap | null {
  const maps = new Map<string, LocatorMap>();
  return ({ city, near }) => {
    const { id, point } = city;
    if (point === null) return null;
    const known = maps.get(id);
    if (known) return known;
    const close = locatorBox(
      point,
      near.flatMap(({ city: other }) => other.point ?? []),
    );
    const showsIslets = ARCHIPELAGOS.some(({ features }) =>
      features.some((islet) => isInFrame(spotIn(close, islet))),
    );
    // As the rulings ask: where Viet Nam is seen, so are both archipelagos.
    const box = showsIslets || crops.showsVietnam(close) ? widen(close, PLACE_BOXES.vietnam) : close;
    const map = {
      box,
      land: crops.land(box, LOCATOR.width * LAND_SCALE),
      others: cities.filter(
        (other) => other.id !== id && other.point !== null && isInFrame(spotIn(box, other.point)),
      ),
    };
    maps.set(id, map);
    return map;
  };
}
