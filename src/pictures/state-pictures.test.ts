// The pictures of single states: the state's number and year, inside their edges, both archipelagos wherever Viet Nam is in sight.
import { Resvg } from "@resvg/resvg-js";
import * as panel from "virtual:basemap/vietnam";
import { describe, expect, test } from "vitest";
import { createLandCrops, keepLand } from "../../data/basemap/land-crop.ts";
import { loadDataset } from "../../data/pipeline/load.ts";
import { loadVietnam } from "../../data/pipeline/load-vietnam.ts";
import { DATA_LANGUAGES } from "../../data/schema.ts";
import { groupDots } from "../map/dots.ts";
import { createCityFacts } from "../model/city-facts.ts";
import { dotAt } from "../model/dot-path.ts";
import { isStale, STALE_BEFORE } from "../model/membership.ts";
import { placeDots } from "../model/spread-dots.ts";
import { placeFacts, statesOf } from "../model/state-facts.ts";
import { BOLD, widthOf } from "../model/text-width.ts";
import { buildYears } from "../model/years.ts";
import { localeOf } from "../site/catalogues.ts";
import { OPTIONS } from "../site/rasterise.ts";
import { cropBox } from "./draw-crop.ts";
import { LAYOUTS } from "./sheet.ts";
import { buildStatePictures } from "./state-pictures.ts";

const dataset = loadDataset("data");
const data = { dataset, vietnam: loadVietnam("data") };
const years = buildYears(dataset);
const last = years.at(-1)!;
const land = keepLand(createLandCrops());
const factsOf = createCityFacts(data);
const parts = { land: "M0 0h9v9z", islands: dotAt(1, 1), groups: groupDots(placeDots(dataset.cities)) };

const longest = dataset.cities.toSorted((a, b) => b.name.length - a.name.length).slice(0, 3);
const states = statesOf(dataset.cities, years).filter(
  ({ kind, key }, i) =>
    kind !== "city" || i % 83 === 0 || key.startsWith("vn-") || longest.some(({ id }) => id === key),
);

const unescape = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

const cases = states.flatMap((state) =>
  DATA_LANGUAGES.flatMap((language) => {
    const locale = localeOf(language);
    return buildStatePictures(state, { locale, data, years, parts, panel, land, factsOf }).map(
      ({ file, svg }) => ({ file, svg, state, locale }),
    );
  }),
);

describe.each(cases)("$file", ({ file, svg, state, locale }) => {
  const lines = [...svg.matchAll(/<text x="([^"]*)" y="([^"]*)" font-size="(\d+)"([^>]*)>([^<]*)</g)].map(
    ([, x, y, size, more = "", text = ""]) => ({
      x: Number(x),
      y: Number(y),
      width: widthOf(unescape(text)) * Number(size) * (more.includes("600") ? BOLD : 1),
      anchor: /text-anchor="(\w+)"/.exec(more)?.[1],
      text: unescape(text),
      isYear: more.includes('font-weight="300"'),
    }),
  );
  const texts = lines.map(({ text }) => text);
  const words = texts.join(" ");
  const { width, height, frame } = file.includes("1080x1080") ? LAYOUTS.square : LAYOUTS.share;

  test("has the state's own year and number, large, and what is announced beside what is named", () => {
    const city = dataset.cities.find(({ id }) => id === state.key);
    if (city) {
      expect(words).toContain(String(city.joined ?? city.joinedBy));
      return;
    }
    const year = state.kind === "year" ? years.find((each) => String(each.year) === state.key)! : last;
    const number =
      state.kind === "year" ? year.members : placeFacts(state, dataset.cities, last.year).members.length;
    expect(texts).toContain(String(year.year));
    expect(texts).toContain(locale.number(number));
    if (state.kind !== "year") expect(words).toContain(locale.t("pictureKnown", { year: String(year.year) }));
  });

  test("what is hollow or faint is explained", () => {
    if (state.kind !== "country") return;
    const placed = placeFacts(state, dataset.cities, last.year).members.filter(({ point }) => point !== null);
    if (placed.some(({ joined }) => joined === null)) expect(words).toContain(locale.t("legendBy"));
    if (placed.some((city) => isStale(city)))
      expect(words).toContain(locale.t("legendFaint", { year: String(STALE_BEFORE) }));
    expect(svg.split('stroke-opacity="0.45"').length - 1).toBe(placed.filter(isStale).length);
  });

  test("every line is inside its edges", () => {
    for (const { x, y, width: long, anchor, text } of lines) {
      const left = anchor === "end" ? x - long : anchor === "middle" ? x - long / 2 : x;
      expect({ text, left: left >= 0, right: left + long <= width, foot: y <= height - 6 }).toEqual({
        text,
        left: true,
        right: true,
        foot: true,
      });
    }
  });

  test("the year stands beside the map, not under it", () => {
    const [year] = lines.filter(({ isYear }) => isYear);
    if (frame.x > 100) expect(year!.x + year!.width).toBeLessThan(frame.x);
    else expect(year!.x + year!.width).toBeLessThan(width / 2);
  });

  test("is an image of the size that its name says", () => {
    expect(svg).toMatch(
      new RegExp(`^<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`),
    );
    expect(new Resvg(svg, OPTIONS).toString()).toContain("<svg");
  });
});

test("where Viet Nam is in sight, both archipelagos are, and are named", () => {
  const crops = cases.filter(({ state }) => state.kind === "city" || state.kind === "country");
  let seen = 0;
  for (const { svg, file, state, locale } of crops) {
    const own =
      state.kind === "city"
        ? [factsOf(state.key).city]
        : placeFacts(state, dataset.cities, last.year).members;
    const near = state.kind === "city" ? factsOf(state.key).near.map(({ city }) => city) : [];
    const { frame } = file.includes("1080x1080") ? LAYOUTS.square : LAYOUTS.share;
    const box = cropBox({ own, near }, land, frame);
    if (box === null || !land.showsVietnam(box)) continue;
    seen += 1;
    for (const key of ["hoangSa", "truongSa"] as const) expect(`${file} ${svg}`).toContain(locale.t(key));
  }
  expect(seen).toBeGreaterThan(10);
});
