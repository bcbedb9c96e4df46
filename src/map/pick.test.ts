// A tap finds the dot that it means, offers all dots of a crowded spot, and can reach each city of the data.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { fitScale, mercatorX, mercatorY } from "../model/mercator.ts";
import { PLACE_BOXES } from "../model/places.ts";
import { buildPicker, type PickPoint } from "./pick.ts";

const REACH = 24;
const SPOT = 6;

const points: readonly PickPoint[] = loadDataset("data").cities.flatMap(({ id, point }) =>
  point === null ? [] : [{ id, x: mercatorX(point.lon), y: mercatorY(point.lat) }],
);
const districts = points.filter(({ id }) => /^kr-.*-gu$|^kr-.*-gu-(seoul|busan)$/.test(id));

describe("on the real cities", () => {
  const pick = buildPicker(points);
  const world = fitScale(PLACE_BOXES.world, { width: 360, height: 240 });

  test("a tap on Seoul at world zoom gives a list with its districts", () => {
    const found = pick(mercatorX(126.98), mercatorY(37.55), REACH / world);
    expect(found).toEqual(expect.arrayContaining(["kr-gangnam-gu", "kr-yongsan-gu", "kr-dobong-gu"]));
  });

  test("the districts of Seoul and Busan are thirteen or more", () =>
    expect(districts.length).toBeGreaterThanOrEqual(13));

  test.each(districts)("$id is alone under a tap at zoom 12", ({ id, x, y }) =>
    expect(pick(x, y, REACH / (512 * 2 ** 12))).toEqual([id]),
  );

  test.each([world, 512 * 8, 512 * 128])("every city is in the answer to a tap on it at %d px", (scale) => {
    for (const { id, x, y } of points) expect(pick(x, y, REACH / scale)).toContain(id);
  });
});

describe("against a plain search", () => {
  const small = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);
  const cloud = fc
    .array(fc.tuple(small, small), { maxLength: 60 })
    .map((all) => all.map(([x, y], i): PickPoint => ({ id: String(i), x, y })));

  test("finds the nearest and all on its spot, and nothing out of reach", () => {
    fc.assert(
      fc.property(cloud, small, small, fc.integer({ min: 1, max: 30 }), (dots, x, y, reach) => {
        const radius = reach / 100;
        const spot = (radius * SPOT) / REACH;
        const far = (p: PickPoint): number => Math.hypot(p.x - x, p.y - y);
        const found = buildPicker(dots)(x, y, radius);
        const least = Math.min(...dots.map(far));
        if (!(least < radius)) {
          // A dot exactly at the rim may count either way.
          if (least > radius) expect(found).toEqual([]);
          return;
        }
        const first = dots.find(({ id }) => id === found[0]);
        expect(far(first!)).toBe(least);
        for (const dot of dots) {
          if (found.includes(dot.id)) expect(far(dot)).toBeLessThanOrEqual(least + spot + 1e-9);
          else expect(far(dot)).toBeGreaterThan(spot);
        }
      }),
    );
  });

  test.each([["abc"], ["cba"], ["bca"]])("dots on one place are all offered, in one order: %s", (ids) => {
    const dots = [...ids].map((id) => ({ id, x: 0.5, y: 0.5 }));
    expect(buildPicker(dots)(0.5, 0.5, 0.01)).toEqual(["a", "b", "c"]);
  });
});
