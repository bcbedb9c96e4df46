// The rules by which one attribute on the root turns the poster to a place, and names stay beside their islands.
import { REGIONS } from "../../../data/schema.ts";
import { cameraTransform } from "../../map/poster-projection.ts";
import { mercatorX, mercatorY, toFrame } from "../../model/mercator.ts";
import { ASPECTS, placeBox, PLACES, type Place } from "../../model/places.ts";
import { CLASSES } from "../../model/dom-names.ts";
import { round } from "../../model/round.ts";

/** A name on the poster: its class and where it begins, in degrees. */
export interface PosterLabel {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** Tenths of a unit of the poster: less than a tenth of a pixel. */
const DIGITS = 1;
/** Tenths of a percent: at most half a pixel. */
const PERCENT_DIGITS = 1;

/** Frames at least this wide have the wide aspect; in rem, the same as in map-figure.css. */
const WIDE = "35rem";

const rootOf = (place: Place): string => (place === "world" ? "" : `:root[data-place="${place}"] `);

function rules(aspect: number, names: readonly PosterLabel[]): string {
  return PLACES.map((place) => {
    const frame = { width: aspect, height: 1 };
    const transform = cameraTransform(placeBox("world", frame), placeBox(place, frame), DIGITS);
    const camera = place === "world" ? "" : `${rootOf(place)}.camera{transform:${transform}}`;
    const labels = names.map(({ name, lon, lat }) => {
      const [x, y] = toFrame(mercatorX(lon), mercatorY(lat), placeBox(place, frame), frame);
      if (x < 0 || x > aspect || y < 0 || y > 1) return "";
      const percent = (part: number): number => round(part * 100, PERCENT_DIGITS);
      return `${rootOf(place)}.${name}{--x:${percent(x / aspect)}%;--y:${percent(y)}%}`;
    });
    return camera + labels.join("");
  }).join("");
}

/** A name that a place does not show stays away; weaker than any rule that shows one there. */
const away = `:root:where(:not([data-place="world"])) .${CLASSES.islandLabel}{--y:-99%}`;

/** In a region's view the others are a quarter as strong. */
const fading = REGIONS.map((region) => `${rootOf(region)}.g>g>:not(.${region}){opacity:.25}`).join("");

/** The style sheet of all places, on narrow and wide frames. */
export const placeCss = (names: readonly PosterLabel[]): string =>
  fading +
  away +
  `${rules(ASPECTS.narrow, names)}@container (min-width:${WIDE}){${rules(ASPECTS.wide, names)}}`;
