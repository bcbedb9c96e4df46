// Turning the poster to a place moves its drawing to where a fitted map of that place would show it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { REGIONS } from "../../../data/schema.ts";
import { isInside, mercatorX, mercatorY, POSTER_WORLD, toFrame } from "../../model/mercator.ts";
import { ASPECTS, PLACE_BOXES, placeBox, PLACES } from "../../model/places.ts";
import { cameraTransform } from "../../map/poster-projection.ts";
import { placeCss } from "./place-css.ts";

const numbers = (text: string): readonly number[] => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

const lonLat = fc.tuple(
  fc.double({ min: -170, max: 175, noNaN: true }),
  fc.double({ min: -55, max: 70, noNaN: true }),
);

test("a point stands where the camera of the place puts it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PLACES),
      fc.constantFrom(...Object.values(ASPECTS)),
      lonLat,
      (place, aspect, [lon, lat]) => {
        const frame = { width: 1000 * aspect, height: 1000 };
        const transform = cameraTransform(placeBox("world", frame), placeBox(place, frame), 1);
        const [x = 0, y = 0, scale = 1] = numbers(transform);
        const unit = [mercatorX(lon), mercatorY(lat)] as const;
        const moved = [
          (unit[0] * POSTER_WORLD * scale + x) / POSTER_WORLD,
          (unit[1] * POSTER_WORLD * scale + y) / POSTER_WORLD,
        ] as const;
        const seen = toFrame(...moved, placeBox("world", frame), frame);
        const wanted = toFrame(...unit, placeBox(place, frame), frame);
        // Thousandths of the scale and hundredths of the viewBox are rounded away.
        expect(Math.hypot(seen[0] - wanted[0], seen[1] - wanted[1])).toBeLessThan(3);
      },
    ),
  );
});

test("each place has a camera, the world none, and each name a spot in the frame where the place shows it, else it stays away", () => {
  const names = [
    { name: "hoang-sa", lon: 112, lat: 16.5 },
    { name: "elsewhere", lon: -100, lat: 40 },
  ];
  const css = placeCss(names);
  for (const place of PLACES) {
    const root = place === "world" ? "" : `:root[data-place="${place}"] `;
    expect(css.split(`${root}.camera{`).length - 1, place).toBe(
      place === "world" ? 2 * (PLACES.length - 1) : 2,
    );
    for (const { name, lon, lat } of names) {
      const spots = [...css.matchAll(/([^{}]*)\.([\w-]+)\{--x:([-\d.]+)%;--y:([-\d.]+)%\}/g)].filter(
        ([, before = "", each]) =>
          each === name && (place === "world" ? !before.includes("data-place") : before.endsWith(root)),
      );
      if (isInside(PLACE_BOXES[place], mercatorX(lon), mercatorY(lat)))
        expect(spots, `${name} in ${place}`).toHaveLength(2);
      for (const spot of spots.flatMap(([, , , x, y]) => [Number(x), Number(y)])) {
        expect(spot).toBeGreaterThan(0);
        expect(spot).toBeLessThan(100);
      }
    }
  }
});

test("a name stays away from a place that does not show it", () => {
  expect(placeCss([])).toContain(':not([data-place="world"])) .isle{--y:-99%}');
});

test("in a region's view the dots of the other regions are a quarter as strong, its own as they are", () => {
  const css = placeCss([]);
  for (const region of REGIONS)
    expect(css.split(`:root[data-place="${region}"] .g>g>:not(.${region}){opacity:.25}`)).toHaveLength(2);
  for (const place of ["world", "vietnam"]) expect(css).not.toContain(`:root[data-place="${place}"] .g>g>`);
});
