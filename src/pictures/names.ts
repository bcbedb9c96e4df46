// Where each picture lies.
import { DATA_LANGUAGES } from "../../data/schema.ts";
import type { Language } from "../i18n/translate.ts";
import type { EmbedName } from "../model/view-names.ts";
import { LAYOUTS, type LayoutName } from "./sheet.ts";

/** PNG in two sizes, the larger one as SVG, and, of the map, the years as an animated SVG. */
export type PictureFormat = LayoutName | "svg" | "animated";

const ENDINGS: Readonly<Record<PictureFormat, string>> = {
  share: `-${LAYOUTS.share.width}x${LAYOUTS.share.height}.png`,
  print: `-${LAYOUTS.print.width}x${LAYOUTS.print.height}.png`,
  svg: ".svg",
  animated: "-animated.svg",
};

/** Pictures tell facts, in the languages that facts are written in and the rasteriser's font has the letters of. */
const languageOf = (language: Language): string => DATA_LANGUAGES.find((each) => each === language) ?? "en";

/** Path from the site's root; these addresses stay, because others link to them. */
export const pictureFile = (name: EmbedName, language: Language, form: PictureFormat): string =>
  `${languageOf(language) === "en" ? "" : `${languageOf(language)}/`}pictures/${name}${ENDINGS[form]}`;
