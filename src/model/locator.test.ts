// The small map: the city and every neighbour in its frame, wherever they lie, and names that hide nothing.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { createNearest } from "./distance.ts";
import {
  isInFrame,
  LOCATOR,
  locatorBox,
  placeNames,
  spotIn,
  widen,
  type NameBox,
  type Spot,
} from "./locator.ts";
import { PLACE_BOXES } from "./places.ts";

const lonLat = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -60, max: 75, noNaN: true }),
});

describe("the box", () => {
  test("has every point in the frame and none at its edge, also across 180°", () => {
    fc.assert(
      fc.property(lonLat, fc.array(lonLat, { maxLength: 5 }), (city, near) => {
        const box = locatorBox(city, near);
        for (const point of [city, ...near]) {
          const [x, y] = spotIn(box, point);
          expect(Math.min(x, y, LOCATOR.width - x, LOCATOR.height - y)).toBeGreaterThan(29.9);
        }
        expect(box.width / box.height).toBeCloseTo(LOCATOR.width / LOCATOR.height);
      }),
    );
  });

  const { cities } = loadDataset("data");
  const nearest = createNearest(cities, 5);
  test.each(cities.flatMap(({ id, point }) => (point ? [[id, point] as const] : [])))(
    "of %s has it and its nearest members, also where it is widened",
    (id, point) => {
      const city = cities.find((each) => each.id === id)!;
      const near = nearest(city).flatMap(({ city: other }) => other.point ?? []);
      const close = locatorBox(point, near);
      for (const box of [close, widen(close, PLACE_BOXES.vietnam)])
        expect([point, ...near].every((each) => isInFrame(spotIn(box, each)))).toBe(true);
    },
  );

  test.each([
    [[0, 0], true],
    [[LOCATOR.width, LOCATOR.height], true],
    [[-1, 9], false],
    [[9, -1], false],
    [[LOCATOR.width + 1, 9], false],
    [[9, LOCATOR.height + 1], false],
  ] as const)("%j is in the frame: %s", (at, isInside) => expect(isInFrame(at)).toBe(isInside));

  test("a neighbour just across 180° is near, not a world away", () => {
    const box = locatorBox({ lon: 179, lat: -17 }, [{ lon: -179, lat: -17 }]);
    expect(box.width).toBeLessThan(0.02);
  });

  test("two points near each other are not shown closer than the coast is drawn", () => {
    const here = { lon: 127, lat: 37 };
    const alone = locatorBox(here, []);
    expect(locatorBox(here, [{ lon: 127.01, lat: 37 }]).width).toBeCloseTo(alone.width);
    expect(alone.width).toBeGreaterThan(0.003);
  });
});

const spot = fc.tuple(
  fc.double({ min: 0, max: LOCATOR.width, noNaN: true }),
  fc.double({ min: 0, max: LOCATOR.height, noNaN: true }),
);
const named = fc.record({
  at: spot,
  width: fc.integer({ min: 10, max: 120 }),
  height: fc.constant(14),
  must: fc.boolean(),
});
const isApart = (a: NameBox, b: NameBox): boolean =>
  a.left + a.width <= b.left ||
  b.left + b.width <= a.left ||
  a.top + a.height <= b.top ||
  b.top + b.height <= a.top;
const covers = ({ left, top, width, height }: NameBox, [x, y]: Spot): boolean =>
  x > left && x < left + width && y > top && y < top + height;

describe("names", () => {
  test("lie in the frame; but for those that must be, none lies over a dot or another name", () => {
    fc.assert(
      fc.property(fc.array(named, { maxLength: 8 }), fc.array(spot, { maxLength: 20 }), (all, others) => {
        const dots = [...all.map(({ at }) => at), ...others];
        const places = placeNames(all, dots);
        for (const [i, place] of places.entries()) {
          if (all[i]!.must) expect(place).not.toBeNull();
          if (place === null) continue;
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.left + place.width).toBeLessThanOrEqual(LOCATOR.width);
          expect(place.top).toBeGreaterThanOrEqual(0);
          expect(place.top + place.height).toBeLessThanOrEqual(LOCATOR.height);
          if (all[i]!.must) continue;
          expect(dots.some((dot) => covers(place, dot))).toBe(false);
          const before = places.slice(0, i).filter((each) => each !== null);
          expect(before.every((each) => isApart(place, each))).toBe(true);
        }
      }),
    );
  });

  test("one alone stands right of its dot; at the eastern edge, left of it", () => {
    const name = { width: 60, height: 14, must: false };
    const leftOf = (at: Spot): number => placeNames([{ ...name, at }], [at])[0]!.left;
    expect(leftOf([100, 100])).toBeGreaterThan(100);
    expect(leftOf([300, 100])).toBeLessThan(240);
  });
});
