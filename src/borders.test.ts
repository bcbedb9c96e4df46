// Holds the house's floors: an import points down or sideways, never up, and MapLibre has one door.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

const FLOORS: readonly (readonly [folder: string, floor: number])[] = [
  ["data/pipeline", 1],
  ["data/basemap", 1],
  ["data", 0],
  ["src/model", 1],
  ["src/i18n", 1],
  ["src/state", 2],
  ["src/charts", 3],
  ["src/map", 3],
  ["src/views", 3],
  ["src/pictures", 3],
  ["src/app", 4],
  ["src/embed-js", 4],
  ["src/service-worker", 4],
  ["src/site", 5],
];

const floorOf = (file: string): number => FLOORS.find(([folder]) => file.startsWith(`${folder}/`))?.[1] ?? 4;

const files = ["data", "src"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  .filter(
    (file) =>
      /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$/.test(file) && !/^src\/(e2e|bench)\//.test(file),
  );

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(ROOT, file), "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );

test("there are files to read", () => expect(files.length).toBeGreaterThan(60));

test("no import points up", () => {
  const up = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith("."))
      .map((name) => relative(ROOT, join(ROOT, dirname(file), name)))
      .filter((target) => floorOf(target) > floorOf(file))
      .map((target) => `${file} → ${target}`),
  );
  expect(up).toEqual([]);
});

test("maplibre-gl is imported in one file", () => {
  expect(files.filter((file) => importsOf(file).includes("maplibre-gl"))).toEqual(["src/map/map-view.ts"]);
});
