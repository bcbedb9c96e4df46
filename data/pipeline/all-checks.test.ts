// Each check finds its fault in a copy of the real tables, at the right place; the tables themselves have none.
import { describe, expect, test } from "vitest";
import { runChecks, type Check } from "./run-checks.ts";
import { CITY_CHECKS } from "./check-cities.ts";
import { SIGHTING_CHECKS } from "./check-sightings.ts";
import { TABLE_CHECKS } from "./check-tables.ts";
import { readChecked, readTexts } from "./load.ts";
import { readTables, type Finding } from "./read.ts";
import { printFindings } from "./print-findings.ts";

// An island without inhabitants: a row of our own, so that no change of a real one breaks a test.
const SURTSEY = "is-surtsey,Surtsey,,IS,Europe and North America,63.3030,-20.6050,hand,,";
const JOINED = "is-surtsey,2020-09,joined,stated,press,uil-city-giza,has joined,đã gia nhập";
const NAMED = "is-surtsey,2021,member,stated,official,uil-city-giza,names it,nêu tên";
const real = readTexts("data");
const texts = new Map([
  ...real,
  ["members.csv", `${real.get("members.csv")}${SURTSEY}\n`],
  ["sightings.csv", `${real.get("sightings.csv")}${JOINED}\n${NAMED}\n`],
]);

/** The findings after one change of one file; throws if there was nothing to change. */
function findAfter(file: string, from: string | RegExp, to: string): readonly Finding[] {
  const before = texts.get(file) ?? "";
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${from}`);
  return readChecked(new Map([...texts, [file, after]])).findings;
}

test("the tables have no faults", () => {
  expect(printFindings(readChecked(real).findings)).toBe("0 findings\n");
});

const members = (to: string): [string, string, string] => ["members.csv", SURTSEY, to];

/** What one of its two sightings is replaced by: the first from its beginning to its state, or a part of the second. */
const sightings = (to: string): [string, string | RegExp, string] => [
  "sightings.csv",
  to.startsWith("$&") ? JOINED : to.endsWith(",") ? "is-surtsey,2020-09,joined," : "is-surtsey",
  to,
];
const sighting = (from: string, to: string): [string, string, string] => [
  "sightings.csv",
  NAMED,
  NAMED.replace(from, to),
];

describe("finds", () => {
  test.each<[string, [file: string, from: string | RegExp, to: string], Partial<Finding>]>([
    ["an id twice", members(SURTSEY.replace("is-surtsey", "vn-hanoi")), { field: "id", value: "vn-hanoi" }],
    [
      "another country's id",
      members(SURTSEY.replace("is-surtsey", "th-surtsey")),
      { field: "id", value: "th-surtsey" },
    ],
    [
      "an id that is no slug",
      members(SURTSEY.replace("is-surtsey", "is-Surtsey")),
      { field: "id", value: "is-Surtsey" },
    ],
    [
      "a name twice",
      members(SURTSEY.replace(",Surtsey,,IS,", ",Hanoi,,VN,")),
      { field: "name", value: "VN Hanoi" },
    ],
    ["a note in English alone", members(`${SURTSEY.slice(0, -1)}born in 1963,`), { field: "note_vi" }],
    ["a note in Vietnamese alone", members(`${SURTSEY}nổi lên năm 1963`), { field: "note" }],
    ["no country", members(SURTSEY.replace("IS", "QQ")), { field: "country", value: "QQ" }],
    ["a country outside ISO", members(SURTSEY.replace("IS", "XK")), { field: "country", value: "XK" }],
    ["another country", members(SURTSEY.replace("IS", "NO")), { field: "country", value: "NO" }],
    [
      "an unknown region",
      members(SURTSEY.replace("Europe and North America", "Europe")),
      { field: "region", value: "Europe" },
    ],
    [
      "another region",
      ["members.csv", "Hà Nội,VN,Asia and the Pacific", "Hà Nội,VN,Africa"],
      { field: "region", value: "africa" },
    ],
    [
      "no sighting of a member",
      members(SURTSEY.replace("surtsey,", "surt,")),
      { field: "id", value: "is-surt" },
    ],
    ["a sighting of no member", sightings("is-surt"), { field: "city", value: "is-surt" }],
    ["a sighting twice", sightings(`$&\n${JOINED}`), { field: "city", file: "sightings.csv" }],
    ["a sighting without a source", sighting("uil-city-giza", ""), { field: "source", value: "" }],
    [
      "a sighting by an unknown source",
      sighting("uil-city-giza", "uil-city-surtsey"),
      { file: "sightings.csv", field: "source", value: "uil-city-surtsey" },
    ],
    ["a sighting without words", sighting("names it", ""), { field: "says_en", value: "" }],
    ["a state that there is not", sighting("member", "guest"), { field: "state", value: "guest" }],
    [
      "a sighting before joining",
      sighting("2021", "2019"),
      { file: "sightings.csv", field: "date", value: "2019", message: "is before joining, 2020" },
    ],
    [
      "a sighting after leaving",
      sighting("2021,member", "2022,member,stated,press,uil-city-giza,x,x\nis-surtsey,2021,left"),
      { file: "sightings.csv", field: "date", value: "2022", message: "is after leaving, 2021" },
    ],
    [
      "a sighting after an absence",
      sighting("2021,member", "2022,member,stated,press,uil-city-giza,x,x\nis-surtsey,2021,absent"),
      { field: "date", value: "2022", message: "is after leaving, 2021" },
    ],
    [
      "leaving before joining",
      sighting("2021,member", "2020,left"),
      { field: "date", value: "2020", message: "is not after joining, 2020" },
    ],
    [
      "two years of joining",
      sighting("2021,member", "2021,joined"),
      { field: "date", value: "2021", message: "is another year than 2020" },
    ],
    ["joining too early", sightings("is-surtsey,2012,joined,"), { field: "date", value: "2012" }],
    ["joining too late", sightings("is-surtsey,2099,joined,"), { field: "date", value: "2099" }],
    [
      "a sighting after its page was published",
      sighting(
        "2021,member,stated,official,uil-city-giza",
        "2022-10-08,member,stated,official,vtv-2022-cao-lanh",
      ),
      { field: "date", value: "2022-10-08", message: "is after its page, of 2022-10-07" },
    ],
    ["a sighting to come", sighting("2021", "2099"), { field: "date", value: "2099" }],
    ["a latitude of 200", members(SURTSEY.replace("63.3030", "200")), { field: "lat", value: "200" }],
    ["a longitude of 181", members(SURTSEY.replace("-20.6050", "181")), { field: "lon", value: "181" }],
    [
      "a point north of the map",
      members(SURTSEY.replace("63.3030,-20.6050", "66.5400,-18.0100")),
      { field: "lat", value: "66.54", message: "is with longitude -18.01 outside the map" },
    ],
    ["a wrong sign", members(SURTSEY.replace("63.3030", "-63.3030")), { field: "country", value: "IS" }],
    ["half a point", members(SURTSEY.replace("63.3030", "")), { field: "lat", value: "" }],
    ["the other half", members(SURTSEY.replace("-20.6050", "")), { field: "lon", value: "" }],
    ["a longitude alone", members(SURTSEY.replace("63.3030,-20.6050,hand", ",-20.6050,")), { field: "lat" }],
    ["a latitude alone", members(SURTSEY.replace("63.3030,-20.6050,hand", "63.3030,,")), { field: "lon" }],
    ["a basis alone", members(SURTSEY.replace("63.3030,-20.6050,hand", ",,hand")), { field: "lat" }],
    ["a point without a basis", members(SURTSEY.replace("hand", "")), { field: "point_basis", value: "" }],
    ["one spot", members(SURTSEY.replace("63.3030,-20.6050", "21.0246,105.8413")), { field: "id" }],
    [
      "an unknown source",
      ["sightings.csv", "uil-city-wuhan", "uil-city-wuhu"],
      { field: "source", value: "uil-city-wuhu" },
    ],
    [
      "an unused source",
      ["sightings.csv", "uil-city-wuhan", "uil-city-cork"],
      { file: "sources.csv", value: "uil-city-wuhan" },
    ],
    [
      "a source twice",
      ["sources.csv", "uil-city-wuhan,https", "uil-city-cork,https"],
      { file: "sources.csv", field: "id" },
    ],
    [
      "an address twice",
      [
        "sources.csv",
        /uil-city-giza,.*\n/,
        "$&uil-city-giza-2,http://www.uil.unesco.org/city/giza/,,UIL,,\n",
      ],
      { field: "url" },
    ],
    [
      "a winner who is no member",
      ["awards.csv", "cn-beijing,", "cn-beijin,"],
      { field: "city", value: "cn-beijin" },
    ],
    ["a winner of another name", ["awards.csv", ",Beijing,", ",Peking,"], { field: "name", value: "Peking" }],
    [
      "a winner of another country",
      ["awards.csv", ",Beijing,CN,", ",Beijing,VN,"],
      { field: "country", value: "VN" },
    ],
    [
      "an award twice",
      ["awards.csv", /cn-beijing,.*\n/, "$&$&"],
      { field: "city", value: "cn-beijing 2015" },
    ],
    ["an award too early", ["awards.csv", ",CN,2015,", ",CN,2012,"], { field: "year", value: "2012" }],
    [
      "an excuse too many",
      ["sightings.csv", /bh-muharraq,2024.*\n/, ""],
      { value: "bh-muharraq", message: expect.stringContaining("there is nothing to excuse") as string },
    ],
    [
      "a roster of two places",
      ["rosters.csv", /^AM,,2016-10,/m, "AM,Africa,2016-10,"],
      { field: "region", value: "Africa" },
    ],
    [
      "a year left out",
      ["network.csv", /^2021,.*\n/m, ""],
      { field: "year", value: "2022", message: "follows 2020" },
    ],
    ["a year twice", ["network.csv", /^2021,.*\n/m, "$&$&"], { field: "year", value: "2021" }],
    [
      "no years",
      ["network.csv", /\n[^]*/, "\n"],
      { file: "network.csv", message: "has no row that can be read" },
    ],
    ["an intake after the last year", ["cohorts.csv", "2025-12-04", "2099-12-04"], { field: "announced" }],
    [
      "two headlines",
      ["milestones.csv", '"Hamburg, Đức",no,uil-2019-38', '"Hamburg, Đức",yes,uil-2019-38'],
      { field: "headline", value: "2019" },
    ],
    [
      "a roster miscounted",
      ["rosters.csv", "AM,,2016-10,4,", "AM,,2016-10,5,"],
      { field: "count", value: "5" },
    ],
    ["a fact twice", ["facts.csv", /^award-money,.*\n/m, "$&$&"], { field: "id", value: "award-money" }],
    ["an unknown column", ["facts.csv", "as_of", "asof"], { field: "asof", message: "is an unknown column" }],
  ])("%s", (_, [file, from, to], finding) => {
    const findings = findAfter(file, from, to);
    expect(findings).toContainEqual(expect.objectContaining(finding));
  });

  test("names file, line, field and value, and gives a tip", () => {
    const findings = findAfter(...members(SURTSEY.replace("63.3030", "200")));
    const line =
      (texts.get("members.csv") ?? "").split("\n").findIndex((row) => row.startsWith("is-surtsey")) + 1;
    expect(printFindings(findings)).toBe(
      `members.csv:${line} lat = "200" is not between -90 and 90\n` +
        "  tip: degrees, WGS 84: latitude -90 to 90, longitude -180 to 180; are the two swapped?\n1 finding\n",
    );
  });

  test("a row that cannot be read does not accuse others", () => {
    const bad = findAfter("members.csv", /^(cn-beijing,.*,CN),Asia[^,]*,/m, "$1,Asia,");
    expect(bad.map(({ file, field, value }) => [file, field, value])).toEqual([
      ["members.csv", "region", "Asia"],
    ]);
    const worse = findAfter("sightings.csv", JOINED, JOINED.replace("2020-09", "MMXX"));
    expect(worse.map(({ file, field, value }) => [file, field, value])).toEqual([
      ["sightings.csv", "date", "MMXX"],
    ]);
  });

  test("a table that is not there", () => {
    const findings = readChecked(new Map([...texts].filter(([name]) => name !== "network.csv"))).findings;
    expect(findings[0]).toMatchObject({ file: "network.csv", line: null, message: "is not there" });
  });
});

test("every check has a name of its own and a tip", () => {
  const all = [...CITY_CHECKS, ...SIGHTING_CHECKS, ...TABLE_CHECKS];
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  for (const { tip } of all) expect(tip).not.toBe("");
});

test("an excuse holds while it is needed and is a finding afterwards", () => {
  const reading = readTables(texts);
  const [city] = reading.dataset.cities;
  const check = (excused: Record<string, string>): Check => ({
    name: "no first city",
    tip: "think",
    findFaults: () => [{ at: city!, key: city!.id, field: "id", value: city!.id, message: "is first" }],
    excused,
  });
  expect(runChecks([check({})], reading)).toMatchObject([
    { file: "members.csv", line: 2, message: "is first" },
  ]);
  expect(runChecks([check({ [city!.id]: "somebody must be" })], reading)).toEqual([]);
  expect(runChecks([check({ [city!.id]: "somebody must be", "vn-vinh": "old" })], reading)).toMatchObject([
    { field: "no first city", value: "vn-vinh", tip: "delete the excuse" },
  ]);
});
