// The poster's viewBox and MapLibre's camera are one projection said twice.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  boxOf,
  fitCamera,
  fitScale,
  isInside,
  latOf,
  lonOf,
  mercatorX,
  mercatorY,
  toFrame,
} from "./mercator.ts";
import { PLACE_BOXES, PLACES } from "./places.ts";

const longitudes = fc.double({ min: -180, max: 180, noNaN: true });
const latitudes = fc.double({ min: -85, max: 85, noNaN: true });

describe("projection", () => {
  test.each([
    [0, 0, 0.5, 0.5],
    [-180, 85.051129, 0, 0],
    [180, -85.051129, 1, 1],
  ])("%d°, %d° is at %d, %d", (lon, lat, x, y) => {
    expect(mercatorX(lon)).toBeCloseTo(x, 6);
    expect(mercatorY(lat)).toBeCloseTo(y, 6);
  });

  test("comes back", () => {
    fc.assert(
      fc.property(longitudes, latitudes, (lon, lat) => {
        expect(lonOf(mercatorX(lon))).toBeCloseTo(lon, 9);
        expect(latOf(mercatorY(lat))).toBeCloseTo(lat, 9);
      }),
    );
  });
});

describe("a box", () => {
  const box = boxOf(90, -60, 135, 60);

  test("lies between its corners", () => {
    expect([box.x, box.width]).toEqual([0.75, 0.125]);
    expect(box.y).toBeCloseTo(mercatorY(60), 9);
    expect(box.y + box.height).toBeCloseTo(mercatorY(-60), 9);
  });

  test.each([
    ["its middle", 0.8, 0.5, true],
    ["its western edge", 0.75, 0.5, true],
    ["its eastern edge", 0.875, 0.5, true],
    ["its northern edge", 0.8, box.y, true],
    ["its southern edge", 0.8, box.y + box.height, true],
    ["west of it", 0.74, 0.5, false],
    ["east of it", 0.88, 0.5, false],
    ["north of it", 0.8, box.y - 0.01, false],
    ["south of it", 0.8, box.y + box.height + 0.01, false],
  ])("%s", (_, x, y, inside) => expect(isInside(box, x, y)).toBe(inside));
});

describe("fit", () => {
  const frames = fc.record({
    width: fc.integer({ min: 200, max: 2000 }),
    height: fc.integer({ min: 100, max: 1500 }),
  });

  test("shows the whole box, touching two sides", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), frames, (place, frame) => {
        const box = PLACE_BOXES[place];
        const [left, top] = toFrame(box.x, box.y, box, frame);
        const [right, bottom] = toFrame(box.x + box.width, box.y + box.height, box, frame);
        expect(Math.min(left, top)).toBeCloseTo(0, 6);
        expect(left + right).toBeCloseTo(frame.width, 6);
        expect(top + bottom).toBeCloseTo(frame.height, 6);
      }),
    );
  });

  test("a camera's world is as many pixels wide as the scale says", () => {
    const box = boxOf(-90, -45, 90, 45);
    const frame = { width: 800, height: 600 };
    expect(512 * 2 ** fitCamera(box, frame).zoom).toBeCloseTo(fitScale(box, frame), 6);
    expect(fitCamera(box, frame).lat).toBeCloseTo(0, 9);
  });
});
