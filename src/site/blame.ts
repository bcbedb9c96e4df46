// Says of a failure of the build what was being made, and which cells of the tables it may come from.
import type { RawTable } from "../../data/pipeline/read.ts";

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What `make` gives; what it throws is named: "story/index.html: …". */
export function named<T>(what: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new Error(`${what}: ${messageOf(error)}`, { cause: error });
  }
}

/** The character to which a parser of XML points in the end: "… at 2:12", lines and columns from 1. */
function charAt(svg: string, message: string): string | undefined {
  const [, line, column] = [...message.matchAll(/\bat (\d+):(\d+)/g)].at(-1) ?? [];
  return [...(svg.split("\n")[Number(line) - 1] ?? "")][Number(column) - 1];
}

/** The error of a picture that cannot be drawn: its file, and every cell that holds the character at fault. */
export function pictureError(
  file: string,
  svg: string,
  error: unknown,
  tables: ReadonlyMap<string, RawTable>,
): Error {
  const fault = charAt(svg, messageOf(error));
  const cells = [...tables.values()].flatMap((table) =>
    table.rows.flatMap(({ line, cells: row }) =>
      Object.entries(row)
        .filter(([, cell]) => fault !== undefined && cell.includes(fault))
        .map(([field]) => `${table.file}:${line} ${field}`),
    ),
  );
  const from = cells.length > 0 ? `, which stands in ${cells.join(", ")}` : "";
  return new Error(`${file}: ${messageOf(error)}${from}`, { cause: error });
}
