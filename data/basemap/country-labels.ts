// Where the names of countries stand on the map, and which of them may stand at which zoom.
import { feature } from "@rapideditor/country-coder";
import { geoArea } from "d3-geo";
import polylabel from "polylabel";
import { latOf, lonOf, mercatorX, mercatorY } from "../../src/model/mercator.ts";
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

/** Square kilometres on the sphere. d3-geo's rings run clockwise; the other way round they are all else of the Earth. */
function areaOf(ring: Ring): number {
  const area = geoArea({ type: "Polygon", coordinates: [ring.map(([lon, lat]) => [lon, lat])] });
  return Math.min(area, 4 * Math.PI - area) * EARTH_KM ** 2;
}

/** A name is about so many times wider than high, within reason. */
const WIDE = 2;
/** Of the Mercator square: 20 m at the equator, less than the smallest state is wide. */
const PRECISION = 5e-7;

/** The place in a ring with most room for a name, degrees; on a map that is drawn as many times narrower as a name is wide. */
function roomiest(ring: Ring): readonly [number, number] {
  const corners = ring.map(([lon, lat]): [number, number] => [mercatorX(lon) / WIDE, mercatorY(lat)]);
  const [x, y] = polylabel([corners], PRECISION);
  return [lonOf(x * WIDE), latOf(y)];
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
