// What machines read of a page: search engines, social networks, content management systems, collectors of data.
import type { VNode } from "preact";
import { DATA_LANGUAGES } from "../../data/schema.ts";
import { estimateHeight } from "../model/embed-height.ts";
import type { SiteUrl } from "./env.ts";
import { escapeHtml } from "./html/escape-html.ts";
import { isEmbed, pathInLanguage, languagesOf, relativeUrl, pathOf, pictureOf, type Page } from "./pages.ts";
import type { Size } from "../model/mercator.ts";
import { statePath } from "../model/state-address.ts";
import { pictureFile, stateFormats, statePictureFile, type StateFormat } from "../pictures/names.ts";
import { LAYOUTS } from "../pictures/sheet.ts";

/** What is said of a page, in its language, as plain text. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  /** What the page's picture shows. */
  readonly picture: string;
  /** BCP 47. */
  readonly tag: string;
}

/** Language and country, as Open Graph writes them. */
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}_${region}`;
}

/** Absolute where the site's address is known, else relative to the page. */
const addressOf = (site: SiteUrl, from: string, to: string): string =>
  site === null ? relativeUrl(from, to) : site + to;

/** Where what a page shows has its lasting place: an edition's is the newest, and a state's map for articles leads search engines to the state's page. */
function canonicalPath({ edition, state, view, language, path }: Page): string {
  if (state !== null && isEmbed({ view })) return pathOf("full", language) + statePath(state);
  return edition === undefined ? path : pathOf(view, language);
}

/** The picture that stands for a page: its state's, or its view's. */
export const sharePicture = ({ state, view, language }: Page): string =>
  state === null
    ? pictureFile(pictureOf(view), language, "share")
    : statePictureFile(state, language, "share");

const sizeTags = ({ width, height }: Size, alt: string): VNode => (
  <>
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content={String(width)} />
    <meta property="og:image:height" content={String(height)} />
    <meta property="og:image:alt" content={alt} />
  </>
);

/** `minimal`: what is required and no more. Of several pictures each has its properties behind it (ogp.me, arrays). */
function openGraph(page: Page, words: PageWords, site: SiteUrl, minimal: boolean): VNode {
  const { title, description, siteName, tag } = words;
  const { state, language, path, edition } = page;
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      {/* Of an edition there are no pictures. */}
      {edition === undefined && (
        <meta property="og:image" content={addressOf(site, path, sharePicture(page))} />
      )}
      {!minimal && edition === undefined && sizeTags(LAYOUTS.share, words.picture)}
      {!minimal && state !== null && stateFormats(state).includes("square") && (
        <>
          <meta
            property="og:image"
            content={addressOf(site, path, statePictureFile(state, language, "square"))}
          />
          {sizeTags(LAYOUTS.square, words.picture)}
        </>
      )}
      {!minimal && (
        <>
          <meta property="og:description" content={description} />
          <meta property="og:site_name" content={siteName} />
          <meta property="og:locale" content={openGraphLocale(tag)} />
        </>
      )}
      {site !== null && <meta property="og:url" content={site + canonicalPath(page)} />}
      {/* Title, description and picture are taken from the properties above. */}
      <meta name="twitter:card" content={edition === undefined ? "summary_large_image" : "summary"} />
    </>
  );
}

/** Where the oEmbed answer of a page lies: an embed's own, the map's in the same state for the full page and those of states; null for others. */
export function oEmbedFile(page: Pick<Page, "view" | "language" | "path" | "state">): string | null {
  const { view, language, path, state } = page;
  if (isEmbed(page)) return `${path}oembed.json`;
  if (state === null && view !== "full") return null;
  return `${pathOf("embed-map", language)}${state === null ? "" : `${state.key}/`}oembed.json`;
}

/** Whether a page is in a language that the facts are told in, not a translation that waits for its reader. */
export const isDataLanguage = ({ language }: Pick<Page, "language">): boolean =>
  DATA_LANGUAGES.some((each) => each === language);

/** The embedded map carries little in its head: all of it comes in the first round trip. */
export const isLean = ({ view }: Pick<Page, "view">): boolean => view === "embed-map";

/** The tags of a page's head. */
export function headTags(page: Page, words: PageWords, site: SiteUrl): VNode {
  const oEmbed = oEmbedFile(page);
  const minimal = isLean(page);
  const { edition } = page;
  return (
    <>
      {/* What is to be found is the newest. */}
      {edition !== undefined && <meta name="robots" content="noindex" />}
      {site !== null && <link rel="canonical" href={site + canonicalPath(page)} />}
      {/* Search engines take none but absolute addresses. */}
      {site !== null &&
        !minimal &&
        edition === undefined &&
        languagesOf(page).map((language) => (
          <link
            key={language}
            rel="alternate"
            hreflang={language}
            href={site + pathInLanguage(page, language)}
          />
        ))}
      {site !== null && !minimal && edition === undefined && (
        <link rel="alternate" hreflang="x-default" href={site + pathInLanguage(page, "en")} />
      )}
      {/* A consumer needs an absolute address to embed: without one there is nothing to discover. */}
      {site !== null && oEmbed !== null && (
        <link rel="alternate" type="application/json+oembed" href={site + oEmbed} />
      )}
      {openGraph(page, words, site, minimal)}
    </>
  );
}

/** Width in CSS pixels of the frame that an oEmbed answer offers. */
const OEMBED_WIDTH = 700;
/** Seconds. */
const OEMBED_AGE = 86_400;

/** The class by which WordPress knows what answers its messages. */
const WORDPRESS = "wp-embedded-content";

/**
 * The oEmbed answer of an embed (oembed.com, 2.3.4, type rich): an iframe without script. The quotation before it is
 * what WordPress shows till the frame has told its height, and what makes it load the script that hears of it.
 */
export function buildOEmbed(page: Page, words: PageWords, site: string): string {
  const { state, language, view, edition } = page;
  const home = site + pathOf("full", language);
  const full = home + (state === null ? "" : statePath(state));
  const [address, title] = [escapeHtml(site + page.path), escapeHtml(words.title)];
  const height = estimateHeight(pictureOf(view), OEMBED_WIDTH);
  const { width: pictureWidth, height: pictureHeight } = LAYOUTS.share;
  return JSON.stringify({
    version: "1.0",
    type: "rich",
    title: words.title,
    provider_name: words.siteName,
    provider_url: home,
    cache_age: OEMBED_AGE,
    width: OEMBED_WIDTH,
    height,
    html: `<blockquote class="${WORDPRESS}"><a href="${escapeHtml(full)}">${title}</a></blockquote><iframe class="${WORDPRESS}" src="${address}" title="${title}" width="100%" height="${height}" frameborder="0" style="border:0" loading="lazy"></iframe>`,
    ...(edition === undefined && {
      thumbnail_url: site + sharePicture(page),
      thumbnail_width: pictureWidth,
      thumbnail_height: pictureHeight,
    }),
  });
}

export interface DatasetFacts extends PageWords {
  /** First and last year. */
  readonly years: readonly [number, number];
  readonly licence: string;
}

/** The data and the map of the full page as schema.org's Dataset and Map: a data block, no script. */
export function buildJsonLd(page: Page, facts: DatasetFacts, site: SiteUrl): string {
  const { title, description, siteName, years, licence } = facts;
  const url = site === null ? "./" : site + page.path;
  const file = (name: string): string => addressOf(site, page.path, `data/${name}`);
  const download = (name: string, type: string) => ({
    "@type": "DataDownload",
    encodingFormat: type,
    contentUrl: file(name),
  });
  const graph = [
    {
      "@type": "Dataset",
      name: title,
      description,
      url,
      license: licence,
      isAccessibleForFree: true,
      creator: { "@type": "Organization", name: siteName, url },
      temporalCoverage: years.join("/"),
      spatialCoverage: {
        "@type": "Place",
        geo: { "@type": "GeoShape", box: "-90 -180 90 180" },
      },
      distribution: [
        download("members.csv", "text/csv"),
        download("members.geojson", "application/geo+json"),
        download("network.csv", "text/csv"),
      ],
    },
    {
      "@type": "Map",
      name: title,
      url,
      image: addressOf(site, page.path, sharePicture(page)),
    },
  ];
  return dataBlock(graph);
}

function dataBlock(graph: readonly object[]): string {
  const text = JSON.stringify({ "@context": "https://schema.org", "@graph": graph });
  return `<script type="application/ld+json">${text.replaceAll("<", "\\u003c")}</script>`;
}

/** The page of a state as schema.org's WebPage, with its picture; `about`: what it is about, in the same vocabulary. */
export function buildStateJsonLd(page: Page, words: PageWords, about: object, site: SiteUrl): string {
  const { state, language, path } = page;
  if (state === null) throw new TypeError(`${path} is the page of no state`);
  const home = pathOf("full", language);
  const picture = (form: Exclude<StateFormat, "svg" | "animated">) => ({
    "@type": "ImageObject",
    contentUrl: addressOf(site, path, statePictureFile(state, language, form)),
    caption: words.picture,
    width: LAYOUTS[form].width,
    height: LAYOUTS[form].height,
  });
  return dataBlock([
    {
      "@type": "WebPage",
      name: words.title,
      description: words.description,
      url: addressOf(site, path, path),
      inLanguage: words.tag,
      isPartOf: { "@type": "WebSite", name: words.siteName, url: addressOf(site, path, home) },
      image: stateFormats(state).map(picture),
      ...about,
    },
  ]);
}

/** Every page that is its own canonical one, with its other languages (sitemaps.org 0.9). */
export function buildSitemap(site: string, pages: readonly Page[]): string {
  const found = pages.filter((page) => canonicalPath(page) === page.path);
  const entries = found.map((page) => {
    const alternates = languagesOf(page).map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(site + pathInLanguage(page, language))}"/>`,
    );
    alternates.push(
      `<xhtml:link rel="alternate" hreflang="x-default" href="${escapeHtml(site + pathInLanguage(page, "en"))}"/>`,
    );
    return `<url><loc>${escapeHtml(site + page.path)}</loc>${alternates.join("")}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join("")}</urlset>\n`;
}

/** Everything may be read; the sitemap is named where there is one. */
export const buildRobots = (site: SiteUrl): string =>
  `User-agent: *\nAllow: /\n${site === null ? "" : `\nSitemap: ${site}sitemap.xml\n`}`;
