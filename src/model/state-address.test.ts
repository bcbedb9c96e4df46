// A state and its query are two forms of the same.
import fc from "fast-check";
import { expect, test } from "vitest";
import { REGIONS } from "../../data/schema.ts";
import { stateHref } from "./share-url.ts";
import { stateOf, stateQuery, type MapAddress } from "./state-address.ts";

const states: fc.Arbitrary<MapAddress> = fc.oneof(
  fc.integer({ min: 2013, max: 2099 }).map((year) => ({ kind: "year" as const, key: String(year) })),
  fc.constantFrom("kr", "vn").map((key) => ({ kind: "country" as const, key })),
  fc.constantFrom(...REGIONS).map((key) => ({ kind: "region" as const, key })),
  fc.constantFrom("vn-hanoi", "kr-nam-gu-busan").map((key) => ({ kind: "city" as const, key })),
);

test("the query of a state is read as that state, whatever else is asked for", () => {
  fc.assert(
    fc.property(states, fc.constantFrom("", "theme=dark", "play=1&utm_source=a"), (state, rest) => {
      const found = stateOf(`${stateQuery(state)}&${rest}`);
      expect(found).toEqual({ state, rest: rest === "" ? "" : `?${rest}` });
    }),
  );
});

test("two states are none", () => {
  fc.assert(
    fc.property(states, states, (one, other) => {
      fc.pre(one.kind !== other.kind);
      expect(stateOf(`${stateQuery(one)}&${stateQuery(other).slice(1)}`)).toBeNull();
    }),
  );
});

test.each(["", "?theme=dark", "?region=vietnam", "?region=atlantis", "?year="])("%j is no state", (query) =>
  expect(stateOf(query)).toBeNull(),
);

const PAGE = "https://site.example/lc/vi/";

test.each([
  [`${PAGE}?year=2020`, `${PAGE}year/2020/`],
  [`${PAGE}?country=KR`, `${PAGE}country/kr/`],
  [`${PAGE}?country=KR&theme=dark`, `${PAGE}?country=KR&theme=dark`],
  [`${PAGE}?country=XX`, `${PAGE}?country=XX`],
  [`${PAGE}?year=2020&region=africa`, `${PAGE}?year=2020&region=africa`],
  [PAGE, PAGE],
])("%s is handed on as %s", (href, address) =>
  expect(stateHref(href, "../vi/", ({ key }) => key !== "xx")).toBe(address),
);
