// The style is lawful in every theme and language, and its layers say who is a member as the model does.
import {
  createExpression,
  featureFilter,
  validateStyleMin,
  type CircleLayerSpecification,
  type ExpressionSpecification,
  type LayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { buildLabels } from "../../data/basemap/country-labels.ts";
import { loadDataset } from "../../data/pipeline/load.ts";
import { DATA_LANGUAGES } from "../../data/schema.ts";
import { isMember } from "../model/membership.ts";
import { countryNames } from "./country-labels.ts";
import { placeDots } from "../model/spread-dots.ts";
import { groupsOf, isShown, NEVER, toFeatures, type CityFeature } from "./features.ts";
import { cityPaint, dotLayers, roomOrder } from "./style-cities.ts";
import { ARCHIPELAGO_ZOOM } from "./archipelago-names.ts";
import { buildStyle, lowestName, type StyleInputs } from "./style.ts";
import { THEMES, type ThemeName } from "./theme.ts";

const dataset = loadDataset("data");
const years = dataset.network.map(({ year }) => year);
const cities = [
  ...dataset.cities,
  // Later tables will bring cities that left.
  { ...dataset.cities[0]!, id: "xx-left", joined: 2016, joinedBy: null, left: 2019, leftBy: null },
  { ...dataset.cities[0]!, id: "xx-left-by", joined: null, joinedBy: 2017, left: null, leftBy: 2022 },
];
const features = toFeatures(placeDots(cities), ({ name }) => name);
const groups = groupsOf(features);

const inputs = (theme: ThemeName, language: "en" | "vi", year: number): StyleInputs => ({
  theme: THEMES[theme],
  language,
  countryNames: countryNames((code) => new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code),
  archipelagoNames: {
    "hoang-sa": "Quần đảo Hoàng Sa (Việt Nam)",
    "truong-sa": "Quần đảo Trường Sa (Việt Nam)",
  },
  tilesUrl: "https://example.org/basemap.pmtiles",
  cities: features,
  unnamed: [],
  marked: [],
  shown: null,
  year,
  rims: true,
  globe: false,
  detail: null,
  spread: 0,
  inset: false,
  motion: true,
});

const COUNTRY_NAMES = lowestName({ detail: null });

const layersOf = (year: number): readonly LayerSpecification[] =>
  buildStyle(inputs("light", "en", year)).layers;

/** Which cities a layer's filter lets through. */
function filterOf(layer: LayerSpecification): (feature: CityFeature) => boolean {
  const filter = "filter" in layer ? layer.filter : undefined;
  const compiled = featureFilter(filter!, `layers.${layer.id}.filter`);
  return ({ properties }) => compiled.filter({ zoom: 2 }, { type: 1, properties: { ...properties } });
}

function evaluate(expression: ExpressionSpecification, { properties }: CityFeature, zoom = 2): unknown {
  const parsed = createExpression(expression, "layers.dot.paint");
  if (parsed.result === "error") throw new TypeError(parsed.value.join());
  return parsed.value.evaluate({ zoom }, { type: 1, properties: { ...properties } });
}

const cityLayersOf = (year: number): readonly CircleLayerSpecification[] =>
  layersOf(year).filter(
    (layer): layer is CircleLayerSpecification => layer.type === "circle" && layer.source === "cities",
  );

describe.each(Object.keys(THEMES) as ThemeName[])("%s", (theme) => {
  test.each(DATA_LANGUAGES)("is a lawful style in %s", (language) => {
    expect(validateStyleMin(buildStyle(inputs(theme, language, years.at(-1)!)))).toEqual([]);
  });
});

test("asks nothing of any other place: no glyphs, no sprite, one tile file", () => {
  const style = buildStyle(inputs("light", "en", 2025));
  expect(style.glyphs).toBeUndefined();
  expect(style.sprite).toBeUndefined();
  expect(JSON.stringify(style.sources).match(/https?:/g)).toHaveLength(1);
});

/** Layers without the opacities and the rims that a year changes. */
const bare = (layers: readonly LayerSpecification[]): string =>
  JSON.stringify(layers).replaceAll(
    /"(?:(?:circle|circle-stroke|text)-opacity":[01]|circle-stroke-color":"#\w+")/g,
    "",
  );

describe("who is drawn", () => {
  const dots = cityLayersOf(2013)
    .filter(({ id }) => id.startsWith("dot-"))
    .map((layer) => ({ id: layer.id, matches: filterOf(layer) }));

  test("each city is in one dot layer", () => {
    for (const feature of features.features)
      expect(
        dots.filter(({ matches }) => matches(feature)),
        feature.properties.id,
      ).toHaveLength(1);
  });

  test.each(years)("in %i: the members, as the model says, and nobody else", (year) => {
    const opacity = new Map(
      cityLayersOf(year).map(({ id, paint }) => [
        id,
        [paint?.["circle-opacity"], paint?.["circle-stroke-opacity"]],
      ]),
    );
    const shown = dotLayers(groups, year);
    for (const feature of features.features) {
      const city = cities.find(({ id }) => id === feature.properties.id)!;
      const member = isMember(city, year);
      const layer = dots.find(({ matches }) => matches(feature))!.id;
      expect(opacity.get(layer), `${city.id} in ${year}`).toEqual(member ? [1, 1] : [0, 0]);
      expect(shown.includes(layer)).toBe(member);
    }
  });

  test.each(years)(
    "going to %i gives what a new style of that year would hold, by paint and order alone",
    (year) => {
      const fresh = new Map(layersOf(year).map((layer) => [layer.id, layer]));
      for (const { layer, property, value } of cityPaint(groups, inputs("light", "en", year))) {
        const paint: Readonly<Record<string, unknown>> = { ...fresh.get(layer)?.paint };
        expect(paint[property], `${layer} ${property}`).toBe(value);
      }
      for (const start of [years[0]!, 2019, years.at(-1)!]) {
        const layers = [...layersOf(start)];
        for (const { layer, under } of roomOrder(groups, year, COUNTRY_NAMES)) {
          const [moved] = layers.splice(
            layers.findIndex(({ id }) => id === layer),
            1,
          );
          layers.splice(
            layers.findIndex(({ id }) => id === under),
            0,
            moved!,
          );
        }
        expect(bare(layersOf(year))).toBe(bare(layers));
      }
    },
  );

  test.each(years)(
    "in %i names get room from the newest to the oldest, those not shown after all others",
    (year) => {
      const names = layersOf(year).filter(({ type }) => type === "symbol");
      const last = names.findIndex(({ id }) => id === COUNTRY_NAMES);
      const from = (id: string): number => Number(id.split("-")[1]);
      const isNamed = ({ id }: LayerSpecification): boolean => id.startsWith("name-");
      const hidden = names.slice(0, last).filter(isNamed);
      const shown = names.slice(last).filter(isNamed);
      expect(hidden.length + shown.length).toBe(groups.length);
      for (const { id, paint } of hidden) expect(paint, id).toMatchObject({ "text-opacity": 0 });
      for (const { id, paint } of shown) expect(paint, id).toMatchObject({ "text-opacity": 1 });
      expect(shown.map(({ id }) => from(id))).toEqual(
        shown.map(({ id }) => from(id)).toSorted((a, b) => a - b),
      );
      // Above them only the archipelagos' names, which get their room before anybody.
      expect(names.slice(-2).map(({ id }) => id)).toEqual(["islets", "archipelagos"]);
    },
  );

  test.each([true, false])(
    "newcomers have a rim of ink, and they alone, where there are rims: %s",
    (rims) => {
      const { ink } = THEMES.light;
      const { layers } = buildStyle({ ...inputs("light", "en", 2024), rims });
      const rimmed = layers
        .filter(({ type, paint }) => type === "circle" && JSON.stringify(paint).includes(ink))
        .map(filterOf);
      for (const feature of features.features)
        expect(rimmed.some((matches) => matches(feature))).toBe(rims && feature.properties.from === 2024);
    },
  );

  test.each([years[0]!, 2019, years.at(-1)!])(
    "in %i every name, of cities as of countries, waits for the dots that are shown",
    (year) => {
      const ids = layersOf(year).map(({ id }) => id);
      for (const group of groups) {
        const room = ids.indexOf(`room-${group.from}-${group.until}`);
        const lowest = isShown(group, year) ? ids.findLastIndex((id) => id.startsWith("name-")) : -1;
        expect(room).toBeGreaterThan(lowest);
        expect(room > ids.indexOf(COUNTRY_NAMES)).toBe(isShown(group, year));
      }
    },
  );

  test("NEVER is after every year", () =>
    expect(isShown({ from: 2015, until: NEVER }, years.at(-1)!)).toBe(true));
});

/** A city of Africa with a stated year, but for the change. */
const like = (change: Partial<CityFeature["properties"]>): CityFeature => ({
  ...features.features[0]!,
  properties: {
    ...features.features[0]!.properties,
    exact: true,
    stale: false,
    region: "africa",
    ...change,
  },
});

describe("how they are drawn", () => {
  const dot = cityLayersOf(2025).find(({ id }) => id.startsWith("dot-"))!;
  const colour = (feature: CityFeature, property: "circle-color" | "circle-stroke-color"): string =>
    String(evaluate(dot.paint?.[property] as ExpressionSpecification, feature));
  test("a stated year is filled, a year known as by is a ring of the same colour", () => {
    expect(colour(like({}), "circle-color")).toBe(THEMES.light.regions.africa);
    expect(colour(like({ exact: false }), "circle-color")).toBe("rgba(0,0,0,0)");
    expect(colour(like({ exact: false }), "circle-stroke-color")).toBe(THEMES.light.regions.africa);
  });

  test("not named for long is fainter, filled or not", () => {
    expect(colour(like({ stale: true }), "circle-color")).toBe(`${THEMES.light.regions.africa}73`);
    expect(colour(like({ stale: true, exact: false }), "circle-stroke-color")).toBe(
      `${THEMES.light.regions.africa}73`,
    );
  });

  test("both kinds are equally wide at every zoom", () => {
    for (const zoom of [0, 2, 5, 9]) {
      const value = (property: "circle-radius" | "circle-stroke-width", feature: CityFeature): number =>
        Number(evaluate(dot.paint?.[property] as ExpressionSpecification, feature, zoom));
      const hollow = like({ exact: false });
      expect(value("circle-radius", hollow) + value("circle-stroke-width", hollow)).toBeCloseTo(
        value("circle-radius", like({})),
      );
    }
  });

  test("every city has a name, Viet Nam's a ring besides", () => {
    const marks = layersOf(2025)
      .filter(({ id }) => /^(ring|name)-/.test(id))
      .map(filterOf);
    for (const feature of features.features)
      expect(marks.filter((matches) => matches(feature))).toHaveLength(feature.properties.vietnam ? 2 : 1);
  });
});

describe("the archipelagos", () => {
  const named = layersOf(2025).filter(
    (layer) => layer.type === "symbol" && "source-layer" in layer && layer["source-layer"] === "islands",
  );

  test("carry their name over anything, however close the look, and as far as there is no inset", () => {
    const always = named.filter(
      ({ minzoom, maxzoom }) => minzoom === ARCHIPELAGO_ZOOM && maxzoom === undefined,
    );
    expect(always).toHaveLength(1);
    expect(always[0]?.layout).toMatchObject({ "text-allow-overlap": true });
  });

  test("are named as the page says, islets with their archipelago", () => {
    expect(JSON.stringify(named).match(/Quần đảo Hoàng Sa \(Việt Nam\)/g)).toHaveLength(2);
    expect(JSON.stringify(named).match(/Quần đảo Trường Sa \(Việt Nam\)/g)).toHaveLength(2);
  });
});

test("every country label of the tiles has a name", { timeout: 20_000 }, () =>
  expect(Object.keys(countryNames((code) => code)).toSorted()).toEqual(
    buildLabels()
      .map(({ code }) => code)
      .toSorted(),
  ),
);

test("the globe's disc is told from the page, and land from its sea", () => {
  const sea = (globe: boolean): string => {
    const [layer] = buildStyle({ ...inputs("light", "en", 2025), globe }).layers;
    return JSON.stringify(layer?.type === "background" && layer.paint?.["background-color"]);
  };
  expect(sea(false)).toBe(JSON.stringify(THEMES.light.ground));
  expect(sea(true)).toContain(THEMES.light.ground);
  expect(sea(true)).toContain(THEMES.light.land);
});
