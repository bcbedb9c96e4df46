// The detailed base map: lawful in any theme, under everything of ours, and without a border or a name that is not for it to give.
import { featureFilter, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { ARCHIPELAGOS } from "../../data/basemap/archipelagos.ts";
import { buildOsmDetail, UNNAMED } from "./osm-detail.ts";
import { placeDots } from "../model/spread-dots.ts";
import { groupsOf, isShown, toFeatures } from "./features.ts";
import { roomOrder } from "./style-cities.ts";
import { buildStyle, lowestName, type StyleInputs } from "./style.ts";
import { THEMES, type ThemeName } from "./theme.ts";
import { DETAIL_SOURCE } from "./source-ids.ts";

const detail = buildOsmDetail("https://tiles.example/planet.pmtiles", "vi");

const inputs = (theme: ThemeName, with_: StyleInputs["detail"]): StyleInputs => ({
  theme: THEMES[theme],
  language: "vi",
  countryNames: {},
  archipelagoNames: { "hoang-sa": "Quần đảo Hoàng Sa", "truong-sa": "Quần đảo Trường Sa" },
  tilesUrl: "https://example.org/basemap.pmtiles",
  cities: { type: "FeatureCollection", features: [] },
  unnamed: [],
  marked: [],
  shown: null,
  year: 2025,
  rims: false,
  globe: false,
  detail: with_,
  spread: 0,
  inset: false,
  motion: true,
});

const isDetail = (layer: object): boolean => "source" in layer && layer.source === DETAIL_SOURCE;

describe.each(Object.keys(THEMES) as ThemeName[])("%s", (theme) => {
  const style = buildStyle(inputs(theme, detail));

  test("is lawful, and without the detail nothing is left of it", () => {
    expect(validateStyleMin(style)).toEqual([]);
    const { sources, layers } = buildStyle(inputs(theme, null));
    expect(layers).toEqual(style.layers.filter((layer) => !isDetail(layer)));
    expect(Object.keys(sources)).not.toContain(DETAIL_SOURCE);
  });
});

const layers = buildStyle(inputs("light", detail)).layers;

test("it shows land, water, roads and towns alone, none of them before its zoom", () => {
  const shown = layers.filter(isDetail);
  expect(new Set(shown.map((layer) => "source-layer" in layer && layer["source-layer"]))).toEqual(
    new Set(["earth", "landuse", "water", "roads", "places"]),
  );
  for (const { minzoom } of shown) expect(minzoom).toBeGreaterThanOrEqual(detail.from);
});

test("unseen names of cities wait under its names, which wait under those of countries", () => {
  const cities = toFeatures(placeDots(loadDataset("data").cities), ({ name }) => name);
  const groups = groupsOf(cities);
  const layersIn = (year: number) => buildStyle({ ...inputs("light", detail), cities, year }).layers;
  const ids = layersIn(2025).map(({ id }) => id);
  for (const { layer, under } of roomOrder(groups, 2018, lowestName({ detail }))) {
    ids.splice(ids.indexOf(layer), 1);
    ids.splice(ids.indexOf(under), 0, layer);
  }
  expect(ids).toEqual(layersIn(2018).map(({ id }) => id));
  const symbols = layersIn(2018).filter(({ type }) => type === "symbol");
  // Of each group names and room.
  const hidden = groups.filter((group) => !isShown(group, 2018)).length * 2;
  expect(hidden).toBeGreaterThan(0);
  expect(symbols.slice(hidden, hidden + 2).map(({ id }) => id)).toEqual([detail.lowest, "countries"]);
});

test("our borders, islands and every name of ours lie over it", () => {
  const ids = layers.map(({ id }) => id);
  const last = (match: RegExp): number => ids.findLastIndex((id) => match.test(id));
  expect(last(/^detail-(?!places)/)).toBeLessThan(ids.indexOf("borders"));
  expect(ids.indexOf("detail-places")).toBeLessThan(ids.indexOf("countries"));
});

describe("names", () => {
  const places = layers.find(({ id }) => id === "detail-places");
  const { filter } = featureFilter((places && "filter" in places ? places.filter : undefined)!, "places");
  const EXTENT = 8192;
  const ZOOM = 8;

  /** Whether a place of that kind at that spot is named. */
  const isNamed = (kind: string, lon: number, lat: number): boolean => {
    const tiles = 2 ** ZOOM;
    const x = (lon / 360 + 0.5) * tiles;
    const y = (0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * tiles;
    const tile = { z: ZOOM, x: Math.floor(x), y: Math.floor(y), key: "" };
    const point = { x: Math.round((x % 1) * EXTENT), y: Math.round((y % 1) * EXTENT) };
    return filter(
      { zoom: ZOOM },
      { type: 1, properties: { kind }, geometry: [[point]] } as never,
      tile as never,
    );
  };

  test("towns have them, countries, regions and seas have not", () => {
    expect(isNamed("locality", 105.85, 21.03)).toBe(true);
    for (const kind of ["country", "region", "ocean", "neighbourhood"])
      expect(isNamed(kind, 105.85, 21.03)).toBe(false);
  });

  test("nothing in the two archipelagos has one that is not ours", () => {
    for (const { features } of ARCHIPELAGOS)
      for (const { lon, lat, en } of features) expect(isNamed("locality", lon, lat), en).toBe(false);
    const [hoangSa, truongSa] = UNNAMED;
    fc.assert(
      fc.property(
        fc.constantFrom(hoangSa, truongSa),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        ([west, south, east, north], x, y) =>
          !isNamed("locality", west + (east - west) * x, south + (north - south) * y),
      ),
    );
  });

  test.each([
    ["Đà Nẵng", 108.2, 16.05],
    ["Puerto Princesa", 118.74, 9.74],
    ["Nha Trang", 109.19, 12.24],
    ["Kota Kinabalu", 116.07, 5.98],
    ["Sanya", 109.51, 18.25],
  ])("%s keeps its own", (_, lon, lat) => expect(isNamed("locality", lon, lat)).toBe(true));
});
