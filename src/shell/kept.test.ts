// Keys of what is kept: pages without their query, parts of files by their bytes, hashed files by their stem.
import fc from "fast-check";
import { expect, test } from "vitest";
import { isEmbed, isKept, pageKey, rangeKey, readRange, renewed, stemOf } from "./kept.ts";

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
])("%j is kept: %s", (path, kept) => expect(isKept(path)).toBe(kept));

test.each([
  ["embed/map/", true],
  ["vi/embed/growth/", true],
  ["cities/", false],
  ["assets/embed-AbCd1234.js", false],
])("%j is an embed: %s", (path, embed) => expect(isEmbed(path)).toBe(embed));

test("a page has one key", () => {
  for (const address of ["", "?year=2020", "index.html", "index.html?city=vn-vinh#map"])
    expect(pageKey(`https://x.org/a/${address}`)).toBe("https://x.org/a/");
});

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
  expect(stemOf("assets/open-map-Bc_L3-ju.js")).toBe("assets/open-map.js");
  expect(
    renewed(
      ["", "vi/", "assets/full-vi-AAAAAAAA.js", "assets/map-11111111.pmtiles?bytes=0-9"],
      ["assets/full-vi-BBBBBBBB.js", "assets/full-en-CCCCCCCC.js", "assets/map-11111111.pmtiles"],
    ),
  ).toEqual(["", "vi/", "assets/full-vi-BBBBBBBB.js"]);
});
