// The layers of the cities: one set a group, so that a year is shown by a few opacities and no tile is cut again.
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { REGIONS } from "../../data/schema.ts";
import { NAMED_FROM, RADII } from "./zoom-steps.ts";
import { isShown, type CityGroup } from "./features.ts";
import type { Theme } from "./theme.ts";
import { CITY_SOURCE, HOME_SOURCE, MARKED_SOURCE } from "./source-ids.ts";

/** A layer's place: right under another one. */
export interface LayerMove {
  readonly layer: string;
  readonly under: string;
}

/** A change of one paint property to one number. */
export interface PaintChange {
  readonly layer: string;
  readonly property: "circle-opacity" | "circle-stroke-opacity" | "text-opacity";
  readonly value: number;
}

type Kind = "flare" | "halo" | "ring" | "dot" | "name";

/** The part of a hollow dot's radius that is empty. */
const HOLE = 0.45;
/** The halo, as a part of the radius. */
const HALO = 0.19;
/** What a filter leaves of the cities that it sets aside. */
const ASIDE = 0.25;

const layerId = (kind: Kind, { from, until }: Pick<CityGroup, "from" | "until">): string =>
  `${kind}-${from}-${until}`;

/** The radius of a dot plus `more` pixels, at any zoom. */
const radius = (more: number, times: number | ExpressionSpecification = 1): ExpressionSpecification => {
  const stops = RADII.map((value, i) => (i % 2 === 0 ? value : ["+", ["*", value, times], more]));
  return ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;
};

/** The region's colour, `alpha` of it where the city has not been named for long. */
function regionColour({ regions }: Theme, alpha: number): ExpressionSpecification {
  const faded = (hex: string): string =>
    alpha === 1
      ? hex
      : `${hex}${Math.round(alpha * 255)
          .toString(16)
          .padStart(2, "0")}`;
  const [last, ...others] = REGIONS.toReversed();
  const pairs = others.flatMap((region) => [region, faded(regions[region])]);
  return [
    "match",
    ["get", "region"],
    ...pairs,
    last === undefined ? "" : faded(regions[last]),
  ] as unknown as ExpressionSpecification;
}

const dotColour = (theme: Theme): ExpressionSpecification => [
  "case",
  ["get", "dimmed"],
  regionColour(theme, ASIDE),
  ["get", "stale"],
  regionColour(theme, theme.faint),
  regionColour(theme, 1),
];

const HOLLOW: ExpressionSpecification = ["!", ["get", "exact"]];
const IN_PLAY: ExpressionSpecification = ["!", ["get", "dimmed"]];

const inGroup = ({ from, until }: CityGroup, ...only: ExpressionSpecification[]): ExpressionSpecification => [
  "all",
  ["==", ["get", "from"], from],
  ["==", ["get", "until"], until],
  ...only,
];

/** The ring of a hollow dot, the halo of another one. */
const RIM = [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...RADII.map((value, i) => (i % 2 === 0 ? value : ["*", value, ["case", HOLLOW, 1 - HOLE, HALO]])),
] as unknown as ExpressionSpecification;

type CirclePaint = NonNullable<CircleLayerSpecification["paint"]>;

const circles = (
  kind: Kind,
  group: CityGroup,
  filter: ExpressionSpecification,
  opacity: number,
  paint: CirclePaint,
): CircleLayerSpecification => ({
  id: layerId(kind, group),
  type: "circle",
  source: CITY_SOURCE,
  filter,
  paint: { "circle-opacity": opacity, "circle-stroke-opacity": opacity, ...paint },
});

function names(group: CityGroup, theme: Theme, fonts: string[], opacity: number): SymbolLayerSpecification {
  return {
    id: layerId("name", group),
    type: "symbol",
    source: CITY_SOURCE,
    minzoom: NAMED_FROM,
    filter: inGroup(group, IN_PLAY),
    layout: {
      "text-field": ["get", "name"],
      "text-font": fonts,
      "text-size": ["case", ["get", "vietnam"], 13, 12],
      "symbol-sort-key": ["case", ["get", "vietnam"], 0, 1],
      "text-variable-anchor": ["left", "right", "bottom", "top"],
      "text-radial-offset": 0.8,
      "text-justify": "auto",
    },
    paint: {
      "text-color": theme.ink,
      "text-halo-color": theme.halo,
      "text-halo-width": 1.5,
      "text-opacity": opacity,
    },
  };
}

/** Marked cities have a source of their own, so that marking cuts no tile of the others. */
const markRing = (id: string, more: number, width: number, colour: string): CircleLayerSpecification => ({
  id,
  type: "circle",
  source: MARKED_SOURCE,
  paint: {
    "circle-color": "rgba(0,0,0,0)",
    "circle-radius": radius(more),
    "circle-stroke-color": colour,
    "circle-stroke-width": width,
  },
});

/** The outline round Viet Nam, under all dots. */
export const homeLayers = ({ accent, ground }: Theme): readonly LayerSpecification[] =>
  (
    [
      ["home", accent, 4],
      ["home-inner", ground, 1.5],
    ] as const
  ).map(([id, colour, more]) => ({
    id,
    type: "line",
    source: HOME_SOURCE,
    layout: { "line-cap": "round", "line-join": "round" },
    paint: { "line-color": colour, "line-width": radius(more, 2) },
  }));

/** The layer right over the names. */
const OVER_NAMES = "marked-halo";

/**
 * The order in which MapLibre gives names their room, from the last to the first: names of cities that are not shown
 * under `rest`, where they take none from others; then the shown ones, the newest on top. No tile is cut for it.
 */
export const nameOrder = (groups: readonly CityGroup[], year: number, rest: string): readonly LayerMove[] =>
  groups.map((group) => ({
    layer: layerId("name", group),
    under: isShown(group, year) ? OVER_NAMES : rest,
  }));

/** Names of the cities that are not shown in `year`: there, but unseen and last to get room. */
export const hiddenNames = (
  groups: readonly CityGroup[],
  theme: Theme,
  fonts: string[],
  year: number,
): readonly LayerSpecification[] =>
  groups.filter((group) => !isShown(group, year)).map((group) => names(group, theme, fonts, 0));

/** Every layer of the cities as they stand in `year`; the earliest group lowest, the names of those shown above all dots. */
export function cityLayers(
  groups: readonly CityGroup[],
  theme: Theme,
  fonts: string[],
  year: number,
): readonly LayerSpecification[] {
  const dots = groups.flatMap((group): readonly LayerSpecification[] => {
    const opacity = isShown(group, year) ? 1 : 0;
    const flare = circles("flare", group, inGroup(group, IN_PLAY), 0, {
      "circle-color": regionColour(theme, 1),
      "circle-radius": radius(0, 2.8),
    });
    const halo = circles("halo", group, inGroup(group, HOLLOW), opacity, {
      "circle-color": theme.halo,
      "circle-radius": radius(0, 1 + HALO),
    });
    const ring = circles("ring", group, inGroup(group, ["get", "vietnam"], IN_PLAY), opacity, {
      "circle-color": theme.accent,
      "circle-radius": radius(2.25),
    });
    const dot = circles("dot", group, inGroup(group), opacity, {
      "circle-color": ["case", HOLLOW, "rgba(0,0,0,0)", dotColour(theme)],
      "circle-stroke-color": ["case", HOLLOW, dotColour(theme), theme.halo],
      "circle-stroke-width": RIM,
      "circle-radius": radius(0, ["case", HOLLOW, HOLE, 1]),
    });
    return [flare, ...(group.hollow ? [halo] : []), ...(group.vietnam ? [ring] : []), dot];
  });
  const labels = groups.filter((group) => isShown(group, year)).map((group) => names(group, theme, fonts, 1));
  return [
    ...dots,
    ...labels,
    markRing(OVER_NAMES, 3, 4.5, theme.halo),
    markRing("marked", 4, 2.5, theme.accent),
  ];
}

/** What makes the map show `year`: paint alone, constant for each layer. */
export const yearPaint = (groups: readonly CityGroup[], year: number): readonly PaintChange[] =>
  groups.flatMap((group) => {
    const value = isShown(group, year) ? 1 : 0;
    const change = (kind: Kind, property: PaintChange["property"]): PaintChange => ({
      layer: layerId(kind, group),
      property,
      value,
    });
    return [
      change("dot", "circle-opacity"),
      change("dot", "circle-stroke-opacity"),
      ...(group.hollow ? [change("halo", "circle-opacity")] : []),
      ...(group.vietnam ? [change("ring", "circle-opacity")] : []),
      change("name", "text-opacity"),
    ];
  });

/** The layers that flare up for the newcomers of a year. */
export const flareLayers = (groups: readonly CityGroup[], year: number): readonly string[] =>
  groups.filter(({ from }) => from === year).map((group) => layerId("flare", group));

/** The layers in which a city must be found before the map counts as up. */
export const dotLayers = (groups: readonly CityGroup[], year: number): readonly string[] =>
  groups.filter((group) => isShown(group, year)).map((group) => layerId("dot", group));
