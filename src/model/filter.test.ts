// Filters and their counts, on random cities, against the plain definition; and their way into an address and back.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVIDENCE, REGIONS } from "../../data/schema.ts";
import { arbitraryDataset } from "./testing/arbitrary-dataset.ts";
import { toCityEntries } from "./write-city-file.ts";
import {
  FACETS,
  facetCounts,
  filterCities,
  isFiltering,
  NO_FILTER,
  toggleValue,
  UNSTATED,
  valuesOf,
  type Filter,
} from "./filter.ts";
import { hasSearchQuery } from "./query.ts";
import { DEFAULT_SEARCH, readSearch, SORT_KEYS, writeSearch, type SearchView } from "./search-query.ts";

const some = <T>(...values: T[]): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...values));
const years = Array.from({ length: 13 }, (_, i) => String(2013 + i));
const filters: fc.Arbitrary<Filter> = fc.record({
  facets: fc.record({
    region: some<string>(...REGIONS),
    country: some("VN", "KR", "DE", "BR").map((codes) => codes.slice(0, 1)),
    joined: some(...years, UNSTATED),
    award: some(...years),
    evidence: some<string>(...EVIDENCE),
  }),
  name: fc.constantFrom("", "", "sa", "o", "Sa Đéc"),
});

const everyone = () => true;
/** Any other name would do. */
const isNamed = ({ name }: { readonly name: string }) => name.length % 2 === 0;

test("a city answers with its year, or that no source states one; with every award", () => {
  fc.assert(
    fc.property(arbitraryDataset.map(toCityEntries), (cities) => {
      for (const city of cities) {
        const { joined, awards } = city;
        expect(valuesOf.joined(city)).toEqual([joined === null ? "unstated" : `${joined}`]);
        expect(valuesOf.award(city)).toEqual(awards.map((year) => `${year}`));
      }
    }),
    { numRuns: 20 },
  );
});

describe("filterCities", () => {
  test("keeps whoever answers each facet with one of its values, in order; without a filter everybody", () => {
    fc.assert(
      fc.property(arbitraryDataset.map(toCityEntries), filters, (cities, filter) => {
        const kept = filterCities(cities, filter, everyone);
        const wanted = cities.filter((city) =>
          FACETS.every(
            (facet) =>
              filter.facets[facet].length === 0 ||
              filter.facets[facet].some((value) => valuesOf[facet](city).includes(value)),
          ),
        );
        expect(kept).toEqual(wanted);
        expect(filterCities(cities, NO_FILTER, everyone)).toEqual(cities);
      }),
    );
  });

  test("a name narrows to those that it finds, in their order", () => {
    fc.assert(
      fc.property(arbitraryDataset.map(toCityEntries), filters, (cities, filter) => {
        const wanted = filterCities(cities, filter, everyone).filter(isNamed);
        expect(filterCities(cities, filter, isNamed)).toEqual(wanted);
      }),
    );
  });
});

test("the count beside a value is what choosing it alone in its facet gives", () => {
  fc.assert(
    fc.property(arbitraryDataset.map(toCityEntries), filters, (cities, filter) => {
      const counts = facetCounts(cities, filter, isNamed);
      for (const facet of FACETS)
        for (const value of new Set(cities.flatMap(valuesOf[facet])))
          expect(counts[facet].get(value) ?? 0).toBe(
            filterCities(cities, { ...filter, facets: { ...filter.facets, [facet]: [value] } }, isNamed)
              .length,
          );
    }),
    { numRuns: 30 },
  );
});

test("a value toggled twice is as before; of countries there is one at most", () => {
  fc.assert(
    fc.property(filters, fc.constantFrom("2016", UNSTATED), (filter, value) => {
      const twice = toggleValue(toggleValue(filter, "joined", value), "joined", value);
      expect(twice.facets.joined.toSorted()).toEqual(filter.facets.joined.toSorted());
      expect(toggleValue(filter, "country", "FR").facets.country).toEqual(["FR"]);
      expect(toggleValue(toggleValue(filter, "country", "FR"), "country", "FR").facets.country).toEqual([]);
    }),
  );
});

describe("address", () => {
  const names = fc
    .oneof(fc.string({ unit: "grapheme", maxLength: 30 }), fc.constant(""))
    .map((name) => [...name].slice(0, 60).join("").trim());
  const views: fc.Arbitrary<SearchView> = fc.record({
    filter: fc.record({ facets: filters.map(({ facets }) => facets), name: names }),
    sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
  });

  test("reading undoes writing, whatever else stands in the query", () => {
    fc.assert(
      fc.property(views, fc.webQueryParameters(), (view, query) => {
        const written = writeSearch(view, query);
        expect(readSearch(written)).toEqual(view);
        expect(writeSearch(view, written)).toBe(written);
      }),
    );
  });

  test("what asks nothing is not written; what others wrote stays", () => {
    expect(writeSearch(DEFAULT_SEARCH, "?year=2020&region=africa")).toBe("?year=2020&region=africa");
    expect(writeSearch(DEFAULT_SEARCH, "?country=KR&sort=name&year=2020")).toBe("?year=2020");
    const asia = { ...DEFAULT_SEARCH, filter: toggleValue(NO_FILTER, "region", "asia-pacific") };
    expect(writeSearch(asia, "?region=africa")).toBe("?region=africa&regions=asia-pacific");
  });

  test.each([
    "",
    "country=KOR",
    "regions=moon+mars",
    "joined=20x",
    "award=1",
    "evidence=hearsay",
    "sort=shoe",
    "sort=--name",
    "name=%20",
    "region=africa&year=2016&city=vn-hanoi",
  ])("%j asks for nothing", (query) => {
    expect(readSearch(query)).toEqual(DEFAULT_SEARCH);
  });

  test("of two countries the first counts; broken values go, good ones stay", () => {
    expect(readSearch("country=KR+VN").filter.facets.country).toEqual(["KR"]);
    expect(readSearch("regions=moon+africa+africa").filter.facets.region).toEqual(["africa"]);
    expect(readSearch("sort=-joined").sort).toEqual({ key: "joined", descending: true });
  });

  test("whoever asks for anything is heard at first load, whoever asks for nothing is not", () => {
    fc.assert(
      fc.property(views, (view) => {
        const query = writeSearch(view, "?year=2020&region=africa&city=vn-hanoi");
        const isHome = writeSearch(view, "") === "";
        expect(hasSearchQuery(query)).toBe(!isHome);
      }),
    );
  });

  test("is written in one order, what stands there already keeps its place, and a long name is cut", () => {
    const view: SearchView = {
      filter: {
        facets: {
          region: ["africa", "arab-states"],
          country: ["KR"],
          joined: ["2016"],
          award: ["2015"],
          evidence: ["press"],
        },
        name: "sa",
      },
      sort: { key: "joined", descending: true },
    };
    const rest = "country=KR&joined=2016&award=2015&evidence=press&name=sa";
    expect(writeSearch(view, "")).toBe(`?regions=africa+arab-states&${rest}&sort=-joined`);
    expect(writeSearch(view, "?sort=name&a=1")).toBe(`?sort=-joined&a=1&regions=africa+arab-states&${rest}`);
    expect(readSearch(`name=${"é".repeat(61)}`).filter.name).toBe("é".repeat(60));
    expect(readSearch(`name=${"é".repeat(60)}`).filter.name).toBe("é".repeat(60));
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(() => isFiltering(readSearch(query).filter)).not.toThrow();
      }),
    );
  });
});
