// The cities that were searched out as a file to keep.
import { extractRows, MEDIA_TYPES, type Format } from "../../model/extract-rows.ts";
import { forSpreadsheets } from "../../model/spreadsheet.ts";
import { saveFile } from "../export/save-file.ts";
import { fetchText } from "../page/fetch-text.ts";

/** A function that saves the cities of some ids as a file. It rejects if the file of all cities does not come. */
export const saveSelection =
  (root: string) =>
  async (format: Format, ids: readonly string[]): Promise<void> => {
    const text = await fetchText(`${root}data/members.${format}`);
    const cut = extractRows[format](text, new Set(ids));
    const content = format === "csv" ? forSpreadsheets(cut) : cut;
    saveFile(document, new Blob([content], { type: MEDIA_TYPES[format] }), `learning-cities.${format}`);
  };
