// Every host's form of the headers says the same of every address, in any folder, and of nothing else.
import { describe, expect, test } from "vitest";
import { buildHeaderRules, FALLBACK } from "./headers.ts";
import { htaccess, netlifyHeaders, nginxMap } from "./host-files.ts";
import { cityPage, PAGES, type Page } from "./pages.ts";

const pages: readonly Page[] = [...PAGES, cityPage("vn-hanoi", "en"), cityPage("vn-hanoi", "vi")];
const FILES = [
  "assets/full-en-1a2b3c4d.js",
  "assets/basemap-1a_b-C4d.pmtiles",
  "data/members.csv",
  "pictures/map.svg",
  "vi/pictures/map.svg",
  "sw.js",
  "embed.js",
  "favicon.svg",
];
const rules = buildHeaderRules(
  // A style of its own gives each page a policy of its own.
  pages.map((page) => ({ page, html: `<style>/*${page.path}*/</style>` })),
  { tiles: null, site: null },
  FILES.map((file) => ({ file, text: `<style>/*${file}*/</style>` })),
);
const PATHS = [...pages.flatMap(({ path }) => [path, `${path}index.html`]), ...FILES];

// developers.cloudflare.com/pages/configuration/headers
test("the file keeps Cloudflare's limits: 100 rules, 2000 characters a line", () => {
  const lines = netlifyHeaders(rules).split("\n");
  expect(lines.filter((line) => line.startsWith("/")).length).toBeLessThanOrEqual(100);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(2000);
});

type Answer = readonly [policy: string | undefined, cache: string | undefined];

/** What `_headers` says of a path: the more particular rule's word. */
function byPath(path: string): Answer {
  const rule = rules.findLast((each) =>
    each.path.endsWith("*") ? `/${path}`.startsWith(each.path.slice(0, -1)) : each.path === `/${path}`,
  );
  return [rule?.headers["Content-Security-Policy"], rule?.headers["Cache-Control"]];
}

function nginx(text: string): (address: string) => Answer {
  const maps = text.split(/^map /m).slice(1);
  const [policies, caches] = maps.map((map) => ({
    patterns: [...map.matchAll(/"~(.*)" "(.*)";/g)].map(
      ([, pattern, value]) => [new RegExp(pattern!), value] as const,
    ),
    fallback: /default "(.*)";/.exec(map)?.[1],
  }));
  const look = (map: typeof policies, address: string) =>
    map?.patterns.find(([pattern]) => pattern.test(address))?.[1] ?? map?.fallback;
  return (address) => [look(policies, address), look(caches, address)];
}

function apache(text: string): (address: string) => Answer {
  const [before = ""] = text.split("<If ");
  const sections = [...text.matchAll(/m#([^#]*)#">\n(.*?)<\/If>/gs)].map(
    ([, pattern, lines]) => [new RegExp(pattern!), lines ?? ""] as const,
  );
  return (address) => {
    const said = [
      before,
      ...sections.flatMap(([pattern, lines]) => (pattern.test(address) ? [lines] : [])),
    ].join("");
    const last = (name: string) => [...said.matchAll(new RegExp(`set ${name} "(.*)"`, "g"))].at(-1)?.[1];
    return [last("Content-Security-Policy"), last("Cache-Control")];
  };
}

/** Where the site lies, and where the build was told that it lies. */
const PLACES = [
  ["/", null],
  ["/some/folder/", null],
  ["/assets/", null],
  ...["/", "/cities/", "/assets/x/", "/vi/", "/embed/", "/a.b+(c)/", "/st\u00e4dte/"].map((folder) => [
    folder,
    folder,
  ]),
] as readonly (readonly [string, string | null])[];

describe.each(PLACES)("in %s, built for %j", (folder, told) => {
  const site = told === null ? null : `https://example.org${encodeURI(told)}`;
  const bytes = Buffer.from(folder).toString("latin1");
  const forms = { nginx: nginx(nginxMap(rules, site)), apache: apache(htaccess(rules, site)) };

  test.each(Object.entries(forms))("%s says of every path what Netlify says", (_, say) => {
    for (const path of PATHS) expect([path, ...say(bytes + path)]).toEqual([path, ...byPath(path)]);
  });

  if (told === null) return;
  test.each(Object.entries(forms))("%s gives what is not ours the fallback", (_, say) => {
    const others = [
      "nowhere",
      "nowhere/",
      "x/vi/",
      "x/sw.js",
      "assets/",
      "assets/index.html",
      "assets/x/vi/",
      "swxjs",
    ];
    for (const address of [...others.map((path) => bytes + path), "/other/vi/", "/other/embed/map/"])
      if (told !== "/" || !address.startsWith("/other"))
        expect([address, ...say(address)]).toEqual([
          address,
          FALLBACK["Content-Security-Policy"],
          "no-cache",
        ]);
  });
});
