// What the page may ask of a map that moves, and what it is told when there is none.
import type { Box, Camera } from "../model/mercator.ts";
import type { OsmDetail } from "./osm-detail.ts";
import type { StyleInputs } from "./style.ts";
import type { Theme } from "./theme.ts";

/** Why there is no map: WebGL 2, MapLibre's worker or the base map is missing; the frame may start no worker; the graphics card dropped the map while it came up; or nothing came in time. */
export type MapFailure = "webgl" | "worker" | "tiles" | "sandbox" | "lost" | "time";

export class MapError extends Error {
  readonly reason: MapFailure;
  constructor(reason: MapFailure, cause?: unknown) {
    super(`no map: ${reason}`, { cause });
    this.name = "MapError";
    this.reason = reason;
  }
}

/** What MapLibre itself says, in the reader's language. */
export interface MapTexts {
  readonly title: string;
  readonly ctrlScroll: string;
  readonly cmdScroll: string;
  readonly twoFingers: string;
}

export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly style: StyleInputs;
  /** Asked for when the map first comes close enough. */
  readonly detail: OsmDetail | null;
  readonly camera: Camera;
  readonly texts: MapTexts;
  readonly onMove: () => void;
  /** Countries of which a number of unnamed members has come into sight, or none has; told when that changes. */
  readonly onUnnamed: (countries: readonly string[]) => void;
  /** The map was up and has failed since. */
  readonly onError: (reason: MapFailure) => void;
  /** The graphics card has dropped the map that was up; all that may still be done with it is to remove it. */
  readonly onLost: () => void;
  /** After that: a map can be drawn again. */
  readonly onRestored: () => void;
}

/** What may be asked of either map, the poster that moves and MapLibre's. */
export interface MapSurface {
  /** Goes to a camera, turned as it says or else as before; or to where a box is fitted into the frame, north up. */
  readonly setCamera: (target: Camera | Box, animate: boolean) => void;
  /** Degrees → pixels from the frame's top left. */
  readonly project: (lon: number, lat: number) => readonly [number, number];
  /** Pixels from the frame's top left → Mercator's unit square; beside the globe a point far off it. */
  readonly toUnit: (spot: readonly [number, number]) => readonly [number, number];
  /** How far apart dots are drawn: 1 as on a map of the whole world, 0 where their cities are. */
  readonly spread: () => number;
  readonly camera: () => Camera;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
}

export interface MapView extends MapSurface {
  /** `rims`: the year's newcomers have one. */
  readonly showYear: (year: number, rims: boolean) => void;
  /** Rings round cities: the chosen one, those that a search finds. */
  readonly highlight: (ids: readonly string[]) => void;
  /** Leaves these cities in full colour; null leaves all. */
  readonly filter: (shown: ReadonlySet<string> | null) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setGlobe: (globe: boolean) => void;
  /** Whether the wheel and one finger are left to the page, as they are at first. */
  readonly setCooperative: (cooperative: boolean) => void;
  readonly turnNorth: () => void;
  readonly resize: () => void;
  readonly remove: () => void;
}
