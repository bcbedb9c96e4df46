// A link gives back the camera it was written from, to a thousandth, and no query can break the map.
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCamera, writeCamera } from "./camera-link.ts";

test("readCamera undoes writeCamera, whatever else stands in the query", () => {
  const number = (max: number) => fc.double({ min: -max, max, noNaN: true });
  const others = fc
    .dictionary(fc.constantFrom("at", "year", "utm"), fc.string())
    .map((parameters) => new URLSearchParams(parameters).toString());
  fc.assert(
    fc.property(number(85), number(180), number(20), others, (lat, lon, zoom, query) => {
      const read = readCamera(writeCamera({ lat, lon, zoom }, query));
      for (const [name, value] of Object.entries({ lat, lon, zoom }))
        expect(Math.abs(read![name as "lat"] - value)).toBeLessThanOrEqual(0.000501);
    }),
  );
});

test("null takes it out and leaves the rest", () => {
  expect(writeCamera(null, "?at=1_2_3&year=2020")).toBe("?year=2020");
  expect(writeCamera(null, "")).toBe("");
  expect(writeCamera({ lat: 16.047, lon: 108.206, zoom: 5 }, "?year=2020")).toBe(
    "?year=2020&at=16.047_108.206_5",
  );
});

test.each(["", "?at=", "?at=1_2", "?at=1_2_3_4", "?at=86_0_1", "?at=0_181_1", "?at=a_b_c", "?at=1e9_0_0"])(
  "%j is no camera",
  (query) => expect(readCamera(query)).toBeNull(),
);
