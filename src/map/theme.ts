// The colours of both themes: the only place where they are written down.
import type { Region } from "../../data/schema.ts";

/** Colours as `#rrggbb`. */
export interface Theme {
  /** The page and the sea: the map has no box of its own. */
  readonly ground: string;
  readonly land: string;
  readonly border: string;
  /** Names of countries and islands. */
  readonly label: string;
  readonly ink: string;
  /** The chosen thing, and Viet Nam. */
  readonly accent: string;
  readonly regions: Readonly<Record<Region, string>>;
  /** The hairline that keeps crowded dots apart. */
  readonly halo: string;
}

export type ThemeName = "light" | "dark";

// The six hues were searched for the largest distance between any two of them as seen with full
// deuteranopia, protanopia, tritanopia and normal sight, with 3:1 against land and ground.
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    ground: "#fbfaf8",
    land: "#e9e6df",
    border: "#cbc6bb",
    label: "#636669",
    ink: "#1c2126",
    accent: "#8e006d",
    regions: {
      africa: "#c76617",
      "arab-states": "#5f4f00",
      "asia-pacific": "#0b46b4",
      "europe-north-america": "#9a63e3",
      "latin-america-caribbean": "#208e8e",
    },
    halo: "#fbfaf8",
  },
  dark: {
    ground: "#10151b",
    land: "#252d36",
    border: "#3c4854",
    label: "#98a3ad",
    ink: "#e8eaec",
    accent: "#ffbec8",
    regions: {
      africa: "#cc510c",
      "arab-states": "#acaf15",
      "asia-pacific": "#4ab1ff",
      "europe-north-america": "#965dcd",
      "latin-america-caribbean": "#088c79",
    },
    halo: "#10151b",
  },
};
