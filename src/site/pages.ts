// Every page that the build writes: its address, its view and its language.
import { DATA_LANGUAGES, type DataLanguage } from "../../data/schema.ts";
import { folderOf } from "../i18n/language-folder.ts";
import { LANGUAGES } from "./languages.ts";
import type { Language } from "../i18n/translate.ts";
import { editionPath } from "../model/edition.ts";
import { STATE_KINDS, type MapAddress, type StateKind } from "../model/state-address.ts";
import type { EmbedName, SingleView, ViewName } from "../model/view-names.ts";

/** Scripts that a page starts, by the name of their file. */
export type Entry = "full" | "embed" | "embed-growth" | "embed-chart" | "story";

/** A kind of page: the folder below the language's, the script that it starts, and what it is called as an embed, if it is one. */
interface ViewPage {
  readonly path: string;
  readonly script: Entry | null;
  readonly embed: EmbedName | null;
}

const embed = (name: EmbedName, script: Entry): ViewPage => ({ path: `embed/${name}/`, script, embed: name });
const page = (path: string, script: Entry | null): ViewPage => ({ path, script, embed: null });

export const VIEWS: Readonly<Record<ViewName, ViewPage>> = {
  full: page("", "full"),
  cities: page("cities/", null),
  year: page("year/", null),
  country: page("country/", null),
  region: page("region/", null),
  city: page("city/", null),
  "embed-map": embed("map", "embed"),
  "embed-growth": embed("growth", "embed-growth"),
  vietnam: embed("vietnam", "embed-chart"),
  "vietnam-map": embed("vietnam-map", "embed-chart"),
  "vietnam-size": embed("vietnam-size", "embed-chart"),
  "vietnam-2025": embed("vietnam-2025", "embed-chart"),
  "vietnam-asean": embed("vietnam-asean", "embed-chart"),
  "vietnam-membership": embed("vietnam-membership", "embed-chart"),
  "vietnam-sources": embed("vietnam-sources", "embed-chart"),
  countries: embed("countries", "embed-growth"),
  regions: embed("regions", "embed-growth"),
  newcomers: embed("newcomers", "embed-chart"),
  awards: embed("awards", "embed-chart"),
  story: page("story/", "story"),
  method: page("method/", null),
};

export const isStateView = (view: ViewName): view is StateKind =>
  (STATE_KINDS as readonly string[]).includes(view);

const SINGLE_VIEWS = (Object.keys(VIEWS) as ViewName[]).filter(
  (view): view is SingleView => !isStateView(view),
);

export interface Page {
  readonly view: ViewName;
  readonly language: Language;
  /** The folder from the site's root, "" or ending in "/". */
  readonly path: string;
  /** The one state that it is about; null for pages that show any. */
  readonly state: MapAddress | null;
  /** The frozen edition whose numbers it has; today's tables are of none. */
  readonly edition?: string;
}

/** English at the root, every other language in a folder of its name. */
export const pathOf = (view: ViewName, language: Language): string => folderOf(language) + VIEWS[view].path;

/** A page of which there is one a language. */
export type SinglePage = Page & { readonly view: SingleView };

export const PAGES: readonly SinglePage[] = SINGLE_VIEWS.flatMap((view) =>
  LANGUAGES.map((language) => ({ view, language, path: pathOf(view, language), state: null })),
);

/** The page of a state; states are told in the languages of the facts alone. */
export const statePage = (state: MapAddress, language: DataLanguage): Page => ({
  view: state.kind,
  language,
  path: `${pathOf(state.kind, language)}${state.key}/`,
  state,
});

/** The map of a state as a guest. */
export const stateEmbed = (state: MapAddress, language: DataLanguage): SinglePage => ({
  view: "embed-map",
  language,
  path: `${pathOf("embed-map", language)}${state.key}/`,
  state,
});

export const cityPage = (id: string, language: DataLanguage): Page =>
  statePage({ kind: "city", key: id }, language);

/** The path of the same page in another language. */
export const pathInLanguage = ({ view, language, path }: Page, other: Language): string =>
  pathOf(view, other) + path.slice(pathOf(view, language).length);

/** The languages in which there is this page. */
export const languagesOf = ({ state }: Pick<Page, "state">): readonly Language[] =>
  state === null ? LANGUAGES : DATA_LANGUAGES;

/** From the folder of a page to the site's root: "" or "../" as often as it is deep. */
export const rootFrom = (path: string): string => "../".repeat(path.split("/").length - 1);

/** A link from one page to another, relative, so that the site works in any folder. */
export const relativeUrl = (from: string, to: string): string => `${rootFrom(from)}${to}` || "./";

export const isEmbed = ({ view }: Pick<Page, "view">): boolean => VIEWS[view].embed !== null;

/** The picture that stands for a page where only a picture can: an embed's own, else the map's. */
export const pictureOf = (view: ViewName): EmbedName => VIEWS[view].embed ?? "map";

/** Every embed with the numbers of a frozen edition, in every language. */
export const editionPages = (edition: string): readonly SinglePage[] =>
  PAGES.filter(isEmbed).map(({ view, language, state }) => ({
    view,
    language,
    path: folderOf(language) + editionPath(edition) + VIEWS[view].path,
    state,
    edition,
  }));
