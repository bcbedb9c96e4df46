// The MapLibre style as a pure function: base map, names, the two archipelagos, and the cities in a year.
import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { DataLanguage } from "../../data/schema.ts";
import { ARCHIPELAGO_ZOOM, FONTS, NAME_LINES, NAME_OFFSET, NAME_SIZES } from "./archipelago-names.ts";
import type { OsmDetail } from "./osm-detail.ts";
import { groupsOf, dimOthers, homeLine, spreadFeatures, staleIn, type CityFeatures } from "./features.ts";
import { cityLayers, hiddenNames, homeLayers } from "./style-cities.ts";
import type { Theme } from "./theme.ts";
import {
  BASE_SOURCE,
  DETAIL_SOURCE,
  CITY_SOURCE,
  HOME_SOURCE,
  MARKED_SOURCE,
  UNNAMED,
} from "./source-ids.ts";
import { unnamedFeatures, type UnnamedFeatures, type UnnamedSpot } from "./unnamed.ts";
import { UNNAMED_FROM } from "./zoom-steps.ts";

export interface StyleInputs {
  readonly theme: Theme;
  /** In which the islets are named. */
  readonly language: DataLanguage;
  /** ISO 3166-1 alpha-2 → the name in the reader's language. */
  readonly countryNames: Readonly<Record<string, string>>;
  /** What the two archipelagos are called, with the claimant where the language asks for it. */
  readonly archipelagoNames: Readonly<Record<"hoang-sa" | "truong-sa", string>>;
  /** Address of the PMTiles file, without `pmtiles://`. */
  readonly tilesUrl: string;
  readonly cities: CityFeatures;
  /** How far apart they are drawn: 1 as on a map of the whole world, 0 where they are. */
  readonly spread: number;
  /** Members that are counted and not named, of every year. */
  readonly unnamed: readonly UnnamedSpot[];
  /** Ids of the cities that carry a ring. */
  readonly marked: readonly string[];
  /** Ids of the cities that answer a filter; null while there is none. */
  readonly shown: ReadonlySet<string> | null;
  readonly year: number;
  /** Newcomers of the year have a rim, as on the poster: where the whole world is chosen. */
  readonly rims: boolean;
  /** A globe, or else flat. */
  readonly globe: boolean;
  /** What a close look adds to the base map; null while there is none. */
  readonly detail: OsmDetail | null;
  /** The archipelagos' names stand in the inset instead. */
  readonly inset: boolean;
  /** Dots fade in and out; false where less motion is asked for. */
  readonly motion: boolean;
}

const COUNTRY_NAMES = "countries";
const FADE_MS = 350;
/** Zoom from which borders and names of countries are drawn. */
const REGION_ZOOM = 1.5;
/** Zoom from which islets carry their own names. */
const ISLET_ZOOM = 6.5;
/** The layer of these names. */
export const ARCHIPELAGO_NAMES = "archipelagos";

type Drawn = Pick<StyleInputs, "cities" | "spread" | "marked">;

/** Every city where it is drawn. */
export const cityFeatures = ({ cities, spread, shown, year }: StyleInputs): CityFeatures =>
  spreadFeatures(dimOthers(staleIn(cities, year), shown), spread);

/** What makes Viet Nam's one mark. */
export const homeFeatures = ({ cities, spread, shown, year }: StyleInputs) =>
  homeLine(dimOthers(cities, shown), spread, year);

/** The marked ones, for their own small source. */
export function markedFeatures({ cities, spread, marked }: Drawn): CityFeatures {
  const features = cities.features.filter(({ properties }) => marked.includes(properties.id));
  return spreadFeatures({ type: "FeatureCollection", features }, spread);
}

/** The globe's sea is between ground and land, so that its disc has an edge; on the flat map it is the page. */
export const seaColour = ({ ground, land }: Theme, globe: boolean): string | ExpressionSpecification =>
  globe ? ["interpolate", ["linear"], 0.5, 0, ground, 1, land] : ground;

/** The layer of the sea. */
export const SEA = "sea";

function baseLayers({ theme, detail, globe }: StyleInputs): readonly LayerSpecification[] {
  const source = { source: BASE_SOURCE };
  return [
    { id: SEA, type: "background", paint: { "background-color": seaColour(theme, globe) } },
    { id: "land", type: "fill", ...source, "source-layer": "land", paint: { "fill-color": theme.land } },
    ...(detail?.ground(theme) ?? []),
    {
      id: "borders",
      type: "line",
      ...source,
      "source-layer": "borders",
      minzoom: REGION_ZOOM,
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.border,
        "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.5, 8, 1.2],
      },
    },
    {
      id: "islands",
      type: "circle",
      ...source,
      "source-layer": "islands",
      filter: ["has", "vi"],
      paint: {
        "circle-color": theme.label,
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 0, 0.75, 4, 1.4, 8, 3],
      },
    },
  ];
}

const countryLayer = ({ theme, countryNames }: StyleInputs): LayerSpecification => ({
  id: COUNTRY_NAMES,
  type: "symbol",
  source: BASE_SOURCE,
  "source-layer": "labels",
  minzoom: REGION_ZOOM,
  layout: {
    "text-field": ["coalesce", ["get", ["get", "code"], ["literal", countryNames]], ""],
    "text-font": FONTS,
    "text-size": ["interpolate", ["linear"], ["zoom"], 1.5, 10, 6, 13],
    "text-max-width": 7,
    "text-padding": 6,
    // Beside its place where dots lie on it.
    "text-variable-anchor": ["center", "bottom", "top", "left", "right"],
    "text-justify": "auto",
    "symbol-sort-key": ["get", "rank"],
  },
  paint: { "text-color": theme.label, "text-halo-color": theme.land, "text-halo-width": 1 },
});

/** The archipelagos' names, whatever else is there; closer, each islet's with its archipelago's. */
function archipelagoLayers({
  theme,
  language,
  archipelagoNames,
  inset,
}: StyleInputs): readonly LayerSpecification[] {
  const name: ExpressionSpecification = [
    "match",
    ["get", "group"],
    "hoang-sa",
    archipelagoNames["hoang-sa"],
    archipelagoNames["truong-sa"],
  ];
  const paint = { "text-color": theme.label, "text-halo-color": theme.halo, "text-halo-width": 1.2 };
  return [
    {
      id: "islets",
      type: "symbol",
      source: BASE_SOURCE,
      "source-layer": "islands",
      minzoom: ISLET_ZOOM,
      filter: ["has", "vi"],
      layout: {
        "text-field": ["format", ["get", language], {}, "\n", {}, name, { "font-scale": 0.85 }],
        "text-font": FONTS,
        "text-size": 12,
        "text-max-width": 30,
        "text-variable-anchor": ["top", "bottom", "left", "right"],
        "text-radial-offset": 0.6,
        "text-justify": "auto",
      },
      paint,
    },
    {
      id: ARCHIPELAGO_NAMES,
      type: "symbol",
      source: BASE_SOURCE,
      "source-layer": "islands",
      minzoom: ARCHIPELAGO_ZOOM,
      filter: ["!", ["has", "vi"]],
      layout: {
        "text-field": name,
        "text-font": FONTS,
        visibility: inset ? "none" : "visible",
        "text-size": ["interpolate", ["linear"], ["zoom"], ...NAME_SIZES],
        "text-max-width": ["step", ["zoom"], ...NAME_LINES],
        "text-anchor": ["match", ["get", "group"], "hoang-sa", "bottom-left", "top-left"],
        // Clear of the islands, and of Shenzhen's dot above them on the opening view.
        "text-offset": [NAME_OFFSET, 0],
        "text-justify": "left",
        "text-allow-overlap": true,
        "text-ignore-placement": false,
      },
      paint,
    },
  ];
}

/** Over all other names, which leave it its room; its own spot keeps it from the dots. */
const unnamedLayer = ({ theme }: StyleInputs): LayerSpecification => ({
  id: UNNAMED,
  type: "symbol",
  source: UNNAMED,
  minzoom: UNNAMED_FROM,
  layout: { "text-field": ["get", "label"], "text-font": FONTS, "text-size": 13, "text-padding": 0 },
  paint: { "text-color": theme.label, "text-halo-color": theme.halo, "text-halo-width": 1.5 },
});

/** The counts of the inputs' year. */
export const unnamedOf = ({ unnamed, year, shown }: StyleInputs): UnnamedFeatures =>
  unnamedFeatures(unnamed, year, shown);

const pointSource = (
  data: CityFeatures | UnnamedFeatures | ReturnType<typeof homeLine>,
): SourceSpecification => ({
  type: "geojson",
  data: data as unknown as GeoJSON.FeatureCollection,
});

/** The layer under which unseen names wait. */
export const lowestName = ({ detail }: Pick<StyleInputs, "detail">): string =>
  detail?.lowest ?? COUNTRY_NAMES;

/** The whole style; the same inputs give the same style. */
export function buildStyle(inputs: StyleInputs): StyleSpecification {
  const { theme, tilesUrl, cities, globe, detail, motion } = inputs;
  const groups = groupsOf(cities);
  return {
    version: 8,
    projection: { type: globe ? "globe" : "mercator" },
    transition: { duration: motion ? FADE_MS : 0, delay: 0 },
    sources: {
      [BASE_SOURCE]: { type: "vector", url: `pmtiles://${tilesUrl}` },
      [CITY_SOURCE]: pointSource(cityFeatures(inputs)),
      [MARKED_SOURCE]: pointSource(markedFeatures(inputs)),
      [HOME_SOURCE]: pointSource(homeFeatures(inputs)),
      [UNNAMED]: pointSource(unnamedOf(inputs)),
      ...(detail && { [DETAIL_SOURCE]: detail.source }),
    },
    layers: [
      ...baseLayers(inputs),
      ...hiddenNames(groups, inputs, FONTS),
      ...(detail?.names(theme, FONTS) ?? []),
      countryLayer(inputs),
      ...homeLayers(theme),
      ...cityLayers(groups, inputs, FONTS),
      unnamedLayer(inputs),
      ...archipelagoLayers(inputs),
    ],
  };
}
