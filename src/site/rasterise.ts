// SVG text → PNG, at build time, with a font that has every Vietnamese letter; kept until the text changes.
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";
import { keep } from "./build-cache.ts";
import { indexedPng } from "./indexed-png.ts";

const require = createRequire(import.meta.url);
const FONT_PACKAGE = "@expo-google-fonts/be-vietnam-pro/package.json";
const fonts = dirname(require.resolve(FONT_PACKAGE));
/** The folder in which pictures are kept. */
export const PICTURE_CACHE = fileURLToPath(new URL("../../node_modules/.cache/pictures/", import.meta.url));

const FAMILY = "Be Vietnam Pro";
/** The only font that a picture is drawn with. */
export const OPTIONS = {
  font: {
    loadSystemFonts: false,
    fontFiles: ["300Light", "400Regular", "600SemiBold"].map((cut) =>
      join(fonts, cut, `BeVietnamPro_${cut}.ttf`),
    ),
    defaultFontFamily: FAMILY,
    sansSerifFamily: FAMILY,
  },
};

const versions = ["@resvg/resvg-js/package.json", FONT_PACKAGE]
  .map((name) => (require(name) as { readonly version: string }).version)
  .join(" ");

/**
 * The picture in the SVG's own size; from the cache where the same text has been drawn before. `indexed`: with at most 256
 * colours, on a ground that nothing shows through.
 */
export async function rasterise(svg: string, indexed = false): Promise<Uint8Array> {
  const kind = indexed ? `${versions} indexed` : versions;
  const hash = createHash("sha256").update(kind).update(svg).digest("hex").slice(0, 24);
  return keep(PICTURE_CACHE, `${hash}.png`, async () => {
    const image = await renderAsync(svg, OPTIONS);
    return indexed ? indexedPng(image.pixels, image.width, image.height) : image.asPng();
  });
}
