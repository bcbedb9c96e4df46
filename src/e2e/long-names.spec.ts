// Names and titles as long as the tables allow, without a place to break: no page becomes wider than its window.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvFormat, csvParse, type DSVRowString } from "d3-dsv";
import { build } from "vite";
import { readTexts } from "../../data/pipeline/load.ts";
import { siteConfig } from "../../vite.config.ts";
import { openServer } from "../bench/serve.ts";
import { PAGES } from "../site/pages.ts";
import { expect, test } from "./fixtures.ts";

const WIDTHS = [320, 1280];
const LONG = "W".repeat(118);
const CITIES = ["cn-beijing", "vn-vinh"];
/** The same name for a city wherever it stands. */
const longName = (id: string): string => LONG + CITIES.indexOf(id);

/** Table → what its row becomes. */
const LENGTHEN: Readonly<Record<string, (row: DSVRowString, i: number) => Partial<DSVRowString>>> = {
  "members.csv": (row) =>
    CITIES.includes(row["id"] ?? "") ? { name: longName(row["id"] ?? ""), note: LONG, note_vi: LONG } : {},
  "awards.csv": (row) => (CITIES.includes(row["city"] ?? "") ? { name: longName(row["city"] ?? "") } : {}),
  "aliases.csv": (row, i) => (row["city"] === "vn-vinh" ? { alias: `${LONG}${i % 90}` } : {}),
  // A printed page has no other address than its publisher and date.
  "sources.csv": (row) => (row["url"] === "" ? {} : { publisher: LONG }),
  "milestones.csv": () => ({ words_en: LONG, words_vi: LONG, place_en: LONG, place_vi: LONG }),
  "rulings.csv": () => ({ question_en: LONG, question_vi: LONG, sides_en: LONG, sides_vi: LONG }),
  "story.csv": () => ({ title_en: LONG, title_vi: LONG, words_en: LONG, words_vi: LONG }),
};

async function buildLong(root: string): Promise<void> {
  const dir = join(root, "data");
  mkdirSync(dir);
  for (const [file, text] of readTexts("data")) {
    const lengthen = LENGTHEN[file] ?? (() => ({}));
    const rows = csvParse(text);
    writeFileSync(
      join(dir, file),
      csvFormat(
        rows.map((row, i): DSVRowString => ({ ...row, ...lengthen(row, i) })),
        rows.columns,
      ),
    );
  }
  await build({
    ...siteConfig(dir, false),
    configFile: false,
    logLevel: "error",
    build: { ...siteConfig(dir, false).build, outDir: join(root, "site"), emptyOutDir: true },
  });
}

let root = "";
let site: Awaited<ReturnType<typeof openServer>>;
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  root = mkdtempSync(join(tmpdir(), "long-names-"));
  await buildLong(root);
  site = await openServer(join(root, "site"));
});
test.afterAll(() => {
  site.close();
  rmSync(root, { recursive: true });
});

test(`no page is wider than its window, narrow or wide`, async ({ browser }) => {
  test.slow();
  const page = await browser.newPage({ serviceWorkers: "block" });
  const wide: string[] = [];
  for (const { path } of PAGES.filter(({ language }) => language === "en" || language === "ar")) {
    await page.goto(site.address + path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scrolled > width) wide.push(`${path} at ${width}: ${scrolled}`);
    }
  }
  expect(wide).toEqual([]);
  await page.close();
});

for (const width of WIDTHS)
  test(`a city's page is no wider than a window of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("city/cn-beijing/");
    // What tables fill: the city's name, and all that is told of it in sentences, lists and tables.
    await page.locator("main :is(h1, h2, p, li, dd, dt, td)").evaluateAll((elements, long) => {
      for (const element of elements)
        for (const node of element.childNodes)
          if (node instanceof Text && node.data.trim()) node.data = long;
          else if (node instanceof HTMLAnchorElement) node.textContent = long;
    }, LONG);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
