// A chart's numbers as a table: what is told in both languages stands in both columns, and each table has what its chart shows.
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { loadDataset } from "../../../data/pipeline/load.ts";
import { loadVietnam } from "../../../data/pipeline/load-vietnam.ts";
import { chartCsvs } from "./chart-csvs.ts";

const vietnam = loadVietnam("data");
const csvs = chartCsvs({ dataset: loadDataset("data"), vietnam });
const rowsOf = (name: string) => csvParse((csvs[name] ?? "").replace("\ufeff", ""));

test.each(Object.keys(csvs))(
  "%s: each English text has a Vietnamese one beside it, and some are there",
  (name) => {
    const rows = rowsOf(name);
    const pairs = rows.columns.flatMap((vi) => {
      const en = vi === "vi" ? "en" : vi.replace(/_vi$/, "_en");
      return en !== vi && rows.columns.includes(en) ? [[en, vi] as const] : [];
    });
    for (const [en, vi] of pairs) {
      expect(rows.filter((row) => (row[en] === "") !== (row[vi] === ""))).toEqual([]);
      expect(rows.some((row) => row[en] !== "")).toBe(true);
    }
  },
);

test("what is told of Viet Nam is no step to membership, and the other way round", () => {
  const kinds = new Set(rowsOf("vietnam-context").map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(["policy", "said"]));
  const told = vietnam.context.filter(({ part }) => part === "policy" || part === "said");
  expect(rowsOf("vietnam-context").map(({ en }) => en)).toEqual(told.map(({ words }) => words.en));
  const membership = rowsOf("vietnam-membership").map(({ kind }) => kind);
  expect(membership.filter((kind) => kinds.has(kind))).toEqual([]);
});
