// The state of finding: what the filters, the year and the order leave, on the real cities.
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import type { CityEntry } from "../model/city-file.ts";
import { toCityEntries } from "../model/write-city-file.ts";
import { FIND_HOME, readFind } from "../model/search-query.ts";
import { isMember, memberFrom } from "../model/membership.ts";
import { searchCities } from "../model/search.ts";
import { createExplore } from "./map-state.ts";
import { createFind } from "./search-state.ts";
import { createState } from "./page-state.ts";

const cities = toCityEntries(loadDataset("data"));
/** Those that are members at the end of the year that is opened. */
const members = cities.filter((city) => isMember(city, 2025));
const collator = new Intl.Collator("vi");
const names = new Intl.DisplayNames("vi", { type: "region" });
const words = {
  name: ({ name, nameVi }: CityEntry) => nameVi ?? name,
  country: (code: string) => names.of(code) ?? code,
  countries: (code: string) => [names.of(code) ?? code],
  aliases: (id: string) => (id === "vn-ho-chi-minh-city" ? ["Sài Gòn"] : []),
  compare: (a: string, b: string) => collator.compare(a, b),
};

function open(query = "", loaded: readonly CityEntry[] | null = cities) {
  const years = Array.from({ length: 13 }, (_, i) => 2013 + i);
  const state = createState(years, { year: 2025, place: "world", city: null, theme: "auto" });
  const explore = createExplore(state);
  if (loaded) explore.setCities(loaded);
  return {
    state,
    explore,
    find: createFind(state, explore, words, query === "" ? FIND_HOME : readFind(query)),
  };
}

const idsOf = (find: ReturnType<typeof open>["find"]) => find.rows.value.map(({ city }) => city.id);

test("a name filter finds by an alias as the search does", () => {
  const { find } = open("?name=saigon");
  expect(idsOf(find)).toEqual(["vn-ho-chi-minh-city"]);
  expect(find.counts.value.country).toEqual(new Map([["VN", 1]]));
});

test("before the cities come there is nothing, and no filter sets anybody aside", () => {
  const { find, explore } = open("", null);
  expect([find.rows.value, find.members.value, find.index.value, find.shown.value]).toEqual([
    [],
    [],
    null,
    null,
  ]);
  explore.setCities(cities);
  expect(find.rows.value).toHaveLength(members.length);
  expect(find.shown.value).toBeNull();
});

const isSorted = (texts: readonly string[], sign: number) =>
  texts.every((text, i) => i === 0 || sign * collator.compare(texts[i - 1]!, text) <= 0);

describe("rows", () => {
  test("are the members of the year that answer", () => {
    const { find, state } = open("?regions=africa&joined=2022+2024");
    for (const year of [2013, 2022, 2024, 2025]) {
      state.setYear(year);
      const wanted = cities.filter(
        (city) =>
          city.region === "africa" && (city.joined === 2022 || city.joined === 2024) && isMember(city, year),
      );
      expect(idsOf(find).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
    }
  });

  test("what is in full colour on the map does not depend on the year", () => {
    const { find, state } = open("?country=KR");
    const shown = find.shown.value;
    state.setYear(2016);
    expect(find.shown.value).toBe(shown);
    expect(shown?.size).toBe(cities.filter(({ country }) => country === "KR").length);
  });

  test("stand in the order that is asked for, and a second time the other way", () => {
    const { find } = open();
    const countries = find.rows.value.map(({ country }) => country);
    expect(isSorted(countries, 1)).toBe(true);
    const namesNow = () => find.rows.value.map(({ name }) => name);
    find.sortBy("name");
    expect(isSorted(namesNow(), 1)).toBe(true);
    find.sortBy("name");
    expect(find.sort.value).toEqual({ key: "name", descending: true });
    expect(isSorted(namesNow(), -1)).toBe(true);
    find.sortBy("joined");
    expect(find.sort.value).toEqual({ key: "joined", descending: true });
    const years = find.rows.value.map(({ city }) => memberFrom(city));
    expect(years.toSorted((a, b) => b - a)).toEqual(years);
    // Among the cities of a year, by name.
    const newest = find.rows.value.filter(({ city }) => memberFrom(city) === 2025).map(({ name }) => name);
    expect(isSorted(newest, 1)).toBe(true);
  });

  test("sorting loses nobody", () => {
    const { find } = open();
    for (const key of ["name", "country", "joined"] as const) {
      find.sortBy(key);
      expect(idsOf(find).toSorted()).toEqual(members.map(({ id }) => id).toSorted());
    }
  });
});

test("opening a country asks nothing else; closing it leaves the rest as it was", () => {
  const { find } = open("?regions=africa&name=sa");
  find.openCountry("KR");
  expect(find.country.value).toBe("KR");
  expect(find.view.value.filter).toEqual(readFind("?country=KR").filter);
  find.toggle("joined", "2016");
  find.setCountry(null);
  expect(find.view.value.filter).toEqual(readFind("?joined=2016").filter);
  find.clear();
  expect(find.isFiltered.value).toBe(false);
});

test("the index finds cities by the names it was given, and their countries", () => {
  const { find } = open();
  expect(searchCities(find.index.value!, "ha noi")[0]).toEqual({ kind: "city", id: "vn-hanoi" });
  expect(searchCities(find.index.value!, "han quoc")[0]).toEqual({ kind: "country", code: "KR" });
});

test("what a search finds and what is chosen carry rings, each once", () => {
  const { state, explore } = open();
  explore.setFound(["ie-cork", "vn-hanoi"]);
  expect(explore.ringed.value).toEqual(["ie-cork", "vn-hanoi"]);
  state.select("vn-hanoi");
  expect(explore.ringed.value).toEqual(["ie-cork", "vn-hanoi"]);
  explore.setFound([]);
  expect(explore.ringed.value).toEqual(["vn-hanoi"]);
});
