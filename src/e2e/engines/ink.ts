// How much colour there is on a part of a page.
import { PNG } from "pngjs";
import { ask, type Tab } from "./tab.ts";

/** Land and sea are nearly grey, and so is what is written; of 255. */
const GREY = 24;

/** How colourful what is at `selector`, on the first screen, is in all: a half covered pixel counts half. */
export async function inkOf(tab: Tab, selector: string, ratio: number): Promise<number> {
  const box = await ask(
    tab,
    (where) => (document.querySelector(where)?.getBoundingClientRect() ?? new DOMRect()).toJSON() as DOMRect,
    selector,
  );
  const png = PNG.sync.read(await tab.screenshot());
  let [ink, all] = [0, 0];
  for (let y = Math.round(box.top * ratio); y < box.bottom * ratio; y += 1)
    for (let x = Math.round(box.left * ratio); x < box.right * ratio; x += 1) {
      const at = 4 * (y * png.width + x);
      all += 1;
      const rgb = png.data.subarray(at, at + 3);
      ink += Math.max(0, Math.max(...rgb) - Math.min(...rgb) - GREY) / 255;
    }
  return ink / all;
}
