// What a filter leaves on the poster: its dots and no others, in groups by which every year still shows itself.
import fc from "fast-check";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { arbitraryDataset } from "../model/testing/arbitrary-dataset.ts";
import { countDots } from "../model/dot-path.ts";
import { isMember } from "../model/membership.ts";
import { placeDots } from "../model/spread-dots.ts";
import { groupDots } from "./dots.ts";
import { groupShown, Highlights } from "./Highlights.tsx";

const cities = arbitraryDataset.map(({ cities: all }) => placeDots(all).slice());

test("the groups are those of the poster, in its order, with the dots that are left", () => {
  fc.assert(
    fc.property(cities, fc.func(fc.boolean()), (all, isLeft) => {
      const left = all.filter(({ id }) => isLeft(id));
      const spans = (dots: typeof all) => groupDots(dots).map(({ from, until }) => `${from} ${until}`);
      const groups = groupShown(all, left);
      expect(groups.map(({ from, until }) => `${from} ${until}`)).toEqual(expect.arrayContaining(spans(all)));
      expect(groups.toSorted((a, b) => a.from - b.from || a.until - b.until)).toEqual(groups);
      expect(groups.filter(({ paths }) => paths.length > 0)).toEqual(groupDots(left));
    }),
  );
});

test("a ring for each city that is looked for, a dot inside for each that is a member in the year", () => {
  fc.assert(
    fc.property(cities, fc.integer({ min: 2013, max: 2025 }), (ringed, year) => {
      const html = renderToString(h(Highlights, { all: ringed, left: null, ringed, year }));
      const placed = ringed.filter(({ point }) => point !== null);
      const [, ring = ""] = /class="mark" d="([^"]*)"/.exec(html) ?? [];
      expect(countDots(ring)).toBe(placed.length);
      const members = placed.filter((city) => isMember(city, year));
      const unsure = members.filter(({ joined }) => joined === null);
      expect(countDots(html)).toBe(2 * placed.length + members.length + unsure.length);
    }),
  );
});

test("without a filter nothing is drawn over the dots", () => {
  expect(renderToString(h(Highlights, { all: [], left: null, ringed: [], year: 2020 }))).not.toContain(
    "path",
  );
});
