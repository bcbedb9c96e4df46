// The views that the map can be asked for by name: the world, UNESCO's regions, and Viet Nam.
import type { Region } from "../../data/schema.ts";
import { boxOf, fitScale, type Box, type Size } from "./mercator.ts";

export const PLACES = [
  "world",
  "africa",
  "arab-states",
  "asia-pacific",
  "europe-north-america",
  "latin-america-caribbean",
  "vietnam",
] as const satisfies readonly ("world" | "vietnam" | Region)[];
export type Place = (typeof PLACES)[number];

/**
 * The box of each place; degrees west, south, east, north. The world's holds every city, and wide frames show the Pacific
 * to the west of it. Viet Nam's is wide enough for both archipelagos.
 */
export const PLACE_BOXES: Readonly<Record<Place, Box>> = {
  world: boxOf(-119.5, -48, 180, 64.5),
  africa: boxOf(-20, -36, 52, 24),
  "arab-states": boxOf(-18, 5, 60, 40),
  "asia-pacific": boxOf(44, -42.5, 151.5, 50),
  "europe-north-america": boxOf(-130, 22, 60, 68),
  "latin-america-caribbean": boxOf(-118, -56, -34, 33),
  vietnam: boxOf(102, 4.5, 118, 23.5),
};

/** The width of the map over its height, in frames of less than 35 rem and in wider ones. */
export const ASPECTS = { narrow: 15 / 7, wide: 5 / 2 } as const;

/** Where in the frame the box of the world lies, as SVG writes it: what a frame is wider than the box is west of it. */
export const WORLD_ALIGNMENT = "xMaxYMid";

/** What a frame of this size shows of the world when it is turned to a place. */
export function placeBox(place: Place, frame: Size): Box {
  const { x, y, width, height } = PLACE_BOXES[place];
  const scale = fitScale(PLACE_BOXES[place], frame);
  const [across, down] = [frame.width / scale, frame.height / scale];
  return {
    x: x + (width - across) / (place === "world" ? 1 : 2),
    y: y + (height - down) / 2,
    width: across,
    height: down,
  };
}

export const isPlace = (value: unknown): value is Place => (PLACES as readonly unknown[]).includes(value);
