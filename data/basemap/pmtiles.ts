// Writes one PMTiles file, version 3: small enough for a single directory, equal tiles stored once.
import { gzipSync } from "node:zlib";
import { zxyToTileId } from "pmtiles";

/** A vector tile, not yet compressed. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  run: number;
}

const HEADER_BYTES = 127;
/** Readers fetch this much first: header and directory must fit in. */
const FIRST_READ = 16_384;
const GZIP = 2;
const VECTOR_TILES = 1;

const compress = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 });

function varints(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let rest of numbers) {
    while (rest > 0x7f) {
      bytes.push((rest % 0x80) + 0x80);
      rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Offset 0 says: right behind the entry before. */
const directory = (entries: readonly Entry[]): Uint8Array =>
  compress(
    varints([
      entries.length,
      ...entries.map(({ id }, i) => id - (entries[i - 1]?.id ?? 0)),
      ...entries.map(({ run }) => run),
      ...entries.map(({ length }) => length),
      ...entries.map(({ offset }, i) => {
        const before = entries[i - 1];
        return before !== undefined && offset === before.offset + before.length ? 0 : offset + 1;
      }),
    ]),
  );

/** Bytes of a PMTiles file of vector tiles; throws if its directory needs more than one read. */
export function buildPmtiles(
  tiles: readonly Tile[],
  metadata: Readonly<Record<string, unknown>>,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const places = new Map<string, { readonly offset: number; readonly length: number }>();
  const entries: Entry[] = [];
  let size = 0;
  const sorted = tiles
    .map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data }))
    .toSorted((a, b) => a.id - b.id);
  for (const { id, data } of sorted) {
    const key = Buffer.from(data).toString("latin1");
    let place = places.get(key);
    if (place === undefined) {
      const packed = compress(data);
      place = { offset: size, length: packed.length };
      places.set(key, place);
      chunks.push(packed);
      size += packed.length;
    }
    const last = entries.at(-1);
    if (last !== undefined && last.offset === place.offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, ...place, run: 1 });
  }
  const root = directory(entries);
  const about = compress(Buffer.from(JSON.stringify(metadata)));
  if (HEADER_BYTES + root.length > FIRST_READ) throw new RangeError(`directory of ${root.length} bytes`);

  const header = Buffer.alloc(HEADER_BYTES);
  const zooms = tiles.map(({ z }) => z);
  header.write("PMTiles", 0, "latin1");
  header.writeUInt8(3, 7);
  const aboutAt = HEADER_BYTES + root.length;
  const dataAt = aboutAt + about.length;
  const words = [HEADER_BYTES, root.length, aboutAt, about.length, dataAt, 0, dataAt, size];
  for (const [i, word] of [...words, tiles.length, entries.length, chunks.length].entries())
    header.writeBigUInt64LE(BigInt(word), 8 + i * 8);
  header.set([1, GZIP, GZIP, VECTOR_TILES, Math.min(...zooms), Math.max(...zooms)], 96);
  for (const [i, degrees] of [-180, -85, 180, 85].entries())
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + i * 4);
  return Buffer.concat([header, root, about, ...chunks]);
}
