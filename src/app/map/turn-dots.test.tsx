// The poster's dots go home when it is turned to a part of the world, and stand apart again on the whole of it.
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { arbitraryDataset } from "../../model/testing/arbitrary-dataset.ts";
import { groupDots } from "../../map/dots.ts";
import { Poster } from "../../map/Poster.tsx";
import type { CityEntry } from "../../model/city-file.ts";
import { dotsOf } from "../../model/dot-path.ts";
import { toCityEntries } from "../../model/write-city-file.ts";
import { dotsAt } from "../../map/drawn-place.ts";
import { createDotTurner } from "./turn-dots.ts";

const draw = (spread: number, cities: readonly CityEntry[]): Document => {
  const groups = groupDots(dotsAt(spread, cities));
  const html = renderToString(<Poster land="m0 0h1z" islands="M1 1h.001" groups={groups} label="" />);
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
};
/** Each path's dots, in no order: a path that was turned goes round them on another way. */
const dots = (document: Document): readonly (readonly string[])[] =>
  [...document.querySelectorAll("path:not(.together)")].map((path) =>
    dotsOf(path.getAttribute("d") ?? "")
      .map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`)
      .toSorted(),
  );

test("turned, the poster is as if it had been drawn so, and turned back it is as before", () =>
  fc.assert(
    fc.property(arbitraryDataset.map(toCityEntries), (cities) => {
      const document = draw(1, cities);
      const turn = createDotTurner(document, cities);
      for (const spread of [0, 0.3, 1]) {
        turn(spread);
        expect(dots(document)).toEqual(dots(draw(spread, cities)));
      }
    }),
    { numRuns: 30 },
  ));
