// Headers: what is inline is allowed by its hash alone, and every address has one policy that is strict.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { buildHeaderRules, contentSecurityPolicy, FALLBACK, EVERYWHERE } from "./headers.ts";
import { cityPage, isEmbed, PAGES, VIEWS } from "./pages.ts";

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const written = PAGES.map((page) => ({
  page,
  html: `<style>/*${page.view}*/</style><script>1</script><script type="application/json">{}</script><script type="module" src="a.js"></script>`,
}));
const STYLE = "@media(prefers-color-scheme:dark){}";
const FILES = [
  "assets/full-1a2b3c4d.js",
  "assets/basemap-1a2b3c4d.pmtiles",
  "data/members.csv",
  "data/charts/regions.csv",
  "pictures/map.svg",
  "vi/pictures/map-1200x630.png",
  "fr/manifest.webmanifest",
  "vi/embed/dialog.json",
  "embed.js",
  "sw.js",
  "favicon.svg",
  "robots.txt",
];
const UNKNOWN = { tiles: null, site: null };
const rules = buildHeaderRules(
  written,
  UNKNOWN,
  FILES.map((file) => ({ file, text: file.endsWith("map.svg") ? `<svg><style>${STYLE}</style></svg>` : "" })),
);

/** Every address that a page answers at. */
const ADDRESSES = PAGES.flatMap(({ path }) => [`/${path}`, `/${path}index.html`]);
const OTHERS = FILES.map((file) => `/${file}`);

describe("the policy", () => {
  test.each(written)(
    "of /$page.path allows its own style and scripts by hash, no data block",
    ({ page, html }) => {
      const policy = contentSecurityPolicy([{ page, html }], UNKNOWN);
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).toContain(hash(`/*${page.view}*/`));
      expect(policy.includes(hash("1"))).toBe(VIEWS[page.view].script !== null);
      expect(policy).not.toContain(hash("{}"));
      expect(policy).not.toMatch(/unsafe-|blob:|https?:|strict-dynamic/);
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).toContain("form-action 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).toContain(isEmbed(page) ? "frame-ancestors *" : "frame-ancestors 'self'");
    },
  );

  test("a city's page may run the site's own scripts, and ask nothing", () => {
    const policy = contentSecurityPolicy([{ page: cityPage("vn-hanoi", "en"), html: "" }], UNKNOWN);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("connect-src");
  });

  test("only pages with a map start workers and have a policy for trusted types", () => {
    for (const each of written) {
      const map = each.page.view === "full" || each.page.view === "embed-map";
      expect(contentSecurityPolicy([each], UNKNOWN).includes("worker-src")).toBe(map);
      expect(contentSecurityPolicy([each], UNKNOWN).includes("trusted-types default")).toBe(map);
    }
  });

  test("a site whose address is known is named beside each 'self' of what a page loads, and nowhere else", () => {
    for (const each of written) {
      const known = contentSecurityPolicy([each], { ...UNKNOWN, site: "https://example.org/cities/" });
      expect(known.replaceAll(" https://example.org", "")).toBe(contentSecurityPolicy([each], UNKNOWN));
      for (const directive of known.split("; "))
        expect([directive, directive.includes("'self' https://example.org")]).toEqual([
          directive,
          directive.includes("'self'") && !directive.startsWith("frame-ancestors"),
        ]);
    }
  });

  test("the styles of pages that the full page takes in are allowed there", () => {
    const bringing = written.map((each) =>
      each.page.path === "vi/"
        ? { ...each, html: `${each.html}<a href="embed/countries/" data-later="">` }
        : each,
    );
    const policyOf = (path: string): string =>
      buildHeaderRules(bringing, UNKNOWN, []).find((rule) => rule.path === path)?.headers[
        "Content-Security-Policy"
      ] ?? "";
    expect(policyOf("/vi/")).toContain(hash("/*countries*/"));
    expect(policyOf("/")).not.toContain(hash("/*countries*/"));
  });

  test("a detailed base map adds its one origin to what pages with a map may ask, and nothing else", () => {
    for (const each of written) {
      const [without, tiled] = [
        contentSecurityPolicy([each], UNKNOWN),
        contentSecurityPolicy([each], { ...UNKNOWN, tiles: "https://tiles.example" }),
      ];
      const map = each.page.view === "full" || each.page.view === "embed-map";
      expect(tiled.replace("connect-src 'self' https://tiles.example;", "connect-src 'self';")).toBe(without);
      expect(tiled.includes("https://tiles.example")).toBe(map);
    }
  });
});

const matching = (address: string) =>
  rules.filter(({ path }) => (path.endsWith("*") ? address.startsWith(path.slice(0, -1)) : address === path));

const policyOf = (address: string): string =>
  matching(address).findLast((rule) => rule !== EVERYWHERE)?.headers["Content-Security-Policy"] ?? "";

describe("rules", () => {
  test.each([...ADDRESSES, ...OTHERS])(
    "%s gets no header twice, but for a policy that takes nothing",
    (address) => {
      const names = matching(address).flatMap(({ headers }) => Object.keys(headers));
      expect(names.toSorted()).toEqual(
        [...Object.keys(EVERYWHERE.headers), "Cache-Control", "Content-Security-Policy"].toSorted(),
      );
      expect(policyOf(address)).toContain("default-src 'none'");
    },
  );

  test("hashed files alone are kept for ever, everything else is asked for again", () => {
    for (const address of [...ADDRESSES, ...OTHERS])
      expect(matching(address).flatMap(({ headers }) => headers["Cache-Control"] ?? [])).toEqual([
        address.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ]);
  });

  test("what is no page runs nothing and asks nothing, save the service worker for the site's own", () => {
    for (const address of OTHERS.filter((each) => !/assets|embed\//.test(each))) {
      expect(policyOf(address)).not.toMatch(/unsafe-|blob:|https?:/);
      for (const kind of ["connect", "script", "worker", "img"])
        expect(policyOf(address).includes(`${kind}-src 'self'`)).toBe(address === "/sw.js");
      expect(policyOf(address).includes(hash(STYLE))).toBe(address === "/pictures/map.svg");
      expect(policyOf(address).includes("frame-ancestors *")).toBe(address.includes("/pictures/"));
    }
    expect(FALLBACK["Content-Security-Policy"]).toBe(
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });
});
