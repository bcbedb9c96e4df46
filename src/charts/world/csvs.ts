// The numbers behind the world's charts, as tables to download.
import type { Cell } from "../../../data/pipeline/download-columns.ts";
import { REGIONS } from "../../../data/schema.ts";
import { accountOf } from "../../model/account.ts";
import { memberFrom } from "../../model/membership.ts";
import { buildIntakes } from "./intakes.ts";
import { buildRanking } from "./ranking-marks.ts";
import { countRegions } from "./share-marks.ts";
import { yearsOf, type SiteData } from "../frame/chart-data.ts";
import { SOURCE_COLUMNS, sourceCells, type CsvTable } from "../frame/csv-table.ts";

/** Name of the file, without ".csv", → its rows. Counts have no source of their own: they are of members.csv. */
export const worldCsvTables = (data: SiteData) => ({
  countries: countries(data),
  regions: regions(data),
  newcomers: newcomers(data),
  awards: awards(data),
});

function countries(data: SiteData): CsvTable {
  const ranking = buildRanking(data.dataset.cities, yearsOf(data));
  return {
    head: [
      "country",
      "region",
      "year",
      "placed",
      "named",
      "counted",
      "unnamed_least",
      "unnamed_most",
      ...SOURCE_COLUMNS,
    ],
    rows: ranking.countries.flatMap(({ country, region, counts }) =>
      ranking.years.map((year, i) => {
        const { announced, named, unnamed } = accountOf(data.dataset, { region: null, country }, year);
        const cells: readonly Cell[] = [country, region, year, counts[i] ?? 0, named];
        return cells.concat(
          [announced?.count ?? null, unnamed?.least ?? null, unnamed?.most ?? null],
          announced === null ? [null, null] : sourceCells(data, announced.source),
        );
      }),
    ),
  };
}

const regions = (data: SiteData): CsvTable => ({
  head: ["region", "year", "placed", "placed_in_all_regions"],
  rows: countRegions(data.dataset.cities, yearsOf(data)).flatMap(({ year, placed, counts }) =>
    REGIONS.map((region) => [region, year, counts[region], placed]),
  ),
});

const newcomers = (data: SiteData): CsvTable => ({
  head: [
    "intake",
    "announced_cities",
    "city",
    "name_en",
    "name_vi",
    "country",
    "year_stated",
    "placed",
    ...SOURCE_COLUMNS,
  ],
  rows: buildIntakes(data.dataset).flatMap(({ announced, stated, by }) =>
    [...stated, ...by].map((city) => {
      const own = city.joined === null ? null : announced;
      const cells: readonly Cell[] = [
        own?.announced ?? memberFrom(city),
        own?.cities ?? null,
        city.id,
        city.name,
        city.nameVi ?? city.name,
        city.country,
        city.joined === null ? "no" : "yes",
        city.point === null ? "no" : "yes",
      ];
      return cells.concat(sourceCells(data, city.source));
    }),
  ),
});

const awards = (data: SiteData): CsvTable => ({
  head: ["year", "city", "name", "country", ...SOURCE_COLUMNS],
  rows: data.dataset.awards.map(({ year, city, name, country, source }) => [
    year,
    city,
    name,
    country,
    ...sourceCells(data, source),
  ]),
});
