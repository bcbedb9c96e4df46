// MapLibre can be built from its own sources, and from its published files should they go.
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, sep } from "node:path";
import { expect, test } from "vitest";
import { MAPLIBRE_ENTRIES, MAPLIBRE_UNUSED } from "./maplibre-plugin.ts";

const require = createRequire(import.meta.url);

test.each(Object.entries(MAPLIBRE_ENTRIES))("the package ships the source of its %s", (_, file) =>
  expect(existsSync(file), file).toBe(true),
);

test("the package ships the worker that dev uses", () =>
  expect(existsSync(require.resolve("maplibre-gl/dist/maplibre-gl-worker.mjs"))).toBe(true));

const SOURCES = readdirSync(dirname(MAPLIBRE_ENTRIES.page), { recursive: true })
  .map((path) => String(path).split(sep).join("/"))
  .filter((path) => !path.endsWith(".test.ts"));

test.each(MAPLIBRE_UNUSED)("the package still has what is built empty: %s", (path) =>
  expect(SOURCES.filter((source) => path.test(source))).not.toEqual([]),
);

test("nothing that the map is made of is built empty", () =>
  expect(
    ["ui/map.ts", "source/geojson_source.ts", "source/vector_tile_source.ts"]
      .concat(
        ["background", "circle", "fill", "line", "symbol"].map(
          (type) => `style/style_layer/${type}_style_layer.ts`,
        ),
      )
      .filter((source) => !SOURCES.includes(source) || MAPLIBRE_UNUSED.some((path) => path.test(source))),
  ).toEqual([]));
