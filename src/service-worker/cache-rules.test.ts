// Keys of what is kept: pages without their query, parts of files by their bytes, hashed files by their stem.
import fc from "fast-check";
import { expect, test } from "vitest";
import { writeCamera, writeGlobe } from "../model/camera-query.ts";
import { FACETS } from "../model/filter.ts";
import { writeSearch } from "../model/search-query.ts";
import { writeView } from "../model/view-query.ts";
import {
  isEmbedPath,
  isCacheable,
  isPublic,
  pageKey,
  pathBelow,
  rangeKey,
  readRange,
  pathsToRefetch,
  unhashedName,
} from "./cache-rules.ts";

test.each([
  ["", true],
  ["vi/", true],
  ["assets/full-en-AbCd1234.js", true],
  ["assets/basemap-BMekcUR9.pmtiles", true],
  ["tiles/planet.pmtiles", false],
  ["sw.js", false],
  ["embed.js", false],
  ["pictures/map-1200x630.png", false],
  ["vi/pictures/map-animated.svg", false],
  ["secret.exe", false],
  ["editions/2025-12/embed/map/", false],
  ["vi/editions/2025-12/embed/growth/", false],
])("%j is kept: %s", (path, kept) => expect(isCacheable(path)).toBe(kept));

test.each([
  ["embed/map/", true],
  ["vi/embed/growth/", true],
  ["cities/", false],
  ["assets/embed-AbCd1234.js", false],
])("%j is an embed: %s", (path, embed) => expect(isEmbedPath(path)).toBe(embed));

test("a page has one key, whatever our own parameters say; those of others stay in it", () => {
  for (const address of [
    "",
    "?year=2020",
    "index.html",
    "index.html?city=vn-vinh#map",
    "?cohort=2016&place=asia",
  ])
    expect(pageKey(`https://x.org/a/${address}`)).toBe("https://x.org/a/");
  expect(pageKey("https://x.org/a/?q=1&year=2020&q=2")).toBe("https://x.org/a/?q=1&q=2");
  expect(pageKey("https://x.org/a/myindex.html")).toBe("https://x.org/a/myindex.html");
});

test("every parameter that the page writes is known as its own", () => {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, ["x"]])) as never;
  const find = writeSearch({ filter: { facets, name: "x" }, sort: { key: "joined", descending: true } }, "");
  const home = { year: 2025, place: "world", city: null, theme: "auto" } as const;
  const view = writeView({ year: 2020, place: "africa", city: "vn-vinh", theme: "dark" }, home, find);
  const query = writeGlobe(true, writeCamera({ lat: 1, lon: 2, zoom: 3 }, view));
  expect(new URLSearchParams(query).size).toBeGreaterThan(10);
  expect(pageKey(`https://x.org/${query}`)).toBe("https://x.org/");
});

test.each([
  ["https://x.org/a/", ""],
  ["https://x.org/a/index.html?b#c", ""],
  ["https://x.org/a/vi/?year=2020", "vi/"],
  ["https://x.org/a/../b/", null],
  ["https://x.org/ab/", null],
  ["https://x.org.evil/a/", null],
  ["https://y.org/a/", null],
  ["about:client", null],
  ["", ""],
])("%j lies below the root as %j", (address, path) =>
  expect(pathBelow("https://x.org/a/", address)).toBe(path),
);

test.each([
  [null, true],
  ["", true],
  ["public, max-age=31536000, immutable", true],
  ["no-cache", true],
  ["no-store", false],
  ["max-age=60, Private", false],
  ['private="set-cookie"', false],
])("an answer with Cache-Control %j may be kept: %s", (control, may) => expect(isPublic(control)).toBe(may));

test("a range is read back, and two ranges have two keys", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (from, to) => {
      expect(readRange(`bytes=${from}-${to}`)).toEqual({ from, to });
      expect(rangeKey("https://x.org/m.pmtiles", { from, to })).toBe(
        `https://x.org/m.pmtiles?bytes=${from}-${to}`,
      );
    }),
  );
  for (const other of [null, "", "bytes=0-", "bytes=-5", "bytes=0-1,3-4", "items=0-1"])
    expect(readRange(other)).toBeNull();
});

test("a new version fetches what was kept under its new names, and nothing else", () => {
  expect(unhashedName("assets/open-map-Bc_L3-ju.js")).toBe("assets/open-map.js");
  expect(
    pathsToRefetch(
      ["", "vi/", "assets/full-vi-AAAAAAAA.js", "assets/map-11111111.pmtiles?bytes=0-9"],
      ["assets/full-vi-BBBBBBBB.js", "assets/full-en-CCCCCCCC.js", "assets/map-11111111.pmtiles"],
    ),
  ).toEqual(["", "vi/", "assets/full-vi-BBBBBBBB.js"]);
});
