// The charts on the whole network, the story and the page on method as they are written: whole in every language of the facts, figures from the data.
import { group } from "d3-array";
import { csvParse } from "d3-dsv";
import { parseHTML } from "linkedom";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../data/pipeline/load.ts";
import { reconcile } from "../../../data/pipeline/reconcile.ts";
import { loadVietnam } from "../../../data/pipeline/load-vietnam.ts";
import { CHART_HEADS } from "../../charts/chart-heads.ts";
import { chartCsvs } from "../../charts/frame/chart-csvs.ts";
import { nameOf, valueOf } from "../../charts/frame/chart-data.ts";
import { meta as metaAr, words as ar } from "../../i18n/ar.ts";
import { en, meta as metaEn } from "../../i18n/en.ts";
import { createLocale } from "../../i18n/translate.ts";
import { meta as metaVi, vi } from "../../i18n/vi.ts";
import { buildYears } from "../../model/years.ts";
import type { PageContext } from "./page-context.ts";
import { accountOf, WORLD } from "../../model/account.ts";
import { MethodPage } from "./MethodPage.tsx";
import { rangeOf } from "../method/YearTable.tsx";
import { CitiesPage } from "./CitiesPage.tsx";
import { FullPage } from "./FullPage.tsx";
import { fillStep, queryOf, StoryPage } from "./StoryPage.tsx";
import { VIETNAM_CHARTS, WORLD_CHARTS } from "../../model/view-names.ts";
import { VIETNAM_VIEWS } from "../sections/VietnamSection.tsx";
import { WRITTEN } from "../../site/catalogues.ts";
import { WORLD_VIEWS } from "../sections/WorldSection.tsx";
import { YearTotals } from "../year/YearTotals.tsx";

const data = { dataset: loadDataset("data"), vietnam: loadVietnam("data") };
const { dataset } = data;
const years = buildYears(dataset);
const csvs = chartCsvs(data);
const none = () => "#";

const contextOf = (locale: PageContext["locale"]): PageContext => ({
  locale,
  chosen: years.at(-1)!.year,
  dataset,
  years,
  parts: { land: "M0 0z", islands: "M0 0h.001", groups: [] },
  marks: [],
  edition: null,
  chart: { locale, data, root: "../", panel: { width: 1, height: 1, land: "", country: "" } },
  links: {
    full: "../",
    cities: "cities/",
    city: (id) => `city/${id}/`,
    data: "data/",
    licences: "licences.txt",
    embed: "embed/map/",
    pictures: { share: "#", svg: "#", png: "#", animated: "#" },
    chart: none,
    story: "#",
    method: "#",
    belowFoldStyle: { href: "#", integrity: "" },
    languages: [],
  },
});

test("the newcomers' file says of every city whether its year is stated and whether it is placed", () => {
  const rows = csvParse(csvs["newcomers"] ?? "");
  const byId = new Map(dataset.cities.map((city) => [city.id, city]));
  expect(rows.map(({ city }) => city).toSorted()).toEqual([...byId.keys()].toSorted());
  const yesOrNo = (is: boolean): string => (is ? "yes" : "no");
  for (const { city = "", year_stated: stated, placed } of rows) {
    const { joined, point } = byId.get(city)!;
    expect([city, stated, placed]).toEqual([city, yesOrNo(joined !== null), yesOrNo(point !== null)]);
  }
});

test("lists in Arabic have the Arabic comma", () => {
  const locale = createLocale(metaAr, ar);
  const context = contextOf(locale);
  const html = [
    ...WORLD_CHARTS.map((name) => renderToString(h(WORLD_VIEWS[name], context.chart))),
    renderToString(h(YearTotals, { locale, years, why: "#" })),
  ];
  for (const each of html) expect(each.match(/[٠-٩](?:<[^>]*>)*,/g) ?? []).toEqual([]);
  expect(html.join("")).toMatch(/[٠-٩]، /);
});

const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

describe.each([
  ["en", createLocale(metaEn, en)],
  ["vi", createLocale(metaVi, vi)],
] as const)("%s", (_, locale) => {
  const context = contextOf(locale);

  test.each(WORLD_CHARTS)("%s: title, no open hole, no style attribute, a file", (name) => {
    const html = renderToString(h(WORLD_VIEWS[name], context.chart));
    expect(html).toMatch(new RegExp(`^<figure class="fig" id="${name}">`));
    expect(textOf(html)).not.toMatch(/\{\w+\}|NaN|undefined|Infinity/);
    // A figure is moved into the full page without the rules of its own page.
    expect(html).not.toMatch(/ style=/);
    expect(html).toContain(`href="../data/charts/${name}.csv"`);
    expect(csvs[name]?.split("\n").length).toBeGreaterThan(2);
  });

  test("every step of the story is told whole, with its sources and its state", () => {
    const html = renderToString(h(StoryPage, context));
    expect(textOf(html)).not.toMatch(/\{\w+\}|NaN|undefined/);
    for (const step of dataset.story) {
      const words = fillStep(step, dataset, years)[locale.facts];
      expect(textOf(html).replaceAll("&amp;", "&")).toContain(words);
      expect(html).toContain(`../${queryOf(step).replaceAll("&", "&amp;")}"`);
    }
  });

  test("the page on method says what reconciling finds", () => {
    const html = renderToString(h(MethodPage, { ...context, changes: new Map() }));
    const rowsOf = (id: string): readonly (readonly string[])[] => {
      const [, section = ""] = html.split(`<section id="${id}">`);
      const [own = ""] = section.split("</section>");
      return [...own.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)]
        .slice(1)
        .map(([, row = ""]) =>
          [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) => textOf(cell).trim()),
        );
    };
    const { cohorts, rosters } = reconcile(dataset);
    expect(rowsOf("intakes").map((row) => row.slice(1, 6))).toEqual(
      cohorts.map(({ cities, listed, likely, placed, missing: { least, most } }) =>
        [cities, listed, likely, placed]
          .map((value) => locale.number(value))
          .concat(rangeOf(least, most, locale.number)),
      ),
    );
    expect(rowsOf("years").map((row) => row.slice(3, 7))).toEqual(
      dataset.network.map(({ year }) => {
        const { named, earlier, gone, unnamed } = accountOf(dataset, WORLD, year);
        const { least, most } = unnamed ?? { least: -1, most: -1 };
        return [named, earlier, gone]
          .map((value) => locale.number(value))
          .concat(rangeOf(least, most, locale.number));
      }),
    );
    expect(rowsOf("rosters").map((row) => row.slice(2, 4))).toEqual(
      rosters.map(({ count, placed }) => [locale.number(count), locale.number(placed)]),
    );
    const counts = rowsOf("evidence").map((row) => Number(row[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(dataset.cities.length);
    for (const { decision } of dataset.rulings) expect(textOf(html)).toContain(decision[locale.facts]);
    expect(textOf(html)).not.toMatch(/\{\w+\}|NaN|undefined/);
  });
});

const parse = (html: string): Document => parseHTML(`<body>${html}</body>`).document;

describe.each([
  ["en", createLocale(metaEn, en)],
  ["vi", createLocale(metaVi, vi)],
  ["ar", createLocale(metaAr, ar)],
] as const)("links in %s", (language, locale) => {
  const context = contextOf(locale);
  const { chart } = context;
  const pages: readonly (readonly [string, string])[] = [
    ["full", renderToString(h(FullPage, context))],
    ["cities", renderToString(h(CitiesPage, context))],
    ["method", renderToString(h(MethodPage, { ...context, changes: new Map() }))],
    ["story", renderToString(h(StoryPage, context))],
    ...WORLD_CHARTS.map((name) => [name, renderToString(h(WORLD_VIEWS[name], chart))] as const),
    ...VIETNAM_CHARTS.map(
      (name) => [name, renderToString(h(VIETNAM_VIEWS[name], { ...chart, level: 1 }))] as const,
    ),
  ];

  test.each(pages)("%s: a name leads to one address alone, in the same tab", (_, page) => {
    const links = [...parse(page).querySelectorAll("a[href]")];
    const targets = group(links, (link) => {
      const name = (link.getAttribute("aria-label") ?? link.textContent).trim();
      // Of the sources under a chart, the chart is the subject.
      const isSource = link.getAttribute("href")?.startsWith("http") === true;
      return isSource ? `${name} ${link.closest("figure.fig")?.id}` : name;
    });
    const faults = [...targets].flatMap(([name, all]) =>
      new Set(all.map((link) => link.getAttribute("href"))).size > 1 ? [name] : [],
    );
    expect(faults).toEqual([]);
    expect(links.filter((link) => link.hasAttribute("target"))).toEqual([]);
    // What is heard begins with what is seen, for who speaks to the page.
    for (const link of links.filter((each) => !each.matches("[data-city],[data-year]")))
      if (link.hasAttribute("aria-label") && /\p{L}/u.test(link.textContent))
        expect(link.getAttribute("aria-label")?.startsWith(link.textContent)).toBe(true);
  });

  test.each(pages)("%s: what parts the items of a list is the language's own", (_, page) => {
    expect(page.match(language === "ar" ? />\s*[,;]\s|[٠-٩], /g : /[،؛]/g) ?? []).toEqual([]);
  });
});

test("a link to a page in another language says so", () => {
  const document = parse(renderToString(h(CitiesPage, contextOf(createLocale(metaAr, ar)))));
  const names = [...document.querySelectorAll("li > a:first-child")];
  expect(names).toHaveLength(dataset.cities.length);
  expect(new Set(names.map((link) => link.getAttribute("hreflang")))).toEqual(new Set(["en"]));
});

describe("one year, one set of numbers", () => {
  const locale = createLocale(metaEn, en);
  const context = contextOf(locale);

  test("the list of cities counts what it lists, and says who left", () => {
    const [gone, unplaced, ...others] = dataset.cities.map((city) => ({ ...city, left: null, leftBy: null }));
    const cities = [{ ...gone!, left: 2024, leftBy: null }, { ...unplaced!, point: null }, ...others];
    const changed = {
      ...context,
      dataset: { ...dataset, cities },
      years: buildYears({ ...dataset, cities }),
    };
    const page = parse(renderToString(h(CitiesPage, changed)));
    const [listed, countries, , members, placed] =
      page.querySelector(".dek")?.textContent.match(/\d+/g) ?? [];
    const lines = [...page.querySelectorAll(".cities li")];
    expect([listed, countries]).toEqual([lines.length, page.querySelectorAll("section").length].map(String));
    const left = lines.filter(({ textContent }) => textContent.includes("Left in 2024"));
    expect(left.map(({ id }) => id)).toEqual([gone!.id]);
    const stayed = lines.filter((line) => !left.includes(line));
    expect(Number(members)).toBe(stayed.length);
    expect(Number(placed)).toBe(stayed.filter(({ textContent }) => !textContent.includes("no point")).length);
    const all = parse(renderToString(h(FullPage, { ...context, dataset: { ...dataset, cities } })));
    expect(all.querySelector("[href='cities/']")?.textContent).toContain(String(lines.length));
  });

  test("the newcomers placed stand beside those announced, in every year of an intake", () => {
    const html = renderToString(h(YearTotals, { locale, years, why: "#" }));
    const placed = [...parse(html).querySelectorAll(".placed .y")].map(({ textContent }) => textContent);
    expect(placed).toHaveLength(years.length);
    const intakes = new Map(dataset.cohorts.map((row) => [Number(row.announced.slice(0, 4)), row.cities]));
    expect(intakes.size).toBeGreaterThan(3);
    years.forEach(({ year, joined }, i) => {
      const announced = intakes.get(year);
      if (announced !== undefined) expect(placed[i]).toContain(`${joined} of the ${announced} new`);
      else expect(placed[i]).not.toContain(" of the ");
    });
  });

  test("how a total is known is said in words, with its day, before its source", () => {
    const page = parse(renderToString(h(MethodPage, { ...context, changes: new Map() })));
    const cells = [...page.querySelectorAll("#years tbody td:last-child")];
    expect(cells).toHaveLength(years.length);
    cells.forEach((cell, i) => {
      const [words = "", source] = cell.textContent.split(": ");
      expect(words).toMatch(/^(?:UNESCO|press report|estimate), .*\d{4}$/);
      expect(source).toBe(years[i]!.source.publisher);
    });
  });
});

test.each([
  ["en", createLocale(metaEn, en)],
  ["vi", createLocale(metaVi, vi)],
  ["ar", createLocale(metaAr, ar)],
] as const)("in %s no link of a chart says a number without what it counts", (_, locale) => {
  const { chart } = contextOf(locale);
  const names = VIETNAM_CHARTS.flatMap((name) => {
    const page = parse(renderToString(h(VIETNAM_VIEWS[name], { ...chart, level: 1 })));
    for (const hidden of page.querySelectorAll("[aria-hidden]")) hidden.remove();
    return [...page.querySelectorAll("a[data-city],a[data-year]")].map(
      (link) => link.getAttribute("aria-label") ?? link.textContent,
    );
  });
  const units = data.vietnam.cities.length;
  expect(names.length).toBeGreaterThan(units * 7);
  // Words, or a unit, stand before or behind every number; a dash or a dot is within one.
  const number = String.raw`[\p{Nd}][\p{Nd}.,٬٫–+/]*`;
  const alone = new RegExp(String.raw`^${number}$|${number}\s+${number}`, "u");
  expect(names.filter((name) => alone.test(name.replaceAll(/\s+/g, " ").trim()))).toEqual([]);
  expect(names.filter((name) => !/^\p{L}/u.test(name))).toEqual([]);
  for (const id of ["units-then", "population"] as const)
    for (const { id: city } of data.vietnam.cities) {
      const value = locale.number(valueOf(data, city, id)!).replaceAll(".", "\\.");
      const said = new RegExp(`^${nameOf(locale, data, city)}.* ${value} \\p{L}`, "u");
      expect(names.some((name) => said.test(name))).toBe(true);
    }
});

test("the numbers over Viet Nam’s steps say what they count", () => {
  const { chart } = contextOf(createLocale(metaEn, en));
  const page = parse(renderToString(h(VIETNAM_VIEWS.vietnam, { ...chart, level: 1 })));
  const count = page.querySelector("svg .count")!;
  const row = [...page.querySelectorAll("svg > text")].filter(
    (text) => text.getAttribute("y") === count.getAttribute("y"),
  );
  expect(row[0]!.textContent).toBe(en.vnMembersThen);
});

test("what search engines are told of a chart is in the language of its page", () => {
  const { chart } = contextOf(createLocale(metaEn, en));
  const english = new Set(VIETNAM_CHARTS.map((name) => CHART_HEADS[name](chart).subtitle));
  for (const { meta, words } of WRITTEN.values()) {
    if (meta.code === "en") continue;
    const { chart: other } = contextOf(createLocale(meta, words));
    const said = VIETNAM_CHARTS.map((name) => CHART_HEADS[name](other).subtitle);
    expect(said.filter((text) => english.has(text))).toEqual([]);
  }
});

test("in Vietnamese a counted country is nước; quốc gia names the kind", () =>
  expect(Object.values(vi).filter((text) => /\} quốc gia/.test(text))).toEqual([]));
