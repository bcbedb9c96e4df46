// How large a dot is: as said at each of the zooms, straight between them, and as at the nearest beyond them.
import { expect, test } from "vitest";
import { dotRadius, RADII } from "./zoom-steps.ts";

const steps = Array.from({ length: RADII.length / 2 }, (_, i) => ({
  zoom: RADII[2 * i] ?? NaN,
  radius: RADII[2 * i + 1] ?? NaN,
}));

test.each(steps)("$radius px at zoom $zoom", ({ zoom, radius }) =>
  expect(dotRadius(zoom)).toBeCloseTo(radius),
);

test.each(steps.slice(1))("half way to zoom $zoom, half way to $radius px", ({ zoom, radius }) => {
  const before = steps[steps.findIndex((step) => step.zoom === zoom) - 1]!;
  expect(dotRadius((before.zoom + zoom) / 2)).toBeCloseTo((before.radius + radius) / 2);
});

test("farther and nearer, as at the ends", () => {
  expect(dotRadius(-9)).toBe(steps[0]!.radius);
  expect(dotRadius(20)).toBe(steps.at(-1)!.radius);
});
