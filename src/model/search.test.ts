// Search: names with and without marks, in both languages, ranked; and nothing where nothing is meant.
import { group } from "d3-array";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { toCityEntries } from "./write-city-file.ts";
import { fold } from "./fold.ts";
import { buildSearchIndex, buildSiteIndex, cityNames, searchCities, searchSite } from "./search.ts";

const dataset = loadDataset("data");
const cities = toCityEntries(dataset);
const aliasesOf = (id: string): readonly string[] =>
  dataset.aliases.flatMap(({ city, alias }) => (city === id ? [alias] : []));
const namesIn = ["en-GB", "vi-VN"].map((tag) => new Intl.DisplayNames(tag, { type: "region" }));
const index = buildSiteIndex(cities, {
  name: ({ name }) => name,
  countries: (code) => {
    const [own, other] = namesIn.map((names) => names.of(code) ?? code);
    return { own: [own ?? code], others: [other ?? code] };
  },
  aliases: aliasesOf,
});
const find = (text: string): readonly string[] =>
  searchSite(index, text).map((found) => (found.kind === "city" ? found.id : found.code));

const indexOf = (names: readonly string[]) =>
  buildSearchIndex(names.map((name) => [name, { own: [name], others: [], around: [] }] as const));
const squeezed = (name: string): string => fold(name).replaceAll(" ", "");

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
    ["北京市", "cn-beijing"],
    ["수원시", "kr-suwon"],
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
    ["hanoi, viet nam", "vn-hanoi"],
    ["Việt Nam, Hà Nội", "vn-hanoi"],
    ["hanoi vietnam", "vn-hanoi"],
    ["hanoi v", "vn-hanoi"],
    ["leon nicaragua", "ni-leon"],
    ["Granada, Nicaragua", "ni-granada"],
    ["nicaragua granada", "ni-granada"],
    ["thành phố Vinh", "vn-vinh"],
    ["TP. Vinh", "vn-vinh"],
    ["tp vinh, viet nam", "vn-vinh"],
    ["tỉnh Sơn La", "vn-son-la"],
    ["City of Melton", "au-melton"],
    ["Melton City", "au-melton"],
    ["City of Melton, Australia", "au-melton"],
    ["Ciudad de Bogotá", "co-bogota"],
    ["mexico city", "mx-mexico-city"],
    ["Mexico City, Mexico", "mx-mexico-city"],
    ["مدينة القاهرة", "eg-cairo"],
    ["القاهره", "eg-cairo"],
    ["Ｈａｎｏｉ", "vn-hanoi"],
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

  test.each(["Corée", "coree", "", "   ", "?!", "Bombay", "zzz", "hanoi, france", "vinh long an"])(
    "%j finds nothing",
    (text) => expect(find(text)).toEqual([]),
  );

  test("a country comes before the cities that answer as well, a whole name before a beginning", () => {
    expect(find("viet nam")[0]).toBe("VN");
    expect(find("león")[0]).toBe("ni-leon");
    expect(find("granada")[0]).toBe("ni-granada");
  });
});

describe("order", () => {
  const named = buildSearchIndex(
    [
      { id: "inside, other", own: ["Erewhon"], others: ["Omaha"] },
      { id: "begins, other", own: ["Nowhere"], others: ["Mahalo"] },
      { id: "is, other", own: ["Elsewhere"], others: ["Maha"] },
      { id: "inside", own: ["Omahara"], others: [] },
      { id: "begins, later word", own: ["New Mahan"], others: [] },
      { id: "begins", own: ["Mahan"], others: [] },
      { id: "is", own: ["Mahá"], others: [] },
    ].map(({ id, own, others }) => [id, { own, others, around: ["Utopia"] }] as const),
  );
  const ids = (text: string) => searchCities(named, text);

  test("what the reader's language calls so, then other names; is before begins; what only has it inside comes last", () => {
    const order = ["is", "begins", "begins, later word", "is, other", "begins, other"];
    expect(ids("maha")).toEqual([...order, "inside", "inside, other"]);
    expect(ids("maha, utopia")).toEqual(order);
    expect(ids("utopia maha")).toEqual(order);
  });

  test("in English ha leads to cities before countries that others call so", () => {
    const found = find("ha");
    for (const id of ["vn-hanoi", "cn-hangzhou", "de-hamburg"])
      for (const code of ["KR", "NL"]) {
        expect(found).toContain(code);
        expect(found.indexOf(id)).toBeLessThan(found.indexOf(code));
        expect(found).toContain(id);
      }
  });

  test("a city that is called as its country is found by both", () => {
    const state = buildSiteIndex([{ id: "sg", name: "Singapore", nameVi: null, country: "SG" }], {
      name: ({ name }) => name,
      countries: () => ({ own: ["Singapore"], others: ["Singapura"] }),
      aliases: () => [],
    });
    const country = { kind: "country", code: "SG" };
    const city = { kind: "city", id: "sg" };
    expect(searchSite(state, "singapore")).toEqual([country, city]);
    for (const typed of ["Singapore, Singapore", "singapore singapore", "Singapura Singapore"])
      expect(searchSite(state, typed)).toEqual([city]);
  });

  test("a text as long as a page is searched in no time", () =>
    expect(find("hanoi vietnam ".repeat(5000))).toEqual([]));
});

test("every city is found by every one of its names, however it is typed, among the equally named", () => {
  const own = buildSearchIndex(
    cities.map((city) => [city, { own: cityNames(city), others: [], around: [] }] as const),
  );
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
      const own = buildSearchIndex(
        all.map((name) => [name, { own: [name], others: [], around: [] }] as const),
      );
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
  const own = indexOf(["Xalapa", "San Lapa"]);
  expect(searchCities(own, "lap")).toEqual(["San Lapa", "Xalapa"]);
  expect(searchCities(own, "la")).toEqual(["San Lapa"]);
  expect(searchCities(own, "zz")).toEqual([]);
});

test("words are found in any order, each by its beginning, and none by two that are asked", () => {
  const own = indexOf(["Ho Chi Minh City", "Santa Sara"]);
  for (const text of ["minh ho", "city chi ho minh", "min h", "c ci"])
    expect(searchCities(own, text)).toEqual(["Ho Chi Minh City"]);
  for (const text of ["sara santa", "s sa", "sa s"]) expect(searchCities(own, text)).toEqual(["Santa Sara"]);
  for (const text of ["minh minh", "ho ho chi", "sara sara", "santa sara sa"])
    expect(searchCities(own, text)).toEqual([]);
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
