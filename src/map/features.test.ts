// A filter on the map: whoever does not answer it is pale, unringed, unnamed and does not flare; nobody disappears.
import {
  createExpression,
  featureFilter,
  type CircleLayerSpecification,
  type ExpressionSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { placeDots } from "../model/spread-dots.ts";
import { loadDataset } from "../../data/pipeline/load.ts";
import { groupsOf, dimOthers, toFeatures, type CityFeature } from "./features.ts";
import { cityLayers } from "./style-cities.ts";
import { markedFeatures } from "./style.ts";
import { THEMES } from "./theme.ts";

const features = toFeatures(placeDots(loadDataset("data").cities), ({ name }) => name);
const ids = features.features.map(({ properties }) => properties.id);
const someIds = fc.subarray(ids);
const layers = cityLayers(groupsOf(features), THEMES.light, ["x"], 2025);

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

test("a city set aside keeps its dot, pale; its ring, name and flare go", () => {
  for (const feature of dimOthers(features, new Set<string>()).features) {
    const { from, until, vietnam, exact } = feature.properties;
    expect(passes(`dot-${from}-${until}`, feature)).toBe(true);
    expect(passes(`flare-${from}-${until}`, feature)).toBe(false);
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
          shown: null,
          marked: [...marked, "xx-none"],
        }).features.map(({ properties }) => properties.id),
      ).toEqual(marked);
    }),
  );
});
