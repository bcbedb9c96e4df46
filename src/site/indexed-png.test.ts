// A picture of few colours comes back as it was; of many, each pixel as near as the palette has it.
import fc from "fast-check";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { indexedPng } from "./indexed-png.ts";

const WIDTH = 40;
const HEIGHT = 15;

const pixelsOf = (colours: readonly number[]): Uint8Array =>
  new Uint8Array(
    Uint32Array.from(
      { length: WIDTH * HEIGHT },
      (_, i) => ((colours[i % colours.length] ?? 0) | 0xff000000) >>> 0,
    ).buffer,
  );

test("up to 256 colours are kept", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(0xffffff), { minLength: 1, maxLength: 256 }), async (colours) => {
      const pixels = pixelsOf(colours);
      const png = PNG.sync.read(Buffer.from(await indexedPng(pixels, WIDTH, HEIGHT)));
      expect([png.width, png.height]).toEqual([WIDTH, HEIGHT]);
      expect(Buffer.compare(png.data, Buffer.from(pixels))).toBe(0);
    }),
  );
});

test("of more, the most frequent are kept and the others are near", async () => {
  // A ramp of 300 greys and blues over a ground.
  const ramp = Array.from({ length: 300 }, (_, i) => (i < 256 ? i * 0x010101 : (i - 256) * 0x010000));
  const pixels = pixelsOf([...ramp, ...Array.from({ length: 300 }, () => 0x3366cc)]);
  const png = PNG.sync.read(Buffer.from(await indexedPng(pixels, WIDTH, HEIGHT)));
  const far = png.data.map((value, i) => Math.abs(value - (pixels[i] ?? 0)));
  expect(Math.max(...far)).toBeLessThan(48);
  expect([...png.data.subarray(300 * 4, 300 * 4 + 4)]).toEqual([0xcc, 0x66, 0x33, 255]);
});
