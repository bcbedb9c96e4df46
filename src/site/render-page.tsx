// One page as it is written: markup, the style it needs, and the few facts its script starts from.
import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { LICENCES } from "../../data/pipeline/build-downloads.ts";
import {
  BODY_SCRIPT,
  EMBED_BODY_SCRIPT,
  EMBED_HEAD_SCRIPT,
  HEAD_SCRIPT,
  YEARS_SCRIPT,
} from "../app/contract/inline-scripts.ts";
import { PAGE_DATA_ID, type PageFacts } from "../app/contract/page-data.ts";
import { firstAndLast } from "../model/years.ts";
import rtl from "../views/pages/rtl.css?raw";
import { BODIES, titleOf } from "./bodies.tsx";
import { catalogueOf } from "./catalogues.ts";
import { raw, renderDocument } from "./document.tsx";
import { integrityOf } from "./hash.ts";
import { extractInlineStyles } from "./html/extract-inline-styles.ts";
import { localiseDigits } from "./html/localise-digits.ts";
import type { BuildInputs } from "./inputs.ts";
import { InstallTags } from "./install-tags.tsx";
import { buildJsonLd, headTags, isDataLanguage, type PageWords } from "./metadata.tsx";
import { contextOf } from "./page-context.ts";
import { isEmbed, rootFrom, VIEWS, type Page, type SinglePage } from "./pages.ts";

export interface RenderedPage {
  readonly page: Page;
  readonly words: PageWords;
  readonly html: string;
}

/** Renders a page of which there is one a language. */
export function renderPage(
  page: SinglePage,
  inputs: BuildInputs,
): RenderedPage & { readonly headline: string } {
  const { meta } = catalogueOf(page.language);
  const context = contextOf(page, inputs);
  const { locale } = context;
  const Body = BODIES[page.view];
  const body = extractInlineStyles(renderToString(<Body {...context} />));
  const { first, last } = firstAndLast(inputs.years);
  const headline = titleOf(page.view, context);
  const siteName = locale.t("siteName");
  const words: PageWords = {
    title: page.view === "full" || page.view === "embed-map" ? headline : `${headline} – ${siteName}`,
    description: locale.t("description", { first: String(first.year), last: String(last.year) }),
    siteName,
    tag: meta.tag,
  };
  const css = inputs.styles[page.view] + body.css + (meta.direction === "rtl" ? rtl : "");
  const facts: PageFacts = {
    years: inputs.years.map(({ year }) => year),
    events: inputs.years.filter((each) => each.headline !== null).map(({ year }) => year),
    root: rootFrom(page.path),
    ...(page.view === "full" && {
      find: rootFrom(page.path) + (inputs.files.search.get(page.language)?.file ?? ""),
    }),
  };
  const html = renderDocument({
    page,
    direction: meta.direction,
    words,
    head: headOf(page, inputs, css),
    extra: (
      <>
        {page.view === "full" && <InstallTags />}
        {headTags(page, words, inputs.site)}
      </>
    ),
    body: [
      withYearsScript(localiseDigits(body.html, locale.digits), inputs),
      meta.unreviewed === null ? "" : renderToString(<Unreviewed>{meta.unreviewed}</Unreviewed>),
      moduleTags(page, inputs),
      dataScript(page, facts),
      page.view === "full" && isDataLanguage(page)
        ? buildJsonLd(
            page,
            { ...words, years: [first.year, last.year], licence: LICENCES[0]?.path ?? "" },
            inputs.site,
          )
        : "",
    ].join(""),
  });
  return { page, words, html, headline };
}

const Unreviewed = ({ children }: { readonly children: string }): VNode => (
  <aside>
    <small>{children}</small>
  </aside>
);

/** Nothing is drawn before what `href` names is there; browsers that do not know it draw as they read. */
const WHOLE = { rel: "expect", blocking: "render" } as const;

const headOf = (page: Page, { minifyCss, minifyScript }: BuildInputs, css: string): ComponentChildren => (
  <>
    {/* Links of an embed open beside the article, not inside its frame. */}
    {isEmbed(page) && <base target="_blank" />}
    {/* Its HTML comes in one round trip: drawn in parts, it would move in the article. */}
    {isEmbed(page) && VIEWS[page.view].script !== null && <link {...WHOLE} href={`#${PAGE_DATA_ID}`} />}
    {VIEWS[page.view].script !== null && (
      <script {...raw(minifyScript(isEmbed(page) ? EMBED_HEAD_SCRIPT : HEAD_SCRIPT))} />
    )}
    <style {...raw(minifyCss(css))} />
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
