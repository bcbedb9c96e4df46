// MapLibre can be built from its own sources, and from its published files should they go.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { MAPLIBRE_ENTRIES } from "./maplibre-plugin.ts";

const require = createRequire(import.meta.url);

test.each(Object.entries(MAPLIBRE_ENTRIES))("the package ships the source of its %s", (_, file) =>
  expect(existsSync(file), file).toBe(true),
);

test("the package ships the worker that dev uses", () =>
  expect(existsSync(require.resolve("maplibre-gl/dist/maplibre-gl-worker.mjs"))).toBe(true));
