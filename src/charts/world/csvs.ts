// The numbers behind the world's charts, as sheets for download.
import type { Cell } from "../../../data/pipeline/download-columns.ts";
import { REGIONS } from "../../../data/schema.ts";
import { accountOf } from "../../model/account.ts";
import { memberFrom } from "../../model/membership.ts";
import { buildIntakes } from "./intakes.ts";
import { buildRanking } from "./ranking-marks.ts";
import { countRegions } from "./share-marks.ts";
import { sourceOf, yearsOf, type SiteData } from "../frame/chart-data.ts";

/** A table for download: header, then rows of as many cells. */
export interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const READ = ["source_url", "source_publisher"] as const;

const read = (data: SiteData, id: string): readonly Cell[] => {
  const { url, publisher } = sourceOf(data, id);
  return [url, publisher];
};

/** Name of the file, without ".csv", → its rows. Counts have no source of their own: they are of members.csv. */
export const worldSheets = (data: SiteData) => ({
  countries: countries(data),
  regions: regions(data),
  newcomers: newcomers(data),
  awards: awards(data),
});

function countries(data: SiteData): Sheet {
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
      ...READ,
    ],
    rows: ranking.countries.flatMap(({ country, region, counts }) =>
      ranking.years.map((year, i) => {
        const { announced, named, unnamed } = accountOf(data.dataset, { region: null, country }, year);
        const cells: readonly Cell[] = [country, region, year, counts[i] ?? 0, named];
        return cells.concat(
          [announced?.count ?? null, unnamed?.least ?? null, unnamed?.most ?? null],
          announced === null ? [null, null] : read(data, announced.source),
        );
      }),
    ),
  };
}

const regions = (data: SiteData): Sheet => ({
  head: ["region", "year", "placed", "placed_in_all_regions"],
  rows: countRegions(data.dataset.cities, yearsOf(data)).flatMap(({ year, placed, counts }) =>
    REGIONS.map((region) => [region, year, counts[region], placed]),
  ),
});

const newcomers = (data: SiteData): Sheet => ({
  head: [
    "intake",
    "announced_cities",
    "city",
    "name_en",
    "name_vi",
    "country",
    "year_stated",
    "placed",
    ...READ,
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
      return cells.concat(read(data, city.source));
    }),
  ),
});

const awards = (data: SiteData): Sheet => ({
  head: ["year", "city", "name", "country", ...READ],
  rows: data.dataset.awards.map(({ year, city, name, country, source }) => [
    year,
    city,
    name,
    country,
    ...read(data, source),
  ]),
});
