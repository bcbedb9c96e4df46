// What the host's page loads stays small and self-contained, and leads to this site alone.
import { brotliCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { embedUrl, nearestLanguage, siteOf } from "./embed-url.ts";
import { buildEmbedJs } from "../site/vite/embed-js-plugin.ts";

test("embed.js is one classic script of at most 1.85 kB brotli that imports nothing", async () => {
  const code = await buildEmbedJs("https://cities.example.org/");
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(1850);
  expect(code).not.toMatch(/\b(import|export)\b/);
  expect(() => new Function(code)).not.toThrow();
});

test("knows the site that it was built for, if the build does", async () => {
  expect(await buildEmbedJs("https://site.example/lc/")).toContain("https://site.example/lc/");
  expect(await buildEmbedJs(null)).not.toContain("https://");
});

describe("the site", () => {
  const BUILT = "https://built.example/";
  test.each([
    ["the script's folder", [undefined, "https://site.example/lc/embed.js", ""], "https://site.example/lc/"],
    [
      "a newer copy's folder",
      [undefined, "https://copy.example/embed.js?v=2", BUILT],
      "https://copy.example/",
    ],
    ["not a bundle's folder", [undefined, "https://news.example/assets/app.js", BUILT], BUILT],
    ["of a module's code", [undefined, undefined, BUILT], BUILT],
    [
      "what the page says",
      ["https://site.example/lc", "https://news.example/embed.js", BUILT],
      "https://site.example/lc/",
    ],
    ["nothing that is no address", ["javascript:alert(1)//", undefined, BUILT], BUILT],
    ["unknown", [undefined, "https://news.example/assets/app.js", ""], ""],
  ] as const)("%s", (_, [told, script, built], site) => expect(siteOf(told, script, built)).toBe(site));
});

const addressOf = (attributes: Readonly<Record<string, string>>, language = "en"): string =>
  embedUrl("https://site.example/lc/", language, (name) => attributes[name] ?? null);

describe("the element's address", () => {
  test.each([
    [{}, "en", "https://site.example/lc/embed/map/"],
    [{ view: "growth", year: "2020" }, "vi", "https://site.example/lc/vi/embed/growth/?year=2020"],
    [{ play: "", title: "0", class: "wide" }, "en", "https://site.example/lc/embed/map/?play=1&title=0"],
    [{ edition: "2025-12" }, "en", "https://site.example/lc/embed/map/?edition=2025-12"],
    [{ accent: "#b00020" }, "en", "https://site.example/lc/embed/map/?accent=%23b00020"],
    [{ view: "Growth." }, "en", "https://site.example/lc/embed/growth/"],
    [{ view: "../../evil?x=" }, "en", "https://site.example/lc/embed/map/"],
  ])("%j in %s", (attributes, language, address) => expect(addressOf(attributes, language)).toBe(address));

  test("never leaves the site, whatever is written on the element", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom("..", ".")), fc.string(), (view, year) => {
        expect(addressOf({ view, year })).toMatch(/^https:\/\/site\.example\/lc\/embed\/[\w-]+\/(\?|$)/);
      }),
    );
  });

  test.each([
    ["vi", "vi"],
    ["vi-VN", "vi"],
    ["VI", "vi"],
    ["zh-TW", "zh-TW"],
    ["zh-CN", "zh"],
    ["vi_VN", "vi"],
    ["vi.", "vi"],
    ["pt-BR", "pt-BR"],
    ["pt-br", "pt-BR"],
    ["pt", "en"],
    ["", "en"],
  ])("%j is nearest to %j", (wanted, nearest) =>
    expect(nearestLanguage(wanted, ["en", "pt-BR", "vi", "zh", "zh-TW"])).toBe(nearest),
  );
});
