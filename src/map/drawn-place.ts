// Where a dot is drawn: crowded ones apart on the whole world, each where its city is in a view of a region.
import type { CityEntry } from "../model/city-file.ts";
import { fitCamera, mercatorX, mercatorY, type Size } from "../model/mercator.ts";
import { placeBox } from "../model/places.ts";
import { round } from "../model/round.ts";
import { DOT_WORLD, type Spot } from "../model/spread-dots.ts";

type Placed = Pick<CityEntry, "point" | "spot">;

/** Between its place apart from the others and where its city is, on the Mercator unit square; null for a city without a place. */
export function drawnAt({ point, spot }: Placed, spread: number): readonly [number, number] | null {
  if (point === null || spot === null) return null;
  const mix = (home: number, away: number): number => home + (away / DOT_WORLD - home) * spread;
  return [mix(mercatorX(point.lon), spot[0]), mix(mercatorY(point.lat), spot[1])];
}

/** From so many zoom levels above the whole world dots begin to go home; at the nearest view of a region they are there. */
const LEAVES = 0.05;
const ARRIVES = 0.35;

/** How far apart dots are drawn: 1 as on a map of the whole world, 0 where their cities are. */
export function spreadAt(zoom: number, frame: Size): number {
  const above = zoom - fitCamera(placeBox("world", frame), frame).zoom;
  return Math.min(1, Math.max(0, (ARRIVES - above) / (ARRIVES - LEAVES)));
}

/** Digits after the point of a spot that is not a whole one. */
const DIGITS = 2;

/** The spot of a poster whose dots are so far apart; null for a city without a place. */
export function spotAt(city: Placed, spread: number): Spot | null {
  if (spread === 1) return city.spot;
  const [x, y] = drawnAt(city, spread) ?? [];
  return x === undefined || y === undefined
    ? null
    : [round(x * DOT_WORLD, DIGITS), round(y * DOT_WORLD, DIGITS)];
}

/** The cities with the spots of such a poster. */
export const dotsAt = (spread: number, cities: readonly CityEntry[]): readonly CityEntry[] =>
  spread === 1 ? cities : cities.map((city) => ({ ...city, spot: spotAt(city, spread) }));
