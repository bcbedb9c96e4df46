// What the build knows, once, of everything that its pages are written from.
import * as coastline from "virtual:basemap/vietnam";
import * as world from "virtual:basemap/poster";
import { code as cityCode } from "virtual:city-script";
import { createLandCrops, keepLand, type LandCrops } from "../../data/basemap/land-crop.ts";
import { ARCHIPELAGOS } from "../../data/basemap/archipelagos.ts";
import type { SiteData } from "../charts/frame/chart-data.ts";
import { panelSvg } from "../charts/vietnam/panel-marks.ts";
import type { Language } from "../i18n/translate.ts";
import { countryMarks, type CountryMark } from "../map/country-marks.ts";
import { groupDots } from "../map/dots.ts";
import { pointsPath } from "../map/Poster.tsx";
import { placeDots } from "../model/spread-dots.ts";
import type { ReportTemplate } from "../model/report-link.ts";
import type { SingleView } from "../model/view-names.ts";
import { writeCityFile } from "../model/write-city-file.ts";
import { buildYears, type YearSummary } from "../model/years.ts";
import type { PosterParts } from "../views/map/MapFigure.tsx";
import type { SiteUrl } from "./env.ts";
import { hashedFile, type TextFile } from "./hash.ts";
import { LANGUAGES } from "./languages.ts";
import { createLocators } from "./locators.ts";
import type { Entry } from "./pages.ts";
import { buildSearchData } from "./search-data.ts";
import { belowFoldCss, buildStyles, cityPageCss } from "./styles.ts";

/** What only the bundler and the environment can tell. */
export interface BuildEnvironment {
  /** The file of a script and what it imports at once; addresses from the site's root. */
  readonly scripts: (entry: Entry, language: Language) => readonly string[];
  /** The text of a script, by which it is recognised; null where it may still change. */
  readonly textOf: (file: string) => string | null;
  /** The site's address, where it is known. */
  readonly site: SiteUrl;
  readonly report: ReportTemplate;
  /** Another origin from which the map may take tiles. */
  readonly tiles: string | null;
  /** Each city's page too. */
  readonly cityPages: boolean;
  readonly minifyCss: (css: string) => string;
  readonly minifyScript: (code: string) => string;
}

/** The files, named by their content, that pages lead to. */
export interface SharedFiles {
  readonly belowFoldStyle: TextFile;
  readonly cityStyle: TextFile;
  readonly cityScript: TextFile;
  /** The coast of Viet Nam's panel. */
  readonly coast: TextFile;
  readonly search: ReadonlyMap<Language, TextFile>;
}

/** All of them as files to write. */
export const sharedFiles = ({ search, ...files }: SharedFiles): readonly TextFile[] => [
  ...Object.values(files),
  ...search.values(),
];

/** All of it; `styles` are not yet minified. */
export interface BuildInputs extends BuildEnvironment {
  readonly data: SiteData;
  readonly years: readonly YearSummary[];
  readonly parts: PosterParts;
  readonly marks: readonly CountryMark[];
  readonly panel: typeof coastline;
  readonly styles: Readonly<Record<SingleView, string>>;
  readonly files: SharedFiles;
  readonly land: LandCrops;
  readonly locatorOf: ReturnType<typeof createLocators>;
  /** The frozen edition that `data` is of, if it is not of today's tables. */
  readonly edition?: FrozenEdition;
}

/** What its pages are told of a frozen edition. */
export interface FrozenEdition {
  /** YYYY-MM. */
  readonly name: string;
  /** Whether today's tables are the same. */
  readonly isCurrent: boolean;
  /** What its maps fetch when somebody looks closer. */
  readonly cities: TextFile;
}

/** The same for the tables of an edition. */
export const buildEditionInputs = (
  data: SiteData,
  environment: BuildEnvironment,
  { name, isCurrent }: Pick<FrozenEdition, "name" | "isCurrent">,
): BuildInputs => ({
  ...buildInputs(data, environment),
  edition: {
    name,
    isCurrent,
    cities: hashedFile("assets/cities", "json", writeCityFile(data.dataset, data.vietnam.cities)),
  },
});

const ISLANDS = pointsPath(ARCHIPELAGOS.flatMap(({ features }) => features));

export function buildInputs(data: SiteData, environment: BuildEnvironment): BuildInputs {
  const { dataset } = data;
  const { minifyCss, report } = environment;
  const years = buildYears(dataset);
  const land = keepLand(createLandCrops());
  const numbers = years.map(({ year }) => year);
  const cities = placeDots(dataset.cities);
  return {
    ...environment,
    data,
    years,
    parts: { land: world.land, islands: ISLANDS, groups: groupDots(cities) },
    marks: countryMarks(cities, numbers),
    panel: coastline,
    styles: buildStyles(dataset, numbers),
    land,
    locatorOf: createLocators(dataset.cities, land),
    files: {
      belowFoldStyle: hashedFile("assets/later", "css", minifyCss(belowFoldCss(dataset, numbers))),
      cityStyle: hashedFile("assets/city", "css", minifyCss(cityPageCss())),
      cityScript: hashedFile("assets/city", "js", cityCode),
      coast: hashedFile("assets/vietnam", "svg", panelSvg(coastline)),
      search: new Map(
        LANGUAGES.map((language) => [
          language,
          hashedFile(
            `assets/find-${language}`,
            "json",
            JSON.stringify(buildSearchData(dataset, language, report)),
          ),
        ]),
      ),
    },
  };
}
