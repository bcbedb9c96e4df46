// Metadata against the specifications that its readers follow.
import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { buildJsonLd, buildOEmbed, buildRobots, buildSitemap, headTags, oEmbedFile } from "./metadata.tsx";
import { isEmbed, PAGES, type Page } from "./pages.ts";

const SITE = "https://cities.example/map/";
const words = {
  title: 'The "world’s" cities <by> year & more',
  description: "A description of the page that is long enough for every reader of it.",
  siteName: "Learning Cities",
  picture: "A map of it.",
  tag: "en-GB",
};
const full = PAGES.find(({ view, language }) => view === "full" && language === "vi")!;
const embeds = PAGES.filter(isEmbed);
const isLean = ({ view }: Pick<Page, "view">): boolean => view === "embed-map";

/** As they are written. */
const tagsOf = (...inputs: Parameters<typeof headTags>): string => renderToString(headTags(...inputs));

const unescape = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
const attributesOf = (tags: string, tag: string): readonly Readonly<Record<string, string>>[] =>
  [...tags.matchAll(new RegExp(`<${tag} ((?:[^>"]|"[^"]*")*)>`, "g"))].map(([, all]) =>
    Object.fromEntries(
      [...all!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, unescape(value!)]),
    ),
  );
const openGraph = (tags: string): ReadonlyMap<string | undefined, string | undefined> =>
  new Map(attributesOf(tags, "meta").map(({ property, name, content }) => [property ?? name, content]));

describe("Open Graph (ogp.me)", () => {
  test.each(PAGES)("/$path has all that is required", (page) => {
    const tags = openGraph(tagsOf(page, words, SITE));
    expect(tags.get("og:title")).toBe(words.title);
    expect(tags.get("og:type")).toBe("website");
    expect(tags.get("og:url")).toBe(SITE + page.path);
    expect(tags.get("og:image")).toMatch(
      /^https:\/\/cities\.example\/map\/(vi\/)?pictures\/[\w-]+-1200x630\.png$/,
    );
    expect(tags.get("twitter:card")).toBe("summary_large_image");
    expect(tags.get("og:image:width")).toBe(isLean(page) ? undefined : "1200");
    expect(tags.get("og:image:height")).toBe(isLean(page) ? undefined : "630");
    expect(tags.get("og:description")).toBe(isLean(page) ? undefined : words.description);
  });

  test("locale is language and country", () => {
    expect(openGraph(tagsOf(full, { ...words, tag: "vi-VN" }, SITE)).get("og:locale")).toBe("vi_VN");
    expect(openGraph(tagsOf(full, words, SITE)).get("og:locale")).toBe("en_GB");
  });

  test("without the site's address nothing claims to know it", () => {
    const tags = tagsOf(full, words, null);
    expect(openGraph(tags).has("og:url")).toBe(false);
    expect(tags).not.toMatch(/canonical|oembed|https?:/);
    expect(openGraph(tags).get("og:image")).toBe("../vi/pictures/map-1200x630.png");
  });
});

describe("links", () => {
  test.each(PAGES)("/$path names itself, and its other languages both ways", (page) => {
    const links = attributesOf(tagsOf(page, words, SITE), "link");
    expect(links.find(({ rel }) => rel === "canonical")?.["href"]).toBe(SITE + page.path);
    const others = links.filter(({ hreflang }) => hreflang !== undefined);
    expect(others.some(({ href }) => href === SITE + page.path)).toBe(!isLean(page));
  });

  test("the embedded map carries two links and the card that is required, no more", () => {
    for (const page of embeds.filter(isLean)) {
      expect(tagsOf(page, words, SITE).match(/<link/g)).toHaveLength(2);
      expect(tagsOf(page, words, null).match(/<(link|meta)/g)).toHaveLength(4);
    }
  });
});

describe("oEmbed (oembed.com)", () => {
  test.each(embeds)("/$path answers as type rich", (page) => {
    const answer = JSON.parse(buildOEmbed(page, words, SITE)) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: "1.0", type: "rich" });
    for (const name of ["title", "provider_name", "provider_url", "html", "thumbnail_url"])
      expect(answer[name]).toBeTypeOf("string");
    for (const name of ["width", "height", "cache_age", "thumbnail_width", "thumbnail_height"]) {
      expect(Number.isInteger(answer[name])).toBe(true);
      expect(answer[name]).toBeGreaterThan(0);
    }
    const [frame] = attributesOf(String(answer["html"]), "iframe");
    expect(frame).toMatchObject({
      src: SITE + page.path,
      title: words.title,
      width: "100%",
      height: String(answer["height"]),
      frameborder: "0",
    });
    expect(answer["html"]).not.toContain("<script");
  });

  // As wp_filter_oembed_result has it: of these elements these attributes stay, and what does not begin with a bare
  // quotation loses it; wp-embed.js, which hears the height, is loaded where a quotation was left.
  test.each(embeds)(
    "/$path: WordPress leaves a frame, and a quotation whose link it takes for ours",
    (page) => {
      const { html } = JSON.parse(buildOEmbed(page, words, SITE)) as { readonly html: string };
      const kept = html
        .replaceAll(/<blockquote [^>]*>/g, "<blockquote>")
        .replaceAll(/ (class|style|loading|sandbox|data-[a-z]+)="[^"]*"/g, "");
      const [, quotation = "", frame = ""] =
        /^(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? [];
      expect(attributesOf(frame, "iframe")[0]).toEqual({
        src: SITE + page.path,
        title: words.title,
        width: "100%",
        height: expect.stringMatching(/^\d+$/) as string,
        frameborder: "0",
      });
      const [link] = attributesOf(quotation, "a");
      expect(new URL(link?.["href"] ?? "").host).toBe(new URL(SITE).host);
      expect(unescape(/<a [^>]*>(.*)<\/a>/.exec(quotation)?.[1] ?? "")).toBe(words.title);
      // Where nothing is filtered, this is what it looks for.
      expect(html).toMatch(/^<blockquote\s[^>]*?wp-embedded-content/);
      expect(attributesOf(html, "iframe")[0]?.["class"]).toBe("wp-embedded-content");
    },
  );

  test.each(PAGES.filter((page) => oEmbedFile(page) !== null))(
    "/$path leads to an answer that is written",
    (page) => {
      const link = attributesOf(tagsOf(page, words, SITE), "link").find(
        ({ type }) => type === "application/json+oembed",
      );
      const written = embeds.map(({ path }) => `${SITE}${path}oembed.json`);
      expect(link?.["rel"]).toBe("alternate");
      expect(written).toContain(link?.["href"]);
    },
  );
});

describe("JSON-LD", () => {
  const facts = {
    ...words,
    years: [2013, 2025] as const,
    licence: "https://creativecommons.org/licenses/by/4.0/",
  };

  test("Dataset and Map have what their readers ask for", () => {
    const text = buildJsonLd(full, facts, SITE);
    const [, json = ""] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(text) ?? [];
    const { "@graph": graph } = JSON.parse(json) as { "@graph": Record<string, unknown>[] };
    const [dataset, map] = graph;
    expect(dataset).toMatchObject({
      "@type": "Dataset",
      name: words.title,
      license: facts.licence,
      temporalCoverage: "2013/2025",
      url: SITE + full.path,
    });
    expect(String(dataset!["description"]).length).toBeGreaterThanOrEqual(50);
    expect(dataset!["distribution"]).toHaveLength(3);
    expect(map).toMatchObject({ "@type": "Map", image: `${SITE}vi/pictures/map-1200x630.png` });
  });

  test("no title can end the block", () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const text = buildJsonLd(full, { ...facts, title: `${title}</script><script>` }, SITE);
        expect(text.match(/<\/?script/g)).toHaveLength(2);
      }),
    );
  });
});

test("the sitemap names every page once, with its languages", () => {
  const text = buildSitemap(SITE, PAGES);
  expect([...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)).toEqual(
    PAGES.map(({ path }) => SITE + path),
  );
  for (const { path } of PAGES) expect(text).toContain(`href="${SITE}${path}"/>`);
});

test("robots are told of the sitemap where there is one", () => {
  expect(buildRobots(SITE)).toContain(`Sitemap: ${SITE}sitemap.xml`);
  expect(buildRobots(null)).not.toContain("Sitemap");
});
