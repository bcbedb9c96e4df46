// The small map of Viet Nam's cities: no name lies on an islet, on another name or beyond the edge, and both archipelagos are named whole.
import { parseHTML } from "linkedom";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { createLandCrops } from "../../../data/basemap/land-crop.ts";
import { ARCHIPELAGOS } from "../../../data/basemap/archipelagos.ts";
import { loadDataset } from "../../../data/pipeline/load.ts";
import { loadVietnam } from "../../../data/pipeline/load-vietnam.ts";
import { createCityFacts } from "../../model/city-facts.ts";
import { isInFrame, LOCATOR, spotIn } from "../../model/locator.ts";
import { widthOf } from "../../model/text-width.ts";
import { localeOf, WRITTEN } from "../../site/catalogues.ts";
import { createLocators } from "../../site/locators.ts";
import { Locator } from "./Locator.tsx";

const dataset = loadDataset("data");
const vietnam = loadVietnam("data");
const factsOf = createCityFacts({ dataset, vietnam });
const mapOf = createLocators(dataset.cities, createLandCrops());
const SIZES: Readonly<Record<string, number>> = { city: 13, other: 11.5, isles: 10.5 };

test.each([...WRITTEN.keys()].flatMap((language) => vietnam.cities.map(({ id }) => [language, id] as const)))(
  "%s %s",
  (language, id) => {
    const facts = factsOf(id);
    const map = mapOf(facts)!;
    const locale = localeOf(language);
    const page = parseHTML(renderToString(<Locator locale={locale} facts={facts} map={map} />)).document;
    const boxes = [...page.querySelectorAll("svg svg tspan")].map((line) => {
      const kind = line.parentElement!.getAttribute("class")!;
      const size = SIZES[kind]!;
      const [left, base] = [Number(line.getAttribute("x")), Number(line.getAttribute("y"))];
      const text = line.textContent;
      const right = left + widthOf(text, kind === "city") * size;
      return { text, left, right, top: base - 0.9 * size, bottom: base + 0.2 * size };
    });
    const islets = ARCHIPELAGOS.flatMap(({ features }) => features.map((islet) => spotIn(map.box, islet)));
    const shown = islets.filter((spot) => isInFrame(spot));
    expect(shown.length).toBeGreaterThan(0);
    for (const { text, left, right, top, bottom } of boxes) {
      expect([text, left >= 0, right <= LOCATOR.width, top >= 0, bottom <= LOCATOR.height]).toEqual([
        text,
        true,
        true,
        true,
        true,
      ]);
      expect(
        shown.filter(([x, y]) => x > left && x < right && y > top && y < bottom),
        text,
      ).toEqual([]);
      const met = boxes.filter(
        (other) =>
          other.text !== text &&
          other.left < right &&
          left < other.right &&
          other.top < bottom &&
          top < other.bottom,
      );
      expect(met, text).toEqual([]);
    }
    const names = [...page.querySelectorAll("svg svg text")].map(({ textContent }) => textContent);
    for (const key of ["hoangSa", "truongSa"] as const) expect(names).toContain(locale.t(key));
  },
);
