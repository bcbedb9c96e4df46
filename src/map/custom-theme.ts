// An editor's accent and background, taken where everything stays readable on them, left where not.
import { contrast } from "../model/contrast.ts";
import type { EmbedOptions } from "../model/embed-options.ts";
import type { ThemeChoice } from "../model/view-query.ts";
import { THEMES, type Theme, type ThemeName } from "./theme.ts";

/** What the editor asked for. */
export type CustomColours = Pick<EmbedOptions, "accent" | "background">;

/** Text needs 4.5:1, what is drawn 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const TEXT = 4.5;
const GRAPHIC = 3;

const carries = (theme: Theme, ground: string): boolean =>
  [theme.ink, theme.label].every((colour) => contrast(colour, ground) >= TEXT) &&
  [theme.accent, ...Object.values(theme.regions)].every((colour) => contrast(colour, ground) >= GRAPHIC);

/** The theme to show: where the system would decide, the one that can stand on the background, the system's if both can. */
export function fitTheme({ background }: CustomColours, choice: ThemeChoice, system: ThemeName): ThemeChoice {
  if (choice !== "auto" || background === null || background === "transparent") return choice;
  const names: readonly ThemeName[] = system === "light" ? ["light", "dark"] : ["dark", "light"];
  return names.find((name) => carries(THEMES[name], background)) ?? choice;
}

/** The theme with the editor's colours as far as they keep its contrasts; "transparent" leaves the theme's ground. */
export function fitColours({ accent, background }: CustomColours, name: ThemeName): Theme {
  const theme = THEMES[name];
  const ground =
    background !== null && background !== "transparent" && carries(theme, background)
      ? background
      : theme.ground;
  const readable = (colour: string): boolean =>
    [ground, theme.land].every((under) => contrast(colour, under) >= GRAPHIC);
  return {
    ...theme,
    ground,
    halo: ground,
    accent: accent !== null && readable(accent) ? accent : theme.accent,
  };
}

/** Both themes in the editor's colours, or null where none are asked for. */
export function customThemes(wanted: CustomColours): Readonly<Record<ThemeName, Theme>> | null {
  if (wanted.accent === null && wanted.background === null) return null;
  return { light: fitColours(wanted, "light"), dark: fitColours(wanted, "dark") };
}
