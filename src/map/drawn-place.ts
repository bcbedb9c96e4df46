// Where a dot stands between its place on a map of the whole world, apart from the others, and where its city is.
import type { CityEntry } from "../model/city-file.ts";
import { mercatorX, mercatorY } from "../model/mercator.ts";
import { DOT_WORLD } from "../model/spread-dots.ts";

type Placed = Pick<CityEntry, "point" | "spot">;

/** On the Mercator unit square; null for a city without a place. */
export function drawnAt({ point, spot }: Placed, spread: number): readonly [number, number] | null {
  if (point === null || spot === null) return null;
  const mix = (home: number, away: number): number => home + (away / DOT_WORLD - home) * spread;
  return [mix(mercatorX(point.lon), spot[0]), mix(mercatorY(point.lat), spot[1])];
}
