// A link gives back the camera it was written from, to a thousandth, and no query can break the map.
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCamera, readGlobe, writeCamera, writeGlobe } from "./camera-query.ts";

const number = (max: number) => fc.double({ min: -max, max, noNaN: true });
const others = fc
  .dictionary(fc.constantFrom("at", "year", "utm"), fc.stringMatching(/^[^g]*$/))
  .map((parameters) => new URLSearchParams(parameters).toString());

test("readCamera undoes writeCamera, whatever else stands in the query", () => {
  fc.assert(
    fc.property(
      number(85),
      number(180),
      number(20),
      number(180),
      others,
      (lat, lon, zoom, bearing, query) => {
        const read = readCamera(writeCamera({ lat, lon, zoom, bearing }, query));
        for (const [name, value] of Object.entries({ lat, lon, zoom, bearing }))
          expect(Math.abs(read![name as "lat"] - value)).toBeLessThanOrEqual(0.000501);
      },
    ),
  );
});

test("a camera without a bearing, and an address of three numbers, have north up", () => {
  const three = writeCamera({ lat: 16.047, lon: 108.206, zoom: 5 }, "");
  expect(writeCamera({ lat: 16.047, lon: 108.206, zoom: 5, bearing: 0.0001 }, "")).toBe(three);
  expect(readCamera(three)).toEqual({ lat: 16.047, lon: 108.206, zoom: 5, bearing: 0 });
});

test("a globe is written and read beside a camera; the flat map leaves no trace", () => {
  fc.assert(
    fc.property(fc.boolean(), others, number(180), (globe, query, lon) => {
      const written = writeGlobe(globe, writeCamera({ lat: 1, lon, zoom: 2 }, query));
      expect(readGlobe(written)).toBe(globe);
      expect(written.includes("globe")).toBe(globe);
      expect(readCamera(written)?.lon).toBeCloseTo(lon, 2);
    }),
  );
});

test.each(["", "?globe=", "?globe=0", "?globe=true"])("%j is flat", (query) => {
  expect(readGlobe(query)).toBe(false);
});

test("null takes it out and leaves the rest", () => {
  expect(writeCamera(null, "?at=1_2_3&year=2020")).toBe("?year=2020");
  expect(writeCamera(null, "")).toBe("");
  expect(writeCamera({ lat: 16.047, lon: 108.206, zoom: 5 }, "?year=2020")).toBe(
    "?year=2020&at=16.047_108.206_5",
  );
});

test.each([
  "",
  "?at=",
  "?at=1_2",
  "?at=1_2_3_4_5",
  "?at=1_2_3_x",
  "?at=1_2_3_181",
  "?at=1_2_3_x",
  "?at=86_0_1",
  "?at=0_181_1",
  "?at=a_b_c",
  "?at=1e9_0_0",
])("%j is no camera", (query) => expect(readCamera(query)).toBeNull());
