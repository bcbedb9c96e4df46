// What machines read of a page: search engines, social networks, content management systems, collectors of data.
import { DATA_LANGUAGES } from "../../data/schema.ts";
import { estimateHeight } from "../model/embed-height.ts";
import { pathInLanguage, languagesOf, relativeUrl, pathOf, pictureOf, VIEWS, type Page } from "./pages.ts";
import { pictureFile } from "../pictures/names.ts";
import { LAYOUTS } from "../pictures/sheet.ts";
import { parseUrl } from "../model/parse-url.ts";

/** Where the site will lie, ending in "/"; null where the build does not know. */
export type SiteUrl = string | null;

/** Reads the address that the build was given. Throws a TypeError on one that is no web address. */
export function readSiteUrl(address: string | undefined): SiteUrl {
  if (address === undefined || address === "") return null;
  const url = parseUrl(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new TypeError(`SITE_URL is ${JSON.stringify(address)}, not the address of a site`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** What is said of a page, in its language, as plain text. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  /** BCP 47. */
  readonly tag: string;
}

/** Language and country, as Open Graph writes them. */
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}_${region}`;
}

export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

export const isEmbed = ({ view }: Pick<Page, "view">): boolean => VIEWS[view].path.startsWith("embed/");

/** Absolute where the site's address is known, else relative to the page. */
const addressOf = (site: SiteUrl, from: string, to: string): string =>
  site === null ? relativeUrl(from, to) : site + to;

const property = (name: string, content: string): string =>
  `<meta property="og:${name}" content="${escapeHtml(content)}">`;

/** `lean`: what is required and no more. */
function openGraph(page: Page, words: PageWords, site: SiteUrl, isMinimal: boolean): string {
  const { title, description, siteName, tag } = words;
  const { width, height } = LAYOUTS.share;
  return [
    property("type", "website"),
    property("title", title),
    property("image", addressOf(site, page.path, pictureFile(pictureOf(page.view), page.language, "share"))),
    ...(isMinimal
      ? []
      : [
          property("description", description),
          property("site_name", siteName),
          property("locale", openGraphLocale(tag)),
          property("image:width", String(width)),
          property("image:height", String(height)),
        ]),
    site === null ? "" : property("url", site + page.path),
    // Title, description and picture are taken from the properties above.
    '<meta name="twitter:card" content="summary_large_image">',
  ].join("");
}

/** Where the oEmbed answer of a page lies: an embed's own, and the map's for the full page; null for others. */
export function oEmbedFile({ view, language }: Pick<Page, "view" | "language">): string | null {
  if (view === "full") return `${pathOf("embed-map", language)}oembed.json`;
  return isEmbed({ view }) ? `${pathOf(view, language)}oembed.json` : null;
}

/** Whether a page is in a language that the facts are told in, not a translation that waits for its reader. */
export const isDataLanguage = ({ language }: Pick<Page, "language">): boolean =>
  DATA_LANGUAGES.some((each) => each === language);

/** The tags of a page's head. The embedded map carries little: all of it comes in the first round trip. */
export function headTags(page: Page, words: PageWords, site: SiteUrl): string {
  const oEmbed = oEmbedFile(page);
  const canonical = site === null ? "" : `<link rel="canonical" href="${site}${page.path}">`;
  // A consumer needs an absolute address to embed: without one there is nothing to discover.
  const discovery =
    site === null || oEmbed === null
      ? ""
      : `<link rel="alternate" type="application/json+oembed" href="${site}${oEmbed}">`;
  const lean = page.view === "embed-map";
  const card = openGraph(page, words, site, lean);
  if (lean) return canonical + discovery + card;
  // Search engines take none but absolute addresses.
  const alternates =
    site === null
      ? []
      : languagesOf(page).map(
          (language) =>
            `<link rel="alternate" hreflang="${language}" href="${site}${pathInLanguage(page, language)}">`,
        );
  return [canonical, ...alternates, discovery, card].join("");
}

/** Width in CSS pixels of the frame that an oEmbed answer offers. */
const OEMBED_WIDTH = 700;
/** Seconds. */
const OEMBED_AGE = 86_400;

/** The oEmbed answer of an embed (oembed.com, 2.3.4, type rich): an iframe without script. */
export function buildOEmbed(page: Page, words: PageWords, site: string): string {
  const address = site + page.path;
  const height = estimateHeight(VIEWS[page.view].path.split("/").at(-2) ?? "", OEMBED_WIDTH);
  const { width: pictureWidth, height: pictureHeight } = LAYOUTS.share;
  const picture = pictureFile(pictureOf(page.view), page.language, "share");
  return JSON.stringify({
    version: "1.0",
    type: "rich",
    title: words.title,
    provider_name: words.siteName,
    provider_url: site + pathOf("full", page.language),
    cache_age: OEMBED_AGE,
    width: OEMBED_WIDTH,
    height,
    html: `<iframe src="${escapeHtml(address)}" title="${escapeHtml(words.title)}" width="${OEMBED_WIDTH}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`,
    thumbnail_url: site + picture,
    thumbnail_width: pictureWidth,
    thumbnail_height: pictureHeight,
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
      image: addressOf(site, page.path, pictureFile(pictureOf(page.view), page.language, "share")),
    },
  ];
  const text = JSON.stringify({ "@context": "https://schema.org", "@graph": graph });
  return `<script type="application/ld+json">${text.replaceAll("<", "\\u003c")}</script>`;
}

/** Every page with its other languages (sitemaps.org 0.9). */
export function buildSitemap(site: string, pages: readonly Page[]): string {
  const entries = pages.map((page) => {
    const alternates = languagesOf(page).map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(site + pathInLanguage(page, language))}"/>`,
    );
    return `<url><loc>${escapeHtml(site + page.path)}</loc>${alternates.join("")}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join("")}</urlset>\n`;
}

/** Everything may be read; the sitemap is named where there is one. */
export const buildRobots = (site: SiteUrl): string =>
  `User-agent: *\nAllow: /\n${site === null ? "" : `\nSitemap: ${site}sitemap.xml\n`}`;
