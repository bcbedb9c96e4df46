// Where the names of countries stand on the map, and which of them may stand at which zoom.
import { feature } from "@rapideditor/country-coder";
import { mercatorX, mercatorY } from "../../src/model/mercator.ts";
import { readCountries } from "./atlas.ts";
import type { Polygon, Ring } from "./geometry.ts";

/** `rank` is 1 for the largest countries to 5 for the smallest. */
export interface CountryLabel {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly rank: number;
  readonly lon: number;
  readonly lat: number;
}

/** Areas from which a country has rank 1, 2, 3, 4; square kilometres. */
const RANK_AREAS = [2_400_000, 700_000, 220_000, 60_000];

/** Non-member states that the UN lists as observers. */
const OBSERVERS: ReadonlySet<string> = new Set(["PS", "VA"]);

/** Set by hand, degrees: Viet Nam's north and south are where its cities have their names. */
const PLACED: Readonly<Record<string, readonly [number, number]>> = { VN: [108.1, 13.9] };

const EARTH_KM = 6371;

/** Only what the UN lists as member or observer state is named: the map itself takes no side. */
function listedCode(code: string | null): string | null {
  const known = code === null ? null : feature(code)?.properties;
  if (known?.iso1A2 === undefined || known.iso1N3 !== code) return null;
  if (OBSERVERS.has(known.iso1A2)) return known.iso1A2;
  return known.level === "country" && known.groups.includes("UN") ? known.iso1A2 : null;
}

/** Square kilometres on the sphere. */
function areaOf(ring: Ring): number {
  const radians = Math.PI / 180;
  const sum = ring.slice(1).reduce((total, [lon, lat], i) => {
    const [lon0, lat0] = ring[i] ?? [lon, lat];
    return total + (lon - lon0) * radians * (2 + Math.sin(lat0 * radians) + Math.sin(lat * radians));
  }, 0);
  return (Math.abs(sum) / 2) * EARTH_KM ** 2;
}

/** Distance from a point to the nearest edge on the map, negative outside; across counts for less than along. */
function roomAt(x: number, y: number, edges: readonly (readonly [number, number])[]): number {
  let inside = false;
  let nearest = Infinity;
  for (const [i, [bx, by]] of edges.entries()) {
    const [ax, ay] = edges.at(i - 1) ?? [bx, by];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot((x - ax - along * dx) / WIDE, y - ay - along * dy));
  }
  return inside ? nearest : -nearest;
}

/** A name is about so many times wider than high, within reason. */
const WIDE = 2;
const GRID = 28;
/** So many corners of a country are enough to place its name. */
const CORNERS = 200;

/** The place in a ring with most room for a name, degrees. */
function roomiest(ring: Ring): readonly [number, number] {
  const every = Math.ceil(ring.length / CORNERS);
  const edges = ring
    .filter((_, i) => i % every === 0)
    .map(([lon, lat]) => [mercatorX(lon), mercatorY(lat)] as const);
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  let best: readonly [number, number] = [(west + east) / 2, (south + north) / 2];
  let most = -Infinity;
  for (let i = 1; i < GRID; i++)
    for (let j = 1; j < GRID; j++) {
      const lon = west + ((east - west) * i) / GRID;
      const lat = south + ((north - south) * j) / GRID;
      const room = roomAt(mercatorX(lon), mercatorY(lat), edges);
      if (room > most) [best, most] = [[lon, lat], room];
    }
  return best;
}

const largest = (polygons: readonly Polygon[]): { readonly ring: Ring; readonly area: number } =>
  polygons.map(([ring = []]) => ({ ring, area: areaOf(ring) })).reduce((a, b) => (b.area > a.area ? b : a));

/** One label a state, largest states first. */
export function buildLabels(): readonly CountryLabel[] {
  return readCountries("50m")
    .flatMap(({ code: numeric, polygons }) => {
      const code = listedCode(numeric);
      if (code === null || polygons.length === 0) return [];
      const { ring, area } = largest(polygons);
      return [{ code, area, point: PLACED[code] ?? roomiest(ring) }];
    })
    .toSorted((a, b) => b.area - a.area)
    .filter(({ code }, i, all) => all.findIndex((each) => each.code === code) === i)
    .map(({ code, area, point: [lon, lat] }) => ({
      code,
      rank: RANK_AREAS.filter((least) => area < least).length + 1,
      lon,
      lat,
    }));
}
