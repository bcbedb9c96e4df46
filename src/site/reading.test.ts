// What reads no style, a browser's reading view or a collector of feeds, is given one year alone, in order, with its source.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { loadVietnam } from "../../data/pipeline/load-vietnam.ts";
import { buildYears } from "../model/years.ts";
import { createRenderer } from "./renderer.ts";
import { ENVIRONMENT, SITE } from "./testing/environment.ts";

const data = { dataset: loadDataset("data"), vietnam: loadVietnam("data") };
const years = buildYears(data.dataset).map(({ year }) => year);
const last = years.at(-1)!;
const early = years.at(-6)!;
const renderer = createRenderer(data, ENVIRONMENT);

const open = (path: string): Document => parseHTML(renderer.path(path) ?? "").document;

/** What a reading view makes of a page. */
function read(path: string): Document {
  const article = new Readability(open(path)).parse();
  expect(article?.title).toBeTruthy();
  return parseHTML(`<!doctype html><html><body>${article?.content ?? ""}</body></html>`).document;
}

/** Years on end, as they stand where all are written and none is shown. */
const RUN = /(?:20\d\d\W*){4,}/;

for (const root of ["", "vi/"]) {
  describe.each([
    ["", last],
    ["embed/map/", last],
    ["embed/growth/", last],
    [`embed/map/${early}/`, early],
  ])(`/${root}%s`, (path, year) => {
    const page = open(root + path);
    const article = read(root + path);
    const text = article.body.textContent ?? "";

    test("the year's numbers are told first, in order, and no other year's", () => {
      const told = [".big", ".total", ".placed"].map(
        (part) => page.querySelector(`.now ${part} .y${year}`)?.textContent ?? "",
      );
      let at = 0;
      for (const words of told) {
        at = text.indexOf(words, at);
        expect(at, words).toBeGreaterThanOrEqual(0);
      }
      expect(at).toBeLessThan(200);
      const others = years.filter((other) => other !== year);
      for (const other of others) {
        const sentence = page.querySelector(`.milestone .y${other}`)?.textContent ?? "";
        expect(sentence.length).toBeGreaterThan(20);
        expect(text).not.toContain(sentence);
      }
    });

    test("where the sentence of the year is told, its source is", () => {
      const line = page.querySelector(`.milestone .y${year} .line`);
      const source = line?.querySelector("a");
      // A reading view leaves a short one away.
      const words = line?.textContent?.replace(source?.textContent ?? "", "").trim() ?? "";
      expect(words).not.toBe("");
      if (!text.includes(words)) return;
      const links = Array.from(article.querySelectorAll("a"), (link) => link.getAttribute("href"));
      expect(links).toContain(source?.getAttribute("href"));
    });

    test("no years stand in a row", () => {
      for (const drawn of article.querySelectorAll("table, svg")) drawn.remove();
      expect(article.body.textContent).not.toMatch(RUN);
    });
  });

  test(`/${root}: the map has colours of its own`, () => {
    const article = read(root);
    const names = Array.from(open(root).querySelectorAll(".isle"), ({ textContent }) => textContent);
    expect(article.body.textContent).toContain(names.join(" "));
    const map = article.querySelector("svg");
    expect(map?.getAttribute("fill")).toBeTruthy();
    expect(map?.querySelectorAll("[stroke] path").length).toBeGreaterThan(10);
    // The line that makes Viet Nam's dots one mark is the style's matter.
    expect(map?.querySelectorAll("path[stroke=none]").length).toBeGreaterThan(0);
  });

  test.each(["embed/map/", `embed/map/${early}/`, "embed/map/kr/", "embed/map/vn-hanoi/"])(
    `/${root}%s: the picture is the one that stands for it elsewhere`,
    (path) => {
      const shared =
        open(root + path)
          .querySelector("[property='og:image']")
          ?.getAttribute("content") ?? "";
      const picture = read(root + path).querySelector("img");
      expect(shared).toBeTruthy();
      const address = SITE + root + path;
      expect(new URL(picture?.getAttribute("src") ?? "", address).href).toBe(shared);
      expect(picture?.getAttribute("alt")).toBeTruthy();
    },
  );

  test(`/${root}city/: a city's begins with where it is and when it joined`, () => {
    const path = `${root}city/vn-hanoi/`;
    const sentence = open(path).querySelector(".joining")?.textContent ?? "";
    expect(sentence.length).toBeGreaterThan(10);
    const at = read(path).body.textContent?.indexOf(sentence) ?? -1;
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThan(200);
  });
}
