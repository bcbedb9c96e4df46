// How far apart dots are drawn: crowded ones apart on the whole world, each where its city is in a view of a region.
import type { CityEntry } from "../model/city-file.ts";
import { fitCamera, type Size } from "../model/mercator.ts";
import { placeBox, type Place } from "../model/places.ts";
import { spotOf } from "../model/spread-dots.ts";

/** From so many zoom levels above the whole world dots begin to go home; at the nearest view of a region they are there. */
const LEAVES = 0.05;
const ARRIVES = 0.35;

/** How far apart dots are drawn: 1 as on a map of the whole world, 0 where their cities are. */
export function spreadAt(zoom: number, frame: Size): number {
  const above = zoom - fitCamera(placeBox("world", frame), frame).zoom;
  return Math.min(1, Math.max(0, (ARRIVES - above) / (ARRIVES - LEAVES)));
}

/** The cities with the spots of the poster turned to a place. */
export const dotsOn = (place: Place, cities: readonly CityEntry[]): readonly CityEntry[] =>
  place === "world" ? cities : cities.map((city) => ({ ...city, spot: city.point && spotOf(city.point) }));
