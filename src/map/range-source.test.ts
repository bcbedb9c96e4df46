// The base map is read from any host: one that knows ranges, one that sends all, and none.
import { describe, expect, test } from "vitest";
import { createRangeSource } from "./range-source.ts";

const FILE = Uint8Array.from({ length: 100 }, (_, i) => i);

/** A host with the file; `ranges` says whether it understands them. Keeps the number of requests. */
function createHost(ranges: boolean, status = 200) {
  let asked = 0;
  const answer: typeof fetch = async (_url, init) => {
    asked += 1;
    const range = /(\d+)-(\d+)/.exec(new Headers(init?.headers).get("Range") ?? "");
    if (status !== 200) return new Response(null, { status });
    return ranges && range
      ? new Response(FILE.slice(Number(range[1]), Number(range[2]) + 1), { status: 206 })
      : new Response(FILE);
  };
  return { answer, asked: () => asked };
}

describe.each([true, false])("from a host with ranges: %s", (ranges) => {
  test("gives the bytes asked for", async () => {
    const source = createRangeSource("x", createHost(ranges).answer);
    const pieces = await Promise.all([source.getBytes(0, 3), source.getBytes(97, 50)]);
    expect(pieces.map(({ data }) => Array.from(new Uint8Array(data)))).toEqual([
      [0, 1, 2],
      [97, 98, 99],
    ]);
  });
});

test("a whole file is not asked for again", async () => {
  const host = createHost(false);
  const source = createRangeSource("x", host.answer);
  await source.getBytes(0, 3);
  await source.getBytes(50, 3);
  expect(host.asked()).toBe(1);
});

test("a missing file is an error that names it", async () =>
  expect(createRangeSource("x.pmtiles", createHost(true, 404).answer).getBytes(0, 3)).rejects.toThrow(
    "x.pmtiles: 404",
  ));

test("a whole file that breaks off is asked for again", async () => {
  let asked = 0;
  const source = createRangeSource("x", async () => {
    asked += 1;
    const broken = new ReadableStream({ start: (control) => control.error(new Error("broken off")) });
    return new Response(asked === 1 ? broken : FILE);
  });
  await expect(source.getBytes(0, 3)).rejects.toThrow("broken off");
  expect((await source.getBytes(0, 3)).data.byteLength).toBe(3);
});
