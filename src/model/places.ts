// The views that the map can be asked for by name: the world, UNESCO's regions, and Viet Nam.
import type { Region } from "../../data/schema.ts";
import { boxOf, type Box } from "./mercator.ts";

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

/** The box of each place; degrees west, south, east, north. Viet Nam's is wide enough for both archipelagos. */
export const PLACE_BOXES: Readonly<Record<Place, Box>> = {
  world: boxOf(-169, -56, 180, 74),
  africa: boxOf(-20, -36, 52, 24),
  "arab-states": boxOf(-18, 5, 60, 40),
  "asia-pacific": boxOf(44, -46, 179, 54),
  "europe-north-america": boxOf(-130, 22, 60, 68),
  "latin-america-caribbean": boxOf(-118, -56, -34, 33),
  vietnam: boxOf(102, 4.5, 118, 23.5),
};

export const isPlace = (value: unknown): value is Place => (PLACES as readonly unknown[]).includes(value);
