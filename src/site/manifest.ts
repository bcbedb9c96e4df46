// What the full page's head says to whoever installs it: its manifest, and the colour of the window in both schemes.
import { THEMES, type ThemeName } from "../map/theme.ts";

/** Beside the full page of each language. */
export const MANIFEST = "manifest.webmanifest";

const themeColour = (scheme: ThemeName): string =>
  `<meta name="theme-color" media="(prefers-color-scheme:${scheme})" content="${THEMES[scheme].ground}">`;

export const INSTALL_TAGS = `<link rel="manifest" href="${MANIFEST}">${themeColour("light")}${themeColour("dark")}`;
