// Where the reader has moved the map and whether it is a globe, as the query of an address and back.
import type { Camera } from "./mercator.ts";
import { queryString, readQuery, switchRule, type ParameterRules } from "./query.ts";
import { round } from "./round.ts";

const NAME = "at";
const GLOBE = "globe";

/** Latitude, longitude, zoom and, where north is not up, the bearing: "16.05_108.2_5.5_-20"; no sign that an address would have to escape. */
const FORM = /^(-?\d{1,2}(?:\.\d+)?)_(-?\d{1,3}(?:\.\d+)?)_(-?\d{1,2}(?:\.\d+)?)(?:_(-?\d{1,3}(?:\.\d+)?))?$/;

/** Thousandths of a degree are a hundred metres, of a zoom level less than anybody sees. */
const DIGITS = 3;

/** Reads `at`; null if it is missing or no place on Earth. Never throws. */
export function readCamera(query: string): Camera | null {
  const [, lat, lon, zoom, turn] = FORM.exec(readQuery(query).get(NAME) ?? "") ?? [];
  if (lat === undefined || lon === undefined || zoom === undefined) return null;
  const camera = { lon: Number(lon), lat: Number(lat), zoom: Number(zoom), bearing: Number(turn ?? 0) };
  const isThere =
    Math.abs(camera.lat) <= 85 && Math.max(Math.abs(camera.lon), Math.abs(camera.bearing)) <= 180;
  return isThere ? camera : null;
}

/** What `readCamera` and `readGlobe` take. */
export const CAMERA_RULES: ParameterRules = {
  [NAME]: {
    takes: "latitude_longitude_zoom, such as 16.05_108.2_5.5",
    isTaken: (value) => readCamera(`?${NAME}=${value}`) !== null,
  },
  [GLOBE]: switchRule("1"),
};

/** Writes the camera over `query`; null takes it out. Begins with "?" or is empty. */
export function writeCamera(camera: Camera | null, query: string): string {
  const parameters = readQuery(query);
  if (camera === null) parameters.delete(NAME);
  else {
    const bearing = round(camera.bearing ?? 0, DIGITS);
    const turn = bearing === 0 ? [] : [bearing];
    parameters.set(
      NAME,
      [...[camera.lat, camera.lon, camera.zoom].map((value) => round(value, DIGITS)), ...turn].join("_"),
    );
  }
  return queryString(parameters);
}

/** Whether `globe` asks for a globe. Never throws. */
export const readGlobe = (query: string): boolean => readQuery(query).get(GLOBE) === "1";

/** Writes over `query` that the map is a globe, or takes it out. Begins with "?" or is empty. */
export function writeGlobe(globe: boolean, query: string): string {
  const parameters = readQuery(query);
  if (globe) parameters.set(GLOBE, "1");
  else parameters.delete(GLOBE);
  return queryString(parameters);
}
