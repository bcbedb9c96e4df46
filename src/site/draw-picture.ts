// A picture as it is written into the build; what cannot be drawn says which it is, and where in the tables it may come from.
import { readFolder } from "../../data/pipeline/load.ts";
import { pictureError } from "./blame.ts";
import { rasterise } from "./rasterise.ts";

/** The content of `file`, a PNG or the SVG itself; `dir` is the folder of the tables. Throws with its name and the cells at fault. */
export async function drawPicture(file: string, svg: string, dir: string): Promise<string | Uint8Array> {
  if (!file.endsWith(".png")) return svg;
  try {
    return await rasterise(svg, true);
  } catch (error) {
    throw pictureError(file, svg, error, readFolder(dir).tables);
  }
}
