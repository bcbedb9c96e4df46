// The colours of both themes as custom properties.
import { THEMES, type Theme } from "../../map/theme.ts";

const variables = (theme: Theme): string =>
  [
    `--ground:${theme.ground}`,
    `--land:${theme.land}`,
    `--border:${theme.border}`,
    `--label:${theme.label}`,
    `--ink:${theme.ink}`,
    `--accent:${theme.accent}`,
    `--halo:${theme.halo}`,
    `--faint:${theme.faint}`,
    ...Object.entries(theme.regions).map(([region, colour]) => `--r-${region}:${colour}`),
  ].join(";");

/** Light, as on paper; dark on a screen where the system or the reader asks for it. */
export const themeCss = (): string =>
  `:root{${variables(THEMES.light)}}` +
  `:root[data-theme="light"]{color-scheme:light}` +
  `@media screen{:root[data-theme="dark"]{color-scheme:dark;${variables(THEMES.dark)}}}` +
  `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){${variables(THEMES.dark)}}}`;
