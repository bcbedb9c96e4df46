// What machines read of every page that is written, against ogp.me, oembed.com and the page's own state.
import { existsSync, openSync, readFileSync, readSync, closeSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { loadDataset } from "../../data/pipeline/load.ts";
import { folderOf } from "../i18n/language-folder.ts";
import { placeFacts } from "../model/state-facts.ts";
import { STATE_KINDS, type MapAddress } from "../model/state-address.ts";
import { buildYears } from "../model/years.ts";
import { LANGUAGES } from "../site/languages.ts";
import { SITE_ORIGIN } from "./headers-server.ts";

const BUILT = `node_modules/.cache/site-${process.env["PORT"] ?? 4173}`;
const SITE = `${SITE_ORIGIN}/`;
const dataset = loadDataset("data");
const years = buildYears(dataset);
const last = years.at(-1)!;

type Attributes = ReadonlyMap<string, string>;
const unescape = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
const tagsIn = (markup: string, tag: string): readonly Attributes[] =>
  [...markup.matchAll(new RegExp(`<${tag}((?: [\\w:-]+(?:="[^"]*")?)*) ?/?>`, "g"))].map(
    ([, all = ""]) =>
      new Map(
        [...all.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
          name,
          unescape(value),
        ]),
      ),
  );

/** The last folder of a state's page or embed names its state; an embed's needs the others to be told apart. */
function stateOf(path: string): MapAddress | null {
  const [, folder = "", key = ""] = /^(?:[a-z]{2}\/)?(embed\/map|[a-z]+)\/([^/]+)\/$/.exec(path) ?? [];
  const kind = STATE_KINDS.find((each) => each === folder);
  if (kind !== undefined) return { kind, key };
  if (folder !== "embed/map") return null;
  const guessed = /^\d+$/.test(key)
    ? "year"
    : key.length === 2
      ? "country"
      : /^[a-z]{2}-/.test(key)
        ? "city"
        : "region";
  return { kind: dataset.cities.some(({ id }) => id === key) ? "city" : guessed, key };
}

interface Built {
  readonly path: string;
  readonly isEmbed: boolean;
  readonly state: MapAddress | null;
  /** Attributes of `<html>`. */
  readonly root: Attributes;
  readonly title: string;
  readonly links: readonly Attributes[];
  /** Each property's values, in their order. */
  readonly said: ReadonlyMap<string, readonly string[]>;
  readonly blocks: readonly string[];
}

function read(path: string): Built {
  const text = readFileSync(join(BUILT, path, "index.html"), "utf8");
  const head = text.slice(0, text.indexOf("</head>"));
  const said = new Map<string, readonly string[]>();
  for (const tag of tagsIn(head, "meta")) {
    const name = tag.get("property") ?? tag.get("name") ?? "";
    said.set(name, [...(said.get(name) ?? []), tag.get("content") ?? ""]);
  }
  return {
    path,
    isEmbed: /(?:^|\/)embed\//.test(path),
    state: stateOf(path),
    root: tagsIn(head, "html")[0] ?? new Map(),
    title: unescape(/<title>([^<]*)/.exec(head)?.[1] ?? ""),
    links: tagsIn(head, "link"),
    said,
    blocks: [...text.matchAll(/<script type="application\/ld\+json">([^<]*)/g)].map(
      ([, block = ""]) => block,
    ),
  };
}

/** Every page in every language, but the examples for authors, which are no part of the site. */
let pages: readonly Built[] = [];
let paths: ReadonlySet<string> = new Set();

// One reader of the whole site, and no browser.
test.describe.configure({ mode: "default" });
test.beforeAll(() => {
  pages = readdirSync(BUILT, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|\/)index\.html$/.test(file) && !file.startsWith("examples/"))
    .map((file) => read(file.slice(0, -"index.html".length)));
  paths = new Set(pages.map(({ path }) => path));
});

/** All that a card must say stands in the embedded map; what it may say would cost its first round trip. */
const isLean = ({ path }: Built): boolean => /(?:^|\/)embed\/map\//.test(path);
/** An embed of a frozen edition: what is to be found is the newest. */
const EDITION = /(?<=^|\/)editions\/[^/]+\//;
const isFrozen = ({ path }: Built): boolean => EDITION.test(path);
const canonicalOf = (page: Built): string | undefined =>
  page.links.find((link) => link.get("rel") === "canonical")?.get("href");
const alternatesOf = (page: Built): ReadonlyMap<string, string> =>
  new Map(
    page.links
      .filter((link) => link.has("hreflang"))
      .map((link) => [link.get("hreflang") ?? "", link.get("href") ?? ""]),
  );

/** The path, from the site's root, that an absolute address names; what is none of ours is given back as it is. */
const pathIn = (address: string): string => (address.startsWith(SITE) ? address.slice(SITE.length) : address);
const isThere = (address: string): boolean =>
  address.startsWith(SITE) && existsSync(join(BUILT, new URL(address).pathname));

const sizes = new Map<string, string>();
/** Width × height, as the head of a PNG has them; "" where there is none. */
function sizeOf(address: string): string {
  const known = sizes.get(address);
  if (known !== undefined) return known;
  const head = Buffer.alloc(24);
  if (isThere(address)) {
    const file = openSync(join(BUILT, pathIn(address)), "r");
    readSync(file, head);
    closeSync(file);
  }
  const size =
    head.toString("latin1", 1, 4) === "PNG" ? `${head.readUInt32BE(16)}×${head.readUInt32BE(20)}` : "";
  sizes.set(address, size);
  return size;
}

/** Pages of which something is not so, with what there is instead: ten of a thousand say enough. */
const faults = (of: (page: Built) => unknown): readonly string[] =>
  pages
    .flatMap((page) => {
      const fault = of(page);
      return fault === true ? [] : [`/${page.path}: ${JSON.stringify(fault)}`];
    })
    .slice(0, 10);
const one = (page: Built, name: string): string =>
  page.said.get(name)?.length === 1 ? page.said.get(name)![0]! : "";

test("pages of every kind and language are there", () => {
  for (const language of LANGUAGES) expect(paths).toContain(folderOf(language));
  for (const kind of STATE_KINDS)
    for (const isEmbed of [true, false])
      expect(
        pages.filter((page) => page.state?.kind === kind && page.isEmbed === isEmbed).length,
        `${kind}, ${isEmbed}`,
      ).toBeGreaterThan(0);
});

test("each has a card: what is required, and pictures that are there as large as is said", () => {
  expect(
    faults((page) => {
      const required = ["og:title", "og:type", "og:url", "twitter:card"].filter(
        (name) => one(page, name) === "",
      );
      const pictures = page.said.get("og:image") ?? [];
      const told = ["width", "height", "type", "alt"].map((name) => page.said.get(`og:image:${name}`) ?? []);
      const [widths = [], heights = [], types = [], alts = []] = told;
      const isTold = isLean(page)
        ? told.flat().length === 0
        : pictures.every(
            (picture, i) =>
              sizeOf(picture) === `${widths[i]}×${heights[i]}` &&
              types[i] === "image/png" &&
              (alts[i] ?? "").length > 10,
          );
      // The form that large cards are cut to comes first.
      const isShown = isFrozen(page)
        ? pictures.length === 0
        : sizeOf(pictures[0] ?? "") === "1200×630" && pictures.every((picture) => sizeOf(picture) !== "");
      const isTitled =
        page.title.length > 3 && page.title.length < 160 && one(page, "og:title") === page.title;
      const isDescribed = isLean(page) || one(page, "og:description") === one(page, "description");
      return (
        (required.length === 0 &&
          one(page, "og:url") === canonicalOf(page) &&
          isTold &&
          isShown &&
          isTitled &&
          isDescribed) || {
          required,
          isTold,
          isShown,
          isTitled,
          isDescribed,
          pictures,
        }
      );
    }),
  ).toEqual([]);
});

test("each kind of page says of itself what no other of its language says", () => {
  const kinds = new Map<string, string>();
  expect(
    faults((page) => {
      if (page.state !== null || isLean(page) || isFrozen(page)) return true;
      const said = one(page, "description");
      // Facts are told in English in several languages.
      const key = `${page.root.get("lang")} ${said}`;
      const other = kinds.get(key);
      kinds.set(key, page.path);
      return (said.length >= 20 && other === undefined) || { said, other };
    }),
  ).toEqual([]);
  expect(kinds.size).toBeGreaterThan(10 * LANGUAGES.length);
});

test("each is in the language of its folder, and says so", () => {
  expect(
    faults((page) => {
      const language =
        LANGUAGES.find((each) => each !== "en" && page.path.startsWith(folderOf(each))) ?? "en";
      const [lang, locale] = [page.root.get("lang"), one(page, "og:locale")];
      const isSaid = isLean(page) || new RegExp(`^${language}_[A-Z]{2}$`).test(locale);
      return (lang === language && isSaid) || { language, lang, locale };
    }),
  ).toEqual([]);
});

test("translations name each other, and the default; what is canonical is there and in the sitemap", () => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  expect(
    faults((page) => {
      const links = alternatesOf(page);
      if (isLean(page) || isFrozen(page)) return links.size === 0 || [...links];
      const own = [...links].filter(([language]) => language !== "x-default");
      const agree = own.every(([, href]) => {
        const other = byPath.get(pathIn(href));
        return other && JSON.stringify([...alternatesOf(other)]) === JSON.stringify([...links]);
      });
      const isNamed = links.get(page.root.get("lang") ?? "") === SITE + page.path;
      return (agree && isNamed && links.get("x-default") === links.get("en")) || [...links];
    }),
  ).toEqual([]);
  expect(
    faults((page) => {
      const canonical = canonicalOf(page) ?? "";
      // The map of a state as a guest leads to the state's page.
      const { state, isEmbed, path } = page;
      const own = path.replace(EDITION, "");
      const wanted = state && isEmbed ? own.replace(/embed\/map\/.*$/, `${state.kind}/${state.key}/`) : own;
      const isHidden = one(page, "robots") === "noindex";
      return (
        (canonical === SITE + wanted && paths.has(wanted) && isHidden === isFrozen(page)) || {
          canonical,
          isHidden,
        }
      );
    }),
  ).toEqual([]);
  const sitemap = readFileSync(join(BUILT, "sitemap.xml"), "utf8");
  const listed = [...sitemap.matchAll(/<loc>([^<]*)/g)].map(([, address = ""]) => unescape(address));
  const canonical = pages.filter((page) => canonicalOf(page) === SITE + page.path);
  expect(listed.toSorted()).toEqual(canonical.map(({ path }) => SITE + path).toSorted());
});

test("title, description and marks of a state's page and embed are those of the state", () => {
  expect(
    faults((page) => {
      const { state, title, root, isEmbed } = page;
      if (state === null) return true;
      const { kind, key } = state;
      const text = isEmbed ? title : `${title} ${one(page, "description")}`;
      const marks = [root.get("data-place"), root.get("data-country"), root.get("data-city")];
      const numbers: Readonly<Record<typeof kind, () => readonly string[]>> = {
        year: () => {
          const year = years.find((each) => String(each.year) === key);
          return isEmbed ? [key] : [key, String(year?.members), String(year?.placed)];
        },
        country: () => [String(placeFacts(state, dataset.cities, last.year).members.length)],
        region: () => [String(placeFacts(state, dataset.cities, last.year).members.length)],
        city: () => [],
      };
      const lacks = numbers[kind]().filter((number) => !new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text));
      const isMarked =
        !isEmbed ||
        (kind === "region" && marks[0] === key) ||
        (kind === "country" && marks[1] === key.toUpperCase()) ||
        (kind === "city" && marks[2] === key) ||
        kind === "year";
      const isPictured = (page.said.get("og:image") ?? []).every((picture) =>
        new RegExp(`/pictures/${kind}/${key}-\\d+x\\d+\\.png$`).test(picture),
      );
      return (
        (lacks.length === 0 && isMarked && isPictured) || {
          text,
          lacks,
          marks,
          pictures: page.said.get("og:image"),
        }
      );
    }),
  ).toEqual([]);
});

test("an oEmbed answer frames the very state, in the same language", () => {
  expect(
    faults((page) => {
      const found = page.links.filter((link) => link.get("type") === "application/json+oembed");
      const isFull = LANGUAGES.some((language) => page.path === folderOf(language));
      const isAnswered = page.isEmbed || page.state !== null || isFull;
      if (!isAnswered) return found.length === 0 || found.length;
      const href = found[0]?.get("href") ?? "";
      if (found.length !== 1 || !isThere(href)) return href;
      const answer = JSON.parse(readFileSync(join(BUILT, pathIn(href)), "utf8")) as Readonly<
        Record<string, unknown>
      >;
      const html = String(answer["html"]);
      const frame = tagsIn(html, "iframe")[0] ?? new Map<string, string>();
      const link = tagsIn(html, "a")[0]?.get("href") ?? "";
      const folder = page.path.replace(/(?<=^(?:[a-z]{2}\/)?)(?![a-z]{2}\/).*$/, "");
      const { state } = page;
      const wanted = page.isEmbed ? page.path : `${folder}embed/map/${state === null ? "" : `${state.key}/`}`;
      const wantedLink = folder + (state === null ? "" : `${state.kind}/${state.key}/`);
      const isValid =
        answer["version"] === "1.0" &&
        answer["type"] === "rich" &&
        ["width", "height", "cache_age"].every((name) => Number.isInteger(answer[name])) &&
        frame.get("height") === String(answer["height"]) &&
        (isFrozen(page)
          ? !("thumbnail_url" in answer)
          : sizeOf(String(answer["thumbnail_url"])) ===
            `${String(answer["thumbnail_width"])}×${String(answer["thumbnail_height"])}`) &&
        isThere(String(answer["provider_url"]));
      const isTitled =
        answer["title"] === frame.get("title") &&
        page.title.startsWith(page.isEmbed ? String(answer["title"]) : "");
      return (
        (isValid &&
          isTitled &&
          frame.get("src") === SITE + wanted &&
          paths.has(wanted) &&
          link === SITE + wantedLink &&
          paths.has(wantedLink)) || {
          isValid,
          isTitled,
          answer,
          wanted,
          wantedLink,
        }
      );
    }),
  ).toEqual([]);
});

test("JSON-LD is read, and what it names of the site is there", () => {
  expect(pages.filter(({ blocks }) => blocks.length > 0).length).toBeGreaterThan(LANGUAGES.length);
  expect(
    faults(({ blocks, state, isEmbed }) => {
      if (state !== null && !isEmbed && blocks.length !== 1) return blocks.length;
      const missing = blocks.flatMap((block) => {
        const { "@context": context, "@graph": graph } = JSON.parse(block) as Readonly<
          Record<string, unknown>
        >;
        const own = [...JSON.stringify(graph).matchAll(/"(https:[^"]*)"/g)].map(
          ([, address = ""]) => address,
        );
        return [
          ...own.filter((address) => address.startsWith(SITE) && !isThere(address)),
          ...(context === "https://schema.org" ? [] : [context]),
        ];
      });
      return missing.length === 0 || missing;
    }),
  ).toEqual([]);
});
