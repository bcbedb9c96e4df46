// The base map as a reader of PMTiles sees it: small at first, no band at 180°, both archipelagos at every zoom.
import { VectorTile, type VectorTileFeature } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles, type Source } from "pmtiles";
import { describe, expect, test } from "vitest";
import { mercatorX, mercatorY } from "../../src/model/mercator.ts";
import { ARCHIPELAGOS } from "./archipelagos.ts";
import { readBorders } from "./borders.ts";
import { buildLabels } from "./country-labels.ts";
import { buildTiles, MAX_ZOOM, packBasemap } from "./tiles.ts";

const EXTENT = 4096;
const tiles = buildTiles();
const file = packBasemap(tiles);

/** The file as a host would give it; `onRead` hears how many bytes were asked for. */
const sourceOf = (onRead?: (bytes: number) => void): Source => ({
  getKey: () => "basemap",
  getBytes: async (offset, length) => {
    const data = Uint8Array.from(file.subarray(offset, offset + length)).buffer;
    onRead?.(data.byteLength);
    return { data };
  },
});

const archive = new PMTiles(sourceOf());

function featuresOf(bytes: Uint8Array, layer: string): readonly VectorTileFeature[] {
  const found = new VectorTile(new PbfReader(bytes)).layers[layer];
  return found === undefined ? [] : Array.from({ length: found.length }, (_, i) => found.feature(i));
}

async function featuresAt(
  z: number,
  x: number,
  y: number,
  layer: string,
): Promise<readonly VectorTileFeature[]> {
  const answer = await archive.getZxy(z, Math.floor(x), Math.floor(y));
  return answer === undefined ? [] : featuresOf(new Uint8Array(answer.data), layer);
}

describe.each(Array.from({ length: MAX_ZOOM + 1 }, (_, z) => z))("zoom %i", (z) => {
  const world = EXTENT * 2 ** z;
  const lands = tiles
    .filter((tile) => tile.z === z)
    .flatMap(({ x, y, data }) => featuresOf(data, "land").map((feature) => ({ x, y, feature })));

  test("no edge of the land is longer than a quarter of the world", () => {
    const steps = lands.flatMap(({ feature }) =>
      feature.loadGeometry().flatMap((ring) =>
        ring.map(({ x, y }, i) => {
          // Along the cut of a tile, and south of Antarctica where the map ends, an edge may be long.
          const atCut = y === ring[i - 1]?.y && (y < 0 || y > EXTENT - 1);
          return atCut ? 0 : Math.abs(x - (ring[i - 1]?.x ?? x));
        }),
      ),
    );
    expect(steps.reduce((most, step) => Math.max(most, step), 0)).toBeLessThan(world / 4);
  });

  test.each(ARCHIPELAGOS)("$id stands there, with its names", async ({ id, label, features }) => {
    const places = [{ ...label, vi: undefined }, ...features];
    const found = await Promise.all(
      places.map(async ({ lon, lat, vi }) => {
        const [x, y] = [mercatorX(lon) * 2 ** z, mercatorY(lat) * 2 ** z];
        return (await featuresAt(z, x, y, "islands")).some((each) => {
          const at = each.loadGeometry()[0]![0]!;
          const near = Math.hypot(at.x - (x % 1) * EXTENT, at.y - (y % 1) * EXTENT) < 2;
          return near && each.properties["group"] === id && each.properties["vi"] === vi;
        });
      }),
    );
    expect(found).not.toContain(false);
  });

  test("no islet of theirs is drawn a second time, as land", () => {
    const near = (EXTENT * 2 ** z) / 360 / 4;
    const points = ARCHIPELAGOS.flatMap(({ features }) => features).map(
      ({ lon, lat }) => [mercatorX(lon) * world, mercatorY(lat) * world] as const,
    );
    const twice: string[] = [];
    for (const { x, y, feature } of lands) {
      const [west, north, east, south] = feature.bbox() as [number, number, number, number];
      if (east - west > near || south - north > near) continue;
      const apart = points.map(([px, py]) => Math.hypot(west + x * EXTENT - px, north + y * EXTENT - py));
      if (Math.min(...apart) <= near) twice.push(`${x}/${y}`);
    }
    expect(twice).toEqual([]);
  });
});

test("what the opening view needs is at most 60 kB", async () => {
  let bytes = 0;
  const fresh = new PMTiles(sourceOf((more) => (bytes += more)));
  await fresh.getHeader();
  const opening = [
    [0, 0, 0],
    [1, 0, 0],
    [1, 1, 0],
    [1, 0, 1],
    [1, 1, 1],
  ] as const;
  await Promise.all(opening.map(([z, x, y]) => fresh.getZxy(z, x, y)));
  expect(bytes).toBeLessThan(60_000);
});

test("is the same each time", () =>
  expect(Buffer.compare(packBasemap(buildTiles().toReversed()), file)).toBe(0));

test("only what the UN lists is named, each once", () => {
  const codes = buildLabels().map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThan(185);
  expect(codes).toEqual(expect.arrayContaining(["VN", "KR", "US", "PS"]));
  for (const code of ["TW", "XK", "EH", "HK", "GL"]) expect(codes).not.toContain(code);
});

test("no border is drawn at sea round the archipelagos, nor across the isthmus of Crimea", () => {
  const points = readBorders("10m").flat();
  const within = (west: number, south: number, east: number, north: number): number =>
    points.filter(([lon, lat]) => lon > west && lon < east && lat > south && lat < north).length;
  expect(within(110.5, 7.2, 117, 17.5)).toBe(0);
  expect(within(32.5, 44, 36.6, 46.6)).toBe(0);
  expect(within(102, 20, 108, 23.5)).toBeGreaterThan(100);
});
