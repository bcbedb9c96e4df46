// The land of a small map: none at sea, all of it inland, both sides of 180°, and no islet of the two archipelagos.
import { expect, test } from "vitest";
import { boxOf, type Box } from "../../src/model/mercator.ts";
import { createLandCrops } from "./land-crop.ts";

const crops = createLandCrops();
const WIDTH = 600;

/** The corners of a path of whole numbers, relative but for those behind an "M"; each part begins from where the last one did. */
function cornersOf(path: string): readonly (readonly [number, number])[] {
  let start: readonly [number, number] = [0, 0];
  return path.split("z").flatMap((part) => {
    // Pairs right behind an "M" are places as well; an "l" makes them steps again.
    expect(part).toMatch(/^(?:m|M-?\d+[ -]\d+l|$)/);
    let [x, y] = part.startsWith("M") ? [0, 0] : start;
    const corners = [...part.matchAll(/(-?\d+) ?(-?\d+)/g)].map(([, dx, dy]) => {
      x += Number(dx);
      y += Number(dy);
      return [x, y] as const;
    });
    start = corners[0] ?? start;
    return corners;
  });
}

const landIn = (box: Box) => cornersOf(crops.land(box, WIDTH));

test.each([
  ["near", 40],
  ["far", 20],
])("inland, from %s, all is land, and in mid-ocean none", (_, parts) => {
  const half = 60 / parts;
  const inland = landIn(boxOf(10 - half, 24 - half, 10 + half, 24 + half));
  expect(new Set(inland.map(([x]) => x))).toEqual(new Set([0, WIDTH]));
  expect(crops.land(boxOf(-40 - half, 30 - half, -40 + half, 30 + half), WIDTH)).toBe("");
});

test("a box across 180° has the land on both of its sides", () => {
  const xs = landIn(boxOf(176, -20, 184, -15)).map(([x]) => x);
  const antimeridian = WIDTH / 2;
  expect(Math.min(...xs)).toBeLessThan(antimeridian);
  expect(Math.max(...xs)).toBeGreaterThan(antimeridian);
});

test("what lies beyond 180° moves nothing on the near side: all land is in the box", () => {
  // Large enough for Fiji to be drawn.
  const width = 3 * WIDTH;
  const corners = cornersOf(crops.land(boxOf(79, -45.5, 184.6, -0.8), width));
  expect(corners.length).toBeGreaterThan(100);
  for (const [x, y] of corners) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(width);
  }
});

test.each([
  ["Hoàng Sa", boxOf(110.6, 15.5, 113.1, 17.3)],
  ["Trường Sa", boxOf(112, 8, 115.5, 11.5)],
])("Natural Earth's islets of %s are left to our own points", (_, box) =>
  expect(crops.land(box, WIDTH)).toBe(""),
);

test("Viet Nam is seen where its land is, and not where only its neighbours' is", () => {
  expect(crops.showsVietnam(boxOf(105, 20, 107, 22))).toBe(true);
  expect(crops.showsVietnam(boxOf(98, 13, 101, 16))).toBe(false);
});
