// The finer land of a poster that shows a part of the world, fetched once.
import { IDS } from "../../model/dom-names.ts";
import { POSTER_WORLD } from "../../model/mercator.ts";
import { untilDone } from "../page/retry.ts";

/** A function that draws the finer land or the short one, which stands in the page at first. */
export function createFinerLand(document: Document): (isFiner: boolean) => void {
  const path = document.getElementById(IDS.land);
  const short = path?.getAttribute("d") ?? "";
  let finer: { readonly land: string; readonly width: number } | null = null;
  let isWanted = false;
  let isDrawn = false;
  const draw = (): void => {
    if (!path || isDrawn === (isWanted && finer !== null)) return;
    isDrawn = !isDrawn;
    const { land, width } = isDrawn && finer ? finer : { land: short, width: POSTER_WORLD };
    path.setAttribute("d", land);
    path.setAttribute("transform", `scale(${POSTER_WORLD / width})`);
    // Whoever draws a picture of the page asks for it.
    path.setAttribute("data-world", String(width));
  };
  const load = untilDone(async () => {
    finer = await import("virtual:basemap/coast");
    draw();
  });
  return (isFiner) => {
    // What fails is asked for again by the network's return, not by every frame.
    if (isFiner && !isWanted) void load();
    isWanted = isFiner;
    draw();
  };
}
