// What is to be seen ends up in the frame, no closer than it has to be; what is seen already moves nothing.
import fc from "fast-check";
import { expect, test } from "vitest";
import { fitCamera, mercatorX, mercatorY, type Camera } from "../../model/mercator.ts";
import { PLACE_BOXES } from "../../model/places.ts";
import { holdsAll, targetFor, type Sight } from "./reveal.ts";

const TILE = 512;

/** A flat map, north up. */
function sightOf({ lon, lat, zoom }: Camera, frame = { width: 700, height: 460 }): Sight {
  const world = TILE * 2 ** zoom;
  return {
    frame,
    zoom,
    project: (x, y) => [
      frame.width / 2 + (mercatorX(x) - mercatorX(lon)) * world,
      frame.height / 2 + (mercatorY(y) - mercatorY(lat)) * world,
    ],
  };
}

const point = fc.record({
  lon: fc.double({ min: -170, max: 170, noNaN: true }),
  lat: fc.double({ min: -60, max: 70, noNaN: true }),
});
const camera = fc
  .tuple(point, fc.double({ min: 1, max: 9, noNaN: true }))
  .map(([at, zoom]): Camera => ({ lon: at.lon, lat: at.lat, zoom }));

test("one point comes to the middle, at the zoom there was, unless it is seen", () =>
  fc.assert(
    fc.property(point, camera, (wanted, seen) => {
      const sight = sightOf(seen);
      const target = targetFor([wanted], sight);
      const [x, y] = sight.project(wanted.lon, wanted.lat);
      const isFar = Math.max(Math.abs(x - 350) - 350, Math.abs(y - 230) - 230) > 0;
      if (target === null) expect(isFar).toBe(false);
      else expect(target).toEqual({ ...wanted, zoom: seen.zoom });
    }),
  ));

test("of several points each is seen after the move, and nothing moves the second time", () =>
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), camera, (wanted, seen) => {
      const target = targetFor(wanted, sightOf(seen));
      if (target === null) return;
      expect(target).toHaveProperty("width");
      const { frame } = sightOf(seen);
      if ("width" in target) expect(targetFor(wanted, sightOf(fitCamera(target, frame)))).toBe(null);
    }),
  ));

test("nothing to show moves nothing", () =>
  expect(targetFor([], sightOf({ lon: 0, lat: 0, zoom: 3 }))).toBe(null));

test.each([
  ["vietnam", [{ lon: 105.8, lat: 21 }], true],
  [
    "vietnam",
    [
      { lon: 105.8, lat: 21 },
      { lon: 2.3, lat: 48.9 },
    ],
    false,
  ],
  [
    "world",
    [
      { lon: 105.8, lat: 21 },
      { lon: 2.3, lat: 48.9 },
    ],
    true,
  ],
  ["africa", [], true],
] as const)("%s holds %j: %s", (place, points, holds) =>
  expect(holdsAll(PLACE_BOXES[place], points)).toBe(holds),
);
