// The layers of the cities: one set a group, so that a year is shown by a few opacities and no tile is cut again.
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { REGIONS } from "../../data/schema.ts";
import { HALO, NAMED_FROM, RADII } from "./zoom-steps.ts";
import { isShown, type CityGroup } from "./features.ts";
import type { Theme } from "./theme.ts";
import { CITY_SOURCE, HOME_SOURCE, MARKED_SOURCE } from "./source-ids.ts";

/** A layer's place: right under another one. */
export interface LayerMove {
  readonly layer: string;
  readonly under: string;
}

/** A change of one paint property of a layer, the same for all its cities. */
export interface PaintChange {
  readonly layer: string;
  readonly property: "circle-opacity" | "circle-stroke-opacity" | "circle-stroke-color" | "text-opacity";
  readonly value: number | string;
}

/** What cities look like. `rims`: the newcomers of the year have one. */
export interface CityLook {
  readonly theme: Theme;
  readonly year: number;
  readonly rims: boolean;
}

type Kind = "ring" | "halo" | "dot" | "name" | "room";

/** The part of a hollow dot's radius that is empty. */
const HOLE = 0.45;
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

const edgeOf = ({ from }: CityGroup, { theme, year, rims }: CityLook): string =>
  rims && from === year ? theme.ink : theme.halo;

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

/** Pixels between a dot and its name, as on the poster; above and below, letters have less room in their line. */
const BESIDE = 5;
const ABOVE = 7;
/** Size of the letters in pixels. */
const LETTERS = 12;

/** Where a name may stand beside a dot of so many pixels, the best first; in its letters' size. */
function spotsBeside(dot: number): readonly unknown[] {
  const [x, y] = [(dot + BESIDE) / LETTERS, (dot + ABOVE) / LETTERS];
  return ["literal", ["left", [x, 0], "right", [-x, 0], "bottom", [0, -y], "top", [0, y]]];
}

const SPOTS = [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...RADII.map((value, i) => (i % 2 === 0 ? value : spotsBeside(value))),
] as unknown as ExpressionSpecification;

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
      "text-size": ["case", ["get", "vietnam"], LETTERS + 1, LETTERS],
      "symbol-sort-key": ["case", ["get", "vietnam"], 0, 1],
      "text-variable-anchor-offset": SPOTS,
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

/** Keeps names off the group's dots: MapLibre lets symbols make way for symbols alone, so each dot is one as well, unseen. */
const room = (group: CityGroup, fonts: string[]): SymbolLayerSpecification => ({
  id: layerId("room", group),
  type: "symbol",
  source: CITY_SOURCE,
  minzoom: NAMED_FROM,
  filter: inGroup(group),
  layout: {
    "text-field": ".",
    "text-font": fonts,
    "text-size": 1,
    "text-padding": radius(1),
    "text-allow-overlap": true,
  },
  paint: { "text-opacity": 0 },
});

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

/** The outline round Viet Nam, under all dots; as many times as wide as a dot, as in map-figure.css. */
export const homeLayers = ({ accent, ground }: Theme): readonly LayerSpecification[] =>
  (
    [
      ["home", accent, 1.75],
      ["home-inner", ground, 1.25],
    ] as const
  ).map(([id, colour, times]) => ({
    id,
    type: "line",
    source: HOME_SOURCE,
    layout: { "line-cap": "round", "line-join": "round" },
    paint: { "line-color": colour, "line-width": radius(0, 2 * times) },
  }));

/** The layers right over the names and right over the dots' room. */
const OVER_NAMES = "marked-halo";
const OVER_ROOM = "marked";

/**
 * The order in which MapLibre gives dots and names their room, from the last to the first: those of cities that are not
 * shown under `rest`, where they take none from others; then the names that are shown, the newest on top; then the dots
 * that are. No tile is cut for it.
 */
export const roomOrder = (groups: readonly CityGroup[], year: number, rest: string): readonly LayerMove[] =>
  groups.flatMap((group) => {
    const [overName, overRoom] = isShown(group, year) ? [OVER_NAMES, OVER_ROOM] : [rest, rest];
    return [
      { layer: layerId("name", group), under: overName },
      { layer: layerId("room", group), under: overRoom },
    ];
  });

/** Names and room of the cities that are not shown: there, but unseen and last to get room. */
export const hiddenNames = (
  groups: readonly CityGroup[],
  { theme, year }: CityLook,
  fonts: string[],
): readonly LayerSpecification[] =>
  groups.flatMap((group) =>
    isShown(group, year) ? [] : [names(group, theme, fonts, 0), room(group, fonts)],
  );

/** Every layer of the cities as they stand in the year; the earliest group lowest, the names of those shown above all dots. */
export function cityLayers(
  groups: readonly CityGroup[],
  look: CityLook,
  fonts: string[],
): readonly LayerSpecification[] {
  const { theme, year } = look;
  const dots = groups.flatMap((group): readonly LayerSpecification[] => {
    const opacity = isShown(group, year) ? 1 : 0;
    // Under a faint dot is land, in a hollow one the halo's colour.
    const halo = circles("halo", group, inGroup(group, IN_PLAY), opacity, {
      "circle-color": ["case", HOLLOW, theme.halo, "rgba(0,0,0,0)"],
      "circle-stroke-color": edgeOf(group, look),
      "circle-stroke-width": radius(0, HALO),
      "circle-radius": radius(0),
    });
    const ring = circles("ring", group, inGroup(group, ["get", "vietnam"], IN_PLAY), opacity, {
      "circle-color": theme.accent,
      "circle-radius": radius(1.25, 1 + HALO),
    });
    const dot = circles("dot", group, inGroup(group), opacity, {
      "circle-color": ["case", HOLLOW, "rgba(0,0,0,0)", dotColour(theme)],
      "circle-stroke-color": dotColour(theme),
      "circle-stroke-width": radius(0, ["case", HOLLOW, 1 - HOLE, 0]),
      "circle-radius": radius(0, ["case", HOLLOW, HOLE, 1]),
    });
    return [...(group.vietnam ? [ring] : []), halo, dot];
  });
  const shown = groups.filter((group) => isShown(group, year));
  return [
    ...dots,
    ...shown.map((group) => names(group, theme, fonts, 1)),
    markRing(OVER_NAMES, 3, 4.5, theme.halo),
    ...shown.map((group) => room(group, fonts)),
    markRing(OVER_ROOM, 4, 2.5, theme.accent),
  ];
}

/** What makes the map look so: paint alone, constant for each layer. */
export const cityPaint = (groups: readonly CityGroup[], look: CityLook): readonly PaintChange[] =>
  groups.flatMap((group) => {
    const opacity = isShown(group, look.year) ? 1 : 0;
    const change = (
      kind: Kind,
      property: PaintChange["property"],
      value: PaintChange["value"] = opacity,
    ): PaintChange => ({ layer: layerId(kind, group), property, value });
    return [
      change("dot", "circle-opacity"),
      change("dot", "circle-stroke-opacity"),
      change("halo", "circle-opacity"),
      change("halo", "circle-stroke-opacity"),
      change("halo", "circle-stroke-color", edgeOf(group, look)),
      ...(group.vietnam ? [change("ring", "circle-opacity")] : []),
      change("name", "text-opacity"),
    ];
  });

/** The layers in which a city must be found before the map counts as up. */
export const dotLayers = (groups: readonly CityGroup[], year: number): readonly string[] =>
  groups.filter((group) => isShown(group, year)).map((group) => layerId("dot", group));
