// A city's page follows its sightings: one row less in the table, and the page says another year.
import { group } from "d3-array";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { readTexts } from "../../../data/pipeline/load.ts";
import { readTables } from "../../../data/pipeline/read.ts";
import { loadVietnam } from "../../../data/pipeline/load-vietnam.ts";
import { en, meta } from "../../i18n/en.ts";
import { createLocale } from "../../i18n/translate.ts";
import { createCityFacts } from "../../model/city-facts.ts";
import { yearOf } from "../../model/sightings.ts";
import { CityPage } from "./CityPage.tsx";

const texts = readTexts("data");
const vietnam = loadVietnam("data");
const NETWORK = { first: 2013, opened: 2015, last: 2025 };
const links = {
  full: "#",
  cities: "#",
  map: "#",
  country: "#",
  countryPage: "",
  yearPage: "",
  embed: "#",
  report: null,
  city: () => "#",
  languages: [],
};
const pageOf = (sightings: string, id: string): string => {
  const { dataset } = readTables(new Map([...texts, ["sightings.csv", sightings]]));
  const facts = createCityFacts({ dataset, vietnam })(id);
  return renderToString(
    h(CityPage, { locale: createLocale(meta, en), facts, network: NETWORK, map: null, links }),
  );
};

const table = texts.get("sightings.csv") ?? "";
const { dataset } = readTables(texts);

test("a row taken out of the table changes the year in which the page says it was last named", () => {
  // A city whose two latest years of naming differ, the latest by one page.
  const found = dataset.cities.flatMap((city) => {
    const years = dataset.sightings
      .filter((row) => row.city === city.id && (row.state === "joined" || row.state === "member"))
      .map(({ date }) => yearOf(date))
      .toSorted((a, b) => b - a);
    const [last = 0, before = 0] = years;
    return before >= 2020 && before < last ? [{ id: city.id, last, before }] : [];
  })[0];
  if (found === undefined) throw new Error("no city is sighted in two years");
  const { id, last, before } = found;
  const less = table.split("\n").filter((line) => !line.startsWith(`${id},${last}`));
  expect(less).toHaveLength(table.split("\n").length - 1);
  expect(pageOf(table, id)).toContain(`Last named as a member in ${last}`);
  const page = pageOf(less.join("\n"), id);
  expect(page).toContain(`Last named as a member in ${before}`);
  expect(page).not.toContain(`Last named as a member in ${last}`);
});

test("the page has every sighting of the city, oldest first, each with its source and its words", () => {
  const [id, count] = [...group(dataset.sightings, ({ city }) => city)]
    .map(([city, rows]) => [city, rows.length] as const)
    .reduce((most, each) => (each[1] > most[1] ? each : most));
  const [, list = ""] = /<ol class="seen[^"]*">(.*?)<\/ol>/.exec(pageOf(table, id)) ?? [];
  const items = list.split("</li>").slice(0, -1);
  expect(items).toHaveLength(count);
  for (const item of items) {
    expect(item).toContain('class="source"');
    expect(item).toMatch(/<span class="says">[^<]/);
  }
});
