// Web Mercator on the unit square, and the cameras that fit a box of it into a frame of pixels.

/** A rectangle of the Mercator unit square: x from 180° W to 180° E, y from north to south, both 0 to 1. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What MapLibre calls a camera: centre in degrees, zoom for tiles of TILE_SIZE; `bearing`: degrees clockwise from north that point up. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing?: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width of the whole world at MapLibre's zoom 0, in CSS pixels. */
export const TILE_SIZE = 512;

/** Width and height of the world in the units of the poster's paths, and so of its viewBox. */
export const POSTER_WORLD = 1000;

/** Longitude in degrees → 0..1. */
export const mercatorX = (lon: number): number => lon / 360 + 0.5;

/** Latitude in degrees (within ±85.06) → 0..1, growing southwards. */
export const mercatorY = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

/** 0..1 → longitude in degrees. */
export const lonOf = (x: number): number => (x - 0.5) * 360;

/** 0..1 → latitude in degrees. */
export const latOf = (y: number): number =>
  (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;

/** The box between two corners in degrees. */
export function boxOf(west: number, south: number, east: number, north: number): Box {
  const x = mercatorX(west);
  const y = mercatorY(north);
  return { x, y, width: mercatorX(east) - x, height: mercatorY(south) - y };
}

/** Whether a point of the unit square lies in the box. */
export const isInside = ({ x: west, y: north, width, height }: Box, x: number, y: number): boolean =>
  x >= west && x <= west + width && y >= north && y <= north + height;

/** Pixels per unit square when `box` is fitted, whole and centred, into a frame: SVG's "xMidYMid meet". */
export const fitScale = (box: Box, frame: Size): number =>
  Math.min(frame.width / box.width, frame.height / box.height);

/** The MapLibre camera that shows what an SVG with this viewBox shows in this frame. */
export function fitCamera(box: Box, frame: Size): Camera {
  return {
    lon: lonOf(box.x + box.width / 2),
    lat: latOf(box.y + box.height / 2),
    zoom: Math.log2(fitScale(box, frame) / TILE_SIZE),
  };
}

/** Where a point of the unit square falls in the frame, in pixels from its top left. */
export function toFrame(x: number, y: number, box: Box, frame: Size): readonly [number, number] {
  const scale = fitScale(box, frame);
  return [
    (x - box.x - box.width / 2) * scale + frame.width / 2,
    (y - box.y - box.height / 2) * scale + frame.height / 2,
  ];
}
