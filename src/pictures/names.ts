// Where each picture lies.
import { DATA_LANGUAGES } from "../../data/schema.ts";
import type { Language } from "../i18n/translate.ts";
import { LAYOUTS, type LayoutName } from "./sheet.ts";

/** Views of a chart. */
export const CHART_NAMES = [
  "vietnam",
  "vietnam-size",
  "vietnam-2025",
  "vietnam-asean",
  "vietnam-membership",
  "vietnam-sources",
  "countries",
  "regions",
  "newcomers",
  "awards",
] as const;
export type ChartName = (typeof CHART_NAMES)[number];

export const PICTURE_NAMES = ["map", "growth", "vietnam-map", ...CHART_NAMES] as const;
export type PictureName = (typeof PICTURE_NAMES)[number];

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
export const pictureFile = (name: PictureName, language: Language, form: PictureFormat): string =>
  `${languageOf(language) === "en" ? "" : `${languageOf(language)}/`}pictures/${name}${ENDINGS[form]}`;
