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
  /** How strong a faint dot is, as a part of a full one: about 2:1 against land. */
  readonly faint: number;
}

export type ThemeName = "light" | "dark";

// The six hues were searched for the largest distance between any two of them as seen with full
// deuteranopia, protanopia, tritanopia and normal sight, with between 3:1 and 5:1 against land, so that none outweighs
// another, and 3:1 against the ground.
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    ground: "#fbfaf8",
    land: "#e9e6df",
    border: "#cbc6bb",
    label: "#636669",
    ink: "#1c2126",
    accent: "#8e006d",
    regions: {
      africa: "#b17352",
      "arab-states": "#736100",
      "asia-pacific": "#3960ab",
      "europe-north-america": "#8e6ce1",
      "latin-america-caribbean": "#1b8f99",
    },
    halo: "#fbfaf8",
    faint: 0.45,
  },
  dark: {
    ground: "#10151b",
    land: "#252d36",
    border: "#3c4854",
    label: "#98a3ad",
    ink: "#e8eaec",
    accent: "#ffbec8",
    regions: {
      africa: "#be5a0d",
      "arab-states": "#bc9403",
      "asia-pacific": "#5467f9",
      "europe-north-america": "#9471af",
      "latin-america-caribbean": "#24ab86",
    },
    halo: "#10151b",
    faint: 0.65,
  },
};
