// Natural Earth's land and borders, the names of countries and the two archipelagos → vector tiles, zoom 0 to 6.
import { GeoJSONVT, type GeoJSONVTTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { ARCHIPELAGOS, inArchipelago } from "./archipelagos.ts";
import { readLand, type Scale } from "./atlas.ts";
import { readBorders } from "./borders.ts";
import { buildLabels } from "./country-labels.ts";
import { buildPmtiles, type Tile } from "./pmtiles.ts";

export const MAX_ZOOM = 6;

/** Which of Natural Earth's scales each zoom is drawn from. */
const SCALES: readonly Scale[] = ["110m", "50m", "50m", "50m", "10m", "10m", "10m"];
const FIRST_BORDERS = 1;
/** The smallest country that has its name in the tiles of a zoom. */
const RANKS = [0, 1, 2, 3, 4, 5, 5];

type Index = (z: number, x: number, y: number) => GeoJSONVTTile | null;

const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: [...features],
});

const featureOf = (geometry: Geometry, properties: Readonly<Record<string, unknown>> = {}): Feature => ({
  type: "Feature",
  geometry,
  properties,
});

/** Cuts features into tiles of any zoom; one index a zoom, so that each is simplified for itself. */
function index(features: readonly Feature[], zoom: number): Index {
  const tiles = new GeoJSONVT(collection(features), {
    maxZoom: zoom === MAX_ZOOM ? zoom : zoom + 1,
    indexMaxZoom: zoom,
    indexMaxPoints: 0,
    tolerance: 4,
    buffer: 16,
    wrap: false,
  });
  return (z, x, y) => tiles.getTile(z, x, y);
}

const landFeatures = (scale: Scale): readonly Feature[] =>
  readLand(scale)
    .filter((polygon) => !inArchipelago(polygon))
    .map((polygon) => featureOf({ type: "Polygon", coordinates: polygon as unknown as Position[][] }));

const borderFeatures = (scale: Scale): readonly Feature[] =>
  readBorders(scale).map((line) =>
    featureOf({ type: "LineString", coordinates: line as unknown as Position[] }),
  );

const labelFeatures = (): readonly Feature[] =>
  buildLabels().map(({ code, rank, lon, lat }) =>
    featureOf({ type: "Point", coordinates: [lon, lat] }, { code, rank }),
  );

/** The islets with their names, and one point a group without: there the archipelago's own name stands. */
const islandFeatures = (): readonly Feature[] =>
  ARCHIPELAGOS.flatMap(({ id, label, features }) =>
    [
      { ...label, group: id },
      ...features.map(({ lon, lat, en, vi }) => ({ lon, lat, group: id, en, vi })),
    ].map(({ lon, lat, ...names }) => featureOf({ type: "Point", coordinates: [lon, lat] }, names)),
  );

function once<T>(make: (scale: Scale) => T): (scale: Scale) => T {
  const made = new Map<Scale, T>();
  return (scale) => {
    const there = made.get(scale) ?? make(scale);
    made.set(scale, there);
    return there;
  };
}

/** Every tile that holds anything, uncompressed. */
export function buildTiles(): readonly Tile[] {
  const land = once(landFeatures);
  const borders = once(borderFeatures);
  const labels = labelFeatures();
  const islands = islandFeatures();
  return SCALES.flatMap((scale, z) => {
    const layers: Readonly<Record<string, Index>> = {
      land: index(land(scale), z),
      borders: index(z < FIRST_BORDERS ? [] : borders(scale), z),
      labels: index(
        labels.filter(({ properties }) => properties?.["rank"] <= (RANKS[z] ?? 0)),
        z,
      ),
      islands: index(islands, z),
    };
    const side = 2 ** z;
    return Array.from({ length: side * side }, (_, i): readonly Tile[] => {
      const [x, y] = [i % side, Math.floor(i / side)];
      const filled = Object.entries(layers).flatMap(([name, cut]) => {
        const tile = cut(z, x, y);
        return tile === null || tile.features.length === 0 ? [] : [[name, tile] as const];
      });
      if (filled.length === 0) return [];
      return [{ z, x, y, data: fromGeojsonVt(Object.fromEntries(filled), { version: 2, extent: 4096 }) }];
    }).flat();
  });
}

/** The tiles as one PMTiles file. */
export const packBasemap = (tiles: readonly Tile[]): Uint8Array =>
  buildPmtiles(tiles, {
    name: "Learning Cities base map",
    attribution: "Natural Earth",
    vector_layers: ["land", "borders", "labels", "islands"].map((id) => ({ id, fields: {} })),
  });
