// One page as it is written: markup, the style it needs, and the few facts its script starts from.
import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { LICENCES } from "../../data/pipeline/build-downloads.ts";
import {
  BODY_SCRIPT,
  EMBED_BODY_SCRIPT,
  EMBED_HEAD_SCRIPT,
  FULL_HEAD_SCRIPT,
  HEAD_SCRIPT,
  YEARS_SCRIPT,
} from "../app/contract/inline-scripts.ts";
import { PAGE_DATA_ID, type PageFacts } from "../app/contract/page-data.ts";
import type { City, DataLanguage } from "../../data/schema.ts";
import { unnamedCounts } from "../model/account.ts";
import { IDS } from "../model/dom-names.ts";
import { HOME_COUNTRY } from "../model/membership.ts";
import type { MapAddress } from "../model/state-address.ts";
import { mapHeadline } from "../views/map/map-headline.ts";
import { StillPicture } from "../views/embeds/EmbedMap.tsx";
import { stateWords } from "../views/pages/state-words.ts";
import { firstAndLast } from "../model/years.ts";
import rtl from "../views/pages/rtl.css?raw";
import { BODIES, descriptionOf, titleOf } from "./bodies.tsx";
import { catalogueOf, localeOf } from "./catalogues.ts";
import { raw, renderDocument, type RootState } from "./document.tsx";
import { integrityOf } from "./hash.ts";
import { extractInlineStyles } from "./html/extract-inline-styles.ts";
import { localiseDigits } from "./html/localise-digits.ts";
import type { BuildInputs } from "./inputs.ts";
import { InstallTags } from "./install-tags.tsx";
import { buildJsonLd, headTags, isDataLanguage, sharePicture, type PageWords } from "./metadata.tsx";
import { contextOf } from "./page-context.ts";
import { pageWords, titleInSite } from "./page-words.ts";
import { isEmbed, pictureOf, rootFrom, stateEmbed, VIEWS, type Page, type SinglePage } from "./pages.ts";

export interface RenderedPage {
  readonly page: Page;
  readonly words: PageWords;
  readonly html: string;
}

/** A page of which there is one a language. */
export interface RenderedView extends RenderedPage {
  readonly headline: string;
}

/** A page before it has a head of its own: what pages of one depth, language and year share. */
interface WrittenBody {
  /** Minified. */
  readonly style: string;
  readonly script: string | null;
  readonly markup: string;
  readonly headline: string;
  readonly description: string;
}

/** Renders a page of which there is one a language. */
export function renderPage(page: SinglePage, inputs: BuildInputs): RenderedView {
  const written = writeBody(page, inputs);
  const { headline, description } = written;
  const { language, view } = page;
  const { last } = firstAndLast(inputs.years);
  const words = pageWords(
    {
      title: view === "full" || view === "embed-map" ? headline : titleInSite(headline, language),
      description,
      picture:
        pictureOf(view) === "map"
          ? localeOf(language).t("mapLabel", { placed: last.placed, year: String(last.year) })
          : headline,
    },
    language,
  );
  return { page, words, html: assemble(page, words, written, inputs), headline };
}

/** A function that renders the map of a state as a guest; what many of them share is made once. */
export function createStateEmbeds(
  inputs: BuildInputs,
): (state: MapAddress, language: DataLanguage) => RenderedPage {
  const bodies = new Map<string, WrittenBody>();
  const { cities } = inputs.data.dataset;
  return (state, language) => {
    const page = stateEmbed(state, language);
    const key = `${language} ${state.kind === "year" ? state.key : ""}`;
    const written = bodies.get(key) ?? writeBody(page, inputs);
    bodies.set(key, written);
    const locale = localeOf(language);
    const said = stateWords(state, locale, cities, inputs.years);
    const words = pageWords({ ...said, title: said.embedTitle }, language);
    // A year is only where the reader begins: the headline of all of them holds.
    const markup =
      state.kind === "year"
        ? written.markup
        : written.markup
            .replace(heading(mapHeadline(locale, inputs.years)), () => heading(words.title))
            .replace(/<img [^>]*>/, () => still(words.picture, rootFrom(page.path) + sharePicture(page)));
    return {
      page,
      words,
      html: assemble(page, words, { ...written, markup }, inputs, rootState(state, cities)),
    };
  };
}

const still = (alt: string, src: string): string => renderToString(<StillPicture alt={alt} src={src} />);
const heading = (text: string): string => renderToString(<h1>{text}</h1>);

/** How the root says the state that its script begins with; the year is that of the button that is chosen. */
function rootState({ kind, key }: MapAddress, cities: readonly City[]): RootState {
  if (kind === "region") return { "data-place": key };
  if (kind === "city") return { "data-city": key };
  if (kind === "year") return {};
  const code = key.toUpperCase();
  const place = code === HOME_COUNTRY ? "vietnam" : cities.find(({ country }) => country === code)?.region;
  return { "data-country": code, ...(place && { "data-place": place }) };
}

const headScript = (page: SinglePage): string => {
  if (isEmbed(page)) return EMBED_HEAD_SCRIPT;
  return page.view === "full" ? FULL_HEAD_SCRIPT : HEAD_SCRIPT;
};

function writeBody(page: SinglePage, inputs: BuildInputs): WrittenBody {
  const { minifyCss, minifyScript, styles, years } = inputs;
  const { meta } = catalogueOf(page.language);
  const context = contextOf(page, inputs);
  const { locale } = context;
  const Body = BODIES[page.view];
  const body = extractInlineStyles(renderToString(<Body {...context} />));
  const facts: PageFacts = {
    years: years.map(({ year }) => year),
    events: years.filter((each) => each.headline !== null).map(({ year }) => year),
    root: rootFrom(page.path),
    ...(inputs.edition &&
      page.view === "embed-map" && {
        edition: {
          cities: rootFrom(page.path) + inputs.edition.cities.file,
          unnamed: unnamedCounts(inputs.data.dataset),
        },
      }),
    ...(page.view === "full" && {
      find: rootFrom(page.path) + (inputs.files.search.get(page.language)?.file ?? ""),
    }),
  };
  return {
    style: minifyCss(styles[page.view] + body.css + (meta.direction === "rtl" ? rtl : "")),
    script: VIEWS[page.view].script === null ? null : minifyScript(headScript(page)),
    markup: [
      withYearsScript(localiseDigits(body.html, locale.digits), inputs),
      meta.unreviewed === null ? "" : renderToString(<Unreviewed>{meta.unreviewed}</Unreviewed>),
      moduleTags(page, inputs),
      dataScript(page, facts),
    ].join(""),
    headline: titleOf(page.view, context),
    description: descriptionOf(page.view, context),
  };
}

function assemble(
  page: SinglePage,
  words: PageWords,
  { style, script, markup }: WrittenBody,
  { site, years }: BuildInputs,
  root: RootState = {},
): string {
  const { first, last } = firstAndLast(years);
  return renderDocument({
    page,
    direction: catalogueOf(page.language).meta.direction,
    words,
    root,
    head: headOf(page, style, script),
    extra: (
      <>
        {page.view === "full" && <InstallTags />}
        {headTags(page, words, site)}
      </>
    ),
    body:
      markup +
      (page.view === "full" && isDataLanguage(page)
        ? buildJsonLd(
            page,
            { ...words, years: [first.year, last.year], licence: LICENCES[0]?.path ?? "" },
            site,
          )
        : ""),
  });
}

const Unreviewed = ({ children }: { readonly children: string }): VNode => (
  <aside>
    <small>{children}</small>
  </aside>
);

/**
 * Nothing is drawn before what `href` names is there; browsers that do not know it draw as they read. The map comes
 * first and whole, what stands under it moves nothing; but a state's year is named by the radio buttons under it.
 */
const WHOLE = { rel: "expect", blocking: "render" } as const;
const firstWhole = ({ view, state }: Page): string =>
  view === "embed-map" && state?.kind !== "year" ? IDS.cityCard : PAGE_DATA_ID;

const headOf = (page: Page, style: string, script: string | null): ComponentChildren => (
  <>
    {/* Links of an embed open beside the article, not inside its frame. */}
    {isEmbed(page) && <base target="_blank" />}
    {isEmbed(page) && VIEWS[page.view].script !== null && <link {...WHOLE} href={`#${firstWhole(page)}`} />}
    {script !== null && <script {...raw(script)} />}
    <style {...raw(style)} />
  </>
);

/** The root names the year as soon as the radio buttons are there, before anything is drawn. */
const withYearsScript = (html: string, { minifyScript }: BuildInputs): string =>
  html.replace(
    /<fieldset[^>]* class="ticks">.*?<\/fieldset>/s,
    (years) => `${years}<script>${minifyScript(YEARS_SCRIPT)}</script>`,
  );

/** The page's module and what it imports, in a template, and the script that fetches them after the first frame. */
function moduleTags(page: Page, { scripts, textOf, minifyScript }: BuildInputs): string {
  const root = rootFrom(page.path);
  const { script: entry } = VIEWS[page.view];
  if (entry === null) return "";
  const [script, ...imports] = scripts(entry, page.language);
  if (script === undefined) throw new Error(`the entry ${entry} has no script`);
  const integrity = (file: string): string => {
    const text = textOf(file);
    return text === null ? "" : ` integrity="${integrityOf(text)}"`;
  };
  const tags = [
    ...imports.map((file) => `<link rel="modulepreload" href="${root}${file}"${integrity(file)}>`),
    `<script type="module" src="${root}${script}"${integrity(script)}></script>`,
  ];
  return `<template id="module">${tags.join("")}</template><script>${minifyScript(isEmbed(page) ? EMBED_BODY_SCRIPT : BODY_SCRIPT)}</script>`;
}

function dataScript(page: Page, data: PageFacts): string {
  if (VIEWS[page.view].script === null) return "";
  return `<script type="application/json" id="${PAGE_DATA_ID}">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
}
