// A dot goes home without a jump as one zooms in: apart on the whole world, in its place in every view of a region.
import fc from "fast-check";
import { expect, test } from "vitest";
import { fitCamera, mercatorX, mercatorY } from "../model/mercator.ts";
import { ASPECTS, placeBox, PLACES } from "../model/places.ts";
import { DOT_WORLD } from "../model/spread-dots.ts";
import { drawnAt, spreadAt } from "./drawn-place.ts";

const frames = fc
  .record({ width: fc.integer({ min: 280, max: 2000 }), aspect: fc.constantFrom(...Object.values(ASPECTS)) })
  .map(({ width, aspect }) => ({ width, height: width / aspect }));
const zoomOf = (place: (typeof PLACES)[number], frame: { width: number; height: number }): number =>
  fitCamera(placeBox(place, frame), frame).zoom;

test.each(PLACES)("in the view of %s all dots are apart, or else all in their places", (place) =>
  fc.assert(
    fc.property(frames, (frame) => {
      expect(spreadAt(zoomOf(place, frame), frame)).toBe(place === "world" ? 1 : 0);
    }),
  ),
);

test("between the two they move without a jump, and never back", () =>
  fc.assert(
    fc.property(frames, fc.double({ min: -0.2, max: 1, noNaN: true }), (frame, above) => {
      const zoom = zoomOf("world", frame) + above;
      const step = spreadAt(zoom, frame) - spreadAt(zoom + 0.01, frame);
      expect(step).toBeGreaterThanOrEqual(0);
      expect(step).toBeLessThan(0.05);
    }),
  ));

test("a dot is at its spot, at its city, or on the straight line between", () => {
  const point = { lat: 37.5, lon: 127 };
  const city = { point, spot: [1700, 790] as const };
  const home = [mercatorX(127), mercatorY(37.5)] as const;
  const away = [1700 / DOT_WORLD, 790 / DOT_WORLD] as const;
  expect(drawnAt(city, 1)).toEqual(away.map((value) => expect.closeTo(value, 12)));
  expect(drawnAt(city, 0)).toEqual(home);
  expect(drawnAt(city, 0.5)).toEqual(home.map((value, i) => expect.closeTo((value + away[i]!) / 2, 12)));
  expect(drawnAt({ point: null, spot: null }, 1)).toBeNull();
});
