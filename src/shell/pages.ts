// Every page that the build writes: its address, its view and its language.
import { LANGUAGES } from "../i18n/languages.ts";
import type { Language } from "../i18n/translate.ts";
import type { Entry } from "./entries-plugin.ts";
import type { VietnamView } from "../views/vietnam/VietnamSection.tsx";

/** A kind of page: the folder below the language's, and the script that it starts, if any. */
interface ViewPage {
  readonly path: string;
  readonly script: Entry | null;
}

const chart = (name: VietnamView): ViewPage => ({ path: `embed/${name}/`, script: "embed-chart" });

export const VIEWS = {
  full: { path: "", script: "full" },
  cities: { path: "cities/", script: null },
  "embed-map": { path: "embed/map/", script: "embed" },
  "embed-growth": { path: "embed/growth/", script: "embed-growth" },
  vietnam: chart("vietnam"),
  "vietnam-map": chart("vietnam-map"),
  "vietnam-size": chart("vietnam-size"),
  "vietnam-2025": chart("vietnam-2025"),
  "vietnam-asean": chart("vietnam-asean"),
  "vietnam-membership": chart("vietnam-membership"),
  "vietnam-sources": chart("vietnam-sources"),
} as const satisfies Readonly<Record<string, ViewPage>>;
export type ViewName = keyof typeof VIEWS;

const VIEW_NAMES = Object.keys(VIEWS) as readonly ViewName[];

export interface Page {
  readonly view: ViewName;
  readonly language: Language;
  /** The folder from the site's root, "" or ending in "/". */
  readonly path: string;
}

/** English at the root, every other language in a folder of its name. */
export const pathOf = (view: ViewName, language: Language): string =>
  `${language === "en" ? "" : `${language}/`}${VIEWS[view].path}`;

export const PAGES: readonly Page[] = VIEW_NAMES.flatMap((view) =>
  LANGUAGES.map((language) => ({ view, language, path: pathOf(view, language) })),
);

/** From the folder of a page to the site's root: "" or "../" as often as it is deep. */
export const toRoot = (path: string): string => "../".repeat(path.split("/").length - 1);

/** A link from one page to another, relative, so that the site works in any folder. */
export const linkTo = (from: string, to: string): string => `${toRoot(from)}${to}` || "./";
