// Holds the house's borders: floors, no circles, and the few doors between rooms.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { group } from "d3-array";
import { parseSync } from "vite";
import { describe, expect, test } from "vitest";
import { FULL_PAGE_KEYS } from "./i18n/key-sets.ts";

const ROOT = join(import.meta.dirname, "..");

/** The rooms from the ground up: each imports from itself and from those before it, never from one after it. */
const ROOMS = [
  "data",
  "src/i18n",
  "src/model",
  "data/pipeline",
  "data/basemap",
  "src/state",
  "src/map",
  "src/charts",
  "src/views",
  "src/pictures",
  "src/embed-js",
  "src/service-worker",
  "src/app",
  "src/site",
] as const;
type Room = (typeof ROOMS)[number];

/** Not of the product: they may use all of it. */
const TOOLS = /^src\/(?:bench|e2e)\/|^src\/[\w-]+\.test\.ts$|^vite\.config\.ts$/;
const TEST = /\.test\.tsx?$|\/testing\//;

const roomOf = (file: string): Room | undefined =>
  ROOMS.toSorted((a, b) => b.length - a.length).find((room) => file.startsWith(`${room}/`));

/** Every module that a file names: values and types, static and dynamic, from elsewhere and for their effect. */
function importsOf(file: string): readonly string[] {
  const code = readFileSync(join(ROOT, file), "utf8");
  const { staticImports, staticExports, dynamicImports } = parseSync(file, code).module;
  return [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...dynamicImports.flatMap(
      ({ moduleRequest: { start, end } }) => /^["'](.*)["']$/.exec(code.slice(start, end))?.[1] ?? [],
    ),
  ];
}

const files = ["data", "src"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      posix.join(folder, name.replaceAll("\\", "/")),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

interface Import {
  readonly from: string;
  /** A file from the root, or a package. */
  readonly to: string;
}

/** What our own files import of each other. */
const links: readonly Import[] = files.flatMap((from) =>
  importsOf(from).map((name) => ({
    from,
    to: name.startsWith(".") ? posix.join(posix.dirname(from), name.replace(/\?.*/, "")) : name,
  })),
);
const production = links.filter(({ from }) => !TOOLS.test(from) && !TEST.test(from));

const shown = (some: readonly Import[]): readonly string[] => some.map(({ from, to }) => `${from} → ${to}`);
const is = (name: string) => (path: string) => path === name || path.startsWith(`${name}/`);

test("every file has a room", () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => roomOf(file) === undefined && !TOOLS.test(file))).toEqual([]);
});

test("no import points up", () => {
  const up = production.filter(({ from, to }) => {
    const [mine, theirs] = [roomOf(from), roomOf(to)];
    return mine && theirs && ROOMS.indexOf(theirs) > ROOMS.indexOf(mine);
  });
  expect(shown(up)).toEqual([]);
});

test("no circle, types included", () => {
  const targets = group(links, ({ from }) => from);
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file) || path.includes(file)) return;
    for (const { to } of targets.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

describe("doors", () => {
  test.each<[what: string, imported: RegExp, where: RegExp]>([
    [
      "node: and vite",
      /^(?:node:|vite$|lightningcss$|@resvg\/)/,
      /^(?:src\/site|data\/pipeline|data\/basemap)\//,
    ],
    ["MapLibre", /^maplibre-gl/, /^src\/map\/map-view\.ts$/],
    ["the rasteriser", /^@resvg\//, /^src\/site\/rasterise\.ts$/],
    ["test helpers", new RegExp(`^fast-check$|${TEST.source}`), /(?!)/],
  ])("%s", (_, imported, where) => {
    expect(shown(production.filter(({ from, to }) => imported.test(to) && !where.test(from)))).toEqual([]);
  });

  test("the build knows of the app what both have agreed on, and no more", () => {
    const through = production.filter(({ from, to }) => is("src/site")(from) && is("src/app")(to));
    expect(shown(through.filter(({ to }) => !is("src/app/contract")(to)))).toEqual([]);
  });

  test.each(["src/embed-js", "src/service-worker"])("%s is alone with the model", (room) => {
    const out = production.filter(
      ({ from, to }) => is(room)(from) && !is(room)(to) && !is("src/model")(to) && !to.startsWith("virtual:"),
    );
    expect(shown(out)).toEqual([]);
  });
});

test("no script of an embed or of the story comes to a word that the full page alone has", () => {
  const targets = group(production, ({ from }) => from);
  const reached = new Set(files.filter((file) => /^src\/app\/entries\/(?:embed-|story)/.test(file)));
  for (const file of reached) for (const { to } of targets.get(file) ?? []) reached.add(to);
  const word = new RegExp(
    `\\bt\\("(?:${FULL_PAGE_KEYS.join("|")})"|\\bwords\\.(?:${FULL_PAGE_KEYS.join("|")})\\b`,
  );
  const says = (file: string): boolean => word.test(readFileSync(join(ROOT, file), "utf8"));
  expect(reached.size).toBeGreaterThan(50);
  expect([...reached].filter((file) => files.includes(file) && says(file))).toEqual([]);
  expect(files.filter((file) => file.startsWith("src/app/export/") && says(file))).not.toEqual([]);
});
