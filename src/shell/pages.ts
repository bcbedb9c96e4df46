// Every page that the build writes: its address, its view and its language.
import { LANGUAGES, type Language } from "../../data/schema.ts";

export const VIEWS = ["full", "cities", "embed-map"] as const;
export type ViewName = (typeof VIEWS)[number];

export interface Page {
  readonly view: ViewName;
  readonly language: Language;
  /** The folder from the site's root, "" or ending in "/". */
  readonly path: string;
}

const PATHS: Readonly<Record<ViewName, string>> = { full: "", cities: "cities/", "embed-map": "embed/map/" };

/** English at the root, every other language in a folder of its name. */
export const pathOf = (view: ViewName, language: Language): string =>
  `${language === "en" ? "" : `${language}/`}${PATHS[view]}`;

export const PAGES: readonly Page[] = VIEWS.flatMap((view) =>
  LANGUAGES.map((language) => ({ view, language, path: pathOf(view, language) })),
);

/** From the folder of a page to the site's root: "" or "../" as often as it is deep. */
export const toRoot = (path: string): string => "../".repeat(path.split("/").length - 1);

/** A link from one page to another, relative, so that the site works in any folder. */
export const linkTo = (from: string, to: string): string => `${toRoot(from)}${to}` || "./";
