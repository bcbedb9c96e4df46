// Distances against known ones, and the laws that any distance keeps.
import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceKm, nearestTo, type LonLat } from "./distance.ts";

const HANOI = { lat: 21.0245, lon: 105.8412 };
const SAIGON = { lat: 10.823, lon: 106.6296 };
const CORK = { lat: 51.898, lon: -8.4706 };

// Hà Nội – TP. Hồ Chí Minh and Cork – Hà Nội by the WGS 84 ellipsoid (Vincenty), km; the sphere is within half a per cent.
test.each([
  [HANOI, SAIGON, 1132],
  [{ lat: 0, lon: 0 }, { lat: 0, lon: 90 }, 10_007.6],
  [{ lat: 90, lon: 0 }, { lat: -90, lon: 77 }, 20_015.1],
  [{ lat: 10, lon: 179.5 }, { lat: 10, lon: -179.5 }, 109.5],
] as const)("%j to %j is %d km", (a, b, km) => {
  expect(Math.abs(distanceKm(a, b) / km - 1)).toBeLessThan(0.005);
});

const spot: fc.Arbitrary<LonLat> = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

test("is symmetric, zero at home, at most half round the Earth, and no detour is shorter", () => {
  fc.assert(
    fc.property(spot, spot, spot, (a, b, c) => {
      expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
      expect(distanceKm(a, a)).toBe(0);
      expect(distanceKm(a, b)).toBeLessThanOrEqual(20_016);
      expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-3);
    }),
  );
});

test("the nearest are those that a look at all of them finds", () => {
  const cities = fc
    .array(spot, { minLength: 1, maxLength: 40 })
    .map((spots) => spots.map((point, i) => ({ id: String(i), point })));
  fc.assert(
    fc.property(cities, fc.integer({ min: 1, max: 6 }), (all, count) => {
      const [from] = all;
      const kms = all
        .slice(1)
        .map(({ point }) => distanceKm(from!.point, point))
        .toSorted((a, b) => a - b);
      expect(nearestTo(from!, all, count).map(({ km }) => km)).toEqual(kms.slice(0, count));
    }),
  );
});

test("the nearest are nearest first, never the city itself, never one without a point", () => {
  const cities = [
    { id: "hanoi", point: HANOI },
    { id: "nowhere", point: null },
    { id: "cork", point: CORK },
    { id: "saigon", point: SAIGON },
  ];
  const [hanoi, nowhere] = cities;
  expect(nearestTo(hanoi!, cities, 9).map(({ city }) => city.id)).toEqual(["saigon", "cork"]);
  expect(nearestTo(hanoi!, cities, 1).map(({ city }) => city.id)).toEqual(["saigon"]);
  expect(nearestTo(nowhere!, cities, 3)).toEqual([]);
});
