// The poster's dots go home when it is turned to a part of the world, and stand apart again on the whole of it.
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { arbitraryDataset } from "../../model/testing/arbitrary-dataset.ts";
import { groupDots } from "../../map/dots.ts";
import { Poster } from "../../map/Poster.tsx";
import type { CityEntry } from "../../model/city-file.ts";
import { toCityEntries } from "../../model/write-city-file.ts";
import { dotsAt } from "../../map/drawn-place.ts";
import { turnDots } from "./turn-dots.ts";

const draw = (spread: number, cities: readonly CityEntry[]): Document => {
  const groups = groupDots(dotsAt(spread, cities));
  const html = renderToString(<Poster land="m0 0h1z" islands="M1 1h.001" groups={groups} label="" />);
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
};
const paths = (document: Document): readonly (string | null)[] =>
  [...document.querySelectorAll("path:not(.together)")].map((path) => path.getAttribute("d"));

test("turned, the poster is as if it had been drawn so, and turned back it is as before", () =>
  fc.assert(
    fc.property(arbitraryDataset.map(toCityEntries), (cities) => {
      const document = draw(1, cities);
      const before = paths(document);
      for (const spread of [0, 0.3]) {
        turnDots(document, spread, cities);
        expect(paths(document)).toEqual(paths(draw(spread, cities)));
      }
      turnDots(document, 1, cities);
      expect(paths(document)).toEqual(before);
    }),
    { numRuns: 30 },
  ));
