// What the page is written with is what a picture of it is drawn from: dots, years, regions, names, numbers, legend.
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { REGIONS } from "../../../data/schema.ts";
import { THEMES } from "../../map/theme.ts";
import { groupDots } from "../../map/dots.ts";
import { placeDots } from "../../model/spread-dots.ts";
import { arbitraryDataset } from "../../model/testing/arbitrary-dataset.ts";
import { buildYears } from "../../model/years.ts";
import { createLocale } from "../../i18n/translate.ts";
import { en, meta } from "../../i18n/en.ts";
import { Legend, MapFigure } from "../../views/map/MapFigure.tsx";
import { YearTotals } from "../../views/year/YearTotals.tsx";
import { readLegend, readPoster, readYear } from "./read-poster.ts";

const locale = createLocale(meta, en);
const LAND = "m1 2 3 4z";
const ISLANDS = "M5 6h.001";

const parse = (html: string): Document =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

/** Cities of which no two stand on one spot: there one dot would be taken for the other. */
const apart = <T extends { readonly point: object | null }>(cities: readonly T[]): readonly T[] =>
  cities.map((city, i) => ({ ...city, point: city.point && { lat: 10, lon: 3 * i } }));

const made = arbitraryDataset.map((dataset) => {
  const groups = groupDots(placeDots(apart(dataset.cities)));
  return { groups, years: buildYears(dataset) };
});

test("the poster gives back every dot as it was drawn", () => {
  fc.assert(
    fc.property(made, ({ groups, years }) => {
      const parts = { land: LAND, islands: ISLANDS, groups };
      const html = renderToString(<MapFigure locale={locale} parts={parts} last={years.at(-1)!} />);
      expect(readPoster(parse(html))).toEqual({
        land: LAND,
        islands: ISLANDS,
        groups,
        islandLabels: { "hoang-sa": en.hoangSa, "truong-sa": en.truongSa },
      });
    }),
  );
});

test("each year's numbers are read as they are shown", () => {
  fc.assert(
    fc.property(made, ({ years }) => {
      const document = parse(renderToString(<YearTotals locale={locale} years={years} why="#why" />));
      for (const { year, members, asOf, placed } of years) {
        const { total, facts } = readYear(document, year);
        expect(total).toBe(locale.number(members));
        expect(facts.slice(0, 2)).toEqual([
          locale.t("membersAlone"),
          locale.t("basisStated", { date: locale.date(asOf) }),
        ]);
        expect(facts[2]).toContain(locale.t("placed", { placed }));
      }
    }),
  );
});

test("the legend has the five colours, Viet Nam, and the manners that occur", () => {
  fc.assert(
    fc.property(made, ({ groups }) => {
      const entries = readLegend(
        parse(renderToString(<Legend locale={locale} groups={groups} />)),
        THEMES.light,
      );
      const paths = groups.flatMap((group) => group.paths);
      expect(
        entries.filter(({ symbol }) => symbol === "full").map(({ label, colour }) => [label, colour]),
      ).toEqual(REGIONS.map((region) => [en[region], THEMES.light.regions[region]]));
      expect(entries.filter(({ symbol }) => symbol !== "full").map(({ symbol }) => symbol)).toEqual([
        "ringed",
        "rimmed",
        ...(paths.some(({ exact }) => !exact) ? ["hollow"] : []),
        ...(paths.some(({ stale }) => stale) ? ["faint"] : []),
      ]);
    }),
  );
});
