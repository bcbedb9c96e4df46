// What stands under a chart as its sources is what its numbers were read from.
import { expect, test } from "vitest";
import { loadDataset } from "../../../data/pipeline/load.ts";
import { loadVietnam } from "../../../data/pipeline/load-vietnam.ts";
import { sourcesOf } from "./chart-data.ts";

const vietnam = loadVietnam("data");
const data = { dataset: loadDataset("data"), vietnam };
const [{ city, measure } = { city: "", measure: "area" as const }] = vietnam.indicators;

test("of a measure, those of all cities; of one city, its own", () => {
  const rows = vietnam.indicators.filter((row) => row.measure === measure);
  const own = rows.filter((row) => row.city === city);
  expect(own.length).toBeLessThan(rows.length);
  expect(sourcesOf(data, [measure])).toEqual(rows.map(({ source }) => source));
  expect(sourcesOf(data, [measure], city)).toEqual(own.map(({ source }) => source));
  expect(sourcesOf(data, [])).toEqual([]);
});
