// A filter on the map: whoever does not answer it is pale, unringed, unnamed and has no rim; nobody disappears.
import {
  createExpression,
  featureFilter,
  type CircleLayerSpecification,
  type ExpressionSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { STALE_BEFORE } from "../model/membership.ts";
import { placeDots } from "../model/spread-dots.ts";
import { loadDataset } from "../../data/pipeline/load.ts";
import {
  groupsOf,
  dimOthers,
  homeLine,
  spreadFeatures,
  staleIn,
  toFeatures,
  type CityFeature,
} from "./features.ts";
import { cityLayers } from "./style-cities.ts";
import { markedFeatures } from "./style.ts";
import { THEMES } from "./theme.ts";

const features = toFeatures(placeDots(loadDataset("data").cities), ({ name }) => name);
const ids = features.features.map(({ properties }) => properties.id);
const someIds = fc.subarray(ids);
const layers = cityLayers(groupsOf(features), { theme: THEMES.light, year: 2025, rims: true }, ["x"]);

const passes = (id: string, { properties }: CityFeature): boolean => {
  const layer = layers.find((each) => each.id === id);
  const { filter } = featureFilter((layer && "filter" in layer ? layer.filter : undefined)!, id);
  return filter({ zoom: 4 }, { type: 1, properties: { ...properties } });
};

/** The alpha of a colour property, 0 to 1. */
function alphaOf(expression: unknown, { properties }: CityFeature): number {
  const parsed = createExpression(expression as ExpressionSpecification, "layers.dot.paint");
  if (parsed.result === "error") throw new TypeError(parsed.value.join());
  const colour: unknown = parsed.value.evaluate({ zoom: 2 }, { type: 1, properties: { ...properties } });
  if (typeof colour === "object" && colour !== null && "a" in colour) return Number(colour.a);
  return Number.parseInt(String(colour).slice(7) || "ff", 16) / 255;
}

test("exactly those outside the filter are set aside, without one nobody, and all keep place and name", () => {
  fc.assert(
    fc.property(fc.option(someIds), (shown) => {
      const set = dimOthers(features, shown && new Set(shown));
      expect(
        set.features.filter(({ properties }) => !properties.dimmed).map(({ properties }) => properties.id),
      ).toEqual(shown ?? ids);
      expect(set.features.map(({ geometry }) => geometry)).toEqual(
        features.features.map(({ geometry }) => geometry),
      );
    }),
  );
});

test("a city set aside keeps its dot, pale; its ring, name and halo go", () => {
  for (const feature of dimOthers(features, new Set<string>()).features) {
    const { from, until, vietnam, exact } = feature.properties;
    expect(passes(`dot-${from}-${until}`, feature)).toBe(true);
    expect(passes(`halo-${from}-${until}`, feature)).toBe(false);
    if (vietnam) expect(passes(`ring-${from}-${until}`, feature)).toBe(false);
    if (vietnam) expect(passes(`name-${from}-${until}`, feature)).toBe(false);
    const { paint } = layers.find(({ id }) => id === `dot-${from}-${until}`) as CircleLayerSpecification;
    expect(alphaOf(paint?.[exact ? "circle-color" : "circle-stroke-color"], feature)).toBeLessThan(0.3);
  }
});

test("rings lie round the marked cities and no others", () => {
  fc.assert(
    fc.property(someIds, (marked) => {
      expect(
        markedFeatures({
          cities: features,
          spread: 0,
          marked: [...marked, "xx-none"],
        }).features.map(({ properties }) => properties.id),
      ).toEqual(marked);
    }),
  );
});

test("Viet Nam is one line while dots are apart, from its first member on, and a ring each once they are home", () => {
  const home = features.features.filter(({ properties }) => properties.vietnam);
  const first = Math.min(...home.map(({ properties }) => properties.from));
  const [line] = homeLine(features, 1, first).features;
  expect(line?.geometry.coordinates).toHaveLength(home.length);
  const latitudes = line?.geometry.coordinates.map(([, lat]) => lat) ?? [];
  expect(latitudes).toEqual(latitudes.toSorted((a, b) => b - a));
  expect(homeLine(features, 1, first - 1).features).toEqual([]);
  expect(homeLine(features, 0, first).features).toEqual([]);
  const ringed = (spread: number): number =>
    spreadFeatures(features, spread).features.filter(({ properties }) => properties.vietnam).length;
  expect([ringed(1), ringed(0.5), ringed(0)]).toEqual([0, 0, home.length]);
});

test("where dots are at home, each is at its city", () => {
  for (const [i, { geometry }] of spreadFeatures(features, 0).features.entries())
    for (const [axis, degrees] of geometry.coordinates.entries())
      expect(degrees).toBeCloseTo(features.features[i]!.geometry.coordinates[axis]!, 9);
});

test("faint cities are so only once somebody can have been unnamed for long", () => {
  const stale = (year: number) => staleIn(features, year).features.map(({ properties }) => properties.stale);
  expect(stale(STALE_BEFORE)).not.toContain(true);
  expect(stale(STALE_BEFORE + 1)).toEqual(features.features.map(({ properties }) => properties.stale));
  expect(stale(STALE_BEFORE + 1)).toContain(true);
});
