// The state of finding: what the filters, the year and the order leave, on the real cities.
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import type { CityEntry } from "../model/city-file.ts";
import { toCityEntries } from "../model/write-city-file.ts";
import { DEFAULT_SEARCH, readSearch } from "../model/search-query.ts";
import { isMember, memberFrom } from "../model/membership.ts";
import { citiesOf, searchSite } from "../model/search.ts";
import { createMapState } from "./map-state.ts";
import { createSearchState } from "./search-state.ts";
import { createPageState } from "./page-state.ts";

const cities = toCityEntries(loadDataset("data"));
/** Those that are members at the end of the year that is opened. */
const members = cities.filter((city) => isMember(city, 2025));
const collator = new Intl.Collator("vi");
const names = new Intl.DisplayNames("vi", { type: "region" });
const words = {
  name: ({ name, nameVi }: CityEntry) => nameVi ?? name,
  country: (code: string) => names.of(code) ?? code,
  countries: (code: string) => ({ own: [names.of(code) ?? code] as const, others: [] }),
  aliases: (id: string) => (id === "vn-ho-chi-minh-city" ? ["Sài Gòn"] : []),
  compare: (a: string, b: string) => collator.compare(a, b),
};

function open(query = "", loaded: readonly CityEntry[] | null = cities) {
  const years = Array.from({ length: 13 }, (_, i) => 2013 + i);
  const state = createPageState(years, { year: 2025, place: "world", city: null, theme: "auto" });
  const mapState = createMapState(state);
  if (loaded) mapState.setCities(loaded);
  return {
    state,
    mapState,
    search: createSearchState(state, mapState, words, query === "" ? DEFAULT_SEARCH : readSearch(query)),
  };
}

const idsOf = (search: ReturnType<typeof open>["search"]) => search.rows.value.map(({ city }) => city.id);

test("a name filter finds by an alias as the search does", () => {
  const { search } = open("?name=saigon");
  expect(idsOf(search)).toEqual(["vn-ho-chi-minh-city"]);
  expect(search.counts.value.country).toEqual(new Map([["VN", 1]]));
});

test("a name filter keeps the very cities that the search offers all together", () => {
  for (const typed of ["san", "Hà Nội, Việt Nam", "TP. Vinh", "viet nam"]) {
    const { search } = open();
    search.setName(typed);
    const found = new Set(citiesOf(searchSite(search.index.value!, typed)));
    expect(search.shown.value).toEqual(found);
    expect([...search.counts.value.evidence.values()].reduce((sum, each) => sum + each, 0)).toBe(
      members.filter(({ id }) => found.has(id)).length,
    );
  }
});

test("before the cities come there is nothing, and no filter sets anybody aside", () => {
  const { search, mapState } = open("", null);
  expect([search.rows.value, search.members.value, search.index.value, search.shown.value]).toEqual([
    [],
    [],
    null,
    null,
  ]);
  mapState.setCities(cities);
  expect(search.rows.value).toHaveLength(members.length);
  expect(search.shown.value).toBeNull();
});

const isSorted = (texts: readonly string[], sign: number) =>
  texts.every((text, i) => i === 0 || sign * collator.compare(texts[i - 1]!, text) <= 0);

describe("rows", () => {
  test("are the members of the year that answer", () => {
    const { search, state } = open("?regions=africa&joined=2022+2024");
    for (const year of [2013, 2022, 2024, 2025]) {
      state.setYear(year);
      const wanted = cities.filter(
        (city) =>
          city.region === "africa" && (city.joined === 2022 || city.joined === 2024) && isMember(city, year),
      );
      expect(idsOf(search).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
    }
  });

  test("what is in full colour on the map does not depend on the year", () => {
    const { search, state } = open("?country=KR");
    const shown = search.shown.value;
    state.setYear(2016);
    expect(search.shown.value).toBe(shown);
    expect(shown?.size).toBe(cities.filter(({ country }) => country === "KR").length);
  });

  test("stand in the order that is asked for, and a second time the other way", () => {
    const { search } = open();
    const countries = search.rows.value.map(({ country }) => country);
    expect(isSorted(countries, 1)).toBe(true);
    const namesNow = () => search.rows.value.map(({ name }) => name);
    search.sortBy("name");
    expect(isSorted(namesNow(), 1)).toBe(true);
    search.sortBy("name");
    expect(search.sort.value).toEqual({ key: "name", descending: true });
    expect(isSorted(namesNow(), -1)).toBe(true);
    search.sortBy("joined");
    expect(search.sort.value).toEqual({ key: "joined", descending: true });
    const years = search.rows.value.map(({ city }) => memberFrom(city));
    expect(years.toSorted((a, b) => b - a)).toEqual(years);
    // Among the cities of a year, by name.
    const newest = search.rows.value.filter(({ city }) => memberFrom(city) === 2025).map(({ name }) => name);
    expect(isSorted(newest, 1)).toBe(true);
  });

  test("sorting loses nobody", () => {
    const { search } = open();
    for (const key of ["name", "country", "joined"] as const) {
      search.sortBy(key);
      expect(idsOf(search).toSorted()).toEqual(members.map(({ id }) => id).toSorted());
    }
  });
});

test("opening a country asks nothing else; closing it leaves the rest as it was", () => {
  const { search } = open("?regions=africa&name=sa");
  search.openCountry("KR");
  expect(search.country.value).toBe("KR");
  expect(search.view.value.filter).toEqual(readSearch("?country=KR").filter);
  search.toggle("joined", "2016");
  search.setCountry(null);
  expect(search.view.value.filter).toEqual(readSearch("?joined=2016").filter);
  search.clear();
  expect(search.isFiltered.value).toBe(false);
});

test("the index finds cities by the names it was given, and their countries", () => {
  const { search } = open();
  expect(searchSite(search.index.value!, "ha noi")[0]).toEqual({ kind: "city", id: "vn-hanoi" });
  expect(searchSite(search.index.value!, "han quoc")[0]).toEqual({ kind: "country", code: "KR" });
});

test("what a search finds and what is chosen carry rings, each once", () => {
  const { state, mapState } = open();
  mapState.setFound(["ie-cork", "vn-hanoi"]);
  expect(mapState.highlighted.value).toEqual(["ie-cork", "vn-hanoi"]);
  state.select("vn-hanoi");
  expect(mapState.highlighted.value).toEqual(["ie-cork", "vn-hanoi"]);
  mapState.setFound([]);
  expect(mapState.highlighted.value).toEqual(["vn-hanoi"]);
});
