// Writes every page of the site: markup, the style it needs, and the few facts its script starts from.
import { renderToString } from "preact-render-to-string";
import { ARCHIPELAGOS } from "../../data/basemap/archipelagos.ts";
import { LANGUAGES, type Dataset, type Language } from "../../data/schema.ts";
import { CLIENT_KEYS } from "../i18n/client-keys.ts";
import { en } from "../i18n/en.ts";
import { createLocale, type Catalogue, type Locale } from "../i18n/translate.ts";
import { vi } from "../i18n/vi.ts";
import { groupDots } from "../map/dots.ts";
import { pointsPath } from "../map/poster.tsx";
import { buildYears } from "../model/years.ts";
import { CitiesPage } from "../views/CitiesPage.tsx";
import { ends, type PageContext } from "../views/context.ts";
import { EmbedMap } from "../views/EmbedMap.tsx";
import { FullPage } from "../views/FullPage.tsx";
import { yearTexts } from "../views/TimeStrip.tsx";
import base from "../views/base.css?raw";
import full from "../views/full.css?raw";
import { land } from "virtual:basemap/poster";
import { hoistStyles } from "./hoist-styles.ts";
import { PAGE_DATA_ID, type PageData } from "./page-data.ts";
import { linkTo, PAGES, pathOf, toRoot, type Page, type ViewName } from "./pages.ts";
import { placeCss } from "./place-css.ts";
import { themeCss } from "./theme-css.ts";
import { yearCss } from "./year-css.ts";

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, vi };

/** The archipelagos' names on the poster, by the class that each has there. */
const NAMES = ARCHIPELAGOS.map(({ id, label }) => ({ name: id, ...label }));
const ISLANDS = pointsPath(ARCHIPELAGOS.flatMap(({ features }) => features));

const BODIES: Readonly<Record<ViewName, (context: PageContext) => preact.VNode>> = {
  full: FullPage,
  cities: CitiesPage,
  "embed-map": EmbedMap,
};

/** What the build knows of the files beside the pages: addresses from the site's root. */
export interface Assets {
  /** The module script and what it imports at once; empty for pages without script. */
  readonly scripts: Readonly<Partial<Record<ViewName, readonly string[]>>>;
  readonly minifyCss: (css: string) => string;
}

/** Every page as [file name, HTML]. `template` is index.html. */
export function renderPages(
  template: string,
  dataset: Dataset,
  assets: Assets,
): readonly (readonly [string, string])[] {
  const years = buildYears(dataset);
  const groups = groupDots(dataset.cities);
  const numbers = years.map((each) => each.year);
  const common = `${themeCss()}${base}${yearCss(numbers, groups)}${placeCss(NAMES)}`;
  const css: Readonly<Record<ViewName, string>> = {
    full: common + full,
    cities: themeCss() + base + full,
    "embed-map": common,
  };
  return PAGES.map((page) => {
    const locale = createLocale(page.language, CATALOGUES[page.language]);
    const context: PageContext = {
      locale,
      dataset,
      years,
      parts: { land, islands: ISLANDS, groups },
      links: {
        full: linkTo(page.path, pathOf("full", page.language)),
        cities: linkTo(page.path, pathOf("cities", page.language)),
        data: `${toRoot(page.path)}data/`,
        languages: LANGUAGES.filter((language) => language !== page.language).map((language) => ({
          language,
          name: CATALOGUES[language].languageName,
          href: linkTo(page.path, pathOf(page.view, language)),
        })),
      },
    };
    const Body = BODIES[page.view];
    const body = hoistStyles(renderToString(<Body {...context} />));
    const html = fillTemplate(template, {
      lang: page.language,
      dir: "ltr",
      view: page.view,
      title: titleOf(page, locale),
      description: escape(
        locale.t("description", {
          first: String(ends(years).first.year),
          last: String(ends(years).last.year),
        }),
      ),
      head: head(page, assets, css[page.view] + body.css),
      body: body.html + dataScript(page, locale, numbers, yearTexts(locale, years)),
    });
    return [`${page.path}index.html`, html] as const;
  });
}

const titleOf = (page: Page, { t }: Locale): string =>
  escape(page.view === "cities" ? `${t("citiesTitle")} – ${t("siteName")}` : t("title"));

function head(page: Page, assets: Assets, css: string): string {
  const root = toRoot(page.path);
  const [script, ...imports] = assets.scripts[page.view] ?? [];
  return [
    `<style>${assets.minifyCss(css)}</style><link rel="icon" href="${root}favicon.svg">`,
    ...LANGUAGES.map(
      (language) =>
        `<link rel="alternate" hreflang="${language}" href="${linkTo(page.path, pathOf(page.view, language))}">`,
    ),
    ...imports.map((file) => `<link rel="modulepreload" href="${root}${file}">`),
    script === undefined ? "" : `<script type="module" src="${root}${script}"></script>`,
  ].join("");
}

function dataScript(
  page: Page,
  { t, language }: Locale,
  years: readonly number[],
  texts: readonly string[],
): string {
  if (page.view === "cities") return "";
  const words = Object.fromEntries(CLIENT_KEYS.map((key) => [key, t(key)])) as PageData["words"];
  const data: PageData = { language, years, texts, words };
  return `<script type="application/json" id="${PAGE_DATA_ID}">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Fills each %name%; white space between the template's tags goes. Throws on a name that has no filling. */
export function fillTemplate(template: string, fillings: Readonly<Record<string, string>>): string {
  return template
    .replaceAll(/>\s+</g, "><")
    .replaceAll(/>\s+%/g, ">%")
    .replaceAll(/%\s+</g, "%<")
    .replaceAll(/%(\w+)%/g, (_, name: string) => {
      const filling = fillings[name];
      if (filling === undefined) throw new TypeError(`index.html asks for %${name}%, which no page has`);
      return filling;
    });
}
