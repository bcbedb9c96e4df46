// The animated SVG: light, well timed, and at rest on the last year.
import { brotliCompressSync } from "node:zlib";
import { land } from "virtual:basemap/poster";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { groupDots } from "../map/dots.ts";
import { placeDots } from "../model/spread-dots.ts";
import { THEMES } from "../map/theme.ts";
import { dotAt } from "../model/dot-path.ts";
import { buildYears } from "../model/years.ts";
import { buildAnimation } from "./animation.ts";

const dataset = loadDataset("data");
const years = buildYears(dataset).map(({ year, members }) => ({ year, members, total: String(members) }));
const parts = {
  land,
  islands: dotAt(1, 1),
  groups: groupDots(placeDots(dataset.cities)),
  islandLabels: { "hoang-sa": "Hoàng Sa", "truong-sa": "Trường Sa" },
};
const words = { title: "Title", what: "what", credit: "credit" };
const svg = buildAnimation(parts, years, words, THEMES.light);
const last = years.at(-1)!;

test("takes at most 20 kB", () => expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(20_000));

test("refers to nothing outside of itself and runs no script", () =>
  expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|<script|@import|url\(/));

describe("still", () => {
  const hidden = [...svg.matchAll(/<g class="y(\d+)"( opacity="0")?>/g)].map(
    ([, , opacity]) => opacity !== undefined,
  );

  test("only the last year's number is seen", () => {
    expect(hidden).toEqual(years.map(({ year }) => year !== last.year));
    expect(svg).toContain(`>${last.total}</text></g>`);
  });

  test("every motion waits for leave to move", () => {
    const [style = ""] = /<style>.*<\/style>/s.exec(svg) ?? [];
    expect(style).toMatch(/^<style>@media \(prefers-reduced-motion:no-preference\)\{/);
    expect(svg.replace(style, "")).not.toContain("animation");
  });
});

describe("moving", () => {
  const keyframes = [...svg.matchAll(/@keyframes (\w+)\{(.*?\})\}/g)].map(([, name, body]) => ({
    name: name!,
    // Of a halo, how much of a rim it is.
    steps: [...body!.matchAll(/([^{}]+)\{(?:opacity|stroke):(#?\w[\w.]*)\}/g)].flatMap(([, at, value]) =>
      at!.split(",").map((part) => ({
        at: part === "to" ? 100 : Number(part.replace("%", "")),
        opacity: value!.startsWith("#") ? Number(value === THEMES.light.ink) : Number(value),
      })),
    ),
  }));
  const opacityAt = (name: string, at: number): number => {
    const { steps } = keyframes.find((each) => each.name === name)!;
    const after = steps.findIndex((step) => step.at >= at);
    const [left, right] = [steps[Math.max(0, after - 1)]!, steps[after]!];
    if (right.at === left.at) return right.opacity;
    return left.opacity + ((right.opacity - left.opacity) * (at - left.at)) / (right.at - left.at);
  };

  test("steps follow each other from the start to the end", () => {
    for (const { name, steps } of keyframes) {
      const times = steps.map(({ at }) => at);
      expect([name, times]).toEqual([name, times.toSorted((a, b) => a - b)]);
      expect(times.at(-1)).toBe(100);
      expect(times[0]).toBe(0);
    }
  });

  const loop = Number(/animation:y0 (\d+)s/.exec(svg)?.[1]);
  test.each(years.map((each, index) => ({ ...each, index })))(
    "second $index shows $year and no other",
    ({ index }) => {
      const at = ((index + 0.5) / loop) * 100;
      expect(years.map((_, other) => Math.round(opacityAt(`y${other}`, at)))).toEqual(
        years.map((_, other) => (other === index ? 1 : 0)),
      );
      const seen = parts.groups.map((_, group) => Math.round(opacityAt(`g${group}`, at)));
      expect(seen).toEqual(
        parts.groups.map(({ from, until }) =>
          from <= years[index]!.year && years[index]!.year < until ? 1 : 0,
        ),
      );
    },
  );

  test.each(years.map((each, index) => ({ ...each, index })))(
    "second $index: newcomers of $year have a rim, and they alone",
    ({ year, index }) => {
      const at = ((index + 0.5) / loop) * 100;
      for (const [group, { from }] of parts.groups.entries()) {
        const [, still] = new RegExp(`<path class="n${group}" d="[^"]*" stroke="(#\\w+)"`).exec(svg)!;
        expect(still).toBe(from === last.year ? THEMES.light.ink : THEMES.light.halo);
        const isMoving = keyframes.some(({ name }) => name === `n${group}`);
        if (from <= year) expect(isMoving ? opacityAt(`n${group}`, at) : 1).toBe(from === year ? 1 : 0);
      }
    },
  );

  test("the last year rests", () => {
    expect(opacityAt(`y${years.length - 1}`, 99)).toBe(1);
    expect(loop - years.length).toBeGreaterThanOrEqual(3);
  });
});
