// What the full page's head says to whoever installs it: its manifest, and the colour of the window in both schemes.
import type { VNode } from "preact";
import { THEMES, type ThemeName } from "../map/theme.ts";
import { MANIFEST } from "./manifest.ts";

const SCHEMES: readonly ThemeName[] = ["light", "dark"];

export const InstallTags = (): VNode => (
  <>
    <link rel="manifest" href={MANIFEST} />
    {SCHEMES.map((scheme) => (
      <meta
        key={scheme}
        name="theme-color"
        media={`(prefers-color-scheme:${scheme})`}
        content={THEMES[scheme].ground}
      />
    ))}
  </>
);
