// The panel of Viet Nam: its corners, and both archipelagos inside.
import { describe, expect, test } from "vitest";
import { ARCHIPELAGOS } from "../../../data/basemap/archipelagos.ts";
import { archipelagoMarks, toPanel } from "./panel-marks.ts";

describe("the panel of Viet Nam", () => {
  const marks = archipelagoMarks({ width: 1000, height: 1230 });

  test("holds both archipelagos, every islet inside the box", () => {
    expect(marks.map(({ id }) => id)).toEqual(["hoang-sa", "truong-sa"]);
    for (const [i, { path, label }] of marks.entries()) {
      const points = [...path.matchAll(/M(\d+) (\d+)h/g)].map(([, x, y]) => [
        Number(x) / 1000,
        Number(y) / 1230,
      ]);
      expect(points).toHaveLength(ARCHIPELAGOS[i]!.features.length);
      for (const part of [...points.flat(), ...label]) {
        expect(part).toBeGreaterThan(0);
        expect(part).toBeLessThan(0.95);
      }
      // The name stands under the middle of them.
      const [xs, ys] = [points.map(([x = NaN]) => x), points.map(([, y = NaN]) => y)];
      expect(label[0]).toBeCloseTo((Math.min(...xs) + Math.max(...xs)) / 2, 2);
      expect(label[1]).toBeCloseTo(Math.max(...ys), 2);
    }
  });
  test("has its corners where they belong", () => {
    expect(toPanel({ lon: 102, lat: 23.5 }).map((part) => Math.abs(Math.round(part * 1e6)))).toEqual([0, 0]);
    expect(toPanel({ lon: 118, lat: 4.5 }).map((part) => Math.round(part * 1e6) / 1e6)).toEqual([1, 1]);
  });
});
