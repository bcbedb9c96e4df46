// Headers: what is inline is allowed by its hash alone, and every host's form says the same of every address.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { apacheFile, buildHeaderRules, contentPolicy, headersFile, nginxFile } from "./headers.ts";
import { isEmbed } from "./metadata.ts";
import { cityPage, PAGES, VIEWS } from "./pages.ts";

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const written = PAGES.map((page) => ({
  page,
  html: `<style>/*${page.view}*/</style><script>1</script><script type="application/json">{}</script><script type="module" src="a.js"></script>`,
}));
const UNKNOWN = { tiles: null, site: null };
const rules = buildHeaderRules(written, UNKNOWN);

/** Every address that a page answers at. */
const ADDRESSES = PAGES.flatMap(({ path }) => [`/${path}`, `/${path}index.html`]);
const OTHERS = [
  "/assets/full-1a2b.js",
  "/assets/basemap-1a2b.pmtiles",
  "/data/members.csv",
  "/pictures/map.svg",
];

describe("the policy", () => {
  test.each(written)(
    "of /$page.path allows its own style and scripts by hash, no data block",
    ({ page, html }) => {
      const policy = contentPolicy([{ page, html }], UNKNOWN);
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
    const policy = contentPolicy([{ page: cityPage("vn-hanoi", "en"), html: "" }], UNKNOWN);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("connect-src");
  });

  test("only pages with a map start workers and have a policy for trusted types", () => {
    for (const each of written) {
      const map = each.page.view === "full" || each.page.view === "embed-map";
      expect(contentPolicy([each], UNKNOWN).includes("worker-src")).toBe(map);
      expect(contentPolicy([each], UNKNOWN).includes("trusted-types default")).toBe(map);
    }
  });

  test("a site whose address is known is named beside each 'self' of what a page loads, and nowhere else", () => {
    for (const each of written) {
      const known = contentPolicy([each], { ...UNKNOWN, site: "https://example.org/cities/" });
      expect(known.replaceAll(" https://example.org", "")).toBe(contentPolicy([each], UNKNOWN));
      for (const directive of known.split("; "))
        expect([directive, directive.includes("'self' https://example.org")]).toEqual([
          directive,
          directive.includes("'self'") && !directive.startsWith("frame-ancestors"),
        ]);
    }
  });

  test("a detailed base map adds its one origin to what pages with a map may ask, and nothing else", () => {
    for (const each of written) {
      const [without, tiled] = [
        contentPolicy([each], UNKNOWN),
        contentPolicy([each], { ...UNKNOWN, tiles: "https://tiles.example" }),
      ];
      const map = each.page.view === "full" || each.page.view === "embed-map";
      expect(tiled.replace("connect-src 'self' https://tiles.example;", "connect-src 'self';")).toBe(without);
      expect(tiled.includes("https://tiles.example")).toBe(map);
    }
  });
});

const matching = (address: string) =>
  rules.filter(({ path }) => (path.endsWith("*") ? address.startsWith(path.slice(0, -1)) : address === path));

describe("rules", () => {
  test.each([...ADDRESSES, ...OTHERS])("%s gets no header twice", (address) => {
    const names = matching(address).flatMap(({ headers }) => Object.keys(headers));
    expect(names).toEqual([...new Set(names)]);
    expect(names).toContain("X-Content-Type-Options");
    expect(names.includes("Content-Security-Policy")).toBe(!/^\/(data|pictures)/.test(address));
  });

  test("hashed files alone are kept for ever", () => {
    for (const address of [...ADDRESSES, ...OTHERS]) {
      const cached = matching(address).some(({ headers }) => headers["Cache-Control"]?.includes("immutable"));
      expect(cached).toBe(address.startsWith("/assets/"));
    }
  });

  // developers.cloudflare.com/pages/configuration/headers
  test("the file keeps Cloudflare's limits: 100 rules, 2000 characters a line", () => {
    const lines = headersFile(rules).split("\n");
    expect(lines.filter((line) => line.startsWith("/")).length).toBeLessThanOrEqual(100);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(2000);
  });

  describe.each(["", "/some/folder"])("in %j", (folder) => {
    const policies = [
      ...nginxFile(rules)
        .split("map ")[1]!
        .matchAll(/"~(.*)" "(.*)";/g),
    ];
    const byNginx = (address: string): string | undefined =>
      policies.find(([, pattern]) => new RegExp(pattern!).test(folder + address))?.[2];
    const sections = [...apacheFile(rules).matchAll(/m#([^#]*)#">\n(.*?)<\/If>/gs)];
    const byApache = (address: string): string | undefined =>
      /Content-Security-Policy "(.*)"/.exec(
        sections.findLast(([, pattern]) => new RegExp(pattern!).test(folder + address))?.[2] ?? "",
      )?.[1];

    test.each([...ADDRESSES, ...OTHERS])("nginx and Apache say of %s what Netlify says", (address) => {
      const policy = matching(address)
        .map(({ headers }) => headers["Content-Security-Policy"])
        .find((each) => each !== undefined);
      expect(byNginx(address)).toBe(policy);
      expect(byApache(address)).toBe(policy);
    });
  });
});
