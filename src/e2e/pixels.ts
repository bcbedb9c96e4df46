// Where dots of a colour lie on a screenshot.
import type { Page } from "@playwright/test";

/** The middle of all pixels near `colour` (r, g, b) within `reach` of each spot; null where there are none. */
export function centresOf(
  page: Page,
  png: Buffer,
  spots: readonly { readonly x: number; readonly y: number; readonly colour: readonly number[] }[],
  reach: number,
): Promise<readonly ({ readonly x: number; readonly y: number } | null)[]> {
  return page.evaluate(
    async ([base64, wanted, far]) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d")!;
      context.drawImage(image, 0, 0);
      return wanted.map(({ x, y, colour }) => {
        const [left, top] = [Math.round(x - far), Math.round(y - far)];
        const size = 2 * far + 1;
        const { data } = context.getImageData(left, top, size, size);
        let [sum, sumX, sumY] = [0, 0, 0];
        for (let i = 0; i < size * size; i++) {
          const distance = Math.hypot(...colour.map((value, channel) => value - data[4 * i + channel]!));
          const weight = Math.max(0, 1 - distance / 120);
          sum += weight;
          sumX += weight * (left + (i % size) + 0.5);
          sumY += weight * (top + Math.floor(i / size) + 0.5);
        }
        return sum < 2 ? null : { x: sumX / sum, y: sumY / sum };
      });
    },
    [png.toString("base64"), spots, reach] as const,
  );
}
