// A bar is round, fits, and is as long on the map as it says.
import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceKm } from "./distance.ts";
import { lonOf, mercatorX } from "./mercator.ts";
import { scaleBar } from "./scale-bar.ts";

test("round, more than a third of the room, and true along the parallel", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -80, max: 80, noNaN: true }),
      fc.double({ min: 3, max: 16, noNaN: true }),
      (lat, zoom) => {
        const { metres, pixels } = scaleBar(lat, zoom, 100);
        expect(String(metres)).toMatch(/^[125]0*$/);
        expect(pixels).toBeLessThanOrEqual(100 + 1e-9);
        expect(pixels).toBeGreaterThan(100 / 3);
        const lon = lonOf(mercatorX(0) + pixels / (512 * 2 ** zoom));
        // A chord is shorter than its parallel, the most so near the poles; the two radii differ by 0.1 %.
        expect((distanceKm({ lat, lon: 0 }, { lat, lon }) * 1000) / metres).toBeCloseTo(1, 1);
      },
    ),
  );
});
