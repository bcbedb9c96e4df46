// Where the names of countries stand.
import { geoContains } from "d3-geo";
import type { Position } from "geojson";
import { feature } from "@rapideditor/country-coder";
import { expect, test } from "vitest";
import { readCountries } from "./atlas.ts";
import { buildLabels } from "./country-labels.ts";

const labels = buildLabels();

test("each name stands in its own country", () => {
  const countries = readCountries("50m");
  const outside = labels.filter(({ code, lon, lat }) => {
    const numeric = feature(code)?.properties.iso1N3;
    const own = countries.filter((each) => each.code === numeric).flatMap(({ polygons }) => polygons);
    return !own.some((rings) =>
      geoContains({ type: "Polygon", coordinates: rings as unknown as Position[][] }, [lon, lat]),
    );
  });
  expect(outside).toEqual([]);
});

test("the countries with the largest piece of land are named first, in ranks from 1 to 5", () => {
  expect(labels.slice(0, 3).map(({ code }) => code)).toEqual(["RU", "CN", "BR"]);
  const ranks = labels.map(({ rank }) => rank);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(new Set(ranks)).toEqual(new Set([1, 2, 3, 4, 5]));
});
