// Where each picture lies.
import { DATA_LANGUAGES } from "../../data/schema.ts";
import type { Language } from "../i18n/translate.ts";
import { statePath, type MapAddress } from "../model/state-address.ts";
import type { EmbedName } from "../model/view-names.ts";
import { LAYOUTS, type LayoutName } from "./sheet.ts";

/** PNG in two sizes, the larger one as SVG, and, of the map, the years as an animated SVG. */
export type PictureFormat = Exclude<LayoutName, "square"> | "svg" | "animated";
/** What there is of a single state. */
export type StateFormat = Exclude<LayoutName, "print">;

/** What there is of this state: the square picture is shown by its page on a phone, and a city's page shows none. */
export const stateFormats = ({ kind }: Pick<MapAddress, "kind">): readonly StateFormat[] =>
  kind === "city" ? ["share"] : ["share", "square"];

const ENDINGS: Readonly<Record<PictureFormat | StateFormat, string>> = {
  share: `-${LAYOUTS.share.width}x${LAYOUTS.share.height}.png`,
  print: `-${LAYOUTS.print.width}x${LAYOUTS.print.height}.png`,
  square: `-${LAYOUTS.square.width}x${LAYOUTS.square.height}.png`,
  svg: ".svg",
  animated: "-animated.svg",
};

/** Pictures tell facts, in the languages that facts are written in and the rasteriser's font has the letters of. */
const languageOf = (language: Language): string => DATA_LANGUAGES.find((each) => each === language) ?? "en";

const folder = (language: Language): string =>
  `${languageOf(language) === "en" ? "" : `${languageOf(language)}/`}pictures/`;

/** Path from the site's root; these addresses stay, because others link to them. */
export const pictureFile = (name: EmbedName, language: Language, form: PictureFormat): string =>
  `${folder(language)}${name}${ENDINGS[form]}`;

/** The same of a state's picture: pictures/year/2020-1200x630.png. */
export const statePictureFile = (state: MapAddress, language: Language, form: StateFormat): string =>
  `${folder(language)}${statePath(state).slice(0, -1)}${ENDINGS[form]}`;
