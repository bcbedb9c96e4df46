// A failure is one while there is no chance; later it is another try.
import { expect, test } from "vitest";
import { patientSource } from "./patient-source.ts";

/** A source whose first answers fail. */
function failing(times: number) {
  let asked = 0;
  return {
    asked: () => asked,
    source: {
      getKey: () => "x",
      getBytes: async () => {
        asked += 1;
        if (asked <= times) throw new Error(`failure ${asked}`);
        return { data: new ArrayBuffer(asked) };
      },
    },
  };
}

test("without a chance the failure is told", async () => {
  const { source, asked } = failing(1);
  await expect(patientSource(source, () => null).getBytes(0, 1)).rejects.toThrow("failure 1");
  expect(asked()).toBe(1);
});

test("with one it is asked again, as often as there are chances", async () => {
  const { source } = failing(3);
  const { data } = await patientSource(source, () => Promise.resolve()).getBytes(0, 1);
  expect(data.byteLength).toBe(4);
});

test("nobody is asked before the chance, nor after the tile is no longer wanted", async () => {
  const { source, asked } = failing(5);
  const stop = new AbortController();
  const chance = (): Promise<unknown> => {
    queueMicrotask(() => stop.abort(new Error("not wanted")));
    return new Promise(() => {});
  };
  const bytes = patientSource(source, chance).getBytes(0, 1, stop.signal);
  await expect(bytes).rejects.toThrow("not wanted");
  expect(asked()).toBe(1);
});
