// What lies in the frame is in view, at its edge too; the globe's other side is not, nor a city without a place.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CityEntry } from "../model/city-file.ts";
import { boxOf, mercatorX, mercatorY, toFrame } from "../model/mercator.ts";
import { citiesInView } from "./in-view.ts";

const FRAME = { width: 750, height: 300 };
const BOX = boxOf(100, 0, 120, 8);

const map = {
  spread: 0,
  project: (lon: number, lat: number) => toFrame(mercatorX(lon), mercatorY(lat), BOX, FRAME),
  toUnit: ([left, top]: readonly [number, number]): readonly [number, number] => [
    BOX.x + (left / FRAME.width) * BOX.width,
    BOX.y + (top / FRAME.height) * BOX.height,
  ],
};
const cityAt = (lon: number, lat: number) => ({ point: { lon, lat }, spot: [0, 0] }) as unknown as CityEntry;

test("a city is in view where its point is in the box, and nowhere else", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 90, max: 130, noNaN: true }),
      fc.double({ min: -4, max: 12, noNaN: true }),
      (lon, lat) => {
        const isIn = lon > 100 && lon < 120 && lat > 0 && lat < 8;
        const [x, y] = map.project(lon, lat);
        const isOnEdge = Math.min(Math.abs(x), Math.abs(y), Math.abs(x - 750), Math.abs(y - 300)) < 1e-6;
        fc.pre(!isOnEdge);
        expect(citiesInView([cityAt(lon, lat)], map, FRAME)).toHaveLength(isIn ? 1 : 0);
      },
    ),
  );
  const [inside, outside] = [cityAt(110, 4), cityAt(-110, 4)];
  expect(citiesInView([outside, inside], map, FRAME)).toEqual([inside]);
  expect(citiesInView([{ point: null, spot: null } as unknown as CityEntry], map, FRAME)).toEqual([]);
});

test.each([
  ["west", 99, 4],
  ["east", 121, 4],
  ["north", 110, 9],
  ["south", 110, -1],
])("a city just %s of the frame is not in view", (_, lon, lat) =>
  expect(citiesInView([cityAt(lon, lat)], map, FRAME)).toEqual([]),
);

test("what another place covers is not in view, though its pixel is", () => {
  const globe = { ...map, toUnit: () => [0.1, 0.1] as const };
  expect(citiesInView([cityAt(110, 4)], globe, FRAME)).toEqual([]);
});
