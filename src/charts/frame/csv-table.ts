// A chart's numbers as a table to download, and the cells that name a source.
import type { Cell } from "../../../data/pipeline/download-columns.ts";
import { sourceOf, type SiteData } from "./chart-data.ts";

/** Header, then rows of as many cells. */
export interface CsvTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export const SOURCE_COLUMNS = ["source_url", "source_publisher"] as const;

/** Cells of SOURCE_COLUMNS; an article without an address has only a publisher. Throws if no source has this id. */
export const sourceCells = (data: SiteData, id: string): readonly Cell[] => {
  const { url, publisher } = sourceOf(data, id);
  return [url, publisher];
};
