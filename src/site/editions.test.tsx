// A frozen edition keeps its numbers when the tables grow; what machines read of it leads to the newest.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvFormat, csvParse, type DSVRowString } from "d3-dsv";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freeze, readEditions } from "../../data/pipeline/editions.ts";
import { loadDataset } from "../../data/pipeline/load.ts";
import { loadVietnam } from "../../data/pipeline/load-vietnam.ts";
import type { Age } from "../../data/pipeline/read.ts";
import { buildSite } from "./build-site.ts";
import type { TextFile } from "./hash.ts";
import { buildEditionInputs, buildInputs, type BuildEnvironment } from "./inputs.ts";
import { LANGUAGES } from "./languages.ts";
import { ENVIRONMENT, SITE } from "./testing/environment.ts";

const EDITION = `${csvParse(readFileSync("data/network.csv", "utf8")).at(-1)?.["as_of"]?.slice(0, 4)}-12`;
const environment: BuildEnvironment = { ...ENVIRONMENT, cityPages: false };

let dir = "";
/** Files of the site by their path: as its tables were frozen, and once they have grown. */
let before = new Map<string, string>();
let after = new Map<string, string>();

function siteOf(folder: string): Map<string, string> {
  const load = (tables: string, age: Age) => ({
    dataset: loadDataset(tables, age),
    vietnam: loadVietnam(tables, age),
  });
  const editions = readEditions(folder).map((edition) =>
    buildEditionInputs(load(edition.dir, "frozen"), environment, edition),
  );
  const files: readonly TextFile[] = buildSite(buildInputs(load(folder, "today"), environment), [], editions);
  return new Map(files.map(({ file, text }) => [file, text]));
}

function add(table: string, make: (last: DSVRowString) => Record<string, string>): void {
  const rows = csvParse(readFileSync(join(dir, table), "utf8"));
  const row = make(rows.at(-1) ?? {});
  writeFileSync(join(dir, table), `${csvFormat([...rows, row], rows.columns)}\n`);
}

/** A city and a year more. */
function grow(): void {
  const year = String(Number(EDITION.slice(0, 4)) + 1);
  const day = `${year}-01-02`;
  const source = "later-new-members";
  add("sources.csv", () => ({
    id: source,
    url: "https://news.example/later-members",
    publisher: "News",
    published: day,
  }));
  add("members.csv", () => ({
    id: "is-selfoss",
    name: "Selfoss",
    country: "IS",
    region: "Europe and North America",
    lat: "63.93",
    lon: "-21",
    point_basis: "hand",
  }));
  add("sightings.csv", () => ({
    city: "is-selfoss",
    date: day,
    state: "joined",
    dated: "stated",
    evidence: "official",
    source,
    says_en: "a new member",
    says_vi: "thành viên mới",
  }));
  add("network.csv", (last) => ({
    ...last,
    year,
    members: String(Number(last["members"]) + 12),
    as_of: day,
    source,
  }));
}

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "learning-cities-"));
  for (const name of readdirSync("data").filter((each) => each.endsWith(".csv")))
    cpSync(join("data", name), join(dir, name));
  freeze(dir, EDITION);
  before = siteOf(dir);
  grow();
  after = siteOf(dir);
});
afterAll(() => rmSync(dir, { recursive: true }));

const documentOf = (html: string | undefined): Document =>
  parseHTML(html ?? "").document as unknown as Document;
/** What is read: no scripts and styles, and nothing of the line that names the edition. */
function textOf(html: string | undefined): string {
  const document = documentOf(html);
  for (const each of document.querySelectorAll("script, style, template, footer")) each.remove();
  return document.body.textContent ?? "";
}
const folder = (language: string): string => (language === "en" ? "" : `${language}/`);
const frozen = (language: string, view: string): string =>
  `${folder(language)}editions/${EDITION}/embed/${view}/index.html`;
const newest = (language: string, view: string): string => `${folder(language)}embed/${view}/index.html`;

describe.each(LANGUAGES)("%s", (language) => {
  test.each(["map", "growth", "countries", "newcomers", "vietnam-asean"])("%s keeps its numbers", (view) => {
    const [then, now] = [frozen(language, view), newest(language, view)];
    expect(textOf(before.get(then))).toBe(textOf(before.get(now)));
    expect(textOf(after.get(then))).toBe(textOf(before.get(then)));
    if (view !== "vietnam-asean") expect(textOf(after.get(now))).not.toBe(textOf(after.get(then)));
    // Dots, too.
    const drawing = (html: string | undefined): readonly (string | null)[] =>
      Array.from(documentOf(html).querySelectorAll("svg path"), (path) => path.getAttribute("d"));
    expect(drawing(after.get(then))).toEqual(drawing(before.get(now)));
  });
});

test("an edition says which it is, and leads to the newest once there is one", () => {
  const of = (site: Map<string, string>) => documentOf(site.get(frozen("en", "map")));
  const month = new Date(`${EDITION}-01`).toLocaleDateString("en-GB", { month: "long", year: "numeric" });
  for (const site of [before, after])
    expect(of(site).querySelector("footer b")!.textContent).toBe(`Numbers of ${month}`);
  const links = (site: Map<string, string>): readonly string[] =>
    Array.from(
      of(site).querySelectorAll("footer a"),
      (link) => new URL(link.getAttribute("href")!, `${SITE}editions/${EDITION}/embed/map/`).href,
    );
  expect(links(before)).not.toContain(`${SITE}embed/map/`);
  expect(links(after)).toContain(`${SITE}embed/map/`);
  expect(documentOf(after.get("embed/map/index.html")).querySelector("footer b")).toBeNull();
});

test("machines are led to the newest, and shown no picture of other numbers", () => {
  const document = documentOf(after.get(frozen("vi", "growth")));
  expect(document.querySelector("[rel=canonical]")!.getAttribute("href")).toBe(`${SITE}vi/embed/growth/`);
  expect(document.querySelector("[name=robots]")!.getAttribute("content")).toBe("noindex");
  expect(document.querySelector("[property='og:image'], link[hreflang]")).toBeNull();
  const oEmbed = JSON.parse(after.get(`vi/editions/${EDITION}/embed/growth/oembed.json`) ?? "") as object;
  expect(JSON.stringify(oEmbed)).toContain(`${SITE}vi/editions/${EDITION}/embed/growth/`);
  expect(oEmbed).not.toHaveProperty("thumbnail_url");
  expect(after.get("sitemap.xml")).not.toContain("editions/");
  expect(after.get("_headers")).toContain(`/vi/editions/${EDITION}/*\n`);
});

test("what its map fetches is of its own tables", () => {
  const factsOf = (file: string) =>
    JSON.parse(documentOf(after.get(file)).getElementById("page")!.textContent!) as {
      readonly years: readonly number[];
      readonly edition?: { readonly cities: string; readonly unnamed: readonly object[] };
    };
  expect(factsOf(newest("en", "map")).edition).toBeUndefined();
  const { years, edition } = factsOf(frozen("en", "map"));
  expect(years.at(-1)).toBe(Number(EDITION.slice(0, 4)));
  const file = new URL(edition!.cities, `http://host/editions/${EDITION}/embed/map/`).pathname.slice(1);
  expect(after.get(file)).toContain("Hà Nội");
  expect(after.get(file)).not.toContain("Selfoss");
  expect(edition!.unnamed.length).toBeGreaterThan(0);
});

test("the dialog is told of the newest edition, and how its views are called", () => {
  const pack = JSON.parse(after.get("embed/dialog.json") ?? "") as {
    readonly edition: string;
    readonly views: readonly { readonly titles: object; readonly frozenTitles: object }[];
  };
  expect(pack.edition).toBe(EDITION);
  const was = JSON.parse(before.get("embed/dialog.json") ?? "") as typeof pack;
  expect(pack.views.map(({ frozenTitles }) => frozenTitles)).toEqual(was.views.map(({ titles }) => titles));
  expect(pack.views.map(({ titles }) => titles)).not.toEqual(was.views.map(({ titles }) => titles));
});
