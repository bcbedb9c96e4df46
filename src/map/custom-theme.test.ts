// Whatever an editor asks for, text and marks keep their contrast.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { THEMES, type Theme } from "./theme.ts";
import { contrast } from "../model/contrast.ts";
import type { HexColour } from "../model/embed-options.ts";
import { fitColours, fitTheme } from "./custom-theme.ts";

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): HexColour => `#${value.toString(16).padStart(6, "0")}`);
const names = fc.constantFrom("light" as const, "dark" as const);

const expectReadable = (theme: Theme): void => {
  for (const text of [theme.ink, theme.label])
    expect(contrast(text, theme.ground)).toBeGreaterThanOrEqual(4.5);
  for (const mark of [theme.accent, ...Object.values(theme.regions)])
    expect(contrast(mark, theme.ground)).toBeGreaterThanOrEqual(3);
  expect(contrast(theme.accent, theme.land)).toBeGreaterThanOrEqual(3);
};

describe("fitColours", () => {
  test("keeps every contrast, whatever is asked for", () => {
    fc.assert(
      fc.property(
        names,
        fc.option(hex, { nil: null }),
        fc.oneof(hex, fc.constantFrom(null, "transparent" as const)),
        (name, accent, background) => expectReadable(fitColours({ accent, background }, name)),
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["light", "#fff1e5"],
    ["light", "#ffffff"],
    ["light", "#f4f1ea"],
    ["dark", "#000000"],
    ["dark", "#0b1020"],
  ] as const)("%s stands on %s", (name, background) =>
    expect(fitColours({ accent: null, background }, name).ground).toBe(background),
  );

  test("a yellow accent on white falls back, a dark red one is taken", () => {
    expect(fitColours({ accent: "#ffee00", background: null }, "light").accent).toBe(THEMES.light.accent);
    expect(fitColours({ accent: "#b00020", background: null }, "light").accent).toBe("#b00020");
  });
});

describe("fitTheme", () => {
  test.each([
    ["#ffffff", "auto", "dark", "light"],
    ["#000000", "auto", "light", "dark"],
    ["#808080", "auto", "dark", "auto"],
    ["#fff1e5", "auto", "light", "light"],
    ["#ffffff", "dark", "light", "dark"],
    ["transparent", "auto", "dark", "auto"],
    [null, "auto", "light", "auto"],
  ] as const)("on %s, %s in a %s system is %s", (background, choice, system, shown) =>
    expect(fitTheme({ accent: null, background }, choice, system)).toBe(shown),
  );
});
