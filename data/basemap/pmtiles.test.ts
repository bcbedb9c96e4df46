// A PMTiles file gives back each tile to a reader, and holds equal tiles once, neighbours of them as one run.
import fc from "fast-check";
import { PMTiles, tileIdToZxy, type Source } from "pmtiles";
import { expect, test } from "vitest";
import { buildPmtiles } from "./pmtiles.ts";

const IDS = 85;

const tileAt = (id: number, content: number) => {
  const [z, x, y] = tileIdToZxy(id);
  return { z, x, y, data: Uint8Array.of(content, content) };
};

function open(file: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => "file",
    getBytes: (offset, length) =>
      Promise.resolve({ data: Uint8Array.from(file.subarray(offset, offset + length)).buffer }),
  };
  return new PMTiles(source);
}

test("every tile is read back, and none where there is none, however they repeat", async () => {
  // Few contents and many gaps: runs of any length, broken off in any way.
  const contents = fc.array(fc.option(fc.constantFrom(1, 2), { freq: 3 }), { minLength: 1, maxLength: IDS });
  await fc.assert(
    fc.asyncProperty(
      contents.filter((all) => all.some((content) => content !== null)),
      async (all) => {
        const tiles = all.flatMap((content, id) => (content === null ? [] : [tileAt(id, content)]));
        const archive = open(buildPmtiles(tiles.toReversed(), {}));
        const read = await Promise.all(
          Array.from({ length: IDS }, async (_, id) => {
            const tile = await archive.getZxy(...tileIdToZxy(id));
            return tile === undefined ? null : new Uint8Array(tile.data);
          }),
        );
        expect(read).toEqual(
          Array.from({ length: IDS }, (_, id) => {
            const content = all[id] ?? null;
            return content === null ? null : Uint8Array.of(content, content);
          }),
        );
      },
    ),
  );
});

test("the header counts tiles, runs and contents, and names the zooms", async () => {
  // Twice the same, another, a gap, the first again.
  const header = await open(
    buildPmtiles([tileAt(1, 7), tileAt(2, 7), tileAt(3, 8), tileAt(5, 7), tileAt(6, 7)], {}),
  ).getHeader();
  expect(header).toMatchObject({
    numAddressedTiles: 5,
    numTileEntries: 3,
    numTileContents: 2,
    minZoom: 1,
    maxZoom: 2,
  });
});
