import fc from "fast-check";
import { expect, test } from "vitest";
import { mercatorX, mercatorY, toFrame, type Camera } from "../model/mercator.ts";
import { boxSeen, panned, wayBetween, zoomedAt } from "./camera-moves.ts";

const camera = fc.record({
  lon: fc.double({ min: -170, max: 170, noNaN: true }),
  lat: fc.double({ min: -60, max: 60, noNaN: true }),
  zoom: fc.double({ min: 0, max: 6, noNaN: true }),
});
const frame = { width: 360, height: 168 };
const spot = fc.tuple(
  fc.double({ min: 0, max: frame.width, noNaN: true }),
  fc.double({ min: 0, max: frame.height, noNaN: true }),
);
const levels = fc.double({ min: -2, max: 2, noNaN: true });

const unitAt = (at: Camera, [left, top]: readonly [number, number]): readonly [number, number] => {
  const { x, y, width, height } = boxSeen(at, frame);
  return [x + (left / frame.width) * width, y + (top / frame.height) * height];
};

test("what lies under the fingers stays there while they zoom", () => {
  fc.assert(
    fc.property(camera, spot, levels, (before, at, by) => {
      const after = zoomedAt(before, by, at, frame);
      expect(after.zoom).toBeCloseTo(before.zoom + by, 9);
      const [x, y] = unitAt(after, at);
      expect(x).toBeCloseTo(unitAt(before, at)[0], 9);
      expect(y).toBeCloseTo(unitAt(before, at)[1], 9);
    }),
  );
});

test("a point follows the finger that draws it", () => {
  fc.assert(
    fc.property(
      camera,
      fc.integer({ min: -99, max: 99 }),
      fc.integer({ min: -99, max: 99 }),
      (before, x, y) => {
        const point = [mercatorX(before.lon), mercatorY(before.lat)] as const;
        const [left, top] = toFrame(...point, boxSeen(panned(before, x, y), frame), frame);
        expect(left).toBeCloseTo(frame.width / 2 + x, 5);
        expect(top).toBeCloseTo(frame.height / 2 + y, 5);
      },
    ),
  );
});

test("a way leads from its first camera to its last, and a zoom round a spot keeps to it", () => {
  fc.assert(
    fc.property(camera, spot, levels, (from, at, by) => {
      const to = zoomedAt(from, by, at, frame);
      const way = wayBetween(from, to);
      for (const [part, is] of [
        [0, from],
        [1, to],
      ] as const) {
        expect(way(part).lon).toBeCloseTo(is.lon, 4);
        expect(way(part).lat).toBeCloseTo(is.lat, 4);
        expect(way(part).zoom).toBeCloseTo(is.zoom, 9);
      }
      const [x, y] = unitAt(way(0.5), at);
      expect(x).toBeCloseTo(unitAt(from, at)[0], 5);
      expect(y).toBeCloseTo(unitAt(from, at)[1], 5);
    }),
  );
});
