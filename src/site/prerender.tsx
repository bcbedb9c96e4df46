// Writes every page of the site: markup, the style it needs, and the few facts its script starts from.
import { createHash } from "node:crypto";
import type { ComponentType, VNode } from "preact";
import type { DataLanguage } from "../../data/schema.ts";
import { renderToString } from "preact-render-to-string";
import { ARCHIPELAGOS } from "../../data/basemap/archipelagos.ts";
import { LICENCES } from "../../data/pipeline/build-downloads.ts";
import { DATA_LANGUAGES, type Dataset } from "../../data/schema.ts";
import { buildRanking, rankingCss } from "../charts/world/ranking-marks.ts";
import { panelSvg } from "../charts/vietnam/panel-marks.ts";
import { chartCsvs } from "../charts/frame/chart-csvs.ts";
import type { ChartProps, SiteData } from "../charts/frame/chart-data.ts";
import { catalogueOf } from "./catalogues.ts";
import { LANGUAGES } from "./languages.ts";
import { createLocale, type Language, type Locale } from "../i18n/translate.ts";
import { groupDots } from "../map/dots.ts";
import { pointsPath } from "../map/Poster.tsx";
import { buildYears } from "../model/years.ts";
import { CitiesPage } from "../views/pages/CitiesPage.tsx";
import { firstAndLast, type PageContext } from "../views/pages/page-context.ts";
import { EmbedChart } from "../views/embeds/EmbedChart.tsx";
import { EmbedGrowth } from "../views/embeds/EmbedGrowth.tsx";
import { EmbedMap } from "../views/embeds/EmbedMap.tsx";
import { FullPage } from "../views/pages/FullPage.tsx";
import { VIETNAM_VIEWS, type VietnamProps, type VietnamView } from "../views/sections/VietnamSection.tsx";
import { parseChangelog, type Changes } from "../model/changelog.ts";
import { MethodPage } from "../views/pages/MethodPage.tsx";
import { spotClass, storyCities, StoryPage } from "../views/pages/StoryPage.tsx";
import { EmbedYears, WORLD_VIEWS, type WorldView } from "../views/sections/WorldSection.tsx";
import base from "../views/pages/base.css?raw";
import below from "../charts/frame/tables.css?raw";
import cityStyle from "../views/pages/city-page.css?raw";
import findStyle from "../views/search/search.css?raw";
import full from "../views/pages/full-page.css?raw";
import panel from "../views/map/map-panel.css?raw";
import growth from "../charts/world/growth.css?raw";
import rtl from "../views/pages/rtl.css?raw";
import update from "../views/sections/update-notice.css?raw";
import charts from "../charts/frame/charts.css?raw";
import forced from "../charts/frame/forced-colors.css?raw";
import worldCharts from "../charts/world/world.css?raw";
import storyStyle from "../views/pages/story-page.css?raw";
import methodStyle from "../views/method/method.css?raw";
import changelogEn from "../../CHANGELOG.md?raw";
import changelogVi from "../../CHANGELOG.vi.md?raw";
import * as world from "virtual:basemap/poster";
import * as coastline from "virtual:basemap/vietnam";
import { code as cityCode } from "virtual:city-script";
import { BODY_SCRIPT, MESSAGE_QUEUE_SCRIPT, HEAD_SCRIPT } from "../app/contract/inline-scripts.ts";
import { buildEmbedDialogData } from "./embed-dialog-data.ts";
import { buildSearchData } from "./search-data.ts";
import { cityCss } from "./css/city-css.ts";
import { named } from "./blame.ts";
import type { Entry } from "./vite/entries-plugin.ts";
import { buildHeaderRules, integrityOf, type WrittenFile } from "./headers.ts";
import { fillTemplate } from "./fill-template.ts";
import { extractInlineStyles } from "./html/extract-inline-styles.ts";
import { htaccess, netlifyHeaders, nginxMap } from "./host-files.ts";
import { INSTALL_TAGS } from "./manifest.ts";
import { localiseDigits } from "./html/localise-digits.ts";
import {
  buildJsonLd,
  buildOEmbed,
  buildRobots,
  buildSitemap,
  escapeHtml,
  headTags,
  isDataLanguage,
  isEmbed,
  type PageWords,
  type SiteUrl,
} from "./metadata.ts";
import { LICENCE_FILE } from "./licences.ts";
import { PAGE_DATA_ID, type PageFacts } from "../app/contract/page-data.ts";
import {
  cityPage,
  relativeUrl,
  PAGES,
  pathOf,
  rootFrom,
  VIEWS,
  type Page,
  type SinglePage,
  type SingleView,
} from "./pages.ts";
import { pictureFile } from "../pictures/names.ts";
import { buildPictures, type PictureFile } from "../pictures/all-pictures.ts";
import { renderCityPages } from "./render-city-page.tsx";
import type { ReportTemplate } from "../model/report-link.ts";
import { placeCss } from "./css/place-css.ts";
import { themeCss } from "./css/theme-css.ts";
import { yearSelector, yearCss } from "./css/year-css.ts";

/** The archipelagos' names on the poster, by the class that each has there. */
const NAMES = ARCHIPELAGOS.map(({ id, label }) => ({ name: id, ...label }));
const ISLANDS = pointsPath(ARCHIPELAGOS.flatMap(({ features }) => features));

/** A chart of the section on Viet Nam as a page of its own. */
const chartBody = (name: VietnamView) => {
  const View: ComponentType<VietnamProps> = VIETNAM_VIEWS[name];
  return (context: PageContext) => (
    <EmbedChart {...context} chart={<View {...context.vietnam} level={1} />} />
  );
};

/** A chart on the whole network as a page of its own; `Frame`: with or without a control of the year. */
const worldBody = (name: WorldView, Frame: typeof EmbedYears | typeof EmbedChart) => {
  const View: ComponentType<ChartProps> = WORLD_VIEWS[name];
  return (context: PageContext) => <Frame {...context} chart={<View {...context.vietnam} level={1} />} />;
};

/** What changed, in the languages that facts are told in. */
const CHANGES: Readonly<Record<DataLanguage, Changes>> = {
  en: parseChangelog(changelogEn),
  vi: parseChangelog(changelogVi),
};

const BODIES: Readonly<Record<SingleView, (context: PageContext) => VNode>> = {
  full: FullPage,
  cities: CitiesPage,
  "embed-map": EmbedMap,
  "embed-growth": EmbedGrowth,
  vietnam: chartBody("vietnam"),
  "vietnam-map": chartBody("vietnam-map"),
  "vietnam-size": chartBody("vietnam-size"),
  "vietnam-2025": chartBody("vietnam-2025"),
  "vietnam-asean": chartBody("vietnam-asean"),
  "vietnam-membership": chartBody("vietnam-membership"),
  "vietnam-sources": chartBody("vietnam-sources"),
  countries: worldBody("countries", EmbedYears),
  regions: worldBody("regions", EmbedYears),
  newcomers: worldBody("newcomers", EmbedChart),
  awards: worldBody("awards", EmbedChart),
  story: StoryPage,
  method: (context) => <MethodPage {...context} changes={CHANGES[context.locale.facts]} />,
};

/** What the build knows of the files beside the pages: addresses from the site's root. */
export interface BuildInputs {
  /** The file of a script and what it imports at once. */
  readonly scripts: (entry: Entry, language: Language) => readonly string[];
  /** The text of a script, by which it is recognised; null where it may still change. */
  readonly textOf: (file: string) => string | null;
  /** What else there is, not made here. */
  readonly others: readonly WrittenFile[];
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

/** The style of the charts on Viet Nam. */
const vietnamCss = ({ cities }: Dataset): string =>
  charts + forced + cityCss(cities.filter(({ country }) => country === "VN").map(({ id }) => id));

/** What the charts on the whole network need besides. */
const worldCss = ({ cities }: Dataset, years: readonly number[]): string =>
  worldCharts + rankingCss(buildRanking(cities, years), yearSelector);

/** The story's style, with the names of its cities on the map. */
function storyCss(dataset: Dataset, years: readonly number[]): string {
  const cities = storyCities(dataset);
  const spots = cities.flatMap(({ id, point }) => (point ? [{ name: spotClass(id), ...point }] : []));
  return (
    yearCss(years, groupDots(dataset.cities)) +
    placeCss([...NAMES, ...spots]) +
    cityCss(cities.map(({ id }) => id)) +
    forced +
    storyStyle
  );
}

/** The style that is written into each view, as much as its first screen needs. */
function stylesFor(dataset: Dataset, years: readonly number[]): (view: SingleView) => string {
  const plain = themeCss() + base;
  const map = yearCss(years, groupDots(dataset.cities)) + placeCss(NAMES);
  const vietnam = vietnamCss(dataset);
  return (view) => {
    if (view === "full") return plain + map + growth + full;
    if (view === "cities") return plain + full + below;
    if (view === "embed-map") return plain + map + panel;
    if (view === "story") return plain + full + storyCss(dataset, years);
    if (view === "method") return plain + full + below + methodStyle;
    if (view in WORLD_VIEWS) return plain + yearCss(years, []) + vietnam + worldCss(dataset, years);
    return plain + yearCss(years, []) + (view === "embed-growth" ? growth : vietnam);
  };
}

/** A file named by its content. */
function hashedFile(name: string, type: string, text: string): readonly [string, string] {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return [`${name}-${hash}.${type}`, text];
}

/** Files made here that lie in no page's folder. */
const BESIDE = ["robots.txt", "sitemap.xml"].map((file) => ({ file, text: "" }));

/** Every page, and the files that go with them: charts' numbers, what the full page needs below its first screen; as [file name, text]. `template` is index.html. */
export function buildSite(
  template: string,
  data: SiteData,
  assets: BuildInputs,
): readonly (readonly [string, string])[] {
  const { dataset } = data;
  const years = buildYears(dataset);
  const numbers = years.map((each) => each.year);
  const parts = { land: world.land, islands: ISLANDS, groups: groupDots(dataset.cities) };
  const styleOf = stylesFor(dataset, numbers);
  const later = hashedFile(
    "assets/later",
    "css",
    assets.minifyCss(panel + below + update + findStyle + vietnamCss(dataset) + worldCss(dataset, numbers)),
  );
  const cityFile = hashedFile(
    "assets/city",
    "css",
    assets.minifyCss(themeCss() + base + full + below + cityStyle),
  );
  const cityScript = hashedFile("assets/city", "js", cityCode);
  const packs = new Map(
    LANGUAGES.map((language) => [
      language,
      hashedFile(
        `assets/find-${language}`,
        "json",
        JSON.stringify(buildSearchData(dataset, language, assets.report)),
      ),
    ]),
  );
  const coast = hashedFile("assets/vietnam", "svg", panelSvg(coastline));
  const { first, last } = firstAndLast(years);
  const span = [first.year, last.year] as const;
  const licence = LICENCES[0]?.path ?? "";
  const render = (page: SinglePage) => {
    const { meta, words: catalogue } = catalogueOf(page.language);
    const locale = createLocale(meta, catalogue);
    const root = rootFrom(page.path);
    const context: PageContext = {
      locale,
      dataset,
      years,
      parts,
      vietnam: {
        locale,
        data,
        root,
        panel: page.view === "full" ? { ...coastline, file: `${root}${coast[0]}` } : coastline,
      },
      links: {
        full: relativeUrl(page.path, pathOf("full", page.language)),
        cities: relativeUrl(page.path, pathOf("cities", page.language)),
        city: (id) => relativeUrl(page.path, cityPage(id, locale.facts).path),
        data: `${root}data/`,
        licences: root + LICENCE_FILE,
        embed: relativeUrl(page.path, pathOf("embed-map", page.language)),
        pictures: {
          svg: root + pictureFile("map", page.language, "svg"),
          png: root + pictureFile("map", page.language, "print"),
          animated: root + pictureFile("map", page.language, "animated"),
        },
        vietnam: (view) => relativeUrl(page.path, pathOf(view, page.language)),
        world: (view) => relativeUrl(page.path, pathOf(view, page.language)),
        story: relativeUrl(page.path, pathOf("story", page.language)),
        method: relativeUrl(page.path, pathOf("method", page.language)),
        laterStyle: { href: `${root}${later[0]}`, integrity: integrityOf(later[1]) },
        languages: LANGUAGES.filter((language) => language !== page.language).map((language) => ({
          language,
          name: catalogueOf(language).words.languageName,
          href: relativeUrl(page.path, pathOf(page.view, language)),
        })),
      },
    };
    const Body = BODIES[page.view];
    const body = extractInlineStyles(renderToString(<Body {...context} />));
    const words = wordsOf(page, meta.tag, locale, body.html, {
      first: String(first.year),
      last: String(last.year),
    });
    const html = fillTemplate(template, {
      lang: page.language,
      dir: meta.direction,
      view: page.view,
      title: escapeHtml(words.title),
      description: escapeHtml(words.description),
      head:
        head(page, assets, styleOf(page.view) + body.css + (meta.direction === "rtl" ? rtl : "")) +
        headTags(page, words, assets.site),
      body:
        localiseDigits(body.html, locale.digits) +
        (meta.unreviewed === null ? "" : `<aside><small>${escapeHtml(meta.unreviewed)}</small></aside>`) +
        moduleTags(page, assets) +
        dataScript(page, {
          years: numbers,
          root,
          ...(page.view === "full" && { find: `${root}${packs.get(page.language)?.[0] ?? ""}` }),
        }) +
        (page.view === "full" && isDataLanguage(page)
          ? buildJsonLd(page, { ...words, years: span, licence }, assets.site)
          : ""),
    });
    return { page, words, html };
  };
  const pages = PAGES.map((page) => named(`${page.path}index.html`, () => render(page)));
  const titles = pages.map(({ page, words: { title, siteName } }) => ({
    page,
    title: title.split(siteSuffix(siteName))[0] ?? title,
  }));
  const csvs = Object.entries(chartCsvs(data)).map(
    ([name, text]) => [`data/charts/${name}.csv`, text] as const,
  );
  const { site, report } = assets;
  const linked = ([file, text]: readonly [string, string]) => ({ file, integrity: integrityOf(text) });
  const all = [
    ...pages,
    ...(assets.cityPages
      ? renderCityPages({ template, data, style: linked(cityFile), script: linked(cityScript), site, report })
      : []),
  ];
  const rules = buildHeaderRules(all, assets, [...assets.others, ...BESIDE]);
  return [
    ...all.map(({ page, html }) => [`${page.path}index.html`, html] as const),
    ...csvs,
    later,
    cityFile,
    ...(assets.cityPages ? [cityScript] : []),
    ...packs.values(),
    ...LANGUAGES.map(
      (language) =>
        [
          `${pathOf("full", language)}embed/dialog.json`,
          JSON.stringify(buildEmbedDialogData(language, titles, placedCountries(dataset))),
        ] as const,
    ),
    coast,
    ["robots.txt", buildRobots(site)],
    ["_headers", netlifyHeaders(rules)],
    ["_headers.nginx", nginxMap(rules, site)],
    [".htaccess", htaccess(rules, site)],
    ...(site === null
      ? []
      : [
          [
            "sitemap.xml",
            buildSitemap(
              site,
              all.map(({ page }) => page),
            ),
          ] as const,
          ...pages
            .filter(({ page }) => isEmbed(page))
            .map(({ page, words }) => [`${page.path}oembed.json`, buildOEmbed(page, words, site)] as const),
        ]),
  ];
}

/** ISO codes of the countries that have a city on the map. */
const placedCountries = ({ cities }: Dataset): readonly string[] => [
  ...new Set(cities.flatMap(({ country, point }) => (point ? [country] : []))),
];

/** Every picture that the build draws, in every language. */
export function buildPictureFiles(data: SiteData): readonly PictureFile[] {
  const parts = { land: world.land, islands: ISLANDS, groups: groupDots(data.dataset.cities) };
  const years = buildYears(data.dataset);
  return DATA_LANGUAGES.flatMap((language) => {
    const { meta, words } = catalogueOf(language);
    const locale = createLocale(meta, words);
    return buildPictures({ locale, data, years, parts, panel: coastline });
  });
}

/** What a page's title ends with where it is not the site's own. */
const siteSuffix = (siteName: string): string => ` – ${siteName}`;

/** A page is called as its headline is. */
function wordsOf(
  page: Page,
  tag: string,
  { t }: Locale,
  body: string,
  span: { readonly first: string; readonly last: string },
): PageWords {
  const heading = /<h1\b[^>]*>([^<]+)</.exec(body)?.[1] ?? "";
  const siteName = t("siteName");
  return {
    title:
      page.view === "full" || page.view === "embed-map"
        ? t("title")
        : unescape(heading) + siteSuffix(siteName),
    description: t("description", span),
    siteName,
    tag,
  };
}

/** The text that Preact wrote. */
const unescape = (html: string): string =>
  html.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

function head(page: Page, assets: BuildInputs, css: string): string {
  const root = rootFrom(page.path);
  const { script, path } = VIEWS[page.view];
  return [
    // Links of a guest open beside the article, not inside its frame.
    path.startsWith("embed/") ? '<base target="_blank">' : "",
    script === null
      ? ""
      : inline(assets, path.startsWith("embed/") ? `${HEAD_SCRIPT};${MESSAGE_QUEUE_SCRIPT}` : HEAD_SCRIPT),
    `<style>${assets.minifyCss(css)}</style><link rel="icon" href="${root}favicon.svg">`,
    page.view === "full" ? INSTALL_TAGS : "",
  ].join("");
}

/** The page's module and what it imports, in a template, and the script that fetches them after the first frame. */
function moduleTags(page: Page, assets: BuildInputs): string {
  const root = rootFrom(page.path);
  const { script: entry } = VIEWS[page.view];
  if (entry === null) return "";
  const [script, ...imports] = assets.scripts(entry, page.language);
  if (script === undefined) throw new Error(`the entry ${entry} has no script`);
  const integrity = (file: string): string => {
    const text = assets.textOf(file);
    return text === null ? "" : ` integrity="${integrityOf(text)}"`;
  };
  const tags = [
    ...imports.map((file) => `<link rel="modulepreload" href="${root}${file}"${integrity(file)}>`),
    `<script type="module" src="${root}${script}"${integrity(script)}></script>`,
  ];
  return `<template id="module">${tags.join("")}</template>${inline(assets, BODY_SCRIPT)}`;
}

const inline = ({ minifyScript }: BuildInputs, code: string): string =>
  `<script>${minifyScript(code)}</script>`;

function dataScript(page: Page, data: PageFacts): string {
  if (VIEWS[page.view].script === null) return "";
  return `<script type="application/json" id="${PAGE_DATA_ID}">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
}
