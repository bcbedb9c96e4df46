// Old addresses still lead where they led; today's are left alone.
import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_SEARCH, readSearch } from "./search-query.ts";
import { upgradeQuery } from "./legacy-query.ts";
import { readView, type View } from "./view-query.ts";

test.each([
  ["?place=africa&year=2019", "?year=2019&region=africa"],
  ["?place=africa&region=vietnam", "?region=vietnam"],
  ["?cohort=2016+2018", "?joined=2016+2018"],
  ["?country=kr", "?country=KR"],
  ["?country=KR&utm=a%20b", "?country=KR&utm=a%20b"],
  ["?country=korea", "?country=korea"],
  ["", ""],
])("%s becomes %s", (old, now) => expect(upgradeQuery(old)).toBe(now));

test("an upgraded address is read", () => {
  const home: View = { year: 2025, place: "world", city: null, theme: "auto" };
  const query = upgradeQuery("?place=africa&cohort=2016&country=ma");
  expect(readView(query, home, [2025]).place).toBe("africa");
  expect(readSearch(query)).toEqual({
    ...DEFAULT_SEARCH,
    filter: { name: "", facets: { ...DEFAULT_SEARCH.filter.facets, country: ["MA"], joined: ["2016"] } },
  });
});

test("upgrading twice is upgrading once", () => {
  const names = fc.constantFrom("place", "region", "cohort", "joined", "country", "utm");
  const values = fc.oneof(fc.string(), fc.constantFrom("kr", "KR", "africa", "2016 2018"));
  fc.assert(
    fc.property(fc.dictionary(names, values), (parameters) => {
      const once = upgradeQuery(`?${new URLSearchParams(parameters).toString()}`);
      expect(upgradeQuery(once)).toBe(once);
    }),
  );
});
