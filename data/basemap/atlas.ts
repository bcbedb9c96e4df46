// Natural Earth's land, countries and borders, from the npm package world-atlas, cut at 180°.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { MultiPolygon as GeoMultiPolygon, Polygon as GeoPolygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { cutPolygon, type Polygon } from "./geometry.ts";

/** Natural Earth's scales, 1:110 million to 1:10 million. */
export type Scale = "110m" | "50m" | "10m";

/** A country as Natural Earth draws it; `code` is ISO 3166-1 numeric, null where it gives none. */
export interface Country {
  readonly code: string | null;
  readonly name: string;
  readonly polygons: readonly Polygon[];
}

const require = createRequire(import.meta.url);

/** A file of world-atlas as it is. */
export function readTopology(kind: "land" | "countries", scale: Scale): Topology {
  return JSON.parse(readFileSync(require.resolve(`world-atlas/${kind}-${scale}.json`), "utf8")) as Topology;
}

/** A named collection of a file of world-atlas; throws if there is none. */
export function objectOf(topology: Topology, name: string): GeometryCollection<{ readonly name?: string }> {
  const object = topology.objects[name];
  if (object?.type !== "GeometryCollection") throw new TypeError(`world-atlas: no collection "${name}"`);
  return object as GeometryCollection<{ readonly name?: string }>;
}

function polygonsOf(geometry: GeoPolygon | GeoMultiPolygon): readonly Polygon[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return (polygons as unknown as readonly Polygon[]).flatMap(cutPolygon);
}

/** All land in degrees; throws if the package is missing or of another shape. */
export function readLand(scale: Scale): readonly Polygon[] {
  const topology = readTopology("land", scale);
  return feature(topology, objectOf(topology, "land")).features.flatMap(({ geometry }) =>
    polygonsOf(geometry as GeoPolygon | GeoMultiPolygon),
  );
}

/** All countries and the like that Natural Earth draws, in degrees. */
export function readCountries(scale: Scale): readonly Country[] {
  const topology = readTopology("countries", scale);
  return feature(topology, objectOf(topology, "countries")).features.map(({ id, properties, geometry }) => ({
    code: id === undefined ? null : String(id),
    name: properties.name ?? "",
    polygons: polygonsOf(geometry as GeoPolygon | GeoMultiPolygon),
  }));
}
