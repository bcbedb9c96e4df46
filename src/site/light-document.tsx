// A page that is read rather than used, as a document: its style and its small script are one file each for all of them.
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { MapAddress } from "../model/state-address.ts";
import { DATA_LANGUAGES } from "../../data/schema.ts";
import { catalogueOf } from "./catalogues.ts";
import { renderDocument } from "./document.tsx";
import { integrityOf } from "./hash.ts";
import type { BuildInputs } from "./inputs.ts";
import { buildStateJsonLd, headTags, type PageWords } from "./metadata.tsx";
import { pathInLanguage, pathOf, relativeUrl, rootFrom, type Page } from "./pages.ts";
import type { RenderedPage } from "./render-page.tsx";

/** What lies where, as seen from the page of a state. */
export function stateLinks(page: Page, state: MapAddress) {
  const { language, path } = page;
  const root = pathOf("full", language);
  return {
    full: relativeUrl(path, root),
    embed: relativeUrl(path, `${pathOf("embed-map", language)}${state.key}/`),
    languages: DATA_LANGUAGES.filter((other) => other !== language).map((other) => ({
      language: other,
      name: catalogueOf(other).words.languageName,
      href: relativeUrl(path, pathInLanguage(page, other)),
    })),
  };
}

/** `about`: what schema.org is told of it. */
export function renderLightPage(
  page: Page,
  words: PageWords,
  about: object,
  body: VNode,
  { files: { cityStyle, cityScript }, site }: Pick<BuildInputs, "files" | "site">,
): RenderedPage {
  const root = rootFrom(page.path);
  const html = renderDocument({
    page,
    direction: catalogueOf(page.language).meta.direction,
    words,
    // A sandboxed frame is of another origin, and there a hash needs leave to be checked.
    head: (
      <link
        rel="stylesheet"
        href={root + cityStyle.file}
        integrity={integrityOf(cityStyle.text)}
        crossorigin="anonymous"
      />
    ),
    extra: headTags(page, words, site),
    body: [
      renderToString(body),
      `<script type="module" src="${root}${cityScript.file}" integrity="${integrityOf(cityScript.text)}"></script>`,
      buildStateJsonLd(page, words, about, site),
    ].join(""),
  });
  return { page, words, html };
}
