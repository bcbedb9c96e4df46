// Into the outline round Viet Nam's dots on a map of the world no other country's reach.
import { expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { HOME_COUNTRY } from "../model/membership.ts";
import { ASPECTS, placeBox } from "../model/places.ts";
import { DOT_WORLD, placeDots, type Spot } from "../model/spread-dots.ts";
import { groupDots } from "./dots.ts";
import { homeLine } from "./Poster.tsx";

const cities = placeDots(loadDataset("data").cities);
const line = [...homeLine(groupDots(cities)).matchAll(/[ML](\d+) (\d+)/g)].map(([, x, y]): Spot => [
  Number(x),
  Number(y),
]);

/** From a spot to the straight way between two others. */
function distanceTo([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay];
  const part = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(ax + part * dx - x, ay + part * dy - y);
}

test.each([
  [360, "narrow"],
  [1168, "wide"],
] as const)("on a map %i px wide", (width, frame) => {
  const unit = width / placeBox("world", { width: ASPECTS[frame], height: 1 }).width / DOT_WORLD;
  /** As in map-figure.css, like the 1.25 dots that the outline is wide inside. */
  const dot = Math.min(width / 120, 2 + 0.003 * width);
  const nearest = (spot: Spot): number =>
    Math.min(...line.slice(1).map((to, i) => distanceTo(spot, line[i]!, to))) * unit;
  expect(line).toHaveLength(cities.filter(({ country, spot }) => country === HOME_COUNTRY && spot).length);
  for (const { id, country, spot } of cities)
    if (spot && country !== HOME_COUNTRY) expect(nearest(spot), id).toBeGreaterThan((dot + 1.25 * dot) / 2);
});
