// What the search field offers: at most nine options, each standing for the right cities.
import { expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { toCityEntries } from "./write-city-file.ts";
import { buildSiteIndex, searchSite } from "./search.ts";
import { buildOptions } from "./search-options.ts";

const cities = toCityEntries(loadDataset("data"));
const names = new Intl.DisplayNames("en", { type: "region" });
const index = buildSiteIndex(cities, {
  name: ({ name }) => name,
  countries: (code) => ({ own: [names.of(code) ?? code], others: [] }),
  aliases: (id) => (id === "vn-hanoi" ? ["하노이"] : []),
});
const optionsFor = (text: string) => buildOptions(searchSite(index, text), cities);

test("a country stands for all its cities", () => {
  const [korea] = optionsFor("south korea");
  expect(korea?.kind).toBe("country");
  expect(korea?.ids).toEqual(cities.filter(({ country }) => country === "KR").map(({ id }) => id));
});

test("one city alone is offered alone", () =>
  expect(optionsFor("hanoi").map(({ kind, ids }) => [kind, ids])).toEqual([["city", ["vn-hanoi"]]]));

test("a city found by an alias says by which", () => {
  expect(optionsFor("하노이")).toMatchObject([{ kind: "city", ids: ["vn-hanoi"], alias: "하노이" }]);
  expect(optionsFor("hanoi")).toMatchObject([{ alias: null }]);
});

test("of many cities eight are offered, and all of them as the last option", () => {
  const options = optionsFor("san");
  const found = searchSite(index, "san").flatMap((each) => (each.kind === "city" ? [each.id] : []));
  expect(found.length).toBeGreaterThan(8);
  expect(options).toHaveLength(9);
  expect(options.at(-1)).toEqual({ kind: "all", ids: found });
});

test("a city that the file no longer has is not offered", () =>
  expect(buildOptions([{ kind: "city", id: "xx-gone" }], cities)).toEqual([]));
