// How many dots are seen.
import type { Locator } from "@playwright/test";
import { countDots } from "../model/dot-path.ts";

/** The dots that the paths of `paths` draw, as far as these are seen. */
export async function dotsSeen(paths: Locator): Promise<number> {
  const drawn = await paths.evaluateAll((all) =>
    all
      .filter((path) => path.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((path) => path.getAttribute("d") ?? ""),
  );
  return drawn.reduce((sum, d) => sum + countDots(d), 0);
}
