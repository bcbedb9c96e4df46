// A detailed base map for close looks, of vector tiles in Protomaps' schema: its land, water, roads and towns; never its borders.
import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  VectorSourceSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Theme } from "./theme.ts";
import "./osm-detail.css";
import { DETAIL_SOURCE } from "./source-ids.ts";

/** What is added to the style, and from which zoom on. */
export interface OsmDetail {
  readonly from: number;
  readonly source: VectorSourceSpecification;
  /** To lie right over our own land. */
  readonly ground: (theme: Theme) => readonly LayerSpecification[];
  /** To lie under all other names that are seen. */
  readonly names: (theme: Theme, fonts: string[]) => readonly LayerSpecification[];
  /** The lowest layer of `names`. */
  readonly lowest: string;
}

type LinePaint = NonNullable<LineLayerSpecification["paint"]>;

const PLACES = "detail-places";
const FROM = 6;
const MINOR_FROM = 10;
const RIVERS_FROM = 8;
/** Woods and parks lie between land and sea in tone: on both of these dots have their 3:1. */
const GREEN_OPACITY = 0.4;
const ROAD_OPACITY = 0.35;

/** Grounds that are neither built on nor fields (docs.protomaps.com/basemaps/layers). */
const GREEN = ["forest", "wood", "park", "national_park", "nature_reserve", "protected_area"];

/** West, south, east, north: around the archipelagos, whose names are ours alone. */
export const UNNAMED = [
  [110, 15, 113.5, 17.6],
  [110.5, 6.3, 117, 12.5],
] as const;

const ring = ([west, south, east, north]: (typeof UNNAMED)[number]): [number, number][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const outside: ExpressionSpecification = [
  "!",
  ["within", { type: "MultiPolygon", coordinates: UNNAMED.map((box) => [ring(box)]) }],
];

const isOf = (...kinds: readonly string[]): ExpressionSpecification => [
  "in",
  ["get", "kind"],
  ["literal", [...kinds]],
];
const isArea: ExpressionSpecification = ["in", ["geometry-type"], ["literal", ["Polygon", "MultiPolygon"]]];

/** A line's width by zoom, in pixels at zoom 6 and 12. */
const width = (far: number, near: number): ExpressionSpecification => [
  "interpolate",
  ["exponential", 1.5],
  ["zoom"],
  FROM,
  far,
  12,
  near,
];

const ground = ({ land, ground: sea, label }: Theme): readonly LayerSpecification[] => {
  const area = (
    layer: string,
    filter: ExpressionSpecification,
    colour: string,
    opacity: number,
  ): LayerSpecification => ({
    id: `detail-${layer}`,
    type: "fill",
    source: DETAIL_SOURCE,
    "source-layer": layer,
    minzoom: FROM,
    filter,
    paint: { "fill-color": colour, "fill-opacity": opacity },
  });
  const line = (
    id: string,
    layer: string,
    minzoom: number,
    filter: ExpressionSpecification,
    paint: LinePaint,
  ): LayerSpecification => ({
    id: `detail-${id}`,
    type: "line",
    source: DETAIL_SOURCE,
    "source-layer": layer,
    minzoom,
    filter,
    layout: { "line-cap": "round", "line-join": "round" },
    paint,
  });
  const road = (far: number, near: number): LinePaint => ({
    "line-color": label,
    "line-opacity": ROAD_OPACITY,
    "line-width": width(far, near),
  });
  return [
    area("earth", isArea, land, 1),
    area("landuse", ["all", isArea, isOf(...GREEN)], sea, GREEN_OPACITY),
    area("water", isArea, sea, 1),
    line("rivers", "water", RIVERS_FROM, ["all", ["!", isArea], isOf("river")], {
      "line-color": sea,
      "line-width": width(0.5, 2),
    }),
    line("streets", "roads", MINOR_FROM, isOf("minor_road", "medium_road"), road(0.2, 0.5)),
    line("major", "roads", FROM, isOf("major_road"), road(0.4, 1.2)),
    line("highways", "roads", FROM, isOf("highway"), road(0.7, 2)),
  ];
};

/** The detailed base map whose PMTiles lie at `url`, its names in `language` where they are known. */
export function buildOsmDetail(url: string, language: string): OsmDetail {
  const name: ExpressionSpecification = [
    "coalesce",
    ["get", `name:${language}`],
    ["get", "name:en"],
    ["get", "name"],
    "",
  ];
  return {
    from: FROM,
    source: { type: "vector", url: `pmtiles://${url}` },
    ground,
    lowest: PLACES,
    names: ({ label, halo }, fonts) => [
      {
        id: PLACES,
        type: "symbol",
        source: DETAIL_SOURCE,
        "source-layer": "places",
        minzoom: FROM,
        filter: ["all", isOf("locality"), outside],
        layout: {
          "text-field": name,
          "text-font": fonts,
          "text-size": 11,
          "text-max-width": 8,
          "text-padding": 8,
          "symbol-sort-key": ["coalesce", ["get", "min_zoom"], 20],
        },
        paint: { "text-color": label, "text-halo-color": halo, "text-halo-width": 1 },
      },
    ],
  };
}
