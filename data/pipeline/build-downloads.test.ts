// The files made from the tables: one new line is in them, the same tables give the same bytes, nothing is a formula.
import { csvParse, csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { accountOf, WORLD } from "../../src/model/account.ts";
import { readCityFile } from "../../src/model/city-file.ts";
import { isMember } from "../../src/model/membership.ts";
import { buildFiles, CITY_FILE } from "./build-downloads.ts";
import { writeCsv, type Field } from "./download-columns.ts";
import { chartCsvs } from "../../src/charts/frame/chart-csvs.ts";
import { loadDataset, readChecked, readTexts } from "./load.ts";
import { loadVietnam } from "./load-vietnam.ts";
import { readTable } from "./read.ts";

const texts = readTexts("data");
const dataset = loadDataset("data");
const files = buildFiles(dataset);
const chartData = { dataset, vietnam: loadVietnam("data") };
const file = (name: string): string => files.get(name) ?? "";

// An island without inhabitants, so that no real row is ever in its way.
const CITY = "is-surtsey,Surtsey,,IS,Europe and North America,63.3030,-20.6050,hand,a test,thử\n";
const SIGHTING = "is-surtsey,2025-12-04,joined,stated,press,example,has joined,đã gia nhập\n";
const SOURCE = "example,https://example.org/surtsey,,Example,,2025-12-04\n";
const lastYear = (built: ReadonlyMap<string, string>) => csvParse(built.get("data/network.csv") ?? "").at(-1);

test("one line, its sighting and its source are a city everywhere", () => {
  const more = new Map([
    ...texts,
    ["members.csv", texts.get("members.csv") + CITY],
    ["sightings.csv", texts.get("sightings.csv") + SIGHTING],
    ["sources.csv", texts.get("sources.csv") + SOURCE],
  ]);
  const reading = readChecked(more);
  expect(reading.findings).toEqual([]);
  const built = buildFiles(reading.dataset);
  const entries = readCityFile(JSON.parse(built.get(CITY_FILE) ?? ""));
  expect(entries).toHaveLength(dataset.cities.length + 1);
  expect(entries.at(-1)).toMatchObject({
    id: "is-surtsey",
    point: { lat: 63.303, lon: -20.605 },
    source: { url: "https://example.org/surtsey", publisher: "Example" },
  });
  expect(built.get("data/members.csv")).toContain("is-surtsey,Surtsey,,IS,Europe and North America,2025,");
  expect(built.get("data/members.geojson")).toContain('"coordinates":[-20.605,63.303]');
  for (const count of ["listed", "placed"])
    expect(Number(lastYear(built)?.[count])).toBe(Number(lastYear(files)?.[count]) + 1);
  expect(lastYear(built)?.["members"]).toBe(lastYear(files)?.["members"]);
});

test("the same tables give the same bytes, whatever the clock says", () => {
  vi.useFakeTimers({ now: new Date("2031-05-05T12:00:00Z") });
  const later = buildFiles(readChecked(texts).dataset);
  vi.useRealTimers();
  expect(later).toEqual(files);
});

test("members.csv has every city and every column that datapackage.json describes", () => {
  const rows = csvParse(file("data/members.csv"));
  expect(rows.map(({ id }) => id)).toEqual(dataset.cities.map(({ id }) => id));
  expect(rows.find(({ id }) => id === "vn-ho-chi-minh-city")).toMatchObject({
    name: "Ho Chi Minh City",
    name_vi: "TP. Hồ Chí Minh",
    region: "Asia and the Pacific",
    joined: "2024",
    joined_by: "",
  });
});

test("members.csv has of each city its own awards, sightings and years", () => {
  for (const row of csvParse(file("data/members.csv"))) {
    const city = dataset.cities.find(({ id }) => id === row["id"])!;
    const awards = dataset.awards.filter((award) => award.city === city.id);
    expect(row["awards"]).toBe(awards.map(({ year }) => year).join(";"));
    const dates = (row["sightings"] ?? "").split("; ").map((text) => text.split(" ")[0]);
    const sightings = dataset.sightings.filter((sighting) => sighting.city === city.id);
    expect(dates.toSorted()).toEqual(sightings.map(({ date }) => date).toSorted());
    for (const [column, value] of [
      ["joined", city.joined],
      ["joined_by", city.joinedBy],
      ["left", city.left],
      ["left_by", city.leftBy],
      ["last_named", city.lastNamed],
    ] as const)
      expect([city.id, column, row[column]]).toEqual([city.id, column, String(value ?? "")]);
  }
});

test("network.csv has what is announced of each year, and its account", () => {
  const rows = csvParse(file("data/network.csv"));
  expect(rows).toHaveLength(dataset.network.length);
  for (const [i, { year, members, countries, asOf }] of dataset.network.entries()) {
    const account = accountOf(dataset, WORLD, year);
    const listed = dataset.cities.filter((city) => isMember(city, year));
    expect(rows[i]).toMatchObject({
      year: String(year),
      members: String(members),
      countries: String(countries ?? ""),
      as_of: asOf,
      listed: String(listed.length),
      placed: String(listed.filter(({ point }) => point !== null).length),
      named: String(account.named),
      named_earlier: String(account.earlier),
      gone_at_most: String(account.gone),
      unnamed_least: String(account.unnamed?.least ?? ""),
      unnamed_most: String(account.unnamed?.most ?? ""),
    });
  }
});

interface Package {
  readonly asOf: string;
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly {
    readonly path: string;
    readonly schema?: {
      readonly primaryKey: string | readonly string[];
      readonly fields: readonly {
        name: string;
        type: string;
        description: string;
        constraints?: Constraints;
      }[];
    };
  }[];
}
interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

describe("datapackage.json", () => {
  const description = JSON.parse(file("data/datapackage.json")) as Package;

  test("is as of the last year's date", () => expect(description.asOf).toBe(dataset.network.at(-1)?.asOf));

  test("says of what every row has that it has it", () => {
    const required = description.resources.flatMap(({ path, schema }) =>
      (schema?.fields ?? [])
        .filter(({ constraints }) => constraints?.required)
        .map(({ name }) => `${path} ${name}`),
    );
    expect(required).toEqual(
      expect.arrayContaining([
        "members.csv id",
        "members.csv country",
        "network.csv year",
        "sightings.csv date",
      ]),
    );
  });

  test("names only files that are built, and a source with every address once", () => {
    for (const { path } of description.resources) expect(files.has(`data/${path}`)).toBe(true);
    const paths = description.sources.flatMap(({ path }) => path ?? []);
    expect(new Set(paths).size).toBe(paths.length);
  });

  const tables = description.resources.flatMap(({ path, schema }) =>
    schema ? [[path, schema] as const] : [],
  );
  test.each(tables)("describes %s truly", (path, schema) => {
    const [header = [], ...rows] = csvParseRows(file(`data/${path}`));
    expect(schema.fields.map(({ name }) => name)).toEqual(header);
    expect(header).toEqual(expect.arrayContaining([schema.primaryKey].flat()));
    const key = [schema.primaryKey].flat().map((name) => header.indexOf(name));
    expect(new Set(rows.map((row) => key.map((i) => row[i]).join("\n"))).size).toBe(rows.length);
    for (const [i, { type, description: words, constraints = {} }] of schema.fields.entries()) {
      expect(words).not.toBe("");
      const cells = rows.map((row) => row[i] ?? "");
      const filled = cells.filter((cell) => cell !== "");
      if (constraints.required) expect(filled).toHaveLength(rows.length);
      if (constraints.unique) expect(new Set(filled).size).toBe(rows.length);
      if (constraints.enum) expect(constraints.enum).toEqual(expect.arrayContaining(filled));
      for (const cell of filled) {
        if (type === "integer") expect(cell).toMatch(/^\d+$/);
        if (type === "number") {
          expect(Number(cell)).toBeGreaterThanOrEqual(constraints.minimum ?? -Infinity);
          expect(Number(cell)).toBeLessThanOrEqual(constraints.maximum ?? Infinity);
        }
        if (constraints.pattern) expect(cell).toMatch(new RegExp(`^(${constraints.pattern})$`));
      }
    }
  });
});

test("members.geojson has a feature for each city, without a point where there is none", () => {
  const { features } = JSON.parse(file("data/members.geojson")) as {
    features: readonly {
      id: string;
      geometry: { coordinates: [number, number] } | null;
      properties: object;
    }[];
  };
  expect(features.map(({ id }) => id)).toEqual(dataset.cities.map(({ id }) => id));
  expect(features.filter(({ geometry }) => geometry === null).map(({ id }) => id)).toEqual([
    "ke-kuno-consortium",
  ]);
  expect(features.find(({ id }) => id === "ae-sharjah")).toMatchObject({
    geometry: { type: "Point", coordinates: [55.4121, 25.3374] },
    properties: { region: "Arab States", joined: 2022, joined_by: null },
  });
  // Where it lies is the geometry's to say.
  const columns = csvParseRows(file("data/members.csv"))[0];
  const names = columns?.filter((name) => name !== "lat" && name !== "lon");
  for (const { properties } of features) expect(Object.keys(properties)).toEqual(names);
});

test("members.json says what members.csv says, with numbers as numbers and nothing for empty cells", () => {
  const rows = JSON.parse(file("data/members.json")) as readonly Record<string, string | number | null>[];
  const [header = [], ...cells] = csvParseRows(file("data/members.csv"));
  expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => header));
  expect(rows.map((row) => Object.values(row).map((value) => String(value ?? "")))).toEqual(
    cells.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, ""))),
  );
  expect(rows.find(({ id }) => id === "ae-sharjah")).toMatchObject({
    joined: 2022,
    joined_by: null,
    lat: 25.3374,
  });
});

describe("CSV", () => {
  const fields: readonly Field<string | number>[] = [
    { name: "x", type: "string", description: "", cell: (x) => x },
  ];
  const cellOf = (value: string | number): string | undefined =>
    csvParseRows(writeCsv(fields, [value]))[1]?.[0];

  test("no text is a formula, wherever a spreadsheet ends a cell, and every other text is as it was", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((s) => `=${s}`),
          fc.constantFrom("+1", "-1", "@x", "\t=1", "\n=1", "＝1", "a;=1", "a; -1", 'a;"=1'),
          fc.string({ unit: fc.constantFrom("=", "-", ";", "\t", "\n", " ", '"', "'", "a", "＋") }),
        ),
        (s) => {
          const cell = cellOf(s) ?? "";
          for (const part of cell.split(/[;\t\r\n]/)) expect(part).not.toMatch(/^[ "]*[=+\-@＝＋－＠]/);
          expect(cell).not.toMatch(/^[\t\r\n]/);
          expect(cell.replaceAll("'", "")).toBe(s.replaceAll("'", ""));
          if (!/[=+\-@＝＋－＠]|^[\t\r\n]/.test(s)) expect(cell).toBe(s);
        },
      ),
    );
  });

  const isCsv = (name: string): boolean => name.endsWith(".csv");
  const all = [
    ...files,
    ...Object.entries(chartCsvs(chartData)).map(([name, text]) => [`${name}.csv`, text] as const),
  ];

  test("in no table of ours does a cell begin a formula", () => {
    const tables = all.filter(([name]) => isCsv(name));
    expect(tables.length).toBeGreaterThan(files.size / 2);
    const formulas = tables.flatMap(([name, text]) =>
      csvParseRows(text.replace(/^\ufeff/, ""))
        .flat()
        .filter((cell) => /(?:^|[;\t\r\n])[ "]*[=+\-@＝＋－＠]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))
        .map((cell) => [name, cell]),
    );
    expect(formulas).toEqual([]);
  });

  test("what the package describes begins with its first name; its twin for spreadsheets, and each chart's, with the mark", () => {
    const described = ["members", "sightings", "network"];
    for (const name of described) {
      const plain = file(`data/${name}.csv`);
      expect(plain).toMatch(/^[a-z]/);
      const bytes = Buffer.from(file(`data/excel/${name}.csv`));
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(csvParse(bytes.toString("utf8", 3))).toEqual(csvParse(plain));
    }
    for (const text of Object.values(chartCsvs(chartData)))
      expect([...Buffer.from(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test("our own CSV, with the mark and with Windows' line ends, is read back as it was", () => {
    const plain = file("data/members.csv");
    const table = readTable("members.csv", plain);
    for (const text of [
      file("data/excel/members.csv"),
      file("data/excel/members.csv").replaceAll("\n", "\r\n"),
    ])
      expect(readTable("members.csv", text)).toEqual(table);
    expect(table.rows).toHaveLength(dataset.cities.length);
  });

  test("a negative number stays a number", () => expect(cellOf(-33.4)).toBe("-33.4"));
});
