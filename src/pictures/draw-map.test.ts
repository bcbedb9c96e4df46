// The poster as a drawing that stands alone: each year its own dots, the archipelagos in every crop that has them.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { groupDots } from "../map/dots.ts";
import { placeDots, spotOf } from "../model/spread-dots.ts";
import { THEMES } from "../map/theme.ts";
import { HALO } from "../map/zoom-steps.ts";
import { countDots, dotAt } from "../model/dot-path.ts";
import { isMember, isNewcomer } from "../model/membership.ts";
import { fitScale, mercatorX, mercatorY, POSTER_WORLD, toFrame } from "../model/mercator.ts";
import { placeBox, PLACES } from "../model/places.ts";
import { countSeen, drawMap } from "./draw-map.ts";

const { cities, network } = loadDataset("data");
/** On a part of the world dots are where their cities are. */
const AT_HOME = cities.map((city) => ({ ...city, spot: city.point && spotOf(city.point) }));
const parts = {
  land: "M0 0h1v1z",
  islands: dotAt(1, 1),
  groups: groupDots(placeDots(cities)),
  islandLabels: { "hoang-sa": "Quần đảo Hoàng Sa (Việt Nam)", "truong-sa": "Quần đảo Trường Sa (Việt Nam)" },
};
const frame = { x: 0, y: 0, width: 1480, height: 740 };
const draw = (year: number, place: Parameters<typeof drawMap>[2] = "world") =>
  drawMap(parts, year, place, THEMES.light, "label")(frame);
const wordsOf = (svg: string): string => svg.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

/** Dots in their own colours, whatever lies under or over them. */
const dotsIn = (svg: string): number => {
  const colours = Object.values(THEMES.light.regions);
  return [...svg.matchAll(/<path d="([^"]+)" stroke="(#\w+)"/g)]
    .filter(([, , colour]) => colours.some((each) => each === colour))
    .reduce((sum, [, d]) => sum + countDots(d!), 0);
};

test.each(network.map(({ year }) => year))("%i shows every placed member once", (year) => {
  const members = cities.filter((city) => city.point !== null && isMember(city, year));
  expect(dotsIn(draw(year))).toBe(members.length);
});

test("newcomers of the year have a rim, as on the page: on the whole world, and nobody else", () => {
  const rimmed = (svg: string): number =>
    [...svg.matchAll(/<path d="([^"]+)" stroke="(#\w+)"/g)]
      .filter(([, , colour]) => colour === THEMES.light.ink)
      .reduce((sum, [, d]) => sum + countDots(d!), 0);
  for (const { year } of network) {
    const newcomers = cities.filter((city) => city.point !== null && isNewcomer(city, year));
    expect(rimmed(draw(year)), `${year}`).toBe(newcomers.length);
    expect(rimmed(draw(year, "africa")), `${year}`).toBe(0);
  }
});

test("a halo is as wide as the page's", () => {
  const css = readFileSync("src/views/map/map-figure.css", "utf8");
  expect(css).toMatch(new RegExp(`\\.halo \\{[^}]*stroke-width: calc\\(var\\(--d\\) \\* ${1 + HALO}\\)`));
});

test.each(["world", "asia-pacific", "vietnam"] as const)("both archipelagos are named in %s", (place) => {
  expect(wordsOf(draw(2025, place))).toContain("Hoàng Sa");
  expect(wordsOf(draw(2025, place))).toContain("Trường Sa");
});

test("a crop without that sea has no names in it", () =>
  expect(wordsOf(draw(2025, "africa")).trim()).toBe(""));

test.each(PLACES)("%s: the number that the picture says is that of the dots in its frame", (place) => {
  const members = cities.flatMap((city) => (isMember(city, 2025) && city.point !== null ? [city.point] : []));
  const inside = members.filter(({ lon, lat }) => {
    const [x, y] = toFrame(mercatorX(lon), mercatorY(lat), placeBox(place, frame), frame);
    return x > 0 && y > 0 && x < frame.width && y < frame.height;
  });
  const { drawn, placed } = countSeen(
    place === "world" ? parts.groups : groupDots(AT_HOME),
    2025,
    place,
    frame,
  );
  expect(placed).toBe(members.length);
  // Dots are placed on a grid, which may take one over an edge.
  expect(Math.abs(drawn - inside.length)).toBeLessThanOrEqual(1);
});

test.each(PLACES)("%s: a reef is at least 2 pixels wide", (place) => {
  for (const width of [840, 1480]) {
    const svg = drawMap(parts, 2025, place, THEMES.light, "label")({ ...frame, width });
    const [, stroke] = /<path id="islands"[^>]* stroke-width="([\d.]+)"/.exec(svg)!;
    const pixels =
      (Number(stroke) * fitScale(placeBox(place, { ...frame, width }), { ...frame, width })) / POSTER_WORLD;
    expect(pixels).toBeGreaterThanOrEqual(2);
  }
});

test("there is nothing that a policy, a canvas or a rasteriser would refuse", () =>
  expect(draw(2025)).not.toMatch(/<script|<style|style=|https?:|foreignObject|vector-effect|var\(/));
