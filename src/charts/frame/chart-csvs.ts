// Each chart's numbers as a CSV file of its own, in both languages, with the source of every row.
import { ARCHIPELAGOS } from "../../../data/basemap/archipelagos.ts";
import { writeCsv, type Cell, type Field } from "../../../data/pipeline/download-columns.ts";
import type { DataText } from "../../../data/schema.ts";
import type { ContextLine, MeasureId } from "../../../data/schema-vietnam.ts";
import { forSpreadsheets } from "../../model/spreadsheet.ts";
import { UNIT_MEASURES } from "../vietnam/Units.tsx";
import { cityOf, factOf, measureOf, type SiteData } from "./chart-data.ts";
import { CANDIDATE_FACTS, MEMBERSHIP_FACTS } from "../vietnam/Membership.tsx";
import { SIZE_MEASURES } from "../vietnam/Sizes.tsx";
import { worldCsvTables } from "../world/csvs.ts";
import { SOURCE_COLUMNS, sourceCells, type CsvTable } from "./csv-table.ts";

const toCsv = ({ head, rows }: CsvTable): string => {
  const fields = head.map((name, i): Field<readonly Cell[]> => ({
    name,
    type: "string",
    description: name,
    cell: (row) => row[i] ?? null,
  }));
  return writeCsv(fields, rows);
};

const both = (words: DataText | null): readonly Cell[] => [words?.en ?? null, words?.vi ?? null];

/** Name of the file, without ".csv", → its text for spreadsheets. */
export function chartCsvs(data: SiteData): Readonly<Record<string, string>> {
  const tables: Readonly<Record<string, CsvTable>> = {
    ...worldCsvTables(data),
    vietnam: steps(data),
    "vietnam-map": points(data),
    "vietnam-size": indicators(data, SIZE_MEASURES),
    "vietnam-2025": indicators(data, UNIT_MEASURES),
    "vietnam-asean": asean(data),
    "vietnam-membership": membership(data),
    "vietnam-context": context(data),
    "vietnam-candidates": candidates(data),
    "vietnam-sources": disputes(data),
  };
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, forSpreadsheets(toCsv(table))]),
  );
}

const named = (data: SiteData, id: string): readonly Cell[] => {
  const { name, nameVi } = cityOf(data, id);
  return [id, name, nameVi ?? name];
};

const NAMED = ["city", "name_en", "name_vi"] as const;

const steps = (data: SiteData): CsvTable => ({
  head: [...NAMED, "event", "date", ...SOURCE_COLUMNS],
  rows: data.vietnam.cities.flatMap(({ id, admitted, admittedSource, ceremony }) => [
    [...named(data, id), "admitted", admitted, ...sourceCells(data, admittedSource)],
    [
      ...named(data, id),
      "ceremony",
      ceremony?.date ?? null,
      ...(ceremony ? sourceCells(data, ceremony.source) : []),
    ],
  ]),
});

const points = (data: SiteData): CsvTable => ({
  head: ["kind", ...NAMED, "lat", "lon", "basis"],
  rows: [
    ...data.vietnam.cities.map(({ id }) => {
      const { point } = cityOf(data, id);
      return ["city", ...named(data, id), point?.lat ?? null, point?.lon ?? null, point?.basis ?? null];
    }),
    ...ARCHIPELAGOS.flatMap(({ id, features }) =>
      features.map(({ en, vi, lat, lon, source }) => [id, null, en, vi, lat, lon, source]),
    ),
  ],
});

const indicators = (data: SiteData, measures: readonly MeasureId[]): CsvTable => ({
  head: [...NAMED, "measure", "definition_en", "definition_vi", "unit_en", "unit_vi", "year", "value"].concat(
    ["basis", "how_en", "how_vi"],
    SOURCE_COLUMNS,
  ),
  rows: data.vietnam.indicators
    .filter(({ measure }) => measures.includes(measure))
    .map(({ city, measure, year, value, basis, how, source }) => {
      const { definition, unit } = measureOf(data, measure);
      const what = [...both(definition), ...both(unit), year, value, basis, ...both(how)];
      return named(data, city).concat(measure, what, sourceCells(data, source));
    }),
});

const asean = (data: SiteData): CsvTable => ({
  head: ["country", "year", "members", "basis", "how_en", "how_vi", ...SOURCE_COLUMNS],
  rows: data.vietnam.asean.map(({ country, year, value, basis, how, source }) =>
    [country, year, value, basis, how?.en ?? null, how?.vi ?? null].concat(sourceCells(data, source)),
  ),
});

const membership = (data: SiteData): CsvTable => ({
  head: ["kind", "id", "en", "vi", "value", ...SOURCE_COLUMNS],
  rows: [
    ...MEMBERSHIP_FACTS.map((id) => factRow(data, id)),
    ...data.vietnam.context
      .filter((row) => !ofVietNam(row))
      .map(({ part, date, words, source }) =>
        [part, null as Cell].concat(both(words), date, sourceCells(data, source)),
      ),
    ...data.vietnam.route.map(({ step, who, does, source }) => [
      "step",
      step,
      `${who.en}: ${does.en}`,
      `${who.vi}: ${does.vi}`,
      null,
      ...sourceCells(data, source),
    ]),
    ...data.vietnam.cities.flatMap(({ id, plan }) =>
      plan ? [["plan", id, plan.number, plan.number, plan.date, ...sourceCells(data, plan.source)]] : [],
    ),
  ],
});

const factRow = (data: SiteData, id: string): readonly Cell[] => {
  const { fact, value, source } = factOf(data, id);
  return ["fact", id, ...both(fact), value, ...sourceCells(data, source)];
};

/** Told of Viet Nam, not of membership. */
const ofVietNam = ({ part }: ContextLine): boolean => part === "policy" || part === "said";

const context = (data: SiteData): CsvTable => ({
  head: ["kind", "date", "who_en", "who_vi", "en", "vi", ...SOURCE_COLUMNS],
  rows: data.vietnam.context
    .filter(ofVietNam)
    .map(({ part, date, who, words, source }) =>
      [part as Cell, date].concat(both(who), both(words), sourceCells(data, source)),
    ),
});

const candidates = (data: SiteData): CsvTable => ({
  head: ["kind", "id", "en", "vi", "value", ...SOURCE_COLUMNS],
  rows: CANDIDATE_FACTS.map((id) => factRow(data, id)),
});

const disputes = (data: SiteData): CsvTable => ({
  head: [
    "id",
    "question_en",
    "question_vi",
    "side_en",
    "side_vi",
    ...SOURCE_COLUMNS,
    "decision_en",
    "decision_vi",
  ],
  rows: data.vietnam.disputes.flatMap(({ id, question, sides, decision }) =>
    sides.map(({ words, source }) => [
      id,
      ...both(question),
      ...both(words),
      ...sourceCells(data, source),
      ...both(decision),
    ]),
  ),
});
