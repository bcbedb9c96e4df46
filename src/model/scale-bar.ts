// The scale of a map as a bar of a round length.
import { TILE_SIZE } from "./mercator.ts";

/** The Earth's circumference at the equator, m (WGS 84). */
const EQUATOR = 40_075_016.686;

export interface ScaleBar {
  /** 1, 2 or 5 times a power of ten. */
  readonly metres: number;
  readonly pixels: number;
}

/** The longest bar of a round length that is at most `most` pixels wide, at this latitude (degrees) and MapLibre zoom. */
export function scaleBar(lat: number, zoom: number, most: number): ScaleBar {
  const metresPerPixel = (EQUATOR * Math.cos((lat * Math.PI) / 180)) / (TILE_SIZE * 2 ** zoom);
  const longest = metresPerPixel * most;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = power * ([5, 2].find((each) => each * power <= longest) ?? 1);
  return { metres, pixels: metres / metresPerPixel };
}
