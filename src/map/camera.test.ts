// The opening views are allowed as they are, and no camera leaves the world.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitCamera, isInside, mercatorX, mercatorY } from "../model/mercator.ts";
import { PLACE_BOXES, placeBox, PLACES } from "../model/places.ts";
import { boxAround, constrainCamera, constrainGlobe, isSameView, MAX_ZOOM } from "./camera.ts";

const FRAMES = [
  { width: 280, height: 131 },
  { width: 360, height: 168 },
  { width: 360, height: 240 },
  { width: 700, height: 280 },
  { width: 700, height: 400 },
  { width: 1168, height: 467 },
  { width: 1280, height: 658 },
];

describe.each(FRAMES)("in $width × $height", (frame) => {
  test.each(PLACES)("the view of %s is held as it is", (place) => {
    const camera = fitCamera(placeBox(place, frame), frame);
    const held = constrainCamera(camera, frame);
    expect(held.zoom).toBeCloseTo(camera.zoom, 9);
    expect(held.lon).toBeCloseTo(camera.lon, 9);
    expect(held.lat).toBeCloseTo(camera.lat, 9);
  });
});

test("any camera is held in the world, and holding it again changes nothing", () => {
  const cameras = fc.record({
    lon: fc.double({ min: -400, max: 400, noNaN: true }),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    zoom: fc.double({ min: -2, max: 22, noNaN: true }),
  });
  fc.assert(
    fc.property(cameras, fc.constantFrom(...FRAMES), (camera, frame) => {
      const held = constrainCamera(camera, frame);
      expect(held.zoom).toBeLessThanOrEqual(MAX_ZOOM);
      const world = 512 * 2 ** held.zoom;
      for (const [at, size] of [
        [mercatorX(held.lon), frame.width],
        [mercatorY(held.lat), frame.height],
      ] as const) {
        const [from, to] = [at - size / world / 2, at + size / world / 2];
        const seen = Math.min(to, 1) - Math.max(from, 0);
        expect(seen / (to - from)).toBeGreaterThan(0.5);
      }
      const again = constrainCamera(held, frame);
      expect(again.lon).toBeCloseTo(held.lon, 6);
      expect(again.lat).toBeCloseTo(held.lat, 6);
    }),
  );
});

test("cameras are near when nobody can tell them apart", () => {
  const camera = { lon: 106, lat: 16, zoom: 5 };
  expect(isSameView(camera, camera)).toBe(true);
  expect(isSameView(camera, { ...camera, lon: 106.01 })).toBe(true);
  expect(isSameView({ ...camera, zoom: 12 }, { ...camera, zoom: 12, lon: 106.01 })).toBe(false);
  expect(isSameView(camera, { ...camera, lat: 17 })).toBe(false);
  expect(isSameView(camera, { ...camera, zoom: 5.1 })).toBe(false);
});

test("a bearing is the same whichever way round it is told, and another one from a tenth of a degree on", () => {
  const camera = { lon: 106, lat: 16, zoom: 5 };
  const same = (a: number, b: number) => isSameView({ ...camera, bearing: a }, { ...camera, bearing: b });
  expect(same(179.98, -179.98)).toBe(true);
  expect(same(-180, 180)).toBe(true);
  expect(same(179.9, -179.9)).toBe(false);
  expect(same(10, 10.05)).toBe(true);
  expect(same(10, 10.2)).toBe(false);
  expect(same(10, 190)).toBe(false);
  expect(isSameView(camera, { ...camera, bearing: 0 })).toBe(true);
});

test("the more one zooms in, the more of the frame may lie beyond the world, until half a level in", () => {
  const frame = { width: 700, height: 360 };
  const least = fitCamera(placeBox("world", frame), frame).zoom;
  /** How much of the frame's half lies beyond the world's western edge, at most. */
  const beyond = (more: number): number => {
    const { lon, zoom } = constrainCamera({ lon: -180, lat: 0, zoom: least + more }, frame);
    return 1 - (mercatorX(lon) * 512 * 2 ** zoom) / (frame.width / 2);
  };
  const beyondSouth = (more: number): number => {
    const { lat, zoom } = constrainCamera({ lon: 0, lat: -85, zoom: least + more }, frame);
    return 1 - ((1 - mercatorY(lat)) * 512 * 2 ** zoom) / (frame.height / 2);
  };
  const [some, half, all] = [beyond(0.125), beyond(0.25), beyond(0.5)];
  expect(some).toBeGreaterThan(0);
  expect(half / some).toBeCloseTo(2, 6);
  expect(all / some).toBeCloseTo(4, 6);
  expect(beyond(3)).toBeCloseTo(all, 6);
  expect(beyondSouth(0.5)).toBeCloseTo(all, 6);
  expect(beyondSouth(0.25)).toBeCloseTo(half, 6);
});

const spots = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
});

test("the globe is held no smaller than its frame whatever its middle, and holding it again changes nothing", () => {
  fc.assert(
    fc.property(
      spots,
      fc.double({ min: -2, max: 22, noNaN: true }),
      fc.constantFrom(...FRAMES),
      (spot, zoom, frame) => {
        const held = constrainGlobe({ ...spot, zoom }, frame);
        const across = (512 * 2 ** held.zoom) / Math.cos((held.lat * Math.PI) / 180) / Math.PI;
        expect(across).toBeGreaterThan(frame.height);
        expect(held.zoom).toBeLessThanOrEqual(MAX_ZOOM);
        expect(constrainGlobe(held, frame)).toEqual(held);
      },
    ),
  );
});

test("the least globe is a fifth wider than the shorter side, at every latitude; its middle stays off the poles", () => {
  const least = (lat: number, frame: { readonly width: number; readonly height: number }) =>
    constrainGlobe({ lon: 0, lat, zoom: -9 }, frame);
  const wide = least(0, { width: 700, height: 360 });
  expect((512 * 2 ** wide.zoom) / Math.PI).toBeCloseTo(1.2 * 360, 6);
  expect(least(0, { width: 360, height: 700 })).toEqual(wide);
  expect(least(60, { width: 700, height: 360 }).zoom).toBeCloseTo(wide.zoom - 1, 6);
  expect(least(-60, { width: 700, height: 360 }).zoom).toBeCloseTo(wide.zoom - 1, 6);
  expect(least(89, { width: 700, height: 360 }).lat).toBe(85);
  expect(least(-89, { width: 700, height: 360 }).lat).toBe(-85);
});

test("round points there is 15 % on each side, and one of them is in the middle of the least box", () => {
  const two = boxAround([
    { lon: -10, lat: 0 },
    { lon: 10, lat: 0 },
  ]);
  expect(two.width).toBeCloseTo((20 / 360) * 1.3, 9);
  expect(two.x + two.width / 2).toBeCloseTo(0.5, 9);
  const one = boxAround([{ lon: 106, lat: 16 }]);
  expect(one.width).toBe(one.height);
  expect([one.x + one.width / 2, one.y + one.height / 2]).toEqual([
    expect.closeTo(mercatorX(106), 9),
    expect.closeTo(mercatorY(16), 9),
  ]);
});

test("the box round points holds them all, with room, and is never tiny", () => {
  fc.assert(
    fc.property(fc.array(spots, { minLength: 1 }), (points) => {
      const box = boxAround(points);
      for (const { lon, lat } of points) expect(isInside(box, mercatorX(lon), mercatorY(lat))).toBe(true);
      expect(Math.min(box.width, box.height)).toBeGreaterThan(0.01);
    }),
  );
  expect(boxAround([])).toEqual(PLACE_BOXES.world);
});
