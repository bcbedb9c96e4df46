// The poster's projection: a pixel and its place are one another's, and dots are apart on the whole world alone.
import fc from "fast-check";
import { expect, test } from "vitest";
import { mercatorX, mercatorY } from "../model/mercator.ts";
import { PLACES } from "../model/places.ts";
import { posterProjection } from "./poster-projection.ts";

const frame = { clientWidth: 750, clientHeight: 430 };

test.each(PLACES)("%s: from a place to its pixel and back", (place) => {
  const { project, toUnit } = posterProjection(place, frame);
  fc.assert(
    fc.property(
      fc.double({ min: -179, max: 179, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
      (lon, lat) => {
        const [x, y] = toUnit(project(lon, lat));
        expect(x).toBeCloseTo(mercatorX(lon));
        expect(y).toBeCloseTo(mercatorY(lat));
      },
    ),
  );
});

test("dots are apart on the whole world alone", () => {
  expect(PLACES.filter((place) => posterProjection(place, frame).spread !== 0)).toEqual(["world"]);
});
