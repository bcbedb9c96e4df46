// The crop of the world: no city is lost in any frame, and what a frame has to spare is the Pacific in the west.
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { lonOf, mercatorX, mercatorY, toFrame } from "./mercator.ts";
import { ASPECTS, placeBox, PLACES } from "./places.ts";

const points = loadDataset("data").cities.flatMap(({ point }) => point ?? []);

const frames = fc
  .record({
    width: fc.integer({ min: 280, max: 1280 }),
    aspect: fc.double({ min: 0.4, max: 3, noNaN: true }),
  })
  .map(({ width, aspect }) => ({ width, height: width / aspect }));

/** Half the width of a dot on the smallest frame. */
const EDGE = 1.5;

test.each(Object.entries(ASPECTS))("every city's whole dot lies in a %s frame of any width", (_, aspect) => {
  for (const width of [280, 360, 559, 560, 888, 1168, 1280]) {
    const frame = { width, height: width / aspect };
    const box = placeBox("world", frame);
    for (const { lon, lat } of points) {
      const [x, y] = toFrame(mercatorX(lon), mercatorY(lat), box, frame);
      expect(Math.min(x, y, frame.width - x, frame.height - y)).toBeGreaterThan(EDGE);
    }
  }
});

test("a frame of any shape holds every city of the world, and ends at 180° E", () =>
  fc.assert(
    fc.property(frames, (frame) => {
      const box = placeBox("world", frame);
      expect(lonOf(box.x + box.width)).toBeCloseTo(180, 6);
      for (const { lon, lat } of points) {
        const [x, y] = toFrame(mercatorX(lon), mercatorY(lat), box, frame);
        expect(Math.min(x, y, frame.width - x, frame.height - y)).toBeGreaterThan(0);
      }
    }),
    { numRuns: 30 },
  ));

test("what a frame shows has the frame's shape", () =>
  fc.assert(
    fc.property(frames, fc.constantFrom(...PLACES), (frame, place) => {
      const { width, height } = placeBox(place, frame);
      expect(width / height).toBeCloseTo(frame.width / frame.height, 6);
    }),
  ));

test("the wide frame shows the world from the Bering Strait on", () => {
  const { x } = placeBox("world", { width: ASPECTS.wide, height: 1 });
  expect(lonOf(x)).toBeGreaterThan(-175);
  expect(lonOf(x)).toBeLessThan(-168);
});
