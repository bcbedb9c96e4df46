// What the build is given by its environment: what is no address stops it, and nothing slips into a policy by one.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBasemapUrl, readReportUrl, readSiteUrl } from "./env.ts";

test.each([undefined, ""])("%j: there is none", (address) => expect(readBasemapUrl(address)).toBeNull());

test.each([
  ["https://tiles.example.org/planet.pmtiles", "https://tiles.example.org"],
  ["https://Tiles.example.org:8443/a/b.pmtiles?key=1", "https://tiles.example.org:8443"],
  ["http://localhost:8080/x.pmtiles", "http://localhost:8080"],
  ["tiles/planet.pmtiles", null],
  ["../planet.pmtiles", null],
  ["/tiles/planet.pmtiles", null],
])("%s lies at %j", (address, origin) => expect(readBasemapUrl(address)?.origin).toBe(origin));

test.each([
  "https://tiles.example.org/style.json",
  "https://tiles.example.org/",
  "https://*.example.org/planet.pmtiles",
  "https://a.example;script-src/planet.pmtiles",
  "https://name:word@example.org/planet.pmtiles",
  "//example.org/planet.pmtiles",
  "pmtiles://https://example.org/planet.pmtiles",
  "ftp://example.org/planet.pmtiles",
  "javascript:planet.pmtiles",
  "tiles/planet.pmtiles#1",
  "planet",
])("%j stops the build", (address) => expect(() => readBasemapUrl(address)).toThrow("BASEMAP_URL"));

test("an origin is one source of a policy, whatever the address", () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string()), (start) => {
      let origin: string | null = null;
      try {
        origin = readBasemapUrl(`${start}.pmtiles`)?.origin ?? null;
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
      }
      if (origin !== null) expect(origin).toMatch(/^https?:\/\/[a-z\d.-]+(:\d+)?$/);
    }),
  );
});

describe("the site's address", () => {
  test.each([
    [undefined, null],
    ["", null],
    ["https://a.example", "https://a.example/"],
    ["https://a.example/b", "https://a.example/b/"],
    ["http://localhost:8080/", "http://localhost:8080/"],
  ])("%j is read as %j", (given, site) => expect(readSiteUrl(given)).toBe(site));

  test.each([
    "cities",
    "ftp://a.example/",
    "https://a.example/?q",
    "https://a.example/#x",
    "javascript:alert(1)",
  ])("%j is refused by name", (given) => expect(() => readSiteUrl(given)).toThrow(JSON.stringify(given)));
});

describe("where mistakes are reported", () => {
  test.each([undefined, ""])("%j: nowhere", (address) => expect(readReportUrl(address)).toBeNull());

  test.each(["issues", "javascript:alert(1)", "ftp://example.org/", "//example.org"])(
    "%j stops the build",
    (address) => {
      expect(() => readReportUrl(address)).toThrow("REPORT_URL");
    },
  );
});
