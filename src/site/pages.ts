// Every page that the build writes: its address, its view and its language.
import { DATA_LANGUAGES, type DataLanguage } from "../../data/schema.ts";
import { folderOf } from "../i18n/language-folder.ts";
import { LANGUAGES } from "./languages.ts";
import type { Language } from "../i18n/translate.ts";
import type { Entry } from "./vite/entries-plugin.ts";
import { PICTURE_NAMES, type PictureName } from "../pictures/names.ts";
import type { VietnamView } from "../views/sections/VietnamSection.tsx";

/** A kind of page: the folder below the language's, and the script that it starts, if any. */
interface ViewPage {
  readonly path: string;
  readonly script: Entry | null;
}

const chart = (name: VietnamView): ViewPage => ({ path: `embed/${name}/`, script: "embed-chart" });

export const VIEWS = {
  full: { path: "", script: "full" },
  cities: { path: "cities/", script: null },
  city: { path: "city/", script: null },
  "embed-map": { path: "embed/map/", script: "embed" },
  "embed-growth": { path: "embed/growth/", script: "embed-growth" },
  vietnam: chart("vietnam"),
  "vietnam-map": chart("vietnam-map"),
  "vietnam-size": chart("vietnam-size"),
  "vietnam-2025": chart("vietnam-2025"),
  "vietnam-asean": chart("vietnam-asean"),
  "vietnam-membership": chart("vietnam-membership"),
  "vietnam-sources": chart("vietnam-sources"),
  countries: { path: "embed/countries/", script: "embed-growth" },
  regions: { path: "embed/regions/", script: "embed-growth" },
  newcomers: { path: "embed/newcomers/", script: "embed-chart" },
  awards: { path: "embed/awards/", script: "embed-chart" },
  story: { path: "story/", script: "story" },
  method: { path: "method/", script: null },
} as const satisfies Readonly<Record<string, ViewPage>>;
export type ViewName = keyof typeof VIEWS;

/** Views of which there is one page a language; of the view "city" there is one for every city. */
export type SingleView = Exclude<ViewName, "city">;

const SINGLE_VIEWS = Object.keys(VIEWS).filter((name) => name !== "city") as readonly SingleView[];

export interface Page {
  readonly view: ViewName;
  readonly language: Language;
  /** The folder from the site's root, "" or ending in "/". */
  readonly path: string;
}

/** English at the root, every other language in a folder of its name. */
export const pathOf = (view: ViewName, language: Language): string => folderOf(language) + VIEWS[view].path;

/** A page of which there is one a language. */
export type SinglePage = Page & { readonly view: SingleView };

export const PAGES: readonly SinglePage[] = SINGLE_VIEWS.flatMap((view) =>
  LANGUAGES.map((language) => ({ view, language, path: pathOf(view, language) })),
);

/** The page of a city; cities are told in the languages of the facts alone. */
export const cityPage = (id: string, language: DataLanguage): Page => ({
  view: "city",
  language,
  path: `${pathOf("city", language)}${id}/`,
});

/** The path of the same page in another language. */
export const pathInLanguage = ({ view, language, path }: Page, other: Language): string =>
  pathOf(view, other) + path.slice(pathOf(view, language).length);

/** The languages in which there is this page. */
export const languagesOf = ({ view }: Pick<Page, "view">): readonly Language[] =>
  view === "city" ? DATA_LANGUAGES : LANGUAGES;

/** From the folder of a page to the site's root: "" or "../" as often as it is deep. */
export const rootFrom = (path: string): string => "../".repeat(path.split("/").length - 1);

/** A link from one page to another, relative, so that the site works in any folder. */
export const relativeUrl = (from: string, to: string): string => `${rootFrom(from)}${to}` || "./";

/** The picture that stands for a view where only a picture can; pages that are no view have the map's. */
export function pictureOf(view: ViewName): PictureName {
  if (view === "embed-growth") return "growth";
  return PICTURE_NAMES.find((name) => name === view) ?? "map";
}
