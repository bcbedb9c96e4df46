// Where the reader has moved the map, as the query of an address and back.
import type { Camera } from "./mercator.ts";

const NAME = "at";

/** Latitude, longitude and zoom: "16.05_108.2_5.5"; no sign that an address would have to escape. */
const FORM = /^(-?\d{1,2}(?:\.\d+)?)_(-?\d{1,3}(?:\.\d+)?)_(-?\d{1,2}(?:\.\d+)?)$/;

/** Thousandths of a degree are a hundred metres, of a zoom level less than anybody sees. */
const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** Reads `at`; null if it is missing or no place on Earth. Never throws. */
export function readCamera(query: string): Camera | null {
  const [, lat, lon, zoom] = FORM.exec(new URLSearchParams(query).get(NAME) ?? "")?.map(Number) ?? [];
  if (lat === undefined || lon === undefined || zoom === undefined) return null;
  return Math.abs(lat) > 85 || Math.abs(lon) > 180 ? null : { lon, lat, zoom };
}

/** Writes the camera over `query`; null takes it out. Begins with "?" or is empty. */
export function writeCamera(camera: Camera | null, query: string): string {
  const parameters = new URLSearchParams(query);
  if (camera === null) parameters.delete(NAME);
  else parameters.set(NAME, [camera.lat, camera.lon, camera.zoom].map(round).join("_"));
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
