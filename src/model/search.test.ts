// Search: names with and without marks, in both languages, ranked; and nothing where nothing is meant.
import { group } from "d3-array";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { toCityEntries } from "./write-city-file.ts";
import { buildSiteIndex, buildSearchIndex, cityNames, fold, searchCities, searchSite } from "./search.ts";

const dataset = loadDataset("data");
const cities = toCityEntries(dataset);
const aliasesOf = (id: string): readonly string[] =>
  dataset.aliases.flatMap(({ city, alias }) => (city === id ? [alias] : []));
const namesIn = ["en-GB", "vi-VN"].map((tag) => new Intl.DisplayNames(tag, { type: "region" }));
const index = buildSiteIndex(cities, (code) => namesIn.map((names) => names.of(code) ?? code), aliasesOf);
const find = (text: string): readonly string[] =>
  searchSite(index, text).map((found) => (found.kind === "city" ? found.id : found.code));

const squeezed = (name: string): string => fold(name).replaceAll(" ", "");

describe("fold", () => {
  test.each([
    ["Hà Nội", "ha noi"],
    ["  SA   ĐÉC ", "sa dec"],
    ["TP. Hồ Chí Minh", "tp ho chi minh"],
    ["N'Zérékoré", "n zerekore"],
    ["Évry-Courcouronnes", "evry courcouronnes"],
    ["Balıkesir", "balikesir"],
    ["Sønderborg", "sonderborg"],
    ["’s-Hertogenbosch (NL)", "s hertogenbosch nl"],
    ["– ! –", ""],
  ])("%j → %j", (text, folded) => expect(fold(text)).toBe(folded));

  test("folding twice changes nothing, nor does the form of the marks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize("NFC"))).toBe(fold(text.normalize("NFD")));
      }),
    );
  });
});

describe("among the real cities and countries", () => {
  test.each([
    ["ha noi", "vn-hanoi"],
    ["hanoi", "vn-hanoi"],
    ["Hà Nội", "vn-hanoi"],
    ["hano", "vn-hanoi"],
    ["HÀ NỘI", "vn-hanoi"],
    ["sa dec", "vn-sa-dec"],
    ["sadec", "vn-sa-dec"],
    ["hồ chí minh", "vn-ho-chi-minh-city"],
    ["tp hcm", "vn-ho-chi-minh-city"],
    ["tphcm", "vn-ho-chi-minh-city"],
    ["HCMC", "vn-ho-chi-minh-city"],
    ["sài gòn", "vn-ho-chi-minh-city"],
    ["saigon", "vn-ho-chi-minh-city"],
    ["Peking", "cn-beijing"],
    ["bắc kinh", "cn-beijing"],
    ["北京市", ""],
    ["广州", "cn-guangzhou"],
    ["수원", "kr-suwon"],
    ["القاهرة", "eg-cairo"],
    ["قاهرة", "eg-cairo"],
    ["Київ", "ua-kyiv"],
    ["αθηνα", "gr-athens"],
    ["minh city", "vn-ho-chi-minh-city"],
    ["nzerekore", "gn-n-zerekore"],
    ["bogota", "co-bogota"],
    ["courcouronnes", "fr-evry-courcouronnes"],
    ["han quoc", "KR"],
    ["Hàn Quốc", "KR"],
    ["south korea", "KR"],
    ["đức", "DE"],
    ["germany", "DE"],
  ])("%j leads with %j", (text, first) => expect(find(text)[0] ?? "").toBe(first));

  test("seoul finds its districts, by the name in brackets; so does 서울", () => {
    const found = find("seoul");
    expect(found.length).toBeGreaterThan(5);
    expect(found.every((id) => id.startsWith("kr-"))).toBe(true);
    expect(find("서울")).toEqual(found);
  });

  test("every alias finds its city, once, and says so only where its names do not answer", () => {
    for (const { city, alias } of dataset.aliases) {
      const found = searchSite(index, alias).filter((each) => each.kind === "city" && each.id === city);
      expect(found, alias).toHaveLength(1);
    }
    expect(searchSite(index, "sai gon")).toEqual([
      { kind: "city", id: "vn-ho-chi-minh-city", alias: "Sài Gòn" },
    ]);
    expect(searchSite(index, "ho chi minh")).toEqual([{ kind: "city", id: "vn-ho-chi-minh-city" }]);
  });

  test.each(["Corée", "coree", "", "   ", "?!", "Bombay", "zzz"])("%j finds nothing", (text) =>
    expect(find(text)).toEqual([]),
  );

  test("a country comes before the cities that answer as well, a whole name before a beginning", () => {
    expect(find("viet nam")[0]).toBe("VN");
    expect(find("león")[0]).toBe("ni-leon");
    expect(find("granada")[0]).toBe("ni-granada");
  });
});

test("every city is found by every one of its names, however it is typed, among the equally named", () => {
  const own = buildSearchIndex(cities, cityNames);
  const typings: readonly ((name: string) => string)[] = [
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => name.normalize("NFD"),
    fold,
    (name) => fold(name).replaceAll(" ", ""),
    (name) => ` ${fold(name).replaceAll(" ", "  ")} `,
  ];
  const bearers = group(
    cities.flatMap((city) => cityNames(city).map((name) => ({ city, name: squeezed(name) }))),
    ({ name }) => name,
  );
  for (const city of cities)
    for (const name of cityNames(city)) {
      const same = new Set(bearers.get(squeezed(name))!.map((bearer) => bearer.city));
      for (const type of typings) expect(searchCities(own, type(name)).slice(0, same.size)).toContain(city);
    }
});

test("whatever is found holds the letters asked for, and the order does not depend on what comes after", () => {
  const names = fc.array(fc.constantFrom(...cities.map(({ name }) => name)), { maxLength: 40 });
  const asked = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom(...cities.map(({ name }) => name.slice(1, 5))),
  );
  fc.assert(
    fc.property(names, asked, (all, text) => {
      const own = buildSearchIndex(all, (name) => [name]);
      const words = fold(text).split(" ");
      const found = searchCities(own, text);
      for (const name of found)
        expect(words.every((word) => fold(name).replaceAll(" ", "").includes(word))).toBe(true);
      const first = searchCities(own.slice(0, 10), text);
      expect(found.filter((name) => all.indexOf(name) < 10 && first.includes(name)).slice(0, 1)).toEqual(
        first.slice(0, 1),
      );
    }),
  );
});

test("three letters are looked for inside a name, two only where a word begins", () => {
  const own = buildSearchIndex(["Xalapa", "San Lapa"], (name) => [name]);
  expect(searchCities(own, "lap")).toEqual(["San Lapa", "Xalapa"]);
  expect(searchCities(own, "la")).toEqual(["San Lapa"]);
  expect(searchCities(own, "zz")).toEqual([]);
});

test("typing on never finds more, from three letters on", () => {
  fc.assert(
    fc.property(fc.constantFrom(...cities), fc.nat(20), (city, from) => {
      const letters = fold(city.name).replaceAll(" ", "").slice(from);
      for (let length = 3; length < letters.length; length++) {
        const before = new Set(find(letters.slice(0, length)));
        expect(find(letters.slice(0, length + 1)).every((id) => before.has(id))).toBe(true);
      }
    }),
  );
});
