// A selection is the file of all cities without the others: same columns, same order, and still no formula.
import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildFiles } from "../../data/pipeline/build-downloads.ts";
import { loadDataset } from "../../data/pipeline/load.ts";
import { MEMBER_FIELDS, toMemberRows, writeCsv } from "../../data/pipeline/download-columns.ts";
import { arbitraryDataset } from "./testing/arbitrary-dataset.ts";
import { extractRows, FORMATS } from "./extract-rows.ts";

const dataset = loadDataset("data");
const files = buildFiles(dataset);
const file = (format: string): string => files.get(`data/members.${format}`)!;
const ids = dataset.cities.map(({ id }) => id);

test.each(FORMATS)("all cities are the whole %s file, to the byte; of none the frame is left", (format) => {
  expect(extractRows[format](file(format), new Set(ids))).toBe(file(format));
  expect(extractRows[format](file(format), new Set()).length).toBeLessThan(400);
});

test.each([
  [
    "csv",
    (text: string) =>
      csvParseRows(text)
        .slice(1)
        .map(([id]) => id),
  ],
  ["json", (text: string) => (JSON.parse(text) as { id: string }[]).map(({ id }) => id)],
  [
    "geojson",
    (text: string) => (JSON.parse(text) as { features: { id: string }[] }).features.map(({ id }) => id),
  ],
] as const)("of %s the chosen cities are left, in their order", (format, idsOf) => {
  fc.assert(
    fc.property(fc.subarray(ids), (chosen) => {
      expect(idsOf(extractRows[format](file(format), new Set([...chosen, "xx-none"])))).toEqual(chosen);
    }),
    { numRuns: 20 },
  );
});

test("a cut CSV is what the build would have written of these cities alone, formulas made harmless", () => {
  fc.assert(
    fc.property(arbitraryDataset, fc.func(fc.boolean()), (random, isChosen) => {
      const rows = toMemberRows({
        ...random,
        cities: random.cities.map((city, i) =>
          Object.assign({ ...city }, i % 3 === 0 && { note: { en: `=cmd|${city.name}`, vi: "" } }),
        ),
      });
      const chosen = rows.filter(({ city }) => isChosen(city.id));
      const cut = extractRows.csv(writeCsv(MEMBER_FIELDS, rows), new Set(chosen.map(({ city }) => city.id)));
      expect(cut).toBe(writeCsv(MEMBER_FIELDS, chosen));
      expect(
        csvParseRows(cut)
          .slice(1)
          .flat()
          .filter((cell) => /^[=+@]/.test(cell)),
      ).toEqual([]);
    }),
  );
});

test("a text that is no such file throws", () => {
  expect(() => extractRows.json("{}", new Set())).toThrow("members.json");
  expect(() => extractRows.geojson("[]", new Set())).toThrow("members.geojson");
  expect(() => extractRows.json("<!doctype html>", new Set())).toThrow(SyntaxError);
});
